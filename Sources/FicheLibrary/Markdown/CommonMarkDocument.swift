import CMarkGFM
import Synchronization

/// A text parsed by cmark-gfm; the tree lives as long as this object, on the thread that made it.
final class CommonMarkDocument {
  let root: OpaquePointer?
  /// What gives the memory of a short text back; `nil` for a long one.
  private let text: UnsafeMutableRawPointer?

  /// Longer texts free what they need for a while only, however much that comes to.
  private static let longestShortText = 65_536

  private static let extensions = ["table", "strikethrough", "tasklist"]

  init(_ source: MarkdownSource) {
    Self.register
    let isShort = source.bytes.count <= Self.longestShortText
    text = isShort ? cg_begin_text() : nil
    let memory = isShort ? cg_text_memory() : cmark_get_default_mem_allocator()
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else {
      root = nil
      return
    }
    defer { cmark_parser_free(parser) }
    for name in Self.extensions + (source.allowsBareLinks ? ["autolink"] : []) {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    source.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let address = UInt(bitPattern: parser)
    root = OpaquePointer(
      bitPattern: Self.finishing.withLock { _ in
        UInt(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: address)))
      })
  }

  deinit {
    if let text {
      cg_end_text(text)
    } else if let root {
      cmark_node_free(root)
    }
  }

  /// Held while a parser is finished, so that only one is at a time.
  ///
  /// cmark-gfm up to 0.29.0.gfm.8 keeps the special characters of its extensions in a global while
  /// it reads the running text, which it does at the end. The blocks, which come before, know
  /// nothing of it.
  private static let finishing = Mutex(())

  private static let register: Void = cmark_gfm_core_extensions_ensure_registered()
}
