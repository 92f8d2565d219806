import ExamModel
import FicheLibrary
import Jury
import SessionEngine

extension RehearsalDesk {
  /// The jury for a plan: it has read the plan's fiches and remembers what it asked.
  mutating func draw(for plan: SessionPlan, after past: [SessionResult]) -> any QuestionDraw {
    let collection = collection()
    let fiches = plan.fiches.compactMap { planned in
      collection.fiches.first { $0.id == planned.id }
    }
    return JuryAssembly(fichePaths: fichePaths).draw(
      for: plan, fiches: fiches, history: DrawHistory(sessions: past, examID: plan.examID))
  }

  /// The jury of a resumed session, on the fiches that it began with.
  func resumed(
    _ plan: SessionPlan, on resumed: ResumedFiches, after past: [SessionResult]
  ) -> any QuestionDraw {
    JuryAssembly(fichePaths: resumed.filePaths.isEmpty ? fichePaths : resumed.filePaths).draw(
      for: plan, fiches: resumed.fiches,
      history: DrawHistory(sessions: past, examID: plan.examID))
  }

  /// What a jury could ask on a fiche, one question on each matter, in the order of the criteria.
  func questions(on fiche: Fiche) -> [Question] {
    let plan = SessionPlanner(exam: exam, options: options).plan(fiches: [fiche], parcours: nil)
    let order = Dictionary(
      uniqueKeysWithValues: plan.criteria.enumerated().map { ($0.element.id, $0.offset) })
    var topics: Set<String> = []
    return JuryAssembly(fichePaths: fichePaths).candidates(for: plan, fiches: [fiche])
      .filter { $0.scope == .fiche(0) && topics.insert($0.topics.first ?? "").inserted }
      .map(\.question).enumerated()
      .sorted {
        (order[$0.element.criterionID] ?? 0, $0.offset)
          < (order[$1.element.criterionID] ?? 0, $1.offset)
      }
      .map(\.element)
  }
}
