import ExamModel
import Frames
import JuryTable
import Screens
import SessionEngine
import Terminal

/// The run loop of somebody who plays the jury: keys to wishes, lines to frames.
///
/// It sleeps until one or the other, and never polls.
struct JuryLoop {
  let terminal: any Display
  let socket: LocalSocket
  let language: Language
  var client: JuryClient
  var screen: JuryScreen
  /// Over the screen, while it is open.
  private var help: HelpScreen?
  private var outgoing: [UInt8] = []
  private var isLost = false

  init(
    terminal: any Display, socket: LocalSocket, language: Language, client: JuryClient,
    screen: JuryScreen
  ) {
    self.terminal = terminal
    self.socket = socket
    self.language = language
    self.client = client
    self.screen = screen
  }

  /// Runs until the person leaves or a signal ends it; returns the exit status.
  func run() -> Int32 {
    var loop = self
    return loop.goOn()
  }

  private mutating func goOn() -> Int32 {
    while true {
      let surface = surface
      terminal.show(help?.frame(on: surface) ?? screen.frame(on: surface))
      let next = screen.nextChangeMilliseconds(after: surface.nowMilliseconds)
      let wake = terminal.wait(
        milliseconds: next.map(client.clock.waitMilliseconds),
        watching: isLost ? [] : [socket.descriptor])
      switch wake {
      case .input(let inputs):
        for input in inputs where !take(input, on: surface) { return ExitStatus.done }
      case .watched: listen()
      case .timeout, .repaint, .continued: break
      case .ending(let signal): return ExitStatus.signal(signal)
      case .endOfInput: return ExitStatus.signal(1)
      }
      flush()
    }
  }

  private var surface: Surface {
    Surface(
      size: terminal.size, language: language, nowMilliseconds: client.clock.nowMilliseconds)
  }

  /// Takes what was typed; returns whether the person stays.
  private mutating func take(_ input: Input, on surface: Surface) -> Bool {
    if input == .key(.control("l")) {
      terminal.invalidate()
      return true
    }
    if var open = help {
      let response = open.take(input, on: surface)
      help = response == .back ? nil : open
      return true
    }
    let response = screen.take(input, on: surface)
    if response == .back { return false }
    if response == .open(.help(.jury)) { help = HelpScreen(context: .jury) }
    if case .wish(let wish) = response { outgoing += client.line(of: wish) }
    return true
  }

  private mutating func listen() {
    guard let bytes = socket.read() else {
      isLost = true
      screen.lose()
      return
    }
    for news in client.take(bytes) {
      switch news {
      case .state: if let state = client.state { screen.update(state) }
      case .offered(let questions): screen.offer(Self.choices(questions, client.state))
      case .refused(let refusal): screen.tell(JuryTexts(language: language).refused(refusal))
      }
    }
  }

  private mutating func flush() {
    while !outgoing.isEmpty, !isLost {
      guard let count = socket.write(outgoing[...]) else {
        isLost = true
        screen.lose()
        return
      }
      if count == 0 { return }
      outgoing.removeFirst(count)
    }
  }

  static func choices(_ questions: [OfferedQuestion], _ state: SessionState?) -> [JuryChoice] {
    questions.map { question in
      JuryChoice(
        id: question.id,
        criterion: state?.plan.criterion(id: question.criterionID)?.shortName ?? "",
        text: question.text, reason: question.reason)
    }
  }
}
