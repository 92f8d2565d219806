import ExamModel
import FicheLibrary
import Screens

/// The result of checking the fiches named on the command line.
struct FicheCheck: Sendable {
  /// What prevents the start; empty if nothing does.
  let obstacles: [Finding]
  /// Whether importing documents could supply the missing fiches.
  let offersImport: Bool
  /// The fiche that was asked for does not exist.
  var unknown: ProgramFailure?

  /// The failure that ends the program, if any.
  var failure: ProgramFailure? {
    if !obstacles.isEmpty, !offersImport { return .findings(obstacles) }
    return unknown
  }
}

extension Navigator {
  /// Checks the fiches before the first screen.
  ///
  /// Bundled ones are known to be good and are read once the first screen is up.
  func lookAtFiches(for start: Destination) {
    var obstacles: [Finding] = []
    if !desk.fichePaths.isEmpty {
      // Only the list shows the findings of every fiche.
      obstacles =
        start.isReview
        ? desk.reviewObstacles(
          inspector: start == .reviewList ? inspector : nil, atFirstSight: true)
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

  /// Whether that check opens no file, so that another thread would cost more than it.
  func readsNoFiches(for start: Destination) -> Bool {
    if case .fiche = start { return false }
    return desk.fichePaths.isEmpty
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
