/// The blocks of a text in which passwords stand, kept back while the rest is shown.
package struct SecretBlocks {
  /// Where the smallest blocks begin that hold a secret.
  private let starts: Set<Int>
  private let mask: (Int) -> Block?

  /// - Parameters:
  ///   - starts: what `starts(of:in:)` gave.
  ///   - mask: what stands in the place of a block, from its line; nothing at all for `nil`.
  package init(starts: [Int], mask: @escaping (Int) -> Block?) {
    self.starts = Set(starts)
    self.mask = mask
  }

  /// Where the smallest blocks begin that hold lines of a file.
  ///
  /// - Returns: empty where a line stands before all blocks, so that nobody can tell.
  package static func starts(of lines: [Int], in blocks: [Block]) -> [Int] {
    var all: [Int] = []
    collect(blocks, into: &all)
    all.sort()
    var found: [Int] = []
    for line in lines {
      guard let start = all.last(where: { $0 <= line }) else { return [] }
      if found.last != start { found.append(start) }
    }
    return found
  }

  private static func collect(_ blocks: [Block], into lines: inout [Int]) {
    for block in blocks {
      lines.append(block.line)
      switch block.content {
      case .list(let list): for item in list.items { collect(item.blocks, into: &lines) }
      case .quote(let inner), .footnote(_, let inner): collect(inner, into: &lines)
      case .paragraph, .heading, .code, .table, .rule: break
      }
    }
  }

  /// The blocks with a mask for each run of those that are kept back.
  package func shown(_ blocks: [Block]) -> [Block] {
    var shown: [Block] = []
    var isBehindMask = false
    for block in blocks {
      switch block.content {
      case .list(let list):
        let items = list.items.map { item in
          ListItem(isChecked: item.isChecked, blocks: self.shown(item.blocks))
        }
        shown.append(
          Block(
            line: block.line,
            content: .list(
              ListBlock(firstNumber: list.firstNumber, items: items.filter { !$0.blocks.isEmpty })))
        )
        isBehindMask = false
      case .quote(let inner):
        shown.append(Block(line: block.line, content: .quote(self.shown(inner))))
        isBehindMask = false
      case .paragraph, .heading, .code, .table, .rule, .footnote:
        guard starts.contains(block.line) else {
          shown.append(block)
          isBehindMask = false
          continue
        }
        if !isBehindMask, let mask = mask(block.line) { shown.append(mask) }
        isBehindMask = true
      }
    }
    return shown
  }
}
