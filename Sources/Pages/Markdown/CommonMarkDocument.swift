import CMarkGFM

/// A text parsed by cmark-gfm; the tree lives as long as this object, on the thread that made it.
final class CommonMarkDocument {
  let root: OpaquePointer?
  /// What gives the memory of a short text back; `nil` for a long one.
  private let text: UnsafeMutableRawPointer?

  /// Longer texts free what they need for a while only, however much that comes to.
  private static let longestShortText = 65_536

  private static let extensions: [(feature: MarkdownFeatures, name: String)] = [
    (.tables, "table"), (.strikethrough, "strikethrough"), (.tasks, "tasklist"),
    (.bareLinks, "autolink"),
  ]

  init(_ source: MarkdownSource) {
    Self.register
    let isShort = source.bytes.count <= Self.longestShortText
    text = isShort ? cg_begin_text() : nil
    let memory = isShort ? cg_text_memory() : cmark_get_default_mem_allocator()
    let options = source.features.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = cmark_parser_new_with_mem(options, memory) else {
      root = nil
      return
    }
    defer { cmark_parser_free(parser) }
    for (feature, name) in Self.extensions where source.features.contains(feature) {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    source.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let hasSpecialCharacters = !source.features.isDisjoint(with: [.strikethrough, .bareLinks])
    root = cg_finish(parser, hasSpecialCharacters)
  }

  deinit {
    if let text {
      cg_end_text(text)
    } else if let root {
      cmark_node_free(root)
    }
  }

  private static let register: Void = cmark_gfm_core_extensions_ensure_registered()
}
