import ExamModel
import Screens
import Wording

/// Says announcements: on standard output, to the program, and with the bell.
final class PlainVoice {
  let herald: SessionHerald
  private let language: Language
  private let ringsBell: Bool
  private var hasToldOfDisk = false

  init(language: Language, herald: SessionHerald, ringsBell: Bool) {
    self.herald = herald
    self.language = language
    self.ringsBell = ringsBell
  }

  /// Says lines that no session brought.
  func say(_ announcements: [Announcement]) {
    announcements.forEach(herald.hand)
    write(announcements)
  }

  func say(_ text: String) { say([Announcement(text)]) }

  /// Writes a line that is not worth saying aloud.
  func write(_ text: String) { write([Announcement(text, .detail)]) }

  /// Says what has happened in the session; returns whether anything has.
  @discardableResult
  func sayNews(of session: LiveSession) -> Bool {
    let news = herald.news(of: session)
    write(news)
    listen(session)
    let texts = TableTexts(language: language, isSandboxed: session.isProgramSandboxed)
    session.takeTableFacts().compactMap(texts.notice).forEach(say)
    // The address of the page was written already, and nobody wants it read aloud.
    if session.table?.takePageNotice() == .ended { say(PageNotice.ended.text(in: language)) }
    return !news.isEmpty
  }

  /// Lets the recording go on, and says what becomes of it.
  private func listen(_ session: LiveSession) {
    guard let recording = session.recording else { return }
    session.listen(isJurySpeaking: herald.isJurySpeaking)
    let texts = RecordingTexts(language: language)
    recording.takeNotices().compactMap(texts.notice).forEach(say)
  }

  /// Says once that the disk does not keep the session any more.
  func tellOfDisk(_ session: LiveSession) {
    guard !hasToldOfDisk, let failure = session.journalFailure else { return }
    hasToldOfDisk = true
    say(ArchiveTexts(language: language).notKept(failure))
  }

  /// Lets the program go on; its failure is told once.
  func collect() {
    guard let failure = herald.collect() else { return }
    Console.printError(AnnouncementTexts(language: language).failed(failure))
  }

  private func write(_ announcements: [Announcement]) {
    for announcement in announcements {
      Console.print(announcement.text)
      if ringsBell, announcement.weight == .alert { Console.ringBell() }
    }
  }
}
