import ExamModel
import Frames
import Screens
import SessionEngine
import SessionJournal
import Terminal
import Wording

/// The run loop: keys and due times in, events and frames out.
///
/// It sleeps until the next key or the next instant at which something changes, and never polls.
final class Application {
  let display: any Display
  private let ringsBell: Bool
  let navigator: Navigator
  let herald: SessionHerald?
  var stack: ScreenStack
  /// How long the loop waits for work beside it before it tells of it; without end for `nil`.
  let patienceMilliseconds: Int?
  /// What was typed while something was read, for the screen that comes of it.
  var held: [Input] = []
  /// What asked the program to end while something was read.
  var ending: Wake?
  /// The work that finds out what is due today, while it goes on.
  var outlook: Work?
  /// The oral that is being transcribed, while that goes on.
  var transcription: Transcription?
  /// The document that is being read, while that goes on.
  var reading: DocumentBeingRead?
  /// What lets the sound of the replay be heard, while there is one.
  var listening: ReplayListening?
  /// Whether an oral has begun and its clock has not moved yet.
  var hasMemoryToGiveBack = false
  /// What ended the program before it could begin.
  var failure: ProgramFailure?
  /// Brings what the program begins with, where that is to be read first.
  private let opening: (Application) -> Void
  private var lastLight: Light = .green
  /// How the screens of the stack last looked: a screen that comes back changes little.
  private var renderedScreens: [RenderedScreen?] = []

  /// Frames are never closer than this on a clock that runs faster.
  private static let shortestFrameMilliseconds = 50

  init(
    display: any Display, ringsBell: Bool, navigator: Navigator, herald: SessionHerald? = nil,
    first: (any Screen)?, patienceMilliseconds: Int? = nil,
    opening: @escaping (Application) -> Void = { _ in }
  ) {
    self.opening = opening
    self.patienceMilliseconds = patienceMilliseconds
    self.display = display
    self.ringsBell = ringsBell
    self.navigator = navigator
    self.herald = herald
    stack = ScreenStack(first)
  }

  /// Runs until the person leaves or a signal ends it; returns the exit status.
  func run() -> Int32 {
    opening(self)
    while !stack.isEmpty || ending != nil {
      if ending == nil {
        takeHeld()
        leaveDocument()
        tellOfAnnouncements()
        refreshSession()
        followReplay()
        followTranscription()
        render()
      }
      let watch = navigator.review?.watch
      let wake =
        ending ?? display.wait(milliseconds: waitMilliseconds(), watching: watchedDescriptors)
      // A key that wakes the machine up is meant for nothing else.
      if isInterrupted(by: wake) { continue }
      switch wake {
      case .input(let inputs): take(inputs)
      case .timeout:
        giveBackMemory()
        beginOutlook()
        importNext()
      case .repaint, .continued: break
      case .watched where outlook != nil: takeOutlook()
      case .watched where reading != nil: importNext()
      case .watched:
        // Else it was the voice, which is looked after at each wake-up.
        if let watch {
          watch.drain()
          refreshReview()
        }
      case .ending(let signal):
        endTranscription()
        navigator.endHurriedly()
        return ExitStatus.signal(signal)
      case .endOfInput:
        endTranscription()
        navigator.endHurriedly()
        return ExitStatus.signal(1)
      }
    }
    return ExitStatus.done
  }

  /// What may have something to tell besides the keys.
  private var watchedDescriptors: [Int32] {
    let one =
      outlook?.descriptor ?? reading?.work.descriptor ?? navigator.review?.watch?.descriptor
      ?? listening?.descriptor ?? (navigator.session == nil ? transcription?.descriptor : nil)
    return one.map { [$0] }
      ?? [herald?.descriptor ?? -1] + (navigator.session?.watchedDescriptors ?? [])
  }

  /// Notices that the machine was suspended or the program stopped, and asks what it counts as.
  private func isInterrupted(by wake: Wake) -> Bool {
    switch wake {
    case .ending, .endOfInput: return false
    case .input, .timeout, .watched, .repaint, .continued: break
    }
    guard let session = navigator.session,
      session.noticeInterruption(wasStopped: wake == .continued),
      let screen = navigator.interruptionScreen()
    else { return false }
    session.listen()
    stack.push(screen)
    session.offer.map(PlainChoices(language: navigator.language).interrupted)?
      .forEach { herald?.hand($0) }
    return true
  }

  private var nowMilliseconds: Int {
    navigator.session?.nowMilliseconds ?? navigator.clock.nowMilliseconds
  }

  var surface: Surface {
    Surface(
      size: display.size, language: navigator.language, nowMilliseconds: nowMilliseconds,
      secondsOfDay: CalendarTime(localSeconds: CalendarTime.secondsNow()).secondOfDay)
  }

  func render() {
    readRowsInSight()
    guard let top = stack.top else { return }
    while renderedScreens.count > stack.count { renderedScreens.removeLast() }
    while renderedScreens.count < stack.count { renderedScreens.append(nil) }
    let rendered = RenderedScreen(top, on: surface, since: renderedScreens[stack.count - 1])
    display.show(rendered.frame)
    renderedScreens[stack.count - 1] = rendered
  }

