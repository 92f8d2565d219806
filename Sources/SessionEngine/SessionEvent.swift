import ExamModel

/// One thing that happened in a session, at an offset from its start.
package struct SessionEvent: Hashable, Sendable {
  /// Milliseconds of session time since the start; pauses are in it, uncounted interruptions are not.
  package var atMilliseconds: Int
  package var fact: Fact
  /// Whose doing it was; levels say it themselves.
  package var by: Rater

  package init(atMilliseconds: Int, _ fact: Fact, by: Rater = .candidate) {
    self.atMilliseconds = atMilliseconds
    self.fact = fact
    self.by = by
  }

  /// What happened.
  ///
  /// The wide cases stand apart in memory, so that an event of a long session takes 32 bytes.
  package enum Fact: Hashable, Sendable {
    /// Slots are counted from 0 in the order of the plan.
    case slotStarted(slot: Int)
    case slotEnded(slot: Int, SlotEnding)
    /// Sections are counted from 0 within their slot.
    case sectionReached(section: Int)
    case questionAsked(Question)
    case followUpAsked(text: String)
    /// A voice begins to say what the jury asks.
    case voiceStarted
    /// It has ended: from here on the answer counts.
    case voiceEnded(VoiceEnding)
    /// What became of the candidate's sound.
    indirect case sound(SoundFact)
    /// The candidate begins to answer.
    case speakingStarted
    /// An index in the plan's levels, for the question that is being asked.
    case levelGiven(level: Int, by: Rater = .candidate)
    case questionSkipped
    /// The level of an answer, given or corrected when another question was asked already or the oral
    /// was over; answers are counted from 0 in the order of the questions.
    case levelCorrected(answer: Int, level: Int, by: Rater = .candidate)
    /// Whether an element of a good answer was said; elements are counted from 0 as the question has
    /// them.
    case elementTicked(answer: Int, element: Int, isSaid: Bool)
    /// A member of the jury cuts in with a remark.
    case remarkMade(text: String)
    case markerSet
    case noteTaken(text: String)
    /// What somebody at the table did beside questions and levels.
    indirect case table(TableFact)
    /// Takes back the last section, marker, note or level of the running slot.
    case undone
    case paused
    case resumed
    /// The session goes on after it could not for a while; an uncounted gap is not in the offsets.
    case reopened(SessionGap)
    /// A torn last line of the journal was set aside.
    case recovered(droppedBytes: Int)
    case finished(SessionEnding)
  }
}

extension SessionEvent.Fact {
  /// Who gave the level, where it is one: it stands in the fact itself.
  package var rater: Rater? {
    switch self {
    case .levelGiven(_, let rater), .levelCorrected(_, _, let rater): rater
    case .slotStarted, .slotEnded, .sectionReached, .questionAsked, .followUpAsked, .voiceStarted,
      .voiceEnded, .sound, .speakingStarted, .questionSkipped, .elementTicked, .remarkMade,
      .markerSet, .noteTaken, .table, .undone, .paused, .resumed, .reopened, .recovered, .finished:
      nil
    }
  }
}

/// Why a slot ended.
package enum SlotEnding: String, Sendable {
  case candidate
  /// The budget was used up and the session is strict.
  case strict
}

/// How a session ended.
package enum SessionEnding: String, Sendable {
  case completed
  /// Left before the last slot had ended, and not to be resumed.
  case abandoned
}
