import ExamModel
import Screens
import SessionEngine
import Terminal

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

  private let session: LiveSession
  private let lines: LineSource
  private let voice: PlainVoice
  private let language: Language
  private var dialog: PlainDialog

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
      session.table?.serve(session)
      voice.sayNews(of: session)
      voice.tellOfDisk(session)
      voice.collect()
      if session.state.isFinished { return .finished }
      let wake = lines.wait(
        milliseconds: waitMilliseconds, watching: session.watchedDescriptors)
      if isInterrupted(by: wake) {
        // A line that came with it was typed by somebody who did not know.
        if let ending = askWhatItCounts() { return ending }
        continue
      }
      switch wake {
      case .line(let line): if !take(line) { return .kept }
      case .endOfInput: return .kept
      case .ending(let signal): return .ended(signal: signal)
      case .timeout, .continued, .other: break
      }
    }
  }

  private func isInterrupted(by wake: LineSource.Wake) -> Bool {
    switch wake {
    case .ending, .endOfInput: false
    case .continued(let sample):
      session.noticeInterruption(wasStopped: true, since: sample)
    case .line, .timeout, .other: session.noticeInterruption()
    }
  }

  /// Tells of an interruption, and asks whether it counts where that can be chosen.
  private func askWhatItCounts() -> Ending? {
    guard let offer = session.offer else { return nil }
    let choices = PlainChoices(language: language)
    voice.say(choices.interrupted(offer))
    guard let choice = choices.counting(offer) else {
      takeUp(countsGap: offer.countsGapByItself)
      return nil
    }
    voice.say(choice.announcements)
    while true {
      voice.collect()
      switch lines.wait(milliseconds: nil) {
      case .line(let line):
        switch choice.take(line) {
        case .chosen(let positions):
          takeUp(countsGap: positions == [1])
          return nil
        case .refused(let request):
          if PlainCommand.leaves(line) { return .kept }
          voice.say([request])
        }
      case .endOfInput: return .kept
      case .ending(let signal): return .ended(signal: signal)
      case .timeout, .continued, .other: continue
      }
    }
  }

  /// Goes on, and says anew where the oral stands.
  private func takeUp(countsGap: Bool) {
    session.takeUp(countsGap: countsGap)
    voice.herald.reset()
  }

  /// Carries out a line; returns whether the oral goes on.
  private func take(_ line: String) -> Bool {
    // What was due before the line is told before its effect.
    session.catchUp()
    voice.sayNews(of: session)
    let moment = SessionMoment(session.state, atMilliseconds: session.nowMilliseconds)
    switch dialog.take(line, at: moment) {
    case .say(let announcements):
      voice.say(announcements)
      if PlainCommand(line: line)?.verb == .repeatQuestion {
        _ = voice.herald.repeatQuestion(session.state)
      }
    case .session(let intent, let otherwise):
      session.perform(intent)
      if !voice.sayNews(of: session) { voice.say([otherwise]) }
    case .keep: return false
    }
    return true
  }

  private var waitMilliseconds: Int? {
    let now = session.nowMilliseconds
    let dues = [
      session.nextDueMilliseconds(after: now), voice.herald.nextDueMilliseconds(of: session),
      session.nextLookMilliseconds(after: now),
    ]
    let wait = dues.compactMap { $0 }.min().map(session.waitMilliseconds)
    return [wait, session.awaitedMilliseconds].compactMap { $0 }.min()
  }
}
