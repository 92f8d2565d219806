import ExamModel
import Screens
import SessionEngine

/// Follows a running session and brings its news.
final class SessionHerald {
  private let announcer: PlainAnnouncer
  private let program: AnnouncementProgram?
  private let voice: JuryVoice?
  private let speech: JurySpeech
  /// The question that the voice is saying, and the session in which it was asked.
  private var asked: String?
  private weak var followed: LiveSession?
  /// What was last told of; `nil` before the first time.
  private var told: SessionMoment?

  init(
    language: Language, program: AnnouncementProgram?, voice: JuryVoice? = nil,
    pronunciation: Pronunciation = Pronunciation()
  ) {
    announcer = PlainAnnouncer(language: language)
    speech = JurySpeech(language: language, pronunciation: pronunciation)
    self.program = program
    self.voice = voice
  }

  /// What to watch while the voice speaks; -1 for nothing.
  var descriptor: Int32 { voice?.descriptor ?? -1 }

  /// A new session begins.
  func reset() { told = nil }

  /// What has happened since the last time, each thing handed to the program as well.
  @discardableResult
  func news(of session: LiveSession) -> [Announcement] {
    let moment = SessionMoment(session.state, atMilliseconds: session.nowMilliseconds)
    if let voice { speak(speech.change(from: told, to: moment), by: voice, in: session) }
    let lines =
      told.map { announcer.announcements(from: $0, to: moment) } ?? announcer.opening(moment)
    told = moment
    lines.forEach(hand)
    return lines
  }

  /// Has the voice ask once more what is being asked; whether there is a voice.
  func repeatQuestion(_ state: SessionState) -> Bool {
    guard let voice else { return false }
    if let text = speech.repeated(state) { voice.speak(text) }
    return true
  }

  /// Falls silent: the oral is over or left.
  func silence() { voice?.stop() }

  private func speak(
    _ change: JurySpeech.Change, by voice: JuryVoice, in session: LiveSession
  ) {
    followed = session
    if change.cuts {
      voice.cut()
      session.perform(.endVoice(.cut))
    }
    guard let text = change.text else { return }
    change.cuts ? voice.speak(text) : voice.speakNext(text)
    guard change.asks, voice.isSaying(text) else { return }
    asked = text
    session.perform(.startVoice)
  }

  /// The answer counts from the end of the voice.
  private func noticeEnd(of voice: JuryVoice) {
    guard let asked, !voice.isSaying(asked) else { return }
    self.asked = nil
    followed?.perform(.endVoice(voice.hasFailed ? .failed : .whole))
  }

  /// The next instant at which there is something to tell although nobody does anything.
  func nextDueMilliseconds(of session: LiveSession) -> Int? {
    announcer.nextDueMilliseconds(in: session.state, after: session.nowMilliseconds)
  }

  /// Hands a line to the program, unless it is too much for the ear.
  func hand(_ announcement: Announcement) {
    if announcement.weight != .detail { program?.hand(announcement.text) }
  }

  /// Lets the programs go on; returns what has failed, once.
  func collect() -> SpeechFailure? {
    program?.collect()
    if let voice {
      voice.collect()
      noticeEnd(of: voice)
    }
    return program?.takeFailure().map { .announcer($0) } ?? voice?.takeFailure().map { .voice($0) }
  }

  /// Whether the jury's voice is heard.
  var isJurySpeaking: Bool { voice?.isBusy ?? false }

  var isBusy: Bool { program?.isBusy ?? false || voice?.isBusy ?? false }
}
