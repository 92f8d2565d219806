import ExamModel
import FicheLibrary
import SessionEngine

extension RehearsalDesk {
  /// The jury that sits for a plan, with the questions of the families that its criteria belong to.
  func draw(for plan: SessionPlan) -> any QuestionDraw {
    let families = FamilyMapReader.bundled()
    let bank = QuestionBankReader.bundled(families: families)
    let matcher = FamilyMatcher(families)
    let candidates = plan.criteria.flatMap { criterion in
      bank.questions(ofFamily: matcher.familyID(for: criterion)).map { question in
        DrawCandidate(question: Question(question, criterionID: criterion.id))
      }
    }
    return JuryDraw(
      candidates: candidates, temper: JuryTemper(rawValue: plan.jury) ?? .demanding,
      seed: plan.seed)
  }
}

extension RehearsalDesk {
  /// What a jury could ask on a fiche, in the order of the exam's criteria.
  func questions(on fiche: Fiche) -> [Question] { [] }
}

extension Question {
  /// A question of the bank, asked on a criterion.
  init(_ question: BankQuestion, criterionID: String) {
    self.init(
      id: question.id, criterionID: criterionID, text: question.text,
      followUps: question.followUps.map(FollowUp.init(text:)),
      targetSeconds: question.targetSeconds, difficulty: question.difficulty,
      goodAnswer: question.goodAnswer)
  }
}
