import ExamModel
import TestSupport

/// Seeded fiches of every block in every other, filled with text of every kind.
struct BlockSoup {
  private var generator: SplitMix64
  /// Every text that must be seen.
  private(set) var texts: [String] = []
  private var line = 1

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private static let pieces = [
    "a", "é", "mot", " ", " ", "  ", " ?", " :", "« ", " »", "sauvegarde", "👍🏽", "👨‍👩‍👧", "🇫🇷",
    "日本語", "ｗ", "e\u{301}", "\u{300}", "\u{1B}[2J", "\u{202E}", "\u{200D}", "\u{FE0F}", "\n",
    "\r\n", "\t", "\u{B}", "\u{A0}", "anticonstitutionnellement", "नि", "\u{1100}\u{1161}", "…",
    "https://exemple.fr/un/chemin/assez/long",
  ]

  mutating func fiche() -> Fiche {
    let preamble = blocks(depth: 0)
    let sections = (0..<number(0...3)).map { index in
      let title = text()
      line += 1
      let heading = line
      return FicheSection(
        title: title, role: index == 1 ? .access : nil, line: heading, wordCount: 10,
        blocks: blocks(depth: 0))
    }
    let title = text()
    return Fiche(
      id: "s", title: title, origin: .unstated(path: "s.md"), preamble: preamble, sections: sections
    )
  }

  private mutating func blocks(depth: Int) -> [Block] {
    (0..<number(0...(depth == 0 ? 5 : 2))).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    line += number(1...3)
    let start = line
    let content: Block.Content =
      switch number(0...(depth > 12 ? 3 : 9)) {
      case 0, 1: .paragraph(inlines(depth: 0))
      case 2: .heading(level: number(1...6), inlines(depth: 0))
      case 3: .code(language: "", text: text())
      case 4: .quote(blocks(depth: depth + 1))
      case 5: .table(table())
      case 6: .rule
      case 7: .footnote(number(0...12), blocks(depth: depth + 1))
      default: .list(list(depth: depth + 1))
      }
    return Block(line: start, content: content)
  }

  private mutating func list(depth: Int) -> ListBlock {
    let first: Int? = [nil, nil, 1, 98, 999_999_999, Int.max][number(0...5)]
    return ListBlock(
      firstNumber: first,
      items: (0..<number(0...3)).map { _ in
        ListItem(isChecked: [nil, true, false][number(0...2)], blocks: blocks(depth: depth))
      })
  }

  private mutating func table() -> TableBlock {
    let columns = number(0...9)
    let header = (0..<columns).map { _ in inlines(depth: 2) }
    let rows = (0..<number(0...3)).map { _ in (0..<columns).map { _ in inlines(depth: 2) } }
    return TableBlock(
      alignments: (0..<number(0...columns)).map { _ in
        [.leading, .centre, .trailing][number(0...2)]
      }, header: header, rows: rows)
  }

  private mutating func inlines(depth: Int) -> [Inline] {
    (0..<number(0...4)).map { _ in
      switch number(0...(depth > 3 ? 3 : 9)) {
      case 0, 1: .text(text())
      case 2: .softBreak
      case 3: .code(text())
      case 4: .emphasis(inlines(depth: depth + 1))
      case 5: .strong(inlines(depth: depth + 1))
      case 6: .strikethrough(inlines(depth: depth + 1))
      case 7: .link(inlines(depth: depth + 1), address: "https://exemple.fr/\(number(0...9))")
      case 8: .image(caption: text(), address: "image.png")
      default: .lineBreak
      }
    }
  }

  private mutating func text() -> String {
    let text = (0..<number(0...12)).map { _ in Self.pieces[number(0...(Self.pieces.count - 1))] }
      .joined()
    texts.append(text)
    return text
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }
}
