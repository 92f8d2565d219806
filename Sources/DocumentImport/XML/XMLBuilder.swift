import CExpat

/// Builds the tree of an XML part from what expat reports.
final class XMLBuilder {
  private let document = XMLDocument()
  private var parser: XML_Parser?
  /// The elements that are open, and the last child of each.
  private var open: [(node: Int32, lastChild: Int32)] = []
  private var nameIndexes: [UInt64: Int32] = [:]
  private var failure: ImportError?

  /// Parts a namespace from a name; no namespace can hold it.
  private static let separator = UInt8(ascii: "\n")

  /// The tree of a part.
  static func document(of bytes: [UInt8]) throws(ImportError) -> XMLDocument {
    let builder = XMLBuilder()
    try builder.parse(bytes)
    return builder.document
  }

  private func parse(_ bytes: [UInt8]) throws(ImportError) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: Self.separator)) else {
      throw .damaged(nil)
    }
    self.parser = parser
    defer { XML_ParserFree(parser) }
    document.text.reserveCapacity(bytes.count / 2)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLBuilder.of(data)?.start(name, attributes) },
      { data, _ in XMLBuilder.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      XMLBuilder.of(data)?.take(text, Int(count))
    }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      XMLBuilder.of(data)?.stop(.entities)
    }
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: XML_Char.self), Int32(buffer.count), 1)
    }
    if let failure { throw failure }
    guard status == XML_STATUS_OK, !document.nodes.isEmpty else { throw .damaged(nil) }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLBuilder? {
    data.map { Unmanaged<XMLBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ error: ImportError) {
    failure = failure ?? error
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard failure == nil, let name else { return }
    guard open.count < ImportLimits.depth else { return stop(.bomb) }
    let first = Int32(document.attributes.count)
    var count: Int32 = 0
    var place = attributes
    while let pair = place, let key = pair[0], let value = pair[1] {
      let length = Self.length(of: value)
      document.attributes.append(
        XMLDocument.Attribute(
          name: index(of: key), start: Int32(document.text.count), count: Int32(length)))
      append(value, length)
      count += 1
      place = pair + 2
    }
    append(XMLDocument.Node(name: index(of: name), start: first, count: count))
    if failure == nil { open.append((Int32(document.nodes.count - 1), -1)) }
  }

  private func end() { if failure == nil { _ = open.popLast() } }

  private func take(_ text: UnsafePointer<XML_Char>?, _ count: Int) {
    guard failure == nil, let text, let parent = open.last else { return }
    if parent.lastChild >= 0, document.nodes[Int(parent.lastChild)].name < 0 {
      // Expat reports a text in pieces.
      document.nodes[Int(parent.lastChild)].count += Int32(count)
    } else {
      append(
        XMLDocument.Node(name: -1, start: Int32(document.text.count), count: Int32(count)))
    }
    append(text, count)
  }

  private func append(_ node: XMLDocument.Node) {
    guard document.nodes.count < ImportLimits.nodes else { return stop(.tooLarge) }
    let index = Int32(document.nodes.count)
    document.nodes.append(node)
    guard let last = open.indices.last else { return }
    if open[last].lastChild >= 0 {
      document.nodes[Int(open[last].lastChild)].next = index
    } else {
      document.nodes[Int(open[last].node)].firstChild = index
    }
    open[last].lastChild = index
  }

  private func append(_ text: UnsafePointer<XML_Char>, _ count: Int) {
    text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      document.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  private static func length(of text: UnsafePointer<XML_Char>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
  }

  /// The index of a name, recognised by its hash: two names of one hash cannot come about by chance, and
  /// on purpose they only make a document that is misread.
  private func index(of name: UnsafePointer<XML_Char>) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    while name[count] != 0 {
      hash = (hash ^ UInt64(UInt8(bitPattern: name[count]))) &* 0x100_0000_01B3
      count += 1
    }
    if let index = nameIndexes[hash] { return index }
    let text = name.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
    let parts = text.utf8.split(separator: Self.separator, maxSplits: 1)
    let known =
      parts.count == 2
      ? XMLNamespaces.prefix(of: String(parts[0]) ?? "") + ":" + (String(parts[1]) ?? "") : text
    let index = Int32(document.names.count)
    document.names.append(known)
    nameIndexes[hash] = index
    return index
  }
}
