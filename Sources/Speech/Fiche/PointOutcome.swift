/// Whether something of a fiche was said, and when.
package struct PointOutcome: Hashable, Sendable {
  package enum Extent: Hashable, Sendable {
    case said
    /// Some of it, such as one of two figures.
    case partly
    case never
  }

  package var point: FichePoint
  package var extent: Extent
  /// On the clock of the session, in order; empty where it was never said.
  package var instantsMilliseconds: [Int]

  package init(point: FichePoint, extent: Extent, instantsMilliseconds: [Int]) {
    self.point = point
    self.extent = extent
    self.instantsMilliseconds = instantsMilliseconds
  }

  /// What became of each thing that the fiches hold, in their order.
  ///
  /// It listens for words, so it hears neither meaning nor truth, and nothing of it is a mark.
  package static func all(of oral: SpokenOral) -> [PointOutcome] {
    let listener = PointListener(oral.sequence, points: oral.points)
    return oral.points.map(listener.outcome)
  }
}
