import ExamModel
import FicheLibrary
import TestSupport
import Testing

/// What holds for a fiche read from any text, made of the marks that readers trip over.
struct FicheReaderProperties {
  private static let pieces = [
    "# ", "## ", "### ", "\n", "\n\n", "\r\n", "---\n", "+++\n", "title: T\n", "plan:\n  A: 10\n",
    "- ", "1. ", "    ", "> ", "|a|b|\n|-|-|\n", "| c |\n", "```\n", "`", "**", "_", "[a](b)",
    "[^1]",
    "[^1]: n\n", "<div>", "</div>\n", "<!--", "-->", "<style>", "{{< x", ">}}", "{% y %}",
    "!!! note\n", "é", "e\u{301}", "\u{B}", "\u{200B}", "\u{A0}", "mot ", "GLPI ", "Contexte",
    "{#i}",
    "https://a.example ", "&amp;", "\\", "~~", "<br>", "- [x] ", "===\n", "\u{1F3AF}",
  ]

  private static func text(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<20)
  func keepsLinesWithinTheFileAndSectionsInOrder(batch: Int) {
    for seed in UInt64(batch * 50)..<UInt64(batch * 50 + 50) {
      let text = Self.text(seed: seed)
      let reading = FicheReader.read(bytes: Array(text.utf8), path: "f.md")
      let lineCount = text.replacing("\r\n", with: "\n").split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      let sections = reading.fiche.sections
      let lines = Self.lines(of: reading.fiche.preamble + sections.flatMap(\.blocks))
      #expect(lines.allSatisfy { (1...lineCount).contains($0) }, "seed \(seed)")
      #expect(sections.map(\.line) == sections.map(\.line).sorted(), "seed \(seed)")
      #expect(sections.allSatisfy { !$0.title.isEmpty && $0.wordCount >= 0 }, "seed \(seed)")
      #expect(!reading.fiche.title.isEmpty, "seed \(seed)")
      #expect(
        reading == FicheReader.read(bytes: Array(text.utf8), path: "f.md"), "seed \(seed)")
    }
  }

  private static func lines(of blocks: [Block]) -> [Int] {
    blocks.flatMap { block -> [Int] in
      switch block.content {
      case .quote(let inner), .footnote(_, let inner): [block.line] + lines(of: inner)
      case .list(let list): [block.line] + list.items.flatMap { lines(of: $0.blocks) }
      default: [block.line]
      }
    }
  }
}
