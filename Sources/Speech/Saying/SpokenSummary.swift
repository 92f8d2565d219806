import ExamModel
import SessionEngine

/// What can be told of the words of an oral; nothing of it is a mark.
package struct SpokenSummary: Hashable, Sendable {
  /// One for each slot in which something was said.
  package var paces: [CountedPace]
  /// The most frequent first.
  package var tics: [TicCount]
  /// What the fiches hold, each with when it was said.
  package var outcomes: [PointOutcome]
  /// What was said, for whatever shows or searches it.
  package var oral: SpokenOral

  /// Works everything out once; it takes a moment, so it is done beside a screen.
  package init(_ oral: SpokenOral, of state: SessionState) {
    self.oral = oral
    paces = CountedPace.all(of: oral, in: state)
    tics = TicCount.all(of: oral)
    outcomes = PointOutcome.all(of: oral)
  }

  package var wordCount: Int { paces.reduce(0) { $0 + $1.wordCount } }

  /// What came of the things of one kind in one fiche.
  package func outcomes(of kind: FichePoint.Kind, fiche: Int) -> [PointOutcome] {
    outcomes.filter { $0.point.kind == kind && $0.point.fiche == fiche }
  }

  /// The fiches of which something is known, as indices of the plan's.
  package var fiches: [Int] { Set(outcomes.map(\.point.fiche)).sorted() }
}
