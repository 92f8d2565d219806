import ExamModel
import JSONText
import SessionEngine
import SessionJournal
import SessionReport

/// The progress for other programs.
package struct ProgressJSON {
  let progress: Progress

  package init(progress: Progress) {
    self.progress = progress
  }

  package var text: String {
    JSONValue.object([
      JSONMember("exam", .string(progress.examID)),
      JSONMember("levels", .array(progress.levels.map { .string($0.name) })),
      JSONMember("sessions", .array(progress.runs.map(run))),
      JSONMember("criteria", .array(progress.criteria.map(criterion))),
      JSONMember("questions", .array(progress.questions.map(question))),
      JSONMember("slots", .array(progress.slotKinds.map(slotKind))),
      JSONMember("fiches", .array(progress.fiches.map(fiche))),
      JSONMember(
        "levels_given",
        .object([
          JSONMember("during", .integer(progress.ratings.during)),
          JSONMember("afterwards", .integer(progress.ratings.afterwards)),
          JSONMember("by_jury", .integer(progress.ratings.byJury)),
          JSONMember("by_program", .integer(progress.ratings.byProgram)),
          JSONMember("unrated", .integer(progress.ratings.unrated)),
        ])),
      JSONMember(
        "levels_compared",
        .object([
          JSONMember("answers", .integer(progress.ratings.compared)),
          JSONMember("own_higher", .integer(progress.ratings.ownHigher)),
          JSONMember("own_lower", .integer(progress.ratings.ownLower)),
        ])),
      JSONMember("ready", .boolean(progress.readiness.isReady)),
      JSONMember("conditions", .array(progress.readiness.checks.map(check))),
      JSONMember(
        "next",
        .object([
          JSONMember("fiches", .array(progress.nextRun.ficheIDs.map { .string($0) })),
          JSONMember("criterion", progress.nextRun.criterionID.map { .string($0) } ?? .null),
        ])),
    ]).prettyText
  }

  private func run(_ run: ProgressRun) -> JSONValue {
    .object([
      JSONMember("id", .string(run.id)), JSONMember("started", time(run.startedSeconds)),
      JSONMember("complete", .boolean(run.isComplete)),
      JSONMember("within_tolerance", .boolean(run.isWithinTolerance)),
      JSONMember("delta_seconds", .integer(run.deltaSeconds)),
      JSONMember("speech", run.speech.map(speech) ?? .null),
    ])
  }

  /// What the voice was like; never a mark.
  private func speech(_ speech: OralSpeech) -> JSONValue {
    .object([
      JSONMember("heard_seconds", seconds(speech.heardMilliseconds)),
      JSONMember("talk_seconds", seconds(speech.talkMilliseconds)),
      JSONMember("long_pauses", .integer(speech.pauseCount)),
      JSONMember("longest_pause_seconds", seconds(speech.longestPauseMilliseconds)),
      JSONMember("words_per_minute", number(speech.pace?.wordsPerMinute)),
      JSONMember("words_per_minute_lowest", number(speech.pace?.lowest)),
      JSONMember("words_per_minute_highest", number(speech.pace?.highest)),
      JSONMember(
        "first_word_seconds", speech.firstWordMilliseconds.map(seconds) ?? .null),
    ])
  }

  private func seconds(_ milliseconds: Int) -> JSONValue {
    .number(Double(milliseconds) / 1000)
  }

  private func criterion(_ entry: CriterionProgress) -> JSONValue {
    .object([
      JSONMember("id", .string(entry.criterion.id)),
      JSONMember("name", .string(entry.criterion.name)),
      JSONMember("asked", .integer(entry.askedCount)),
      JSONMember("last_asked", entry.lastAskedSeconds.map(time) ?? .null),
      JSONMember("median_level", number(entry.medianLevel)),
      JSONMember("session_levels", .array(entry.runLevels.map(number))),
    ])
  }

  private func question(_ entry: QuestionProgress) -> JSONValue {
    .object([
      JSONMember("id", .string(entry.id)), JSONMember("criterion", .string(entry.criterionID)),
      JSONMember(
        "asked",
        .array(
          entry.askings.map { asking in
            .object([
              JSONMember("started", time(asking.startedSeconds)),
              JSONMember("level", number(asking.level)),
              JSONMember("skipped", .boolean(asking.isSkipped)),
              JSONMember("answer_seconds", .integer(asking.answerSeconds)),
            ])
          })),
    ])
  }

  private func slotKind(_ entry: SlotKindProgress) -> JSONValue {
    .object([
      JSONMember("kind", .string(entry.kind.rawValue)),
      JSONMember("session_delta_seconds", .array(entry.runDeltaSeconds.map(number))),
    ])
  }

  private func fiche(_ entry: FicheProgress) -> JSONValue {
    .object([
      JSONMember("id", .string(entry.id)), JSONMember("title", .string(entry.title)),
      JSONMember("presented", .integer(entry.runCount)),
      JSONMember("last_presented", entry.lastPresentedSeconds.map(time) ?? .null),
      JSONMember("median_level", number(entry.medianLevel)),
    ])
  }

  private func check(_ check: Readiness.Check) -> JSONValue {
    return .object([
      JSONMember("condition", .string(check.word)), JSONMember("met", .boolean(check.isMet)),
    ])
  }

  private func number(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  private func time(_ seconds: Int) -> JSONValue {
    .string(CalendarTime(utcSeconds: seconds).utcText)
  }
}
