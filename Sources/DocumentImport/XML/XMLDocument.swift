/// One XML part as a tree, kept in a few arrays so that a large part stays cheap.
///
/// Names are written with the prefixes of `XMLNamespaces`, whatever the file itself uses.
final class XMLDocument {
  /// An element or a text.
  struct Node {
    /// Index into `names`, or -1 for a text.
    let name: Int32
    /// The first attribute of an element, or where a text starts in `text`.
    let start: Int32
    /// How many attributes, or how many bytes of text.
    var count: Int32
    var firstChild: Int32 = -1
    var next: Int32 = -1
  }

  struct Attribute {
    let name: Int32
    let start: Int32
    let count: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Texts and values of attributes, one behind the other.
  var text: [UInt8] = []
  var names: [String] = []

  /// The outermost element; every document that was read has one.
  var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(document: self, index: 0) }

  /// Reads a part.
  ///
  /// Throws `damaged`, `entities`, `bomb` (too deep) or `tooLarge`.
  static func read(_ bytes: [UInt8]) throws(ImportError) -> XMLDocument {
    try XMLBuilder.document(of: bytes)
  }

  func string(_ start: Int32, _ count: Int32) -> String {
    String(decoding: text[Int(start)..<Int(start + count)], as: UTF8.self)
  }
}
