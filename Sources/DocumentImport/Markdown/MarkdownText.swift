import People
import TextCells
import TextSearch

/// Running text as Markdown, so that reading it gives the text again and nothing more.
enum MarkdownText {
  /// A text on one line.
  static func inline(_ text: StyledText, isInTable: Bool = false) -> String {
    var out = ""
    for run in text.runs {
      let body = run.text
      guard let first = body.firstIndex(where: { !$0.isWhitespace }),
        let last = body.lastIndex(where: { !$0.isWhitespace })
      else {
        out += body.replacing("\n", with: isInTable ? "<br>" : "  \n")
        continue
      }
      let core = String(body[first...last])
      let lead = body[..<first]
      let tail = body[body.index(after: last)...]
      var inner: String
      if run.isCode, !core.contains("`"), !core.contains("\n") {
        inner = "`\(core)`"
      } else {
        inner = escaped(core, isInTable: isInTable, isInLink: run.address != nil)
      }
      if run.isStruck { inner = "~~\(inner)~~" }
      if run.isItalic, isMarkable(core) { inner = "*\(inner)*" }
      if run.isBold, isMarkable(core) { inner = "**\(inner)**" }
      if let address = run.address, let safe = MarkdownText.address(address), safe != core {
        inner = "[\(inner)](\(safe))"
      }
      out += onOneLine(lead)
      out += inner
      out += onOneLine(tail)
    }
    if hasFourStars(out) { out = out.replacing("****", with: "") }
    let isNoted = out.utf8.contains(1)
    let cleaned = TextCells.cleaned(isNoted ? withMarks(out) : out, keepingNewlines: true)
    return isNoted ? footnotes(in: cleaned) : cleaned
  }

  private static func onOneLine(_ blanks: Substring) -> String {
    String(blanks.map { $0.isNewline ? " " : $0 })
  }

  /// Whether one bold run ends where another begins; searching a string for it takes much longer.
  private static func hasFourStars(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 {
      count = byte == UInt8(ascii: "*") ? count + 1 : 0
      if count == 4 { return true }
    }
    return false
  }

  /// Marks around a sign alone would be read as signs.
  private static func isMarkable(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return (first.isLetter || first.isNumber || "«\"(".contains(first))
      && (last.isLetter || last.isNumber || "»\"):.?!%€".contains(last)) && !text.contains("\n")
  }

  // The marks of footnotes are controls, which cleaning would show.
  private static func withMarks(_ text: String) -> String {
    text.replacing("\u{1}", with: "\u{E000}").replacing("\u{2}", with: "\u{E001}")
  }

  private static func footnotes(in text: String) -> String {
    guard text.contains("\u{E000}") else { return text }
    return text.replacing("\u{E000}", with: "[^").replacing("\u{E001}", with: "]")
  }

  /// An address that cannot end the link it stands in; `nil` for one that leads nowhere safe.
  static func address(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("mailto:")
    else { return nil }
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(": safe += "%28"
      case ")": safe += "%29"
      case " ": safe += "%20"
      case "<": safe += "%3C"
      case ">": safe += "%3E"
      case "\\": safe += "%5C"
      default: if scalar.value > 0x20, scalar.value != 0x7F { safe.unicodeScalars.append(scalar) }
      }
    }
    return safe
  }

  /// Signs that Markdown, or a site generator, would act on.
  static func escaped(
    _ text: String, isInTable: Bool = false, isInLink: Bool = false
  ) -> String {
    // Most texts hold none of these signs.
    if !text.utf8.contains(where: mayBeSign) { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count + 8)
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      switch character {
      // Before a bracket a second backslash would open a formula.
      case "\\":
        let isBeforeBracket =
          index + 1 < characters.count && "()[]".contains(characters[index + 1])
        out += isBeforeBracket ? "&#92;" : "\\\\"
      case "*", "`", "<", ">", "~", "$", "^": out += "\\\(character)"
      // Two brackets behind backslashes would enclose a formula: outside a link only one needs any.
      case "[": out += isInLink ? "&#91;" : "\\["
      case "]": out += isInLink ? "\\]" : "]"
      case "_":
        let isInside =
          index > 0 && index + 1 < characters.count && isWord(characters[index - 1])
          && isWord(characters[index + 1])
        out += isInside ? "_" : "\\_"
      // Attributes and shortcodes are taken out before an escape is looked at.
      case "{": out += "&#123;"
      case "&": out += opensEntity(characters[(index + 1)...]) ? "&amp;" : "&"
      case "|": out += isInTable ? "\\|" : "|"
      case "=":
        let isDouble = index + 1 < characters.count && characters[index + 1] == "="
        out += isDouble ? "\\=" : "="
      case ":":
        // ":::" opens a container of a site generator, ":tada:" is an emoji.
        let isBeforeWord =
          index + 1 < characters.count
          && (characters[index + 1] == ":" || characters[index + 1].isLetter)
        out += isBeforeWord && (index == 0 || !isWord(characters[index - 1])) ? "\\:" : ":"
      case "+":
        let isDouble = index + 1 < characters.count && characters[index + 1] == "+"
        out += isDouble ? "\\+" : "+"
      case "%":
        let isDouble = index + 1 < characters.count && characters[index + 1] == "%"
        out += isDouble ? "\\%" : "%"
      case "\n": out += isInTable ? "<br>" : "  \n"
      default: out.append(character)
      }
    }
    return out
  }

  private static func mayBeSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Whether what follows an ampersand makes an entity of it, such as `lt;` or `#60;`.
  private static func opensEntity(_ rest: ArraySlice<Character>) -> Bool {
    let name = rest.prefix(33).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// A line that would open a block of its own, kept as text.
  static func opening(_ line: String) -> String {
    guard let first = line.first else { return line }
    // What pages of React import and export is taken for no text.
    if line.hasPrefix("import ") || line.hasPrefix("export ") {
      return "&#\(first.asciiValue ?? 0x69);" + line.dropFirst()
    }
    switch first {
    case "#", "+", "-", "=", "@", "!": return "\\" + line
    case "|": return "\\" + line
    case " ", "\t", "\u{A0}": return String(line.drop { $0.isWhitespace })
    default:
      guard first.isASCII, first.isNumber else { return line }
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")" else { return line }
      return "\(digits)\\\(rest)"
    }
  }
}
