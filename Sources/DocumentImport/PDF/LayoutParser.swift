import People
import TextSearch

/// Reads what `pdftohtml -xml` writes, line by line.
///
/// It is not XML at times: the marks of bold and links may cross one another.
struct LayoutParser {
  private(set) var pages: [LayoutPage] = []
  private var sizes: [String: Double] = [:]
  private var isBoldFont: [String: Bool] = [:]
  private var colours: [String: String] = [:]
  private var isCodeFont: [String: Bool] = [:]

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self)
      let trimmed = Self.withoutNotes(text.drop { $0 == " " || $0 == "\t" })
      if trimmed.hasPrefix("<page ") {
        guard pages.count < ImportLimits.pages else { return }
        let fields = Self.fields(of: trimmed)
        pages.append(
          LayoutPage(width: Self.number(fields["width"]), height: Self.number(fields["height"])))
      } else if trimmed.hasPrefix("<fontspec ") {
        let fields = Self.fields(of: trimmed)
        guard let id = fields["id"] else { continue }
        sizes[id] = Self.number(fields["size"])
        let family = (fields["family"] ?? "").lowercased()
        isBoldFont[id] =
          family.contains("bold") || family.contains("heavy") || family.contains("black")
        colours[id] = fields["color"]
        isCodeFont[id] = Self.codeFonts.contains(where: family.contains)
      } else if trimmed.hasPrefix("<text "), !pages.isEmpty {
        take(trimmed)
      }
    }
  }

  /// A line without what `pdftohtml` says of links before the page that they stand on.
  private static func withoutNotes(_ line: Substring) -> Substring {
    guard line.hasPrefix("link to page"), let tag = line.firstIndex(of: "<") else { return line }
    return line[tag...]
  }

  private mutating func take(_ line: Substring) {
    guard let close = line.firstIndex(of: ">") else { return }
    let fields = Self.fields(of: line[...close])
    var body = line[line.index(after: close)...]
    if body.hasSuffix("</text>") { body = body.dropLast(7) }
    let font = fields["font"] ?? ""
    let text = HiddenHyphens.joined(
      SpacedLetters.joined(Self.styled(body, isBold: isBoldFont[font] ?? false)))
    guard !text.isBlank else {
      bridge(to: fields)
      return
    }
    pages[pages.count - 1].texts.append(
      LayoutText(
        left: Self.number(fields["left"]), top: Self.number(fields["top"]),
        width: max(0, Self.number(fields["width"])), height: max(1, Self.number(fields["height"])),
        size: sizes[font] ?? 0, text: text, isLight: TintedText.isLight(colours[font]),
        isCode: (isCodeFont[font] ?? false) && !Self.isMail(text),
        isTinted: TintedText.isOne(colours[font])))
  }

  /// Addresses of people are set in letters of one width and are no program.
  private static func isMail(_ text: StyledText) -> Bool {
    let words = text.line.split { " ,;".contains($0) }
    return !words.isEmpty
      && words.allSatisfy { $0.dropFirst().contains("@") && $0.contains(".") && !$0.contains("(") }
  }

  private static let codeFonts = [
    "mono", "courier", "consol", "menlo", "typewriter", "firacode", "cascadia", "monaco", "hack-",
  ]

  /// A blank by itself, as Word sets it between two words of a justified line, joins them.
  private mutating func bridge(to fields: [String: String]) {
    let page = pages.count - 1
    guard var last = pages[page].texts.last else { return }
    let left = Self.number(fields["left"])
    let width = Self.number(fields["width"])
    guard abs(Self.number(fields["top"]) - last.top) < 2, left >= last.right - 1,
      left - last.right < max(last.size, 8) * Self.widestBlank
    else { return }
    last.text.append(TextRun(" "))
    last.width = left + width - last.left
    pages[page].texts[pages[page].texts.count - 1] = last
  }

  private static let widestBlank = 1.6

  private static func number(_ text: String?) -> Double {
    let value = text.flatMap { Double($0) } ?? 0
    return value.isFinite ? min(max(value, -100_000), 100_000) : 0
  }

  /// The attributes of a tag.
  private static func fields(of tag: Substring) -> [String: String] {
    var fields: [String: String] = [:]
    var rest = tag
    while let equals = rest.firstRange(of: "=\"") {
      let name = rest[..<equals.lowerBound].split(separator: " ").last ?? ""
      rest = rest[equals.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { break }
      fields[String(name)] = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    return fields
  }

  private static func styled(_ body: Substring, isBold: Bool) -> StyledText {
    var text = StyledText()
    var look = TextRun("", isBold: isBold)
    var rest = body
    while let open = rest.firstIndex(of: "<") {
      add(rest[..<open], look, to: &text)
      guard let close = rest[open...].firstIndex(of: ">") else {
        rest = rest[open...].dropFirst()
        continue
      }
      let tag = rest[rest.index(after: open)..<close]
      switch tag {
      case "b": look.isBold = true
      case "/b": look.isBold = isBold
      case "i": look.isItalic = true
      case "/i": look.isItalic = false
      case "/a": look.address = nil
      default:
        if tag.hasPrefix("a ") {
          look.address = fields(of: tag)["href"].map { decoded($0[...]) }
        }
      }
      rest = rest[rest.index(after: close)...]
    }
    add(rest, look, to: &text)
    return text
  }

  private static func add(_ piece: Substring, _ look: TextRun, to text: inout StyledText) {
    var run = look
    run.text = decoded(piece)
    text.append(run)
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&#34;", with: "\"")
      .replacing("&#160;", with: " ")
      .replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
  }
}
