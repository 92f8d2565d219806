import People

extension CoverWords {
  /// The blocks without the lines of a cover that stand before the first section.
  static func removed(from blocks: [DocumentBlock]) -> [DocumentBlock] {
    let first = blocks.firstIndex { if case .heading = $0 { true } else { false } }
    let end = min(first ?? 4, 12, blocks.count)
    let head = blocks[..<end].filter { block in
      guard case .paragraph(let text, _) = block else { return true }
      return !isCover(text.line)
    }
    return head + blocks[end...]
  }
}
