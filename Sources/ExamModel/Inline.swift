/// A piece of running text of a fiche.
///
/// Only the two largest cases are kept apart in memory: a fiche is mostly made of the others.
package enum Inline: Hashable, Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  indirect case link([Inline], address: String)
  indirect case image(caption: String, address: String)
  case footnoteReference(Int)

  /// The text without its marks.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .link(let inner, _):
      inner.plainText
    case .image(let caption, _): caption
    case .footnoteReference: ""
    }
  }
}

extension [Inline] {
  /// The text without its marks.
  package var plainText: String {
    var text = ""
    for inline in self { text += inline.plainText }
    return text
  }
}
