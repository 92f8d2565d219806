import ExamModel

/// The fiches of a candidate, in the order in which they are offered.
public struct FicheCollection: Hashable, Sendable {
  /// By weight, then date, then file name; those without weight or date come after those with.
  public var fiches: [Fiche]
  public var parcours: Fiche?
  /// Those that come after the first, which can be read but are never presented.
  public var otherParcours: [Fiche] = []
  public var findings: [Finding]
  /// What an inspector found on each fiche, by path; none of those that no inspector has seen.
  public var inspections: [String: [Finding]] = [:]

  /// All that can be read: the parcours first.
  public var all: [Fiche] { [parcours].compactMap(\.self) + otherParcours + fiches }

  /// What was found wrong with files of which no fiche came.
  public var leftOut: [Finding] {
    let paths = Set(all.map(\.path))
    return findings.filter { !paths.contains($0.location.path) }
  }

  public init(fiches: [Fiche] = [], parcours: Fiche? = nil, findings: [Finding] = []) {
    self.fiches = fiches
    self.parcours = parcours
    self.findings = findings
  }

  /// Sorts readings, gives each fiche an id of its own, and sets the first parcours apart.
  init(
    readings: [FicheReading], findings: [Finding], inspections: [String: [Finding]] = [:]
  ) {
    self.inspections = inspections
    var fiches = readings.map(\.fiche)
    FicheIdentifiers.makeUnique(&fiches)
    // Reading a date takes far longer than comparing two, and fiches are large to move about.
    let order = fiches.map(FicheOrder.init)
    fiches = fiches.indices.sorted { order[$0] < order[$1] }.map { fiches[$0] }
    self.fiches = fiches.filter { $0.kind == .achievement }
    let parcours = fiches.filter { $0.kind == .parcours }
    self.parcours = parcours.first
    otherParcours = Array(parcours.dropFirst())
    self.findings =
      findings + readings.flatMap(\.findings) + RepeatedParcours.findings(in: parcours)
  }
}
