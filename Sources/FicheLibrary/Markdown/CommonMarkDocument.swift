import CMarkGFM
import Synchronization

/// A text parsed by cmark-gfm; the tree lives as long as this object.
final class CommonMarkDocument {
  let root: OpaquePointer?

  init(_ source: MarkdownSource) {
    root = Self.parser.withLock { $0.parse(source) }
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// cmark-gfm up to 0.29.0.gfm.8 keeps the special characters of its extensions in a global while
  /// it parses, so only one text may be parsed at a time.
  private static let parser = Mutex(Parser())

  private struct Parser {
    private static let alwaysOn = ["table", "strikethrough", "tasklist"]

    init() { cmark_gfm_core_extensions_ensure_registered() }

    func parse(_ source: MarkdownSource) -> OpaquePointer? {
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
      defer { cmark_parser_free(parser) }
      for name in Self.alwaysOn + (source.allowsBareLinks ? ["autolink"] : []) {
        guard let found = cmark_find_syntax_extension(name) else { continue }
        cmark_parser_attach_syntax_extension(parser, found)
      }
      source.bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      return cmark_parser_finish(parser)
    }
  }
}
