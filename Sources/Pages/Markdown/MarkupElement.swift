/// A tag of an element that HTML does not know, or that is given an expression.
struct MarkupElement {
  /// From the opening angle bracket to the closing one.
  let byteCount: Int
  private let name: String
  private let isClosing: Bool
  private let attributes: [String: String]

  /// Takes `<Name …>`, `</Name>` and any `<name … attribute={…}>`; `nil` for ordinary HTML.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = Reader(text: text, index: text.startIndex + 1)
    isClosing = reader.take(Ascii.slash)
    let word = reader.name()
    guard let first = word.first, Ascii.isLetter(first), reader.readAttributes(),
      Ascii.lowercased(first) != first || reader.holdsExpression
    else { return nil }
    name = String(decoding: word, as: UTF8.self)
    attributes = reader.attributes
    byteCount = reader.index - text.startIndex
  }

  /// What the tag itself shows, as Markdown on one line.
  func shown(isAlone: Bool) -> String {
    guard !isClosing else { return "" }
    if name.lowercased() == "img" || name.hasSuffix("Image") || name == "Picture" {
      let address = attributes["src"] ?? ""
      return "![\(attributes["alt"] ?? attributes["caption"] ?? "")](<\(address)>)"
    }
    let title = ["label", "title", "summary", "header"].lazy.compactMap { attributes[$0] }.first
    return TemplateTag.lead(title, isAlone)
  }

  private struct Reader {
    let text: ArraySlice<UInt8>
    var index: Int
    private(set) var attributes: [String: String] = [:]
    private(set) var holdsExpression = false

    init(text: ArraySlice<UInt8>, index: Int) {
      self.text = text
      self.index = index
    }

    var byte: UInt8? { index < text.endIndex ? text[index] : nil }

    mutating func take(_ wanted: UInt8) -> Bool {
      guard byte == wanted else { return false }
      index += 1
      return true
    }

    mutating func name() -> ArraySlice<UInt8> {
      let start = index
      while let byte, Ascii.isLetter(byte) || Ascii.isDigit(byte) || "._:-@".utf8.contains(byte) {
        index += 1
      }
      return text[start..<index]
    }

    /// Reads up to the closing bracket; `false` where there is none before an empty line or the end.
    mutating func readAttributes() -> Bool {
      while let next = byte {
        if next == Ascii.greater {
          index += 1
          return true
        }
        if Ascii.isSpace(next) || next == Ascii.slash {
          index += 1
          if next == Ascii.newline, byte == Ascii.newline { return false }
          continue
        }
        if next == Ascii.openBrace {
          guard braces() != nil else { return false }
          continue
        }
        let name = name()
        guard !name.isEmpty else { return false }
        guard take(Ascii.equals) else { continue }
        guard let value = value() else { return false }
        attributes[String(decoding: name, as: UTF8.self)] = value
      }
      return false
    }

    private mutating func value() -> String? {
      if let quote = byte, quote == Ascii.quote || quote == Ascii.apostrophe {
        index += 1
        let value = text[index...].prefix { $0 != quote }
        guard value.endIndex < text.endIndex else { return nil }
        index = value.endIndex + 1
        return String(decoding: value, as: UTF8.self)
      }
      guard byte == Ascii.openBrace else {
        let value = text[index...].prefix { !Ascii.isSpace($0) && $0 != Ascii.greater }
        index = value.endIndex
        return String(decoding: value, as: UTF8.self)
      }
      return braces().map(Self.literal)
    }

    /// The expression between braces, whatever else stands in it.
    private mutating func braces() -> ArraySlice<UInt8>? {
      holdsExpression = true
      var depth = 0
      let start = index
      while let next = byte {
        index += 1
        if next == Ascii.openBrace { depth += 1 }
        if next == Ascii.closeBrace { depth -= 1 }
        if depth == 0 { return text[(start + 1)..<(index - 1)] }
      }
      return nil
    }

    /// The text in quotes that an expression holds: `require('./a.png').default`; else nothing.
    private static func literal(_ expression: ArraySlice<UInt8>) -> String {
      let isQuote: (UInt8) -> Bool = {
        $0 == Ascii.quote || $0 == Ascii.apostrophe || $0 == Ascii.backtick
      }
      guard let open = expression.firstIndex(where: isQuote) else { return "" }
      let quote = expression[open]
      return String(decoding: expression[(open + 1)...].prefix { $0 != quote }, as: UTF8.self)
    }
  }
}
