import ExamModel
import FicheLibrary
import Screens
import Wording

/// The review in lines: the list of fiches, or the one that was named.
struct PlainReviewProgram {
  let choices: ProgramChoices

  func run(_ target: ReviewTarget) throws {
    let options = choices.sessionOptions(randomSeed: 1)
    let exam = try ExamChoice.exam(named: choices.exam)
    let inspector = FicheInspector(exam: exam)
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: choices.fiches)
    let review = PlainReview(
      language: choices.language, columns: Surroundings.terminalColumns)
    for line in try lines(of: target, &desk, inspector, review) { Console.print(line) }
  }

  private func lines(
    of target: ReviewTarget, _ desk: inout RehearsalDesk, _ inspector: FicheInspector,
    _ review: PlainReview
  ) throws -> [String] {
    let obstacles = desk.reviewObstacles(inspector: target.isList ? inspector : nil)
    guard obstacles.isEmpty else { throw ProgramFailure.findings(obstacles) }
    if target.isList {
      let summaries = desk.summaries(inspectedBy: inspector)
      let texts = FindingTexts(language: choices.language)
      for finding in summaries.leftOut { Console.printError(texts.line(finding)) }
      return review.lines(of: summaries.reviewEntries(inspector))
    }
    let wanted: String? =
      if case .id(let id, _) = target { id } else { desk.collection().all.first?.id }
    guard let id = wanted else { return [] }
    try desk.requireFiche(id: id)
    guard let reading = desk.reading(id: id) else { return [] }
    return review.lines(
      of: reading.fiche, findings: reading.findings(inspector),
      questions: desk.questions(on: reading.fiche),
      budgetSeconds: inspector.budgetSeconds(of: reading.fiche))
  }
}
