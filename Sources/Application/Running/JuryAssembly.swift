import ExamModel
import FicheLibrary
import Jury
import Screens
import SessionEngine

/// Brings together what a jury knows, what it read in the fiches and what it asked before.
package struct JuryAssembly {
  package let knowledge: JuryKnowledge

  /// - Parameter fichePaths: where the candidate's fiches are; banks beside them are added.
  package init(fichePaths: [String]) {
    var knowledge = JuryKnowledge.bundled()
    knowledge.addBanks(beside: fichePaths)
    self.knowledge = knowledge
  }

  /// The criteria with the family that serves each, where none was named.
  func withFamilies(_ criteria: [Criterion]) -> [Criterion] {
    let ids = knowledge.familyIDs(of: criteria)
    return criteria.map { criterion in
      var criterion = criterion
      criterion.family = criterion.family ?? ids[criterion.id]
      return criterion
    }
  }

  /// How a voice says the names that this jury knows.
  var pronunciation: Pronunciation {
    Pronunciation(
      knowledge.technologies.technologies.flatMap { technology in
        technology.spokenName.map { spoken in
          ([technology.name] + technology.spellings.filter { $0.first?.isUppercase == true })
            .map { (written: $0, spoken: spoken) }
        } ?? []
      })
  }

  /// What a fiche offers to this jury.
  package func evidence(of fiche: Fiche) -> FicheEvidence {
    FicheEvidence(of: fiche, recognised: knowledge.recognition(of: fiche))
  }

  /// Every question that could come up in an oral.
  func candidates(for plan: SessionPlan, fiches: [Fiche]) -> [DrawCandidate] {
    QuestionWriter(
      bank: knowledge.bank, technologies: knowledge.technologies,
      referential: knowledge.referential, families: knowledge.families,
      wordings: knowledge.wordings
    ).candidates(
      for: plan, familyIDs: knowledge.familyIDs(of: plan.criteria),
      evidence: fiches.map(evidence(of:)))
  }

  /// The draw of an oral.
  package func draw(
    for plan: SessionPlan, fiches: [Fiche], history: DrawHistory = DrawHistory()
  ) -> JuryDraw {
    JuryDraw(
      candidates: candidates(for: plan, fiches: fiches), history: history,
      temper: JuryTemper(rawValue: plan.jury) ?? .demanding, seed: plan.seed)
  }
}
