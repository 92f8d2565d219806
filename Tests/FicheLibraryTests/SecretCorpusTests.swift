import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// Secrets in the middle of a fiche, and what only looks like one.
///
/// The rules were tuned on one file of the corpus. Each other file was written before anybody saw
/// what the rules make of it, and `docs/BENCHMARKS.md` tells what they made of it at first.
@Suite struct SecretCorpusTests {
  @Test func secretsAreFoundAndNothingElseIs() throws {
    for (name, secrets) in try Self.scores() {
      #expect(secrets.recall >= 0.95, "\(name)\n\(secrets.lines)")
      #expect(secrets.precision >= 0.95, "\(name)\n\(secrets.lines)")
    }
  }

  /// What `check` warns about is not shown to everybody.
  @Test func everyPassageWithASecretIsKeptBack() throws {
    for corpus in try Corpus.all(in: "secrets") {
      for page in corpus.pages {
        let text = corpus.text(of: page.path)
        let reading = FicheReader.read(bytes: Array(text.utf8), path: page.path)
        let warned = reading.survey.secrets.filter { $0.fact == .fiche(.passwordLeft) }.map(\.line)
        let isHeldBack = reading.fiche.sections.contains(where: \.holdsBack)
        #expect(isHeldBack == !warned.isEmpty, "\(corpus.name) \(page.path)")
        let shown = Self.shownLines(reading.fiche)
        for line in warned {
          #expect(!shown.contains(line), "\(corpus.name) \(page.path):\(line)")
        }
      }
    }
  }

  /// The lines of the file that a reader sees: those of each block up to the next one, headings aside.
  private static func shownLines(_ fiche: Fiche) -> Set<Int> {
    let sections = fiche.sections.filter { !$0.isWithheld }
    let all = sections.flatMap { lines(of: $0.blocks) } + fiche.sections.map(\.line)
    let starts = Set(all).sorted()
    var shown: Set<Int> = []
    for section in sections {
      let blocks = SecretBlocks(starts: section.secretStarts) { _ in nil }.shown(section.blocks)
      for line in lines(of: blocks) {
        let end = starts.first { $0 > line } ?? line + 200
        shown.formUnion(line..<end)
      }
    }
    return shown
  }

  private static func lines(of blocks: [Block]) -> [Int] {
    blocks.flatMap { block -> [Int] in
      switch block.content {
      case .list(let list): list.items.flatMap { lines(of: $0.blocks) }
      case .quote(let inner), .footnote(_, let inner): lines(of: inner)
      case .paragraph, .heading, .code, .table, .rule: [block.line]
      }
    }
  }

  /// Printed by `make bench-reading`.
  @Test func table() throws {
    for (name, secrets) in try Self.scores() {
      print(
        "reading: secrets in \(name): \(secrets.right) right, missed \(secrets.wrong.count), "
          + "false \(secrets.extra.count)")
    }
  }

  private static func scores() throws -> [(String, CorpusScore.Count)] {
    try Corpus.all(in: "secrets").map { corpus in
      var score = CorpusScore()
      for page in corpus.pages { score.take(page, text: corpus.text(of: page.path)) }
      return (corpus.name, score.secrets)
    }
  }
}
