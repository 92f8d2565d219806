import ExamModel

/// A raw HTML tag, as far as its text goes.
struct HTMLTag {
  let name: String
  let isClosing: Bool
  private let attributes: Substring

  /// Tags that end a paragraph where they stand.
  private static let blockNames: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]

  /// Takes `<name …>` or `</name>`; anything else is not a tag.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    guard rest.first == "<" else { return nil }
    rest = rest.dropFirst()
    isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let first = word.first, first.isLetter else { return nil }
    name = word.lowercased()
    attributes = rest.dropFirst(word.count)
  }

  var endsParagraph: Bool { Self.blockNames.contains(name) || headingLevel != nil }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    guard name.first == "h", name.count == 2, let level = name.last?.wholeNumberValue,
      (1...6).contains(level)
    else { return nil }
    return level
  }

  /// What the tag says inside running text, if anything.
  var inline: Inline? {
    switch name {
    case "br": return .lineBreak
    case "img" where !isClosing:
      let address = attribute("src") ?? ""
      return Badge.isOne(address) ? nil : .image(caption: attribute("alt") ?? "", address: address)
    default: return nil
    }
  }

  /// The value of an attribute in quotes.
  private func attribute(_ wanted: String) -> String? {
    var rest = attributes
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
      rest = rest[rest.index(after: equals)...]
      guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
      rest = rest.dropFirst()
      let value = rest.prefix { $0 != quote }
      if name.lowercased() == wanted { return HTMLEntities.decoded(String(value)) }
      rest = rest[value.endIndex...].dropFirst()
    }
    return nil
  }
}
