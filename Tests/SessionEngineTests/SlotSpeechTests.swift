import ExamModel
import Testing
import Voice

@testable import SessionEngine

/// What a slot sounded like, from the speech that was found and from what the session knows.
@Suite struct SlotSpeechTests {
  private func state(_ facts: [(Int, SessionEvent.Fact)]) -> SessionState {
    SessionState(
      plan: Samples.plan(), events: facts.map { SessionEvent(atMilliseconds: $0.0, $0.1) })
  }

  private func run(_ range: Range<Int>, syllables: Int = 0) -> SpeechRun {
    SpeechRun(
      startMilliseconds: range.lowerBound, endMilliseconds: range.upperBound,
      syllables: syllables, levelDecibels: -20)
  }

  private var twoSlots: SessionState {
    state([
      (0, .slotStarted(slot: 0)), (100_000, .slotEnded(slot: 0, .candidate)),
      (100_000, .slotStarted(slot: 1)), (100_000, .questionAsked(Samples.question("a1"))),
      (101_000, .voiceStarted), (105_000, .voiceEnded(.whole)),
      (130_000, .questionAsked(Samples.question("a2"))),
      (150_000, .slotEnded(slot: 1, .candidate)), (150_000, .finished(.completed)),
    ])
  }

  @Test func firstWordsCountFromTheEndOfTheQuestion() throws {
    let speech = try #require(
      SlotSpeech(
        slot: 1, of: twoSlots, runs: [run(107_500..<120_000), run(131_000..<140_000)],
        heard: [0..<150_000], jury: [101_000..<105_000]))
    #expect(
      speech.firstWords == [
        .init(answer: 0, milliseconds: 2500), .init(answer: 1, milliseconds: 1000),
      ])
    #expect(speech.heardMilliseconds == 46_000)
    #expect(speech.talkMilliseconds == 21_500)
    // The silence before an answer is hesitation, no pause.
    #expect(speech.pauses.isEmpty)
  }

  @Test func whatNobodyHeardIsNoPause() throws {
    let runs = [run(2_000..<10_000), run(14_000..<20_000), run(40_000..<50_000)]
    let speech = try #require(
      SlotSpeech(
        slot: 0, of: twoSlots, runs: runs, heard: [0..<20_000, 39_000..<60_000], jury: []))
    #expect(speech.pauses == [SpeechPause(startMilliseconds: 10_000, endMilliseconds: 14_000)])
    #expect(speech.heardMilliseconds == 41_000)
    #expect(speech.talkMilliseconds == 24_000)
  }

  @Test func aSlotThatNobodyHeardHasNoFigures() {
    #expect(SlotSpeech(slot: 0, of: twoSlots, runs: [], heard: [], jury: []) == nil)
    #expect(SlotSpeech(slot: 2, of: twoSlots, runs: [], heard: [0..<9], jury: []) == nil)
  }

  @Test func aFirstWordBehindAGapInTheSoundTellsNothing() throws {
    let speech = try #require(
      SlotSpeech(
        slot: 1, of: twoSlots, runs: [run(120_000..<125_000)], heard: [118_000..<150_000],
        jury: []))
    #expect(speech.firstWords.isEmpty)
  }

  @Test func gapsAreWhatNoRangeCovers() {
    #expect(
      SlotSpeech.gaps(in: 0..<100, between: [50..<60, 10..<20, 15..<30])
        == [0..<10, 30..<50, 60..<100])
    #expect(SlotSpeech.gaps(in: 0..<100, between: []) == [0..<100])
    #expect(SlotSpeech.gaps(in: 10..<20, between: [0..<50]).isEmpty)
  }

  // MARK: In the journal

  private static let take = SoundTake(number: 1, originMilliseconds: 300, isKept: true)

  @Test func whatWasMeasuredFillsTheHesitationAndAKeyWins() {
    let measured = SessionEvent.Fact.sound(
      .speechMeasured(
        SlotSpeech(
          slot: 1, heardMilliseconds: 1, talkMilliseconds: 1,
          firstWords: [
            .init(answer: 0, milliseconds: 2500), .init(answer: 1, milliseconds: 900),
            .init(answer: 7, milliseconds: 900),
          ])))
    let state = state([
      (0, .slotStarted(slot: 0)), (10, .slotEnded(slot: 0, .candidate)),
      (10, .slotStarted(slot: 1)), (10, .questionAsked(Samples.question("a1"))),
      (20, .questionAsked(Samples.question("a2"))), (4020, .speakingStarted),
      (5000, .slotEnded(slot: 1, .candidate)), (5000, .finished(.completed)),
      (5000, measured),
    ])
    #expect(state.questions.map(\.hesitationMilliseconds) == [2500, 4000])
    #expect(state.slots[1].speech?.firstWords.count == 3)
    #expect(Debrief(of: state).slots[1].speech != nil)
  }

  @Test func takesComeInOrderAndEndOnce() {
    let engine = Samples.engine
    var state = state([(0, .slotStarted(slot: 0))])
    func happens(_ fact: SoundFact) -> Bool {
      let events = engine.decide(.sound(fact), in: state, at: 1000)
      for event in events { state.reduce(event) }
      return !events.isEmpty
    }
    #expect(!happens(.takeEnded(take: 1, .asked, soundMilliseconds: 5)))
    #expect(happens(.takeStarted(Self.take)))
    #expect(!happens(.takeStarted(Self.take)))
    #expect(happens(.takeEnded(take: 1, .moved, soundMilliseconds: 5)))
    #expect(!happens(.takeEnded(take: 1, .asked, soundMilliseconds: 5)))
    #expect(state.takes.map(\.cause) == [.moved])
    // A number may be left out where a crash left a file of it.
    #expect(happens(.takeStarted(SoundTake(number: 4, originMilliseconds: 0, isKept: true))))
    #expect(!happens(.takeStarted(SoundTake(number: 3, originMilliseconds: 0, isKept: true))))
    // A slot that goes on is not measured yet.
    let speech = SlotSpeech(slot: 0, heardMilliseconds: 1, talkMilliseconds: 1)
    #expect(!happens(.speechMeasured(speech)))
  }

  @Test func aTakeEndsAfterTheOralHas() {
    let over = state([
      (0, .slotStarted(slot: 0)), (500, .sound(.takeStarted(Self.take))),
      (9000, .finished(.abandoned)),
    ])
    let events = Samples.engine.decide(
      .sound(.takeEnded(take: 1, .asked, soundMilliseconds: 8000)), in: over, at: 20_000)
    #expect(events.map(\.atMilliseconds) == [9000])
    #expect(
      Samples.engine.decide(
        .sound(.takeStarted(SoundTake(number: 2, originMilliseconds: 0, isKept: true))), in: over,
        at: 20_000
      ).isEmpty)
  }
}
