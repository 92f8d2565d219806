import ExamModel

/// The fiches of a candidate, in the order in which they are offered.
public struct FicheCollection: Hashable, Sendable {
  /// By weight, then date, then file name; those without weight or date come after those with.
  public var fiches: [Fiche]
  public var parcours: Fiche?
  public var findings: [Finding]

  public init(fiches: [Fiche] = [], parcours: Fiche? = nil, findings: [Finding] = []) {
    self.fiches = fiches
    self.parcours = parcours
    self.findings = findings
  }

  /// Sorts readings, gives each fiche an id of its own, and sets the first parcours apart.
  init(readings: [FicheReading], findings: [Finding]) {
    var fiches = readings.map(\.fiche)
    FicheIdentifiers.makeUnique(&fiches)
    // Reading a date takes far longer than comparing two, and fiches are large to move about.
    let order = fiches.map(FicheOrder.init)
    fiches = fiches.indices.sorted { order[$0] < order[$1] }.map { fiches[$0] }
    self.fiches = fiches.filter { $0.kind == .achievement }
    parcours = fiches.first { $0.kind == .parcours }
    self.findings = findings + readings.flatMap(\.findings)
  }
}
