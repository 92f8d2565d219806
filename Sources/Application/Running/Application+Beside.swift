import Frames
import Parallel
import Screens
import Terminal

/// What takes long happens beside the loop, so that keys and signals are answered meanwhile.
extension Application {
  /// What another thread hands back: its navigator, and the screen that it made.
  typealias Work = BackgroundWork<PreparedScreen>

  /// Prepares something on another thread, then continues here with the result.
  ///
  /// After a moment a screen tells what is being read. Whoever leaves it is back where they were; any
  /// other key is kept for the screen that comes.
  ///
  /// - Parameters:
  ///   - prepare: reads, and may make a screen of it; it begins nothing and writes nothing.
  ///   - finish: called on this thread, once everything is read.
  func beside(
    _ subject: WaitingScreen.Subject, prepare: @escaping @Sendable (Navigator) -> (any Screen)?,
    then finish: ((any Screen)?) -> Void
  ) {
    giveUpOutlook()
    goOn(with: navigator.startWork(prepare), telling: subject, then: finish)
  }

  /// Goes on with what comes of work that has begun.
  func goOn(
    with work: Work, telling subject: WaitingScreen.Subject, then finish: ((any Screen)?) -> Void
  ) {
    work.wait(milliseconds: patienceMilliseconds)
    guard let prepared = work.result ?? waitTelling(of: subject, work) else { return }
    navigator.adopt(prepared.fork)
    finish(prepared.screen)
    navigator.forgetPrepared()
  }

  /// Shows what the program was started for, or what keeps it from that.
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
    _ subject: WaitingScreen.Subject, _ make: @escaping @Sendable (Navigator) -> any Screen
  ) {
    beside(subject, prepare: { make($0) }) { screen in
      if let screen { stack.push(screen) }
    }
  }

  /// Shows how far the work is until it is done; `nil` where somebody left or the program ends.
  private func waitTelling(of subject: WaitingScreen.Subject, _ work: Work) -> PreparedScreen? {
    stack.push(WaitingScreen(subject))
    defer { _ = stack.pop() }
    while true {
      if let prepared = work.result { return prepared }
      let (done, total) = work.progress.counts
      stack.updateTop(WaitingScreen.self) { $0.update(done: done, of: total) }
      render()
      let wake = display.wait(
        milliseconds: Self.tellingMilliseconds, watching: work.descriptor)
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

  /// Whether an input leaves the screen on top, which tells of the waiting.
  private func leaves(_ input: Input) -> Bool {
    guard var screen = stack.top else { return false }
    return screen.take(input, on: surface) == .back
  }

  /// How often it is told how far the work is.
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

  /// Gives the home screen the result once all is done.
  func takeOutlook() {
    guard let prepared = outlook?.result else { return }
    outlook = nil
    navigator.adopt(prepared.fork)
    let told = navigator.outlook()
    navigator.forgetPrepared()
    stack.updateTop(HomeScreen.self) { $0.update(outlook: told) }
  }

  /// Something else is wanted: what was read so far may be of another exam soon.
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
