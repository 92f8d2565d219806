import Parallel
import Screens

/// Work for another thread: a navigator of its own, which knows what this one has read so far.
extension Navigator {
  /// - Parameter progress: told of each file that is read.
  func fork(telling progress: WorkProgress) -> NavigatorFork {
    var (desk, archive) = (desk, archive)
    desk.progress = progress
    archive.progress = progress
    let navigator = Navigator(
      desk: desk, archive: archive, language: language, inspector: madeInspector,
      settings: settings, drillSettings: drillSettings)
    navigator.remoteButton = remoteButton
    navigator.hasAskedForExamDate = hasAskedForExamDate
    navigator.review = review
    return NavigatorFork(navigator: navigator)
  }

  /// Takes over what a fork has read, once its thread is done with it.
  func adopt(_ fork: NavigatorFork) {
    let other = fork.navigator
    desk = other.desk
    desk.progress = nil
    archive.listed = other.archive.listed
    madeInspector = other.madeInspector
    review = other.review
    preparedDrill = other.preparedDrill
  }

  /// Forgets what was read for one screen only.
  func forgetPrepared() {
    archive.listed = nil
    preparedDrill = nil
  }

  /// Reads what a session begins with.
  func prepareSession() {
    _ = desk.collection()
    archive.listed = archive.list()
  }

  /// Works out what a drill begins with.
  func prepareDrill() { preparedDrill = drillDesk() }
}

/// A navigator on its way between threads, of which one at a time has it.
struct NavigatorFork: @unchecked Sendable {
  fileprivate let navigator: Navigator

  /// What the other thread does with it.
  func run(_ prepare: (Navigator) -> (any Screen)?) -> (any Screen)? { prepare(navigator) }
}
