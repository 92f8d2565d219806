import ExamModel

/// What the body of an exam page says, before it is made into an exam.
package struct ExamPage {
  package struct Fact: Hashable {
    package var text: String
    package var line: Int
  }

  /// The first heading.
  package private(set) var title: String?
  /// The first row of each kind.
  package private(set) var facts = ExamPageFacts()
  package private(set) var criteria: [ExamPageItem] = []
  package private(set) var phases: [ExamPageItem] = []
  /// The prose that is none of these.
  package private(set) var notes: [String] = []

  /// The headings that the current block stands under, from the outermost.
  private var headings: [(level: Int, topic: ExamPageTopic?)] = []

  package init(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      read(block, next: next)
    }
  }

  private mutating func read(_ block: Block, next: Block?) {
    switch block.content {
    case .heading(let level, let inlines):
      let text = Blank.collapsed(inlines.plainText)
      if title == nil, !text.isEmpty { title = text }
      headings.removeAll { $0.level >= level }
      headings.append((level, ExamPageTopic(heading: text)))
    case .table(let table):
      readFacts(table, line: block.line)
    case .list(let list):
      if !take(list) { notes += list.items.map { PlainText.of($0.blocks) }.filter { !$0.isEmpty } }
    case .paragraph:
      let text = PlainText.of(block)
      if !text.isEmpty, !introduces(text, next) { notes.append(text) }
    case .quote(let blocks):
      notes += blocks.map(PlainText.of).filter { !$0.isEmpty }
    case .code, .rule, .footnote:
      break
    }
  }

  /// Every row of a table stands on a line of its own; the delimiter row follows the header.
  private mutating func readFacts(_ table: TableBlock, line: Int) {
    let rows = [(table.header, line)] + table.rows.enumerated().map { ($1, line + 2 + $0) }
    for (cells, line) in rows where cells.count >= 2 {
      guard let field = ExamPageField(label: cells[0].plainText), facts[field] == nil else {
        continue
      }
      let text = Blank.collapsed(cells[1].plainText)
      if !text.isEmpty { facts[field] = Fact(text: text, line: line) }
    }
  }

  private mutating func take(_ list: ListBlock) -> Bool {
    let items = list.items.compactMap(ExamPageItem.init)
    switch use(of: items) {
    case .criteria: criteria += items
    case .phases: phases = items
    case nil: return false
    }
    return true
  }

  /// A paragraph such as "Le jury évalue :" says nothing without the list that it introduces.
  private func introduces(_ text: String, _ next: Block?) -> Bool {
    guard text.hasSuffix(":"), let next, case .list(let list) = next.content else { return false }
    return use(of: list.items.compactMap(ExamPageItem.init)) != nil
  }

  private enum ListUse {
    case criteria
    case phases
  }

  /// What a list is for, by the heading right above; one further up counts for lists whose items
  /// all have a bold name.
  private func use(of items: [ExamPageItem]) -> ListUse? {
    guard !items.isEmpty else { return nil }
    let isBold = items.allSatisfy(\.isBold)
    let topic = isBold ? headings.last { $0.topic != nil }?.topic : headings.last?.topic
    switch topic {
    case .criteria:
      return .criteria
    case .phases(let isExplicit):
      guard phases.isEmpty, isExplicit || items.allSatisfy({ $0.name != nil }) else { return nil }
      return .phases
    case nil:
      return nil
    }
  }
}
