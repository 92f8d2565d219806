/// A tag of a template, cut into its name and what it is given.
struct TemplateTag {
  let name: String
  let isClosing: Bool
  /// In order; the name is empty for a value that has none.
  private let values: [(name: String, text: String)]

  /// Longer tags hold a text of their own rather than settings.
  private static let longestTag = 1_024

  init(_ bytes: ArraySlice<UInt8>) {
    let text = bytes.prefix(Self.longestTag)
    var index = text.startIndex
    func isEdge(_ byte: UInt8) -> Bool { Ascii.isSpace(byte) || byte == Ascii.hyphen }
    while index < text.endIndex, isEdge(text[index]) { index += 1 }
    isClosing = index < text.endIndex && text[index] == Ascii.slash
    if isClosing { index += 1 }
    var words = Self.words(of: text[index...])
    name = words.isEmpty ? "" : words.removeFirst().text.lowercased()
    values = words
  }

  /// `name`, `"a text"`, `key=value` and `key="a text"`, one after the other.
  private static func words(of text: ArraySlice<UInt8>) -> [(name: String, text: String)] {
    var words: [(name: String, text: String)] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard !Ascii.isSpace(text[index]) else {
        index += 1
        continue
      }
      let start = index
      var name = ""
      while index < text.endIndex, !Ascii.isSpace(text[index]), !isQuote(text[index]),
        text[index] != Ascii.equals
      {
        index += 1
      }
      var value = text[start..<index]
      if index < text.endIndex, text[index] == Ascii.equals {
        name = String(decoding: value, as: UTF8.self).lowercased()
        index += 1
        value = text[index...].prefix { !Ascii.isSpace($0) && !isQuote($0) }
        index = value.endIndex
      }
      if value.isEmpty, index < text.endIndex, isQuote(text[index]) {
        let quote = text[index]
        value = text[(index + 1)...].prefix { $0 != quote }
        index = min(text.endIndex, value.endIndex + 1)
      } else if index == start {
        index += 1
      }
      words.append((name, String(decoding: value, as: UTF8.self)))
    }
    return words
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == Ascii.quote || byte == Ascii.apostrophe
  }

  /// The first value without a name.
  var first: String? { values.first { $0.name.isEmpty && !$0.text.isEmpty }?.text }

  subscript(names: String...) -> String? {
    names.lazy.compactMap { name in values.first { $0.name == name }?.text }.first
  }

  /// What the tag shows by itself, as Markdown on one line.
  func shown(isAlone: Bool) -> String {
    guard !isClosing else { return "" }
    switch name {
    case "figure", "img", "image", "imgproc", "picture", "lightbox", "imgh", "gallery-image":
      guard let address = self["src", "link", "image"] ?? first else { return "" }
      return "![\(self["title", "caption", "alt"] ?? "")](<\(address)>)"
    case "include":
      guard let address = self["image_path", "src", "url", "image"] else { return "" }
      return "![\(self["caption", "alt", "title"] ?? "")](<\(address)>)"
    case "link", "post_url": return first ?? ""
    case "tab", "details", "expand", "collapse", "accordion", "step", "card":
      return Self.lead(self["title", "name", "label", "header", "summary"] ?? first, isAlone)
    case "notice", "alert", "callout", "admonition", "hint", "note", "tip", "warning", "panel",
      "info", "caution", "danger", "important":
      return Self.lead(self["title"], isAlone)
    default: return ""
    }
  }

  /// A title in bold, before what it is the title of.
  static func lead(_ title: String?, _ isAlone: Bool) -> String {
    guard let title, !title.isBlank else { return "" }
    return isAlone ? "**\(title.trimmed)**  " : "**\(title.trimmed)** "
  }
}
