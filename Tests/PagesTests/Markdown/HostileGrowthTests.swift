import ExamModel
import Testing

@testable import Pages

/// What is made of a hostile text is bounded by the text's own length, in nodes and in bytes.
@Suite struct HostileGrowthTests {
  @Test(arguments: HostileMarkdownTests.texts.map(\.name))
  func endsAndGrowsNoFasterThanTheText(_ name: String) throws {
    let text = try #require(HostileMarkdownTests.texts.first { $0.name == name }).text
    let size = Size(of: MarkdownReader.blocks(of: text))
    #expect(size.depth <= 2 * MarkdownReader.nestingLimit + 2)
    // A row of a table may be filled up to its width: that is what the extra cells are.
    #expect(size.nodes <= text.utf8.count + 200_000, "\(size)")
    #expect(size.bytes <= 2 * text.utf8.count, "\(size)")
  }

  @Test func thousandsOfNestedListsAndQuotesEndInBoundedDepth() {
    for marker in ["- ", "> ", "1. ", "> - ", "* > "] {
      let nested = String(repeating: marker, count: 5_000) + "fond\n"
      let stairs = (0..<600).map { String(repeating: " ", count: 2 * $0) + marker + "a\n" }
      for text in [nested, stairs.joined()] {
        let size = Size(of: MarkdownReader.blocks(of: text))
        #expect(size.depth <= 80, "\(marker) \(size)")
      }
    }
  }

  private struct Size {
    var nodes = 0
    var bytes = 0
    var depth = 0

    init(of blocks: [Block]) { take(blocks, 1) }

    private mutating func take(_ blocks: [Block], _ level: Int) {
      nodes += blocks.count
      depth = max(depth, level)
      for block in blocks {
        switch block.content {
        case .paragraph(let inlines), .heading(_, let inlines): take(inlines, level + 1)
        case .list(let list):
          nodes += list.items.count
          for item in list.items { take(item.blocks, level + 1) }
        case .code(_, let text): bytes += text.utf8.count
        case .quote(let inner), .footnote(_, let inner): take(inner, level + 1)
        case .table(let table):
          for row in [table.header] + table.rows {
            nodes += row.count
            for cell in row { take(cell, level + 1) }
          }
        case .rule: break
        }
      }
    }

    private mutating func take(_ inlines: [Inline], _ level: Int) {
      nodes += inlines.count
      depth = max(depth, level)
      for inline in inlines {
        switch inline {
        case .text(let text), .code(let text): bytes += text.utf8.count
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
          take(inner, level + 1)
        case .link(let inner, let address):
          bytes += address.utf8.count
          take(inner, level + 1)
        case .image(let caption, let address):
          bytes += caption.utf8.count + address.utf8.count
        case .softBreak, .lineBreak, .footnoteReference: break
        }
      }
    }
  }
}
