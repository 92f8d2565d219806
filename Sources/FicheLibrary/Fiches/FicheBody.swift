import ExamModel
import Pages

/// The blocks of a fiche with what its sections are made out from, tables of contents left out.
struct FicheBody {
  struct Heading: Hashable {
    /// The place of its block.
    let index: Int
    let level: Int
    let title: String
  }

  private(set) var blocks: [Block] = []
  /// The words of each block; those of headings are none.
  private(set) var counts: [Int] = []
  /// The words in bold of each block that stand for headings.
  private(set) var leads: [[BoldLead]] = []
  private(set) var headings: [Heading] = []
  /// What each heading says; `nil` for other blocks.
  private(set) var titles: [String?] = []
  /// Whether blocks belong to a table of contents.
  private var isInContents = false

  mutating func append(_ block: Block, _ summary: BlockSummary) {
    switch block.content {
    case .heading(let level, _):
      guard let title = summary.title, !title.isEmpty else { return }
      isInContents = GenericHeading.isTableOfContents(title)
      if isInContents { return }
      headings.append(Heading(index: blocks.count, level: level, title: title))
    case .list, .paragraph: if isInContents { return }
    default: isInContents = false
    }
    blocks.append(block)
    titles.append(summary.title)
    counts.append(summary.wordCount)
    leads.append(summary.leads)
  }

  /// Whether something other than headings and rules stands in a range.
  func holdsContent(_ range: Range<Int>) -> Bool {
    blocks[range].contains { block in
      switch block.content {
      case .heading, .rule: false
      default: true
      }
    }
  }

  /// Whether a range holds more words than all that follows it, and enough of them to be told.
  func isMostOfAll(_ range: Range<Int>) -> Bool {
    let words = counts[range].reduce(0, +)
    return words >= Self.fewestWordsOfASection && words > counts[range.upperBound...].reduce(0, +)
  }

  private static let fewestWordsOfASection = 80

  /// Whether something else than words in bold follows a block.
  func holdsContent(below index: Int) -> Bool {
    let next = index + 1
    guard next < blocks.count, holdsContent(next..<(next + 1)) else { return false }
    return lead(of: next)?.isAlone != true
  }

  /// The lead of a paragraph, where it has one.
  func lead(of index: Int) -> BoldLead? {
    guard case .paragraph = blocks[index].content else { return nil }
    return leads[index].first
  }
}
