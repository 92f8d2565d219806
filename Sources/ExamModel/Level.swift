/// One step of the scale on which an exam's jury places an answer.
package struct Level: Hashable, Sendable {
  package var name: String
  /// Points out of 20 towards the indicative mark; `nil` for a level that is not counted.
  package var points: Double?
  /// What an answer of that level is like, where the exam's author says so.
  package var details: String?

  package init(name: String, points: Double?, details: String? = nil) {
    self.name = name
    self.points = points
    self.details = details
  }

  /// Whether it is the same step of a scale, whatever is said of it.
  package func isSameStep(as other: Level) -> Bool { name == other.name && points == other.points }

  /// The scale of the BTS SIO grids (annexe VI-3, session 2026), with points of our own.
  package static let officialScale: [Level] = [
    Level(name: "Non évaluable", points: nil),
    Level(name: "Non maîtrisé", points: 4),
    Level(name: "Maîtrise partielle", points: 10),
    Level(name: "Bonne maîtrise", points: 15),
    Level(name: "Excellente maîtrise", points: 20),
  ]
}
