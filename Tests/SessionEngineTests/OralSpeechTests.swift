import ExamModel
import Testing
import Voice

@testable import SessionEngine

/// The voice over an oral, and over several of which some were not heard.
@Suite struct OralSpeechTests {
  private func slot(
    _ slot: Int, heard: Int, talk: Int, pauses: [Int] = [], words: [Int] = []
  ) -> SlotSpeech {
    SlotSpeech(
      slot: slot, heardMilliseconds: heard, talkMilliseconds: talk,
      pauses: pauses.map { SpeechPause(startMilliseconds: 1000, endMilliseconds: 1000 + $0) },
      firstWords: words.enumerated().map { .init(answer: $0, milliseconds: $1) },
      syllables: talk / 250, paceMilliseconds: talk)
  }

  @Test func slotsAddUp() throws {
    let speech = try #require(
      OralSpeech([
        slot(0, heard: 60_000, talk: 45_000, pauses: [2500, 4000]),
        slot(1, heard: 40_000, talk: 15_000, pauses: [3000], words: [900, 4000, 2000, 1500]),
      ]))
    #expect(speech.heardMilliseconds == 100_000)
    #expect(speech.talkShare == 0.6)
    #expect(speech.pauseCount == 3)
    #expect(speech.pausesInTenMinutes == 18)
    #expect(speech.longestPauseMilliseconds == 4000)
    #expect(speech.firstWordMilliseconds == 1500)
    // Four syllables a second, 1.75 a word.
    #expect(speech.pace?.wordsPerMinute == 135)
  }

  @Test func anOralThatNobodyHeardHasNoFigures() {
    #expect(OralSpeech([]) == nil)
    #expect(OralSpeech([slot(0, heard: 0, talk: 0)]) == nil)
    #expect(OralSpeech(SessionState(plan: Samples.plan())) == nil)
  }

  private func state(speech: SlotSpeech?) -> SessionState {
    SessionState(
      plan: Samples.plan(),
      events: [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(atMilliseconds: 90_000, .slotEnded(slot: 0, .candidate)),
      ]
        + (speech.map { [SessionEvent(atMilliseconds: 90_000, .sound(.speechMeasured($0)))] } ?? [])
    )
  }

  @Test func aVoiceIsNeverBetterOrWorse() {
    let heard = state(speech: slot(0, heard: 90_000, talk: 30_000))
    let both = SessionComparison(before: heard, after: heard)
    #expect(both.speech.before?.talkMilliseconds == 30_000)
    #expect(both.speech.verdict == nil)
    let one = SessionComparison(before: state(speech: nil), after: heard)
    #expect(one.speech.before == nil)
    #expect(one.speech.after != nil)
    #expect(one.speech.verdict == nil)
  }

  @Test func progressKnowsWhichOralsWereHeard() {
    let results = [nil, OralSpeech([slot(0, heard: 60_000, talk: 50_000)])].enumerated().map {
      SessionResult(
        id: "s\($0)", startedSeconds: $0, plan: Samples.plan(), isComplete: true,
        slotSeconds: [90, 50], answers: [], speech: $1)
    }
    let exam = Exam(
      id: Samples.plan().examID, title: "E", durationSeconds: 150, criteria: Samples.criteria,
      phases: [])
    let progress = Progress(sessions: results, exam: exam)
    #expect(progress.runs.map { $0.speech?.talkMilliseconds } == [nil, 50_000])
  }
}
