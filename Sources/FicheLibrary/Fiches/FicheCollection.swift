import ExamModel

/// The fiches of a candidate, in the order in which they are offered.
package struct FicheCollection: Hashable, Sendable {
  /// By weight, then date, then file name; those without weight or date come after those with.
  package var fiches: [Fiche]
  package var parcours: Fiche? {
    get { firstParcours.first }
    set { firstParcours = newValue.map { [$0] } ?? [] }
  }
  /// That one, in a list: fiches are large to move about.
  private var firstParcours: [Fiche] = []
  /// Those that come after the first, which can be read but are never presented.
  package var otherParcours: [Fiche] = []
  package var findings: [Finding]
  /// Paths of the documents beside them that no fiche was made of yet.
  package var documents: [String] = []
  /// What an inspector found on each fiche, by path; none of those that no inspector has seen.
  package var inspections: [String: [Finding]] = [:]

  /// All that can be read: the parcours first.
  package var all: [Fiche] {
    firstParcours.isEmpty ? fiches : firstParcours + otherParcours + fiches
  }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { fiches.isEmpty && firstParcours.isEmpty }

  /// What was found wrong with files of which no fiche came.
  package var leftOut: [Finding] {
    if findings.isEmpty { return [] }
    let paths = Set(all.map(\.path))
    return findings.filter { !paths.contains($0.location.path) }
  }

  /// What is wrong with a fiche because of the others.
  package func amongOthers(_ fiche: Fiche) -> [Finding] {
    RepeatedParcours.findings(in: firstParcours + otherParcours)
      .filter { $0.location.path == fiche.path }
  }

  package init(fiches: [Fiche] = [], parcours: Fiche? = nil, findings: [Finding] = []) {
    self.fiches = fiches
    self.findings = findings
    self.parcours = parcours
  }

  /// Fiches in the order in which those of a collection stand.
  package static func ordered(_ fiches: [Fiche]) -> [Fiche] {
    fiches.map { (fiche: $0, order: FicheOrder($0)) }.sorted { $0.order < $1.order }.map(\.fiche)
  }

  /// Sorts fiches, gives each an id of its own, and sets the first parcours apart.
  init(
    sorting placed: [PlacedFiche], findings: [Finding], inspections: [String: [Finding]] = [:]
  ) {
    self.findings = findings
    self.inspections = inspections
    let ids = FicheIdentifiers.unique(of: placed)
    let orders = placed.map(\.order)
    let places = placed.indices.sorted { orders[$0] < orders[$1] }
    var parcours: [Fiche] = []
    fiches = []
    fiches.reserveCapacity(placed.count)
    for place in places {
      var fiche = placed[place].fiche
      fiche.id = ids[place]
      switch fiche.kind {
      case .achievement: fiches.append(fiche)
      case .parcours: parcours.append(fiche)
      // It is handed in and never presented; checks compare it with the fiches.
      case .synthesis: break
      }
    }
    self.parcours = parcours.first
    otherParcours = Array(parcours.dropFirst())
    self.findings += RepeatedParcours.findings(in: parcours)
  }
}
