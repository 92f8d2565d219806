import Screens
import SessionEngine

/// The screens that lie one upon another; the top one is seen and takes the keys.
struct ScreenStack {
  private(set) var screens: [any Screen]

  init(_ first: (any Screen)?) { screens = first.map { [$0] } ?? [] }

  var top: (any Screen)? { screens.last }
  var count: Int { screens.count }
  var isEmpty: Bool { screens.isEmpty }

  // MARK: Moves

  mutating func push(_ screen: any Screen) { screens.append(screen) }

  mutating func pop() -> (any Screen)? { screens.popLast() }

  mutating func leaveAll() { screens.removeAll() }

  /// The running oral goes on, after the question what an interruption counts as.
  mutating func takeUp() { remove(where: { $0 is ResumeScreen }) }

  /// The oral takes the place of the screens that led to it.
  mutating func startOral(_ screen: any Screen) {
    remove { screen in
      screen is ReadyScreen || screen is FicheChoiceScreen || screen is ExamCardScreen
        || screen is ResumeScreen
    }
    push(screen)
  }

  /// The debrief takes the place of the oral.
  mutating func finishOral(_ debrief: any Screen) {
    remove { $0 is RehearsalScreen || $0 is DrillScreen || $0 is HelpScreen }
    push(debrief)
  }

  /// The oral is left, to be resumed later.
  mutating func leaveOral() {
    remove { $0 is RehearsalScreen || $0 is HelpScreen || $0 is ResumeScreen }
  }

  /// The day of the exam was told, or is told another time.
  mutating func leaveExamDate() { remove(where: { $0 is ExamDateScreen }) }

  /// The questions of the first evening are answered.
  mutating func leaveFirstStart() { remove(where: { $0 is FirstStartScreen }) }

  /// Another exam: whatever lies above the home screen was about the one before.
  mutating func changeExam() { remove(where: { !($0 is HomeScreen) }) }

  // MARK: News for screens

  /// Whether a screen of a kind is among them.
  func has<Kind: Screen>(_: Kind.Type) -> Bool { screens.contains { $0 is Kind } }

  /// Hands every screen of a kind what has become of what it shows.
  mutating func update<Kind: Screen>(_: Kind.Type, _ change: (inout Kind) -> Void) {
    for index in screens.indices {
      guard var screen = screens[index] as? Kind else { continue }
      change(&screen)
      screens[index] = screen
    }
  }

  /// Hands the top screen something, if it is of a kind.
  mutating func updateTop<Kind: Screen>(_: Kind.Type, _ change: (inout Kind) -> Void) {
    guard var screen = screens.last as? Kind else { return }
    change(&screen)
    screens[screens.count - 1] = screen
  }

  private mutating func remove(where isLeft: (any Screen) -> Bool) {
    screens.removeAll(where: isLeft)
  }
}
