import Pages
import TextSearch

/// The running text of a paragraph; a newline in it is a line break of the author's.
package struct StyledText: Hashable, Sendable {
  package private(set) var runs: [TextRun] = []

  package init() {}

  package init(_ text: String, isBold: Bool = false) { append(TextRun(text, isBold: isBold)) }

  package mutating func append(_ run: TextRun) {
    guard !run.text.isEmpty else { return }
    guard !Ligatures.stand(in: run.text) else {
      var parted = run
      parted.text = Ligatures.parted(run.text)
      append(parted)
      return
    }
    if let last = runs.last, last.looksLike(run) {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }

  package mutating func append(_ text: StyledText) { for run in text.runs { append(run) } }

  /// The text without its marks.
  package var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  /// The text without its marks, on one line.
  package var line: String { Self.collapsed(plain) }

  package var isBlank: Bool {
    runs.allSatisfy { run in run.text.unicodeScalars.allSatisfy(Self.isSpace) }
  }

  /// Whether all that is seen of it is bold.
  package var isAllBold: Bool {
    let seen = runs.filter { $0.text.unicodeScalars.contains { !Self.isSpace($0) } }
    return !seen.isEmpty && seen.allSatisfy(\.isBold)
  }

  /// Without blanks at its ends, and with single blanks inside.
  package var trimmed: StyledText {
    if runs.count == 1, Self.holdsSingleBlanks(runs[0].text) { return self }
    var text = StyledText()
    var isAtStart = true
    var endsInSpace = false
    for run in runs {
      var kept = ""
      for scalar in run.text.unicodeScalars {
        if scalar == "\n" {
          while kept.last == " " { kept.removeLast() }
          kept.unicodeScalars.append(scalar)
          endsInSpace = true
        } else if Self.isSpace(scalar) {
          // A no-break space before French punctuation is worth keeping.
          if scalar == "\u{A0}" || scalar == "\u{202F}" {
            if !isAtStart, !endsInSpace { kept.unicodeScalars.append(scalar) }
          } else if !isAtStart, !endsInSpace {
            kept.append(" ")
          }
          endsInSpace = true
        } else {
          kept.unicodeScalars.append(scalar)
          endsInSpace = false
          isAtStart = false
        }
      }
      if isAtStart { kept = kept.filter { !$0.isWhitespace } }
      var piece = run
      piece.text = kept
      text.append(piece)
    }
    while let last = text.runs.last {
      var kept = last.text
      while let scalar = kept.unicodeScalars.last, Self.isSpace(scalar) {
        kept.unicodeScalars.removeLast()
      }
      if kept.isEmpty {
        text.runs.removeLast()
      } else {
        text.runs[text.runs.count - 1].text = kept
        break
      }
    }
    return text
  }

  /// Without its first characters.
  package func dropping(_ count: Int) -> StyledText {
    var text = StyledText()
    var left = count
    for run in runs {
      let length = run.text.count
      if left >= length {
        left -= length
        continue
      }
      var rest = run
      rest.text = String(run.text.dropFirst(left))
      left = 0
      text.append(rest)
    }
    return text
  }

  /// Only its first characters.
  package func prefix(_ count: Int) -> StyledText {
    var text = StyledText()
    var left = count
    for run in runs where left > 0 {
      var kept = run
      kept.text = String(run.text.prefix(left))
      left -= kept.text.count
      text.append(kept)
    }
    return text
  }

  /// Without the pictures that open it.
  package var withoutEmoji: StyledText {
    guard let first = runs.first, !first.text.isEmpty else { return self }
    let count = LeadingEmoji.length(in: plain[...])
    return count == 0 ? self : dropping(count)
  }

  private var holdsLineBreak: Bool {
    runs.contains { $0.text.utf8.contains(UInt8(ascii: "\n")) }
  }

  /// The lines that the author broke it into.
  package var lines: [StyledText] {
    if !holdsLineBreak { return [self] }
    var lines = [StyledText()]
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append(StyledText()) }
        var piece = run
        piece.text = String(part)
        lines[lines.count - 1].append(piece)
      }
    }
    return lines
  }

  /// The same on one line.
  package var joined: StyledText {
    if !holdsLineBreak { return trimmed }
    var text = StyledText()
    for run in runs {
      var piece = run
      piece.text = run.text.replacing("\n", with: " ")
      text.append(piece)
    }
    return text.trimmed
  }

  /// The same without bold, for headings and labels, which are bold by themselves.
  package var withoutBold: StyledText {
    var text = StyledText()
    for run in runs {
      var piece = run
      piece.isBold = false
      text.append(piece)
    }
    return text
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  package static func collapsed(_ text: String) -> String {
    if holdsSingleBlanks(text) { return text }
    var collapsed = ""
    var isParted = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isParted = true
        continue
      }
      if isParted, !collapsed.isEmpty { collapsed.append(" ") }
      isParted = false
      collapsed.unicodeScalars.append(scalar)
    }
    return collapsed
  }

  /// Whether no blank stands in a text but single spaces between its words, told from its bytes.
  ///
  /// Most texts are so. Never wrong where it says yes.
  static func holdsSingleBlanks(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 else {
        return false
      }
      var previous: UInt8 = 0
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x20: if previous == 0x20 { return false }
        // A no-break space, and other blanks than quotes and dashes of the same plane.
        case 0x00...0x1F, 0xE1, 0xE3, 0xEF: return false
        case 0xC2: if bytes[index + 1] == 0xA0 { return false }
        case 0xE2:
          guard bytes[index + 1] == 0x80, (0x90...0xA7).contains(bytes[index + 2]) else {
            return false
          }
        default: break
        }
        previous = byte
      }
      return true
    }
  }
}
