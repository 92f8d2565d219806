import ExamModel
import Screens
import SessionEngine
import Terminal

/// The run loop: keys and due times in, events and frames out.
///
/// It sleeps until the next key or the next instant at which something changes, and never polls.
final class Application {
  private let terminal: Terminal
  private let language: Language
  private let ringsBell: Bool
  private let navigator: Navigator
  private var stack: [any Screen]
  private var lastLight: Light = .green

  /// Frames are never closer than this on a clock that runs faster.
  private static let shortestFrameMilliseconds = 50

  init(
    terminal: Terminal, language: Language, ringsBell: Bool, navigator: Navigator,
    first: any Screen
  ) {
    self.terminal = terminal
    self.language = language
    self.ringsBell = ringsBell
    self.navigator = navigator
    stack = [first]
  }

  /// Runs until the person leaves or a signal ends it; returns the exit status.
  func run() -> Int32 {
    while !stack.isEmpty {
      refreshSession()
      draw()
      switch terminal.wait(milliseconds: waitMilliseconds()) {
      case .keys(let keys): for key in keys where !stack.isEmpty { press(key) }
      case .timeout, .redraw: break
      case .ending(let signal): return ExitStatus.signal(signal)
      case .endOfInput: return ExitStatus.signal(1)
      }
    }
    return ExitStatus.done
  }

  private var surface: Surface {
    Surface(
      size: terminal.size, language: language,
      nowMilliseconds: navigator.session?.nowMilliseconds ?? 0)
  }

  private func draw() {
    guard let top = stack.last else { return }
    terminal.draw(top.frame(on: surface))
  }

  /// Lets due events happen and shows their effect.
  private func refreshSession() {
    guard let session = navigator.session else { return }
    session.catchUp()
    showSession()
    ringIfLightChanged(session)
  }

  private func ringIfLightChanged(_ session: LiveSession) {
    let light = session.state.light(at: session.nowMilliseconds)
    if ringsBell, light != lastLight, light != .green { terminal.ringBell() }
    lastLight = light
  }

  /// Hands the session's state to its screen, and goes on to the debrief once it is finished.
  private func showSession() {
    guard let session = navigator.session else { return }
    if session.state.isFinished {
      stack.removeAll { $0 is RehearsalScreen || $0 is HelpScreen }
      stack.append(navigator.finishSession(language: language))
      return
    }
    for index in stack.indices {
      guard var screen = stack[index] as? RehearsalScreen else { continue }
      screen.update(session.state, notice: navigator.sessionNotice(language: language))
      stack[index] = screen
    }
  }

  /// How long to sleep; `nil` when only a key can change anything.
  private func waitMilliseconds() -> Int? {
    guard let session = navigator.session, let top = stack.last else { return nil }
    let now = session.nowMilliseconds
    let changes = [
      top.nextChangeMilliseconds(after: now), session.nextDueMilliseconds(after: now),
    ]
    guard let next = changes.compactMap({ $0 }).min() else { return nil }
    let shortest = session.state.plan.isTryOut ? Self.shortestFrameMilliseconds : 0
    return max(shortest, session.waitMilliseconds(until: next))
  }

  private func press(_ key: Key) {
    if key == .control("l") { return terminal.invalidate() }
    guard var top = stack.popLast() else { return }
    let response = top.handle(key, on: surface)
    stack.append(top)
    carryOut(response)
  }

  private func carryOut(_ response: Response) {
    switch response {
    case .none: break
    case .back: goBack()
    case .quit: stack.removeAll()
    case .session(let intent):
      navigator.session?.perform(intent)
      showSession()
    case .keepForLater:
      navigator.keepSession()
      stack.removeAll { $0 is RehearsalScreen }
      stack.removeAll { $0 is ReadyScreen || $0 is FicheChoiceScreen || $0 is ExamCardScreen }
    case .saveSession(let path):
      guard var screen = stack.popLast() as? SaveElsewhereScreen else { return }
      let saved = navigator.saveSession(to: path, language: language)
      screen.update(outcome: saved.outcome, isSaved: saved.isSaved)
      stack.append(screen)
    case .begin(let options): begin(options)
    case .open(let destination): stack.append(navigator.screen(for: destination))
    case .choseExam(let id):
      guard navigator.chooseExam(id: id) else { return }
      // Whatever lies below was about the exam before.
      stack.removeAll { !($0 is HomeScreen) }
      if let home = stack.first as? HomeScreen {
        stack[0] = navigator.homeScreen(like: home)
      } else {
        stack.append(navigator.screen(for: .rehearse))
      }
    case .choseFiches(let ids):
      navigator.choose(fiches: ids)
      stack.append(navigator.screen(for: .ready))
    }
  }

  /// Leaves the top screen; a debrief whose session is only in memory offers to save it first.
  private func goBack() {
    let left = stack.removeLast()
    if left is DebriefScreen, let offer = navigator.saveElsewhereScreen(language: language) {
      stack.append(offer)
    }
  }

  /// Starts the clock; the screens of the choice are left behind.
  private func begin(_ options: SessionOptions) {
    stack.removeAll { $0 is ReadyScreen || $0 is FicheChoiceScreen || $0 is ExamCardScreen }
    stack.append(navigator.beginSession(options))
    lastLight = .green
  }
}
