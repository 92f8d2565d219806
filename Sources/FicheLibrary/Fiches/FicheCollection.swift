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

  /// Whether there is nothing to read.
  public var isEmpty: Bool { fiches.isEmpty && parcours == nil }

  /// What was found wrong with files of which no fiche came.
  public var leftOut: [Finding] {
    if findings.isEmpty { return [] }
    let paths = Set(all.map(\.path))
    return findings.filter { !paths.contains($0.location.path) }
  }

  /// What is wrong with a fiche because of the others.
  public func amongOthers(_ fiche: Fiche) -> [Finding] {
    RepeatedParcours.findings(in: [parcours].compactMap(\.self) + otherParcours)
      .filter { $0.location.path == fiche.path }
  }

  public init(fiches: [Fiche] = [], parcours: Fiche? = nil, findings: [Finding] = []) {
    self.fiches = fiches
    self.parcours = parcours
    self.findings = findings
  }

  /// Sorts fiches, gives each an id of its own, and sets the first parcours apart.
  init(
    sorting fiches: consuming [Fiche], findings: [Finding],
    inspections: [String: [Finding]] = [:]
  ) {
    self.fiches = fiches
    self.findings = findings
    self.inspections = inspections
    FicheIdentifiers.makeUnique(&self.fiches)
    FicheOrder.sort(&self.fiches)
    guard self.fiches.contains(where: { $0.kind == .parcours }) else { return }
    let parcours = self.fiches.filter { $0.kind == .parcours }
    self.fiches.removeAll { $0.kind == .parcours }
    self.parcours = parcours.first
    otherParcours = Array(parcours.dropFirst())
    self.findings += RepeatedParcours.findings(in: parcours)
  }
}
