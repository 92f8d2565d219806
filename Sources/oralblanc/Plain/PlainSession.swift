import ExamModel
import Screens
import SessionEngine

/// The run loop of the line-oriented front end: lines and due times in, events and lines out.
///
/// It sleeps until the next line, signal or due instant, and never polls.
final class PlainSession {
  /// How the loop ended.
  enum Ending {
    case finished
    case kept
    case ended(signal: Int32)

    /// Whether nothing may be asked any more.
    var isHurried: Bool {
      if case .ended = self { true } else { false }
    }
  }

  /// The wait of poll stands still while the machine sleeps and the clock of the session does not,
  /// so no wait is longer than this.
  private static let longestWaitMilliseconds = 30_000

  private let session: LiveSession
  private let lines: LineSource
  private let voice: PlainVoice
  private let language: Language
  private var dialog: PlainDialog
  private var toldOfDisk = false

  init(session: LiveSession, lines: LineSource, voice: PlainVoice, language: Language) {
    self.session = session
    self.lines = lines
    self.voice = voice
    self.language = language
    dialog = PlainDialog(language: language)
  }

  /// Runs until the oral is over, left, or ended by a signal.
  func run() -> Ending {
    while true {
      session.catchUp()
      voice.sayNews(of: session)
      tellOfDisk()
      voice.collect()
      if session.state.isFinished { return .finished }
      switch lines.wait(milliseconds: waitMilliseconds) {
      case .line(let line): if !take(line) { return .kept }
      case .endOfInput: return .kept
      case .ending(let signal): return .ended(signal: signal)
      case .timeout, .other: break
      }
    }
  }

  /// Carries out a line; returns whether the oral goes on.
  private func take(_ line: String) -> Bool {
    // What was due before the line is told before its effect.
    session.catchUp()
    voice.sayNews(of: session)
    let moment = SessionMoment(session.state, atMilliseconds: session.nowMilliseconds)
    switch dialog.take(line, at: moment) {
    case .say(let announcements): voice.say(announcements)
    case .session(let intent, let otherwise):
      session.perform(intent)
      if !voice.sayNews(of: session) { voice.say([otherwise]) }
    case .keep: return false
    }
    return true
  }

  private var waitMilliseconds: Int? {
    let dues = [
      session.nextDueMilliseconds(after: session.nowMilliseconds),
      voice.herald.nextDueMilliseconds(of: session),
    ]
    guard let next = dues.compactMap({ $0 }).min() else { return nil }
    return min(session.waitMilliseconds(until: next), Self.longestWaitMilliseconds)
  }

  private func tellOfDisk() {
    guard !toldOfDisk, let failure = session.journalFailure else { return }
    toldOfDisk = true
    voice.say(ArchiveTexts(language: language).notKept(failure))
  }
}
