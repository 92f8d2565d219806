import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Testing

/// A question on a competence stands under the criterion that judges it, or is not asked.
@Suite struct CompetencyCriterionTests {
  private func questions(examID: String, competency: String) throws -> [Question] {
    let exam = try #require(Samples.exams.first { $0.id == examID })
    let fiche = FicheReader.read(
      text: """
        ---
        title: Supervision
        competences: ["\(competency)"]
        ---
        ## Contexte
        Une PME de quarante postes.
        """, path: "supervision.md"
    ).fiche
    let plan = Samples.plan(exam, fiches: [fiche])
    return Samples.candidates(for: plan, fiches: [fiche]).map(\.question)
      .filter { $0.text.contains("« \(competency) »") }
  }

  @Test func aCompetenceOfTheBlocHasItsCriterion() throws {
    let questions = try questions(
      examID: "bts-sio-e5", competency: "Gérer le patrimoine informatique")
    #expect(!questions.isEmpty)
    #expect(Set(questions.map(\.criterionID)) == ["gerer-le-patrimoine-informatique"])
  }

  @Test func aCompetenceOfAnotherBlocIsNotAsked() throws {
    let questions = try questions(
      examID: "bts-sio-e5", competency: "Concevoir une solution d'infrastructure réseau")
    #expect(questions == [])
  }

  @Test func theReferentielAsAWholeTakesAnyCompetence() throws {
    let questions = try questions(
      examID: "e6-parcours", competency: "Concevoir une solution d'infrastructure réseau")
    #expect(!questions.isEmpty)
  }
}
