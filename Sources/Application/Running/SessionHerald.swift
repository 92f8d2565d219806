import ExamModel
import Screens
import SessionEngine

/// Follows a running session and brings its news.
final class SessionHerald {
  private let announcer: PlainAnnouncer
  private let program: AnnouncementProgram?
  /// What was last told of; `nil` before the first time.
  private var told: SessionMoment?

  init(language: Language, program: AnnouncementProgram?) {
    announcer = PlainAnnouncer(language: language)
    self.program = program
  }

  /// A new session begins.
  func reset() { told = nil }

  /// What has happened since the last time, each thing handed to the program as well.
  @discardableResult
  func news(of session: LiveSession) -> [Announcement] {
    let moment = SessionMoment(session.state, atMilliseconds: session.nowMilliseconds)
    let lines =
      told.map { announcer.announcements(from: $0, to: moment) } ?? announcer.opening(moment)
    told = moment
    lines.forEach(hand)
    return lines
  }

  /// The next instant at which there is something to tell although nobody does anything.
  func nextDueMilliseconds(of session: LiveSession) -> Int? {
    announcer.nextDueMilliseconds(in: session.state, after: session.nowMilliseconds)
  }

  /// Hands a line to the program, unless it is too much for the ear.
  func hand(_ announcement: Announcement) {
    if announcement.weight != .detail { program?.hand(announcement.text) }
  }

  /// Lets the program go on to the next line; returns its name the once that it has failed.
  func collect() -> String? {
    program?.collect()
    return program?.takeFailure()
  }

  var isBusy: Bool { program?.isBusy ?? false }
}