  /// Reads what the rows say that come into sight; nobody waits for those that do not.
  private func readRowsInSight() {
    guard let list = stack.top as? ReviewListScreen else { return }
    let surface = surface
    let awaited = list.awaited(on: surface)
    guard !awaited.isEmpty else { return }
    let entries = navigator.entries(of: awaited)
    stack.updateTop(ReviewListScreen.self) { $0.take(entries, on: surface) }
  }

  /// Lets due events happen and shows their effect.
  private func refreshSession() {
    guard let session = navigator.session, !session.isInterrupted else { return }
    session.catchUp()
    session.table?.serve(session)
    showSession()
    let light = session.state.light(at: session.nowMilliseconds)
    if ringsBell, light != lastLight, light != .green { display.ringBell() }
    lastLight = light
  }

  /// Lets the program that speaks go on; its failure is told once.
  private func tellOfAnnouncements() {
    guard let failure = herald?.collect() else { return }
    let text = AnnouncementTexts(language: navigator.language).failed(failure)
    stack.update(RehearsalScreen.self) { $0.update($0.state, notice: text) }
  }

  /// Hands the session's state to its screen, and goes on to the debrief once it is finished.
  func showSession() {
    guard let session = navigator.session else { return }
    herald?.news(of: session)
    listen(session)
    if session.state.isFinished {
      if navigator.isDrilling {
        // What the drill has changed is read from all journals.
        beside(
          .sessions,
          prepare: { fork in
            fork.prepareDrill()
            return nil
          }
        ) { _ in stack.finishOral(navigator.finishSession()) }
      }
      if navigator.session != nil {
        stack.finishOral(navigator.finishSession())
        transcribeByItself()
      }
      return
    }
    let tableTexts = TableTexts(
      language: navigator.language, isSandboxed: session.isProgramSandboxed)
    let tableNotice =
      session.takeTableFacts().compactMap(tableTexts.notice).last
      ?? session.table?.takePageNotice()?.text(in: navigator.language)
    stack.update(DrillScreen.self) {
      $0.update(session.state, notice: navigator.sessionNotice)
    }
    stack.update(RehearsalScreen.self) {
      $0.update(session.state, notice: navigator.sessionNotice ?? tableNotice)
    }
  }

  /// Lets the recording go on, and shows and tells what becomes of it.
  private func listen(_ session: LiveSession) {
    guard let recording = session.recording else { return }
    session.listen(isJurySpeaking: herald?.isJurySpeaking ?? false)
    let texts = RecordingTexts(language: navigator.language)
    let notice = recording.takeNotices().compactMap(texts.notice).last
    stack.update(RehearsalScreen.self) {
      $0.show(recording.sign)
      if let notice { $0.update($0.state, notice: notice) }
    }
  }

  /// How long to sleep; `nil` when only a key can change anything.
  private func waitMilliseconds() -> Int? {
    guard let top = stack.top else { return nil }
    let now = nowMilliseconds
    guard let session = navigator.session else {
      // What is due today is being worked out, which tells of its end itself.
      if outlook != nil, top is HomeScreen { return nil }
      if reading != nil { return Self.tellingMilliseconds }
      if transcription != nil, top is DebriefScreen {
        return Self.transcriptionTellingMilliseconds
      }
      let change = Self.sooner(
        top.nextChangeMilliseconds(after: now), listening?.nextLookMilliseconds(after: now))
      return change.map {
        max(Self.shortestFrameMilliseconds, navigator.clock.waitMilliseconds(until: $0))
      }
    }
    if session.isInterrupted {
      return top.nextChangeMilliseconds(after: now).map {
        max(Self.shortestFrameMilliseconds, session.waitMilliseconds(until: $0))
      }
    }
    let change = Self.sooner(
      top.nextChangeMilliseconds(after: now), session.nextDueMilliseconds(after: now))
    guard let next = Self.sooner(change, session.nextLookMilliseconds(after: now)) else {
      return nil
    }
    let shortest = session.state.plan.isTryOut ? Self.shortestFrameMilliseconds : 0
    let wait = max(shortest, session.waitMilliseconds(until: next))
    return session.awaitedMilliseconds.map { min($0, wait) } ?? wait
  }

  /// The earlier of two instants that may never come.
  private static func sooner(_ first: Int?, _ second: Int?) -> Int? {
    guard let first, let second else { return first ?? second }
    return min(first, second)
  }

  /// Takes what was typed while something was read.
  private func takeHeld() {
    while !held.isEmpty, !stack.isEmpty, ending == nil {
      let inputs = held
      held = []
      take(inputs)
    }
  }

  /// Takes what came in one piece.
  private func take(_ inputs: [Input]) {
    let lossWhenRead = stack.top?.keyOfLoss
    navigator.session?.recording?.keyPressed()
    for input in inputs where !stack.isEmpty && ending == nil {
      if let loss = stack.top?.keyOfLoss, loss != lossWhenRead, input == .key(loss) { continue }
      take(input)
    }
  }

  private func take(_ input: Input) {
    if input == .key(.control("l")) { return display.invalidate() }
    guard var top = stack.pop() else { return }
    let response = top.take(input, on: surface)
    stack.push(top)
    if let rehearsal = top as? RehearsalScreen { navigator.session?.draft = rehearsal.draft }
    carryOut(response)
  }
}
