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
  @Test func everySectionWithASecretIsWithheld() throws {
    for corpus in try Corpus.all(in: "secrets") {
      for page in corpus.pages {
        let reading = FicheReader.read(
          bytes: Array(corpus.text(of: page.path).utf8), path: page.path)
        let isWarned = reading.survey.secrets.contains { $0.fact == .fiche(.passwordLeft) }
        let isWithheld = reading.fiche.sections.contains(where: \.isWithheld)
        #expect(isWithheld == isWarned, "\(corpus.name) \(page.path)")
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
