import ExamModel
import JSONText
import SessionEngine

extension JournalCodec {
  static func writePayload(_ event: SessionEvent, to writer: inout JSONWriter) {
    writePayload(event.fact, to: &writer)
    // Levels tell it themselves.
    if event.fact.rater == nil { writeRater(event.by, to: &writer) }
  }

  private static func writePayload(_ fact: SessionEvent.Fact, to writer: inout JSONWriter) {
    switch fact {
    case .slotStarted(let slot): writer.member("slot", slot)
    case .slotEnded(let slot, let ending):
      writer.member("slot", slot)
      writer.member("ending", ending.rawValue)
    case .sectionReached(let section): writer.member("section", section)
    case .questionAsked(let question): writeQuestion(question, to: &writer)
    case .followUpAsked(let text), .remarkMade(let text), .noteTaken(let text):
      writer.member("text", text)
    case .levelGiven(let level, let rater):
      writer.member("level", level)
      writeRater(rater, to: &writer)
    case .levelCorrected(let answer, let level, let rater):
      writer.member("answer", answer)
      writer.member("level", level)
      writeRater(rater, to: &writer)
    case .elementTicked(let answer, let element, let isSaid):
      writer.member("answer", answer)
      writer.member("element", element)
      writer.member("said", isSaid)
    case .reopened(let gap):
      writer.name("gap_seconds")
      writer.thousandths(gap.milliseconds)
      writer.member("counted", gap.isCounted)
      if gap.cause != .programEnded { writer.member("cause", gap.cause.rawValue) }
    case .recovered(let droppedBytes): writer.member("dropped_bytes", droppedBytes)
    case .finished(let ending): writer.member("ending", ending.rawValue)
    case .voiceEnded(let ending): writer.member("ending", ending.rawValue)
    case .sound(let fact): writeSound(fact, to: &writer)
    case .table(let fact): writeTable(fact, to: &writer)
    case .voiceStarted, .speakingStarted, .questionSkipped, .markerSet, .undone, .paused, .resumed:
      break
    }
  }

  private static func writeTable(_ fact: TableFact, to writer: inout JSONWriter) {
    switch fact {
    case .joined(let seat), .left(let seat): writer.member("seat", seat)
    case .markerSet(let kind): writer.member("marker", kind.rawValue)
    case .programJoined(let name, let version):
      writer.member("program_name", name)
      writer.member("program_version", ifAny: version)
    case .programFailed(let fault, let said, let isSetAside):
      writer.member("cause", fault.rawValue)
      writer.member("text", ifAny: said)
      writer.member("set_aside", isSetAside)
    case .proposalDropped(let text): writer.member("text", text)
    case .commented(let answer, let text):
      writer.member("answer", answer)
      writer.member("text", text)
    }
  }

  /// What is the candidate's own is told without a word, as it always was.
  private static func writeRater(_ rater: Rater, to writer: inout JSONWriter) {
    if rater != .candidate { writer.member("by", rater.rawValue) }
  }

  /// What tells the card and the criterion come first, so that a reader of summaries can stop there.
  private static func writeQuestion(_ question: Question, to writer: inout JSONWriter) {
    writer.member("question", question.id)
    writer.member("base", ifAny: question.base)
    writer.member("about", ifAny: question.about)
    writer.member("criterion", question.criterionID)
    writer.member("text", question.text)
    writer.member("target_min_seconds", question.targetSeconds.lowerBound)
    writer.member("target_max_seconds", question.targetSeconds.upperBound)
    writer.member("difficulty", question.difficulty)
    writeReason(question.reason, to: &writer)
    writer.member("follow_ups", question.followUps.map(\.text))
    writer.member("good_answer", question.goodAnswer)
  }

  private static func writeReason(_ reason: QuestionReason, to writer: inout JSONWriter) {
    writer.member("reason", ReasonType(reason).rawValue)
    switch reason {
    case .general, .ownQuestion: break
    case .technology(let text, _), .figure(let text, _), .competency(let text, _),
      .unknownCompetency(let text, _), .teamwork(let text, _), .period(let text, _),
      .passage(let text, _):
      writer.member("reason_text", text)
    case .missingSection(let role, _): writer.member("reason_role", role.rawValue)
    case .thinSection(let role, let wordCount, _):
      writer.member("reason_role", role.rawValue)
      writer.member("reason_words", wordCount)
    case .bothFiches(let first, let second):
      writer.member("reason_text", first)
      writer.member("reason_second", second)
    }
    writer.member("reason_path", ifAny: reason.location?.path)
    writer.member("reason_line", ifAny: reason.location?.line)
  }
}
