import Pages
import People
import TextSearch

/// Running text of a page, until something ends its line.
extension WebReader {
  mutating func add(_ text: String, _ look: WebLook) {
    var spaced = ""
    for character in text {
      if character.isNewline || character == "\t" {
        spaced.append(" ")
      } else {
        spaced.append(character)
      }
    }
    if line.runs.isEmpty {
      lineLook = look
      largest = 0
      isAllUnderlined = true
    }
    line.append(
      TextRun(
        spaced, isBold: look.isBold, isItalic: look.isItalic, isStruck: look.isStruck,
        isCode: look.isCode, address: look.address))
    guard spaced.contains(where: { !$0.isWhitespace }) else { return }
    largest = max(largest, look.size)
    if !look.isUnderlined || look.address != nil { isAllUnderlined = false }
  }

  mutating func endLine(of element: WebElement? = nil) {
    let text = line.trimmed
    line = StyledText()
    guard !text.isBlank else { return }
    // A sign by itself is a picture to its author.
    guard text.plain.contains(where: { $0.isLetter || $0.isNumber || "☑☐☒".contains($0) }) else {
      return
    }
    let isLink = text.runs.allSatisfy { $0.address != nil || $0.text.allSatisfy(\.isWhitespace) }
    // What a heading opens goes as a whole, once all of it is known.
    let opensOthers = isInHeading && WebOthers.opens(TextFolding.key(of: text.line))
    if !opensOthers,
      WebFurniture.isLeftOut(text.line, isLink: isLink) || Bylines.holds(text.line)
        || Self.isMenu(text) || WebFurniture.isLeadingAway(text)
        || WebPlaces.isTrail(text, isAbove: !hasHeading) || WebPlaces.isTags(text)
    {
      hasFurniture = true
      return
    }
    let classes = Set(element?.classes ?? [])
    let look = ParagraphLook(
      size: largest, isBold: text.isAllBold, isUnderlined: isAllUnderlined,
      isCentred: lineLook.isCentred,
      isSubtitle: classes.contains("subtitle") || classes.contains("MsoSubtitle"))
    if element?.tag == "p", classes.contains("title") || classes.contains("MsoTitle") {
      blocks.append(.heading(level: 0, text.joined.withoutBold, look))
    } else {
      blocks.append(.paragraph(text, look))
    }
  }

  /// Links within the site one below the other, or side by side, and nothing else.
  private static func isMenu(_ text: StyledText) -> Bool {
    let links = text.runs.filter { $0.address != nil }
    guard links.count >= 3,
      links.allSatisfy({ run in
        let address = run.address ?? ""
        return run.text.count <= 40 && !address.hasPrefix("http") && !address.hasPrefix("mailto")
      })
    else { return false }
    return text.runs.allSatisfy { run in
      run.address != nil || run.text.allSatisfy { !$0.isLetter && !$0.isNumber }
    }
  }

  /// Whether a heading stands among the blocks so far.
  private var hasHeading: Bool {
    blocks.contains { if case .heading = $0 { true } else { false } }
  }

  static func withoutEnds(_ code: String) -> String {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
