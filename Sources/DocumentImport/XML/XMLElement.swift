/// An element of an XML part.
struct XMLElement {
  let document: XMLDocument
  let index: Int32

  private var node: XMLDocument.Node { document.nodes[Int(index)] }

  /// Prefix and local name, such as `w:p`.
  var name: String { document.names[Int(node.name)] }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    let node = node
    for attribute in document.attributes[Int(node.start)..<Int(node.start + node.count)]
    where document.names[Int(attribute.name)] == name {
      return document.string(attribute.start, attribute.count)
    }
    return nil
  }

  /// The elements right inside this one.
  var children: XMLChildren { XMLChildren(document: document, first: node.firstChild) }

  /// The first element of a name right inside this one.
  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The first element along a path of names.
  func first(_ path: String...) -> XMLElement? {
    var element: XMLElement? = self
    for name in path { element = element?.first(name) }
    return element
  }

  /// Elements and texts right inside this one, in order.
  var content: [Content] {
    var content: [Content] = []
    var next = node.firstChild
    while next >= 0 {
      let child = document.nodes[Int(next)]
      content.append(
        child.name < 0
          ? .text(document.string(child.start, child.count))
          : .element(XMLElement(document: document, index: next)))
      next = child.next
    }
    return content
  }

  enum Content {
    case element(XMLElement)
    case text(String)
  }

  /// The text of this element and all below it.
  var allText: String {
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func appendText(to bytes: inout [UInt8]) {
    var next = node.firstChild
    while next >= 0 {
      let child = document.nodes[Int(next)]
      if child.name < 0 {
        bytes += document.text[Int(child.start)..<Int(child.start + child.count)]
      } else {
        XMLElement(document: document, index: next).appendText(to: &bytes)
      }
      next = child.next
    }
  }

  /// Every element of a name below this one, outermost first and in order.
  func descendants(_ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    collect(name, into: &found)
    return found
  }

  private func collect(_ name: String, into found: inout [XMLElement]) {
    for child in children {
      if child.name == name { found.append(child) }
      child.collect(name, into: &found)
    }
  }
}

/// The elements right inside another, without the texts between them.
struct XMLChildren: Sequence, IteratorProtocol {
  private let document: XMLDocument
  private var nextIndex: Int32

  init(document: XMLDocument, first: Int32) {
    self.document = document
    nextIndex = first
  }

  mutating func next() -> XMLElement? {
    while nextIndex >= 0 {
      let index = nextIndex
      let node = document.nodes[Int(index)]
      nextIndex = node.next
      if node.name >= 0 { return XMLElement(document: document, index: index) }
    }
    return nil
  }
}
