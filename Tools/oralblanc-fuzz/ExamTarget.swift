import ExamModel
import FicheLibrary
import Frames
import Screens
import SessionEngine

/// An exam page, from the bytes of its file to the plan of a session.
enum ExamTarget {
  private static let path = "/nowhere/exam.md"
  private static let fiches = FicheLibrary.bundled()

  static func take(_ bytes: [UInt8]) {
    TextProperties.check(bytes)
    let reading = ExamReader.read(bytes: bytes, path: path)
    FindingProperties.check(reading.findings, in: bytes)
    let isRefused = reading.findings.contains { $0.severity == .error }
    Outcome.require((reading.exam == nil) == isRefused, "refused without a reason, or the reverse")
    guard let exam = reading.exam else { return }
    check(exam)
    render(exam)
    for fiches in [[], Array(fiches.fiches.prefix(2))] {
      let plan = SessionPlanner(exam: exam).plan(fiches: fiches, parcours: self.fiches.parcours)
      PlanProperties.check(plan)
      Outcome.require(
        plan.budgetSeconds == exam.durationSeconds + exam.preparationSeconds,
        "\(plan.budgetSeconds) s planned, \(exam.durationSeconds) + \(exam.preparationSeconds) s due"
      )
    }
    let inspector = PageInspector(FicheInspector(exam: exam))
    let page = (path: "fiche.md", text: "# Contexte\n\nMise en place de 12 postes.\n")
    _ = inspector.reports(onPages: [page])
  }

  static func takeLong(_ bytes: [UInt8]) { _ = ExamReader.read(bytes: bytes, path: path) }

  private static func check(_ exam: Exam) {
    Outcome.require(exam.durationSeconds > 0, "an exam without duration")
    Outcome.require(!exam.phases.isEmpty, "an exam without phase")
    let ids = exam.criteria.map(\.id)
    Outcome.require(Set(ids).count == ids.count, "two criteria of one id")
  }

  private static func render(_ exam: Exam) {
    for (columns, rows) in [(40, 12), (80, 24), (120, 40)] {
      let surface = Surface(size: Size(columns: columns, rows: rows), language: .french)
      var card = ExamCardScreen(exam: exam)
      RenderedProperties.checkFrame(card.render(on: surface))
      _ = card.handle(.pageDown, on: surface)
      RenderedProperties.checkFrame(card.render(on: surface))
      let plan = SessionPlanner(exam: exam).plan(fiches: [], parcours: nil)
      let ready = ReadyScreen(plan: plan, options: SessionOptions())
      RenderedProperties.checkFrame(ready.render(on: surface))
    }
  }
}
