import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// How well pages of many kinds are read, told by a corpus with labels.
@Suite struct CorpusTests {
  @Test func titlesAndSectionsAreThose() throws {
    let score = try Self.score()
    #expect(score.titles.share >= 0.99, "\(score.titles.lines)")
    #expect(score.sections.share >= 0.97, "\(score.sections.lines)")
    #expect(score.texts.share >= 0.97, "\(score.texts.lines)")
  }

  @Test func whatIsWithheldHoldsSecrets() throws {
    let score = try Self.score()
    #expect(score.withheld.precision >= 0.95, "\(score.withheld.lines)")
    #expect(score.withheld.recall >= 0.95, "\(score.withheld.lines)")
    #expect(score.secrets.precision >= 0.95, "\(score.secrets.lines)")
    #expect(score.secrets.recall >= 0.95, "\(score.secrets.lines)")
  }

  @Test func whatIsProposedIsAFiche() throws {
    let score = try Self.score()
    #expect(score.firsts.share >= 0.95, "\(score.firsts.lines)")
    #expect(score.offers.share >= 0.95, "\(score.offers.lines)")
  }

  /// What a list reads of a page says the same as the whole of it.
  @Test func summariesAgreeWithTheWhole() throws {
    for corpus in try Corpus.all(in: "fiches") {
      for file in corpus.files {
        let bytes = Array(file.text.utf8)
        let whole = FicheReader.read(bytes: bytes, path: file.path).fiche
        let summary = FicheReader.read(
          bytes: bytes, origin: .unstated(path: file.path), takesExams: true, isSummary: true)?
          .reading.fiche
        #expect(summary?.title == whole.title, "\(file.path)")
        #expect(summary?.sections.map(\.title) == whole.sections.map(\.title), "\(file.path)")
        #expect(summary?.sections.map(\.role) == whole.sections.map(\.role), "\(file.path)")
        #expect(
          summary?.sections.map(\.wordCount) == whole.sections.map(\.wordCount), "\(file.path)")
        #expect(summary?.sections.map(\.parts) == whole.sections.map(\.parts), "\(file.path)")
        #expect(
          summary?.citedCompetences.map(\.text) == whole.citedCompetences.map(\.text),
          "\(file.path)")
      }
    }
  }

  /// Printed by `make bench-reading`.
  @Test func table() throws {
    for line in try Self.score().table { print("reading: \(line)") }
  }

  private static func score() throws -> CorpusScore {
    var score = CorpusScore()
    for corpus in try Corpus.all(in: "fiches") {
      for page in corpus.pages { score.take(page, text: corpus.text(of: page.path)) }
    }
    for corpus in try Corpus.all(in: "sites") {
      for page in corpus.pages { score.take(page, text: corpus.text(of: page.path)) }
      let folder = try TemporaryFolder()
      try corpus.write(below: folder)
      try score.take(site: corpus, in: folder.path)
    }
    return score
  }
}
