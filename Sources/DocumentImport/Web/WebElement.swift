import CGumbo

/// An element of a page, with what of it matters here.
final class WebElement {
  /// In lower case.
  let tag: String
  private(set) var attributes: [String: String] = [:]
  private(set) var children: [Child] = []

  enum Child {
    case element(WebElement)
    case text(String)
  }

  init(tag: String) { self.tag = tag }

  /// Parses a page.
  ///
  /// Throws `tangled` for one that is nested beyond all measure.
  static func root(of bytes: [UInt8]) throws(ImportError) -> WebElement {
    guard let page = parsed(bytes) ?? parsed(WebSource.flattened(bytes)) else { throw .tangled }
    defer { gb_free(page) }
    let root = WebElement(tag: "document")
    guard let document = gb_root(page) else { return root }
    var count = 0
    root.take(document, &count)
    return root
  }

  private static func parsed(_ bytes: [UInt8]) -> OpaquePointer? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return nil }
      return gb_parse(
        start.assumingMemoryBound(to: CChar.self), buffer.count, UInt32(ImportLimits.depth))
    }
  }

  private func take(_ node: UnsafePointer<GumboNode>, _ count: inout Int) {
    for index in 0..<gb_child_count(node) {
      guard let child = gb_child(node, index), count < ImportLimits.nodes else { return }
      count += 1
      if let text = gb_text(child) {
        children.append(.text(String(cString: text.pointee.text)))
      } else if let element = gb_element(child) {
        let made = WebElement(tag: Self.name(of: element))
        made.takeAttributes(of: element)
        made.take(child, &count)
        children.append(.element(made))
      }
    }
  }

  private func takeAttributes(of element: UnsafePointer<GumboElement>) {
    for index in 0..<element.pointee.attributes.length {
      guard let attribute = gb_attribute(element, index) else { continue }
      let name = String(cString: attribute.pointee.name).lowercased()
      attributes[name] = String(cString: attribute.pointee.value)
    }
  }

  private static func name(of element: UnsafePointer<GumboElement>) -> String {
    let known = String(cString: gumbo_normalized_tagname(element.pointee.tag))
    if !known.isEmpty { return known }
    // A name of the page's own, such as that of a web component.
    let written = element.pointee.original_tag
    guard let start = written.data, written.length > 1 else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: min(Int(written.length), 64))
    return String(
      decoding: bytes.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }, as: UTF8.self
    )
    .lowercased()
  }

  var elements: [WebElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func attribute(_ name: String) -> String { attributes[name] ?? "" }

  /// Without the start of its address, if it has this one.
  func shortenAddress(from start: String) {
    guard let address = attributes["href"], address.hasPrefix(start) else { return }
    let rest = address.dropFirst(start.count)
    attributes["href"] = rest.isEmpty ? "/" : String(rest)
  }

  /// Words of its class and id, parted where they are parted.
  var marks: Set<String> {
    let text = attribute("class") + " " + attribute("id")
    return Set(
      text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
  }

  var classes: [String] { attribute("class").split(separator: " ").map(String.init) }

  /// All elements of these tags below, in order.
  func descendants(_ tags: Set<String>) -> [WebElement] {
    var found: [WebElement] = []
    collect(tags, &found)
    return found
  }

  private func collect(_ tags: Set<String>, _ found: inout [WebElement]) {
    for child in elements {
      if tags.contains(child.tag) { found.append(child) }
      child.collect(tags, &found)
    }
  }

  /// The text of it and all below it.
  var text: String {
    var text = ""
    appendText(&text)
    return text
  }

  private func appendText(_ text: inout String) {
    for child in children {
      switch child {
      case .text(let own): text += own
      case .element(let element):
        if ["script", "style", "noscript", "template"].contains(element.tag) { continue }
        element.appendText(&text)
        if WebTags.blocks.contains(element.tag) { text += " " }
      }
    }
  }

  var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }

  /// The text as it stands in the page, line ends included.
  var rawText: String {
    var text = ""
    for child in children {
      switch child {
      case .text(let own): text += own
      case .element(let element): text += element.tag == "br" ? "\n" : element.rawText
      }
    }
    return text
  }
}
