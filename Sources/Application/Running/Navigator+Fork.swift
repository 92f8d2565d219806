import ExamModel
import Parallel
import Screens

/// Work for another thread: a navigator of its own, which knows what this one has read so far.
extension Navigator {
  /// Prepares something on another thread.
  ///
  /// - Parameter isBrief: whether next to nothing is to be read, so that it is done at once.
  func startWork(
    isBrief: Bool = false, _ prepare: @escaping @Sendable (Navigator) -> (any Screen)?
  ) -> Application.Work {
    // The fork is made here; the other thread never sees this navigator.
    let progress = WorkProgress()
    let fork = fork(telling: progress)
    let work = { @Sendable in PreparedScreen(fork: fork, screen: fork.run(prepare)) }
    return isBrief ? BackgroundWork(done: work()) : BackgroundWork(progress) { _ in work() }
  }

  /// - Parameter progress: told of each file that is read.
  func fork(telling progress: WorkProgress) -> NavigatorFork {
    var (desk, archive) = (desk, archive)
    desk.progress = progress
    archive.progress = progress
    let navigator = Navigator(
      desk: desk, archive: archive, language: language, inspector: madeInspector,
      settings: settings, drillSettings: drillSettings)
    navigator.remoteButton = remoteButton
    navigator.startsMuted = startsMuted
    navigator.transcriber = transcriber
    navigator.hasAskedForExamDate = hasAskedForExamDate
    navigator.knowsExam = knowsExam
    navigator.readSession = readSession
    navigator.review = review
    navigator.pastCards = pastCards
    navigator.classView = classView
    navigator.importedFiches = importedFiches
    return NavigatorFork(navigator: navigator)
  }

  /// Takes over what a fork has read, once its thread has ended.
  func adopt(_ fork: NavigatorFork) {
    let other = fork.navigator
    desk = other.desk
    desk.progress = nil
    archive.listed = other.archive.listed
    madeInspector = other.madeInspector
    readSession = other.readSession
    review = other.review
    preparedDrill = other.preparedDrill
    preparedCards = other.preparedCards
    check = other.check
    pastCards = other.pastCards
    classView = other.classView
    importedFiches = other.importedFiches
  }

  /// Forgets what was read for one screen only.
  func forgetPrepared() {
    archive.listed = nil
    preparedDrill = nil
    preparedCards = nil
  }

  /// Reads what a session begins with.
  func prepareSession() {
    _ = desk.collection()
    archive.listed = archive.list()
  }

  /// Brings the cards of a fiche, and what memory holds of others.
  func prepareCards(on fiche: Fiche) {
    preparedCards = questions(on: fiche)
    pastCards = pastCards ?? archive.results()
  }

  /// Works out what a drill begins with.
  func prepareDrill() { preparedDrill = drillDesk() }
}

/// A navigator handed between threads; one at a time has it.
struct NavigatorFork: @unchecked Sendable {
  fileprivate let navigator: Navigator

  /// The work of the other thread.
  func run(_ prepare: (Navigator) -> (any Screen)?) -> (any Screen)? { prepare(navigator) }
}
