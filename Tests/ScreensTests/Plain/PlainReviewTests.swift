import ExamModel
import TestSupport
import Testing
import TextCells

@testable import Screens

/// The review in lines: nothing is rendered, and what the screens show is said.
struct PlainReviewTests {
  private func lines(_ language: Language, _ fiche: Fiche = ReviewSamples.fiche) -> [String] {
    PlainReview(language: language, columns: 72).lines(
      of: fiche, findings: ReviewSamples.findings, questions: ReviewSamples.questions,
      budgetSeconds: 420...600)
  }

  @Test(arguments: [Language.french, .english])
  func aFicheIsWrittenWhole(language: Language) {
    let text = lines(language).joined(separator: "\n") + "\n"
    let path = "Tests/ScreensTests/__Screens__/plain-review-\(language.rawValue).txt"
    let difference = Snapshot.difference(text, recordedAt: path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func nothingIsRendered() {
    let text = lines(.french).joined()
    #expect(!text.contains { "│┌─╌▲○■▸".contains($0) })
    #expect(lines(.french).allSatisfy { TextCells.width(of: $0) <= 72 })
    #expect(!text.contains("Tp-2024"))
  }

  @Test func aListHasALineForEachFiche() {
    let review = PlainReview(language: .french, columns: 72)
    let lines = review.lines(of: ReviewSamples.entries)
    #expect(lines.count == 3)
    #expect(
      lines.first
        == "1. Mon parcours : 320 mots, 2 minutes 17 secondes à dire, aucune remarque. "
        + "fiches/parcours.md")
    #expect(
      lines.last
        == "3. Segmentation du réseau d'un lycée par VLAN et filtrage entre services (brouillon) : "
        + "1 240 mots, 8 minutes 51 secondes à dire, 1 avertissement. "
        + "fiches/segmentation-reseau.md")
    #expect(review.lines(of: []).first?.hasPrefix("Aucune fiche") == true)
  }

  @Test func withoutRemarksAndQuestionsThatIsSaid() {
    let fiche = Fiche(
      id: "a", title: "A", origin: .unstated(path: "a.md"), isDraft: true,
      sections: [
        FicheSection(
          title: "Contexte", line: 2, wordCount: 1, plannedSeconds: 60,
          blocks: [ReviewSamples.paragraph(3, "Mot.")])
      ])
    let lines = PlainReview(language: .english, columns: 72).lines(
      of: fiche, findings: [], questions: [], budgetSeconds: nil)
    #expect(
      lines == [
        "A (draft)",
        "1 word: 1 second at 120 words per minute, 0 seconds at 140 words per",
        "minute, 0 seconds at 160 words per minute.", "",
        "Section 1 of 1: Contexte. 0 seconds aloud, planned: 1 minute.", "Mot.", "",
        "No findings in this fiche.", "", "No questions on this fiche.",
      ])
  }
}
