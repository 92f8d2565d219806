import ExamModel
import SessionEngine

/// One session of a folder, as a list or a count over many of them needs it.
package struct JournalSummary: Hashable, Sendable, Identifiable {
  /// The file's name without its extension.
  package var id: String
  package var path: String
  /// `nil` where the journal's first line cannot be read.
  package var session: SessionSummary?
  /// What is wrong with the journal, if anything; the summary goes as far as it is good.
  package var damage: JournalDamage?

  package init(id: String, path: String, session: SessionSummary?, damage: JournalDamage?) {
    self.id = id
    self.path = path
    self.session = session
    self.damage = damage
  }

  /// When the session was started, in seconds since 1970, as far as header or name tell.
  package var startedSeconds: Int? {
    session?.header.startedSeconds ?? CalendarTime(utcText: id.prefix(18))?.utcSeconds
  }

  /// Whether the oral was interrupted and can go on.
  package var isResumable: Bool {
    // What is left of a drill comes tomorrow.
    guard let session, session.plan.purpose == .rehearsal else { return false }
    return session.ending == nil && (damage?.isRecoverable ?? true)
  }
}

/// What a list shows of a session and what progress is counted from.
package struct SessionSummary: Hashable, Sendable {
  package var header: JournalHeader
  package var eventCount: Int
  /// Seconds that counted, each slot rounded down.
  package var elapsedSeconds: Int
  /// When the last event happened on the session's clock.
  package var lastMilliseconds: Int
  /// The same in seconds since 1970, if no clock was set meanwhile.
  package var lastEventSeconds: Int
  /// `nil` for a session that was interrupted.
  package var ending: SessionEnding?
  /// Seconds that counted in each slot that was started, in the order of the plan.
  package var slotSeconds: [Int]
  /// The questions asked, in order.
  package var answers: [AnswerResult]
  /// What the voice was like; `nil` where nothing was heard.
  package var speech: OralSpeech?

  package init(
    header: JournalHeader, eventCount: Int, elapsedSeconds: Int, lastMilliseconds: Int,
    lastEventSeconds: Int, ending: SessionEnding?, slotSeconds: [Int], answers: [AnswerResult],
    speech: OralSpeech? = nil
  ) {
    self.header = header
    self.eventCount = eventCount
    self.elapsedSeconds = elapsedSeconds
    self.lastMilliseconds = lastMilliseconds
    self.lastEventSeconds = lastEventSeconds
    self.ending = ending
    self.slotSeconds = slotSeconds
    self.answers = answers
    self.speech = speech
  }

  package var plan: SessionPlan { header.plan }

  /// The mark that its levels come to; `nil` where nothing was rated or nobody spoke.
  package var indicativeMark: Double? {
    IndicativeMark.outOf20(answers: answers, plan: plan)
  }
}
