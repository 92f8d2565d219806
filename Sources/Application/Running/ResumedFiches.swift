import ExamModel
import FicheLibrary
import FileAccess
import SessionEngine

/// The fiches of a resumed session: those that it began with, and no others.
struct ResumedFiches {
  private(set) var fiches: [Fiche] = []
  /// What the session was begun with and is not there any more.
  private(set) var gone: [PlannedFiche] = []

  init(of plan: SessionPlan) {
    for (index, planned) in plan.fiches.enumerated() {
      if let fiche = Self.fiche(index, of: plan) {
        fiches.append(fiche)
      } else {
        gone.append(planned)
      }
    }
  }

  /// Where the candidate's files are, beside which banks of questions may lie.
  var filePaths: [String] { fiches.compactMap(\.origin.filePath) }

  /// The fiche at an index of the plan's, as it is now; `nil` where it is not there any more.
  static func fiche(_ index: Int, of plan: SessionPlan) -> Fiche? {
    let planned = plan.fiches[index]
    switch planned.origin {
    case .bundled(let name): return bundled(named: name, id: planned.id)
    case .file(let place), .imported(let place, _): return file(place, id: planned.id)
    case .unstated(let path):
      // A sample and a file of the current folder can have one name: what was presented decides.
      let titles = sectionTitles(of: index, in: plan)
      let found = [
        bundled(named: path, id: planned.id),
        file(FilePlace(path, workingFolder: Folder.working() ?? ""), id: planned.id),
      ]
      return found.lazy.compactMap { $0 }.first { fiche in
        fiche.title == planned.title
          && (titles.isEmpty || titles.allSatisfy(fiche.sections.map(\.title).contains))
      }
    }
  }

  private static func sectionTitles(of ficheIndex: Int, in plan: SessionPlan) -> [String] {
    plan.slots.flatMap(\.sections).filter { $0.origin == .fiche(ficheIndex) }.map(\.title)
  }

  private static func bundled(named name: String, id: String) -> Fiche? {
    FicheLibrary.bundled().all.first { $0.origin == .bundled(name: name) && $0.id == id }
  }

  private static func file(_ place: FilePlace, id: String) -> Fiche? {
    guard let path = place.absolutePath,
      let bytes = try? FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes)
    else { return nil }
    return FicheReader.read(bytes: bytes, origin: .file(place), id: id).fiche
  }
}
