import ExamModel
import FicheLibrary
import Screens

/// What looking at the fiches that were named on the command line came to.
struct FicheCheck: Sendable {
  /// What makes what was asked for impossible; empty where it can begin.
  let obstacles: [Finding]
  /// Whether documents could become the fiches that lack.
  let offersImport: Bool
  /// A fiche was asked for that is not there.
  var unknown: ProgramFailure?

  /// What ends the program, if anything does.
  var failure: ProgramFailure? {
    if !obstacles.isEmpty, !offersImport { return .findings(obstacles) }
    return unknown
  }
}

extension Navigator {
  /// Looks at the fiches before anything is shown of them.
  ///
  /// Bundled ones are known to be good and are read later, once the first screen is up.
  func lookAtFiches(for start: Destination) {
    var obstacles: [Finding] = []
    if !desk.fichePaths.isEmpty {
      // Only the list shows what is to be found on every fiche.
      obstacles =
        start.isReview
        ? desk.reviewObstacles(inspector: start == .reviewList ? inspector : nil)
        : desk.obstacles()
    }
    let offersImport =
      !obstacles.isEmpty && start.leadsToFiches && desk.hasImportableDocuments()
    var check = FicheCheck(obstacles: obstacles, offersImport: offersImport)
    if obstacles.isEmpty, case .fiche(let id?) = start {
      do { try desk.requireFiche(id: id) } catch { check.unknown = error }
    }
    self.check = check
  }
}

extension Destination {
  /// Whether fiches are read, and no oral is to begin that needs so many of them.
  fileprivate var isReview: Bool {
    if case .fiche = self { return true }
    return self == .reviewList || self == .drill
  }

  /// Whether what was asked for needs fiches.
  fileprivate var leadsToFiches: Bool { [.home, .rehearse, .reviewList, .drill].contains(self) }
}
