import Frames
import Parallel
import Screens
import Terminal

/// Slow work runs beside the loop, so that keys and signals are still answered.
extension Application {
  /// What another thread hands back: its navigator, and the screen that it made.
  typealias Work = BackgroundWork<PreparedScreen>

  /// Prepares something on another thread, then continues here with the result.
  ///
  /// After a moment a screen shows what is being read. Leaving it goes back to the screen before; any
  /// other key is kept for the screen that comes.
  ///
  /// - Parameters:
  ///   - isBrief: whether next to nothing is to be read.
  ///   - prepare: reads, and may make a screen of it; it begins nothing and writes nothing.
  ///   - finish: called on this thread, once everything is read.
  func beside(
    _ subject: WaitingScreen.Subject, isBrief: Bool = false,
    prepare: @escaping @Sendable (Navigator) -> (any Screen)?,
    then finish: ((any Screen)?) -> Void
  ) {
    giveUpOutlook()
    goOn(
      with: navigator.startWork(isBrief: isBrief, prepare), telling: subject, then: finish)
  }

  /// Continues with the result of work already started.
  func goOn(
    with work: Work, telling subject: WaitingScreen.Subject, then finish: ((any Screen)?) -> Void
  ) {
    work.wait(milliseconds: patienceMilliseconds)
    guard let prepared = work.result ?? waitTelling(of: subject, work) else { return }
    navigator.adopt(prepared.fork)
    finish(prepared.screen)
    navigator.forgetPrepared()
  }

  /// Shows what the program was started for, or why it cannot.
  func begin(_ destination: Destination) {
    if let check = navigator.check {
      if let failure = check.failure {
        self.failure = failure
        return
      }
      if check.offersImport { return stack.push(navigator.importScreen()) }
    }
    carryOut(.open(destination))
  }

  /// Prepares a screen on another thread and shows it.
  func pushBeside(
    _ subject: WaitingScreen.Subject, isBrief: Bool = false,
    _ make: @escaping @Sendable (Navigator) -> any Screen
  ) {
    beside(subject, isBrief: isBrief, prepare: { make($0) }) { screen in
      if let screen { stack.push(screen) }
    }
  }

  /// Shows the progress until the work is done; `nil` if the user left or the program ends.
  private func waitTelling(of subject: WaitingScreen.Subject, _ work: Work) -> PreparedScreen? {
    stack.push(WaitingScreen(subject))
    defer { _ = stack.pop() }
    while true {
      if let prepared = work.result { return prepared }
      let (done, total) = work.progress.counts
      stack.updateTop(WaitingScreen.self) { $0.update(done: done, of: total) }
      render()
      let wake = display.wait(
        milliseconds: Self.tellingMilliseconds, watching: [work.descriptor])
      switch wake {
      case .input(let inputs):
        if let place = inputs.firstIndex(where: leaves) {
          work.progress.giveUp()
          held += inputs[(place + 1)...]
          return nil
        }
        held += inputs
      case .timeout, .repaint, .continued, .watched: break
      case .ending, .endOfInput:
        work.progress.giveUp()
        ending = wake
        return nil
      }
    }
  }

  /// Whether an input leaves the progress screen.
  private func leaves(_ input: Input) -> Bool {
    guard var screen = stack.top else { return false }
    return screen.take(input, on: surface) == .back
  }

  /// How often the progress is updated.
  static let tellingMilliseconds = 250

  // MARK: The outlook of the home screen

  /// Works out what is due today for the home screen, once nothing else is to be done.
  func beginOutlook() {
    guard navigator.session == nil, outlook == nil,
      let home = stack.top as? HomeScreen, home.wantsOutlook
    else { return }
    let work = navigator.startWork { navigator in
      navigator.prepareDrill()
      return nil
    }
    work.wait(milliseconds: patienceMilliseconds)
    outlook = work
    takeOutlook()
  }

  /// Gives the home screen the result once it is complete.
  func takeOutlook() {
    guard let prepared = outlook?.result else { return }
    outlook = nil
    navigator.adopt(prepared.fork)
    let told = navigator.outlook()
    navigator.forgetPrepared()
    stack.updateTop(HomeScreen.self) { $0.update(outlook: told) }
  }

  /// Cancelled because the exam may change before the result is shown.
  func giveUpOutlook() {
    outlook?.progress.giveUp()
    outlook = nil
  }
}

/// What a thread has prepared.
struct PreparedScreen: Sendable {
  let fork: NavigatorFork
  let screen: (any Screen)?
}
