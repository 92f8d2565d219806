import People

extension CoverWords {
  /// The blocks without the lines of a cover that stand before the first section.
  static func removed(from blocks: [DocumentBlock]) -> [DocumentBlock] {
    let first = blocks.firstIndex { if case .heading = $0 { true } else { false } }
    let end = min(first ?? 4, 12, blocks.count)
    let head = blocks[..<end].filter { block in
      switch block {
      case .paragraph(let text, _), .item(_, let text, _): return !isCover(text.line)
      case .heading, .table, .code, .image, .boundary: return true
      }
    }
    return head + blocks[end...]
  }
}
