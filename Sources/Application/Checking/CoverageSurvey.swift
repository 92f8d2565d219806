import ExamModel
import FicheLibrary
import Frames
import Parallel
import Screens

/// What the fiches of a check cover, of the référentiel and of the exam.
package struct CoverageSurvey {
  let fiches: [Fiche]
  let competences: [Competency]
  let criteria: [Criterion]
  let coverages: [Coverage]

  /// - Parameter blocs: those of the référentiel to look at, in order.
  package init(fiches: [Fiche], blocs: [CompetencyBloc], exam: Exam, inspector: FicheInspector) {
    let check = SynthesisCheck(inspector)
    let crossed = fiches.filter { $0.kind == .synthesis }.flatMap { check.rows(of: $0) }
    let fiches = fiches.filter { $0.kind == .achievement }
    let competences = blocs.flatMap(\.competences)
    let found = ParallelMap.map(count: fiches.count) { inspector.coverage(of: fiches[$0]) }
    // A criterion that no fiche can serve, such as the way one speaks, would be a hole for ever.
    let columns = exam.criteria.indices.filter { inspector.isServable(criterionAt: $0) }
    self.fiches = fiches
    self.competences = competences
    criteria = columns.map { exam.criteria[$0] }
    coverages = [
      Coverage(
        subject: .competences, columns: competences.map(\.name),
        rows: zip(fiches, found).map { fiche, coverage in
          Coverage.Row(
            title: fiche.title,
            cells: competences.map { competency in
              let own = coverage.competences[competency.id] ?? .none
              // A cross of the tableau de synthèse counts where the fiche itself says nothing.
              let isCrossed = crossed.contains { row in
                row.crosses[competency.id] != nil
                  && SynthesisCheck.isSame(row.title, fiche.title)
              }
              return Coverage.Cell(own == .none && isCrossed ? .covered(count: 1) : own)
            })
        }),
      Coverage(
        subject: .criteria, columns: criteria.map(\.name),
        rows: zip(fiches, found).map { fiche, coverage in
          Coverage.Row(
            title: fiche.title,
            cells: columns.map { Coverage.Cell(coverage.criteria[$0] ?? .none) })
        }),
    ]
  }
}

extension Coverage.Cell {
  init(_ extent: FicheCoverage.Extent) {
    self =
      switch extent {
      case .none: .none
      case .weak(let count): .weak(count: count)
      case .covered(let count): .covered(count: count)
      }
  }
}
