import CMarkGFM

/// A node of cmark's tree, in terms of what the reader asks of it.
///
/// It must not outlive the document it comes from.
struct CommonMarkNode {
  let pointer: OpaquePointer

  enum Kind: Hashable {
    case quote, list, item, taskItem, code, html, paragraph, heading, rule, footnote
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, htmlSpan, emphasis, strong, strikethrough, link,
      image
    case footnoteReference
    case other
  }

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: isCalled("tasklist") ? .taskItem : .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .htmlSpan
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// Node types of extensions are numbered at run time, so only their names are stable.
  private var extensionKind: Kind {
    if isCalled("table_cell") { return .tableCell }
    if isCalled("table_row") || isCalled("table_header") { return .tableRow }
    if isCalled("table") { return .table }
    if isCalled("strikethrough") { return .strikethrough }
    return isCalled("tasklist") ? .taskItem : .other
  }

  private func isCalled(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      guard let type = cmark_node_get_type_string(pointer) else { return false }
      for (index, byte) in name.enumerated()
      where UInt8(bitPattern: type[index]) != byte { return false }
      return type[name.count] == 0
    }
  }

  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  /// Lends the bytes of the text, which is not made into a string for it.
  func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let start = cmark_node_get_literal(pointer) else { return }
    var length = 0
    while start[length] != 0 { length += 1 }
    start.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      body(UnsafeBufferPointer(start: bytes, count: length))
    }
  }

  var address: String { Self.string(cmark_node_get_url(pointer)) }
  var fenceInfo: String { Self.string(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Counted from 1 in the text that was parsed.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// The first number of an ordered list, `nil` for bullets.
  var firstNumber: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }

  /// One of `l`, `c`, `r` or 0 per column.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let start = cmark_gfm_extensions_get_table_alignments(pointer) else {
      return Array(repeating: 0, count: count)
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  var firstChild: CommonMarkNode? { CommonMarkNode(cmark_node_first_child(pointer)) }
  var children: Siblings { Siblings(first: CommonMarkNode(cmark_node_first_child(pointer))) }

  /// The text of everything below, blocks apart by a space; walks without recursion at any depth.
  var flattenedText: String {
    guard let iterator = cmark_iter_new(pointer) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard event == CMARK_EVENT_ENTER, let node = CommonMarkNode(cmark_iter_get_node(iterator))
      else { continue }
      switch node.kind {
      case .text, .codeSpan: text += node.literal
      case .code: text += node.literal + " "
      case .softBreak, .lineBreak, .tableCell: text += " "
      case .paragraph, .heading, .item, .taskItem: if !text.isEmpty { text += " " }
      default: break
      }
    }
    return text
  }

  /// Whether an image stands anywhere below.
  var holdsImage: Bool {
    guard let iterator = cmark_iter_new(pointer) else { return false }
    defer { cmark_iter_free(iterator) }
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard let node = CommonMarkNode(cmark_iter_get_node(iterator)) else { continue }
      if case .image = node.kind { return true }
    }
    return false
  }

  /// A node and those that follow it.
  struct Siblings: Sequence, IteratorProtocol {
    private var current: CommonMarkNode?

    fileprivate init(first: CommonMarkNode?) { current = first }

    mutating func next() -> CommonMarkNode? {
      defer { current = current.flatMap { CommonMarkNode(cmark_node_next($0.pointer)) } }
      return current
    }
  }

  private static func string(_ bytes: UnsafePointer<CChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}
