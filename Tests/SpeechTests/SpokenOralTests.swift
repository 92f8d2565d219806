import ExamModel
import SessionEngine
import Testing
import Voice

@testable import Speech

/// Words of takes on the clock of the session.
@Suite struct SpokenOralTests {
  private let plan = SessionPlan(
    examID: "e", examTitle: "E", criteria: [], phaseTitles: ["P"],
    fiches: [PlannedFiche(id: "f", title: "F", origin: .unstated(path: "f.md"))],
    slots: [
      PlannedSlot(phaseIndex: 0, kind: .presentation, budgetSeconds: 60),
      PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 60),
    ])

  private func state(_ facts: [(Int, SessionEvent.Fact)]) -> (SessionState, [SessionEvent]) {
    let events = facts.map { SessionEvent(atMilliseconds: $0.0, $0.1) }
    return (SessionState(plan: plan, events: events), events)
  }

  private func word(_ start: Int, _ text: String) -> SpokenWord {
    SpokenWord(startMilliseconds: start, endMilliseconds: start + 200, text: text)
  }

  private var session: (SessionState, [SessionEvent]) {
    let question = Question(id: "q", criterionID: "c", text: "Q ?", targetSeconds: 1...2)
    return state([
      (0, .slotStarted(slot: 0)),
      (500, .sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 500, isKept: true)))),
      (30_000, .sound(.takeEnded(take: 1, .asked, soundMilliseconds: 29_500))),
      (40_000, .slotEnded(slot: 0, .candidate)), (40_000, .slotStarted(slot: 1)),
      (
        40_000, .sound(.takeStarted(SoundTake(number: 2, originMilliseconds: 39_000, isKept: true)))
      ),
      (40_000, .questionAsked(question)), (41_000, .voiceStarted), (45_000, .voiceEnded(.whole)),
      (60_000, .slotEnded(slot: 1, .candidate)), (60_000, .finished(.completed)),
    ])
  }

  @Test func takesHaveTheirPlacesAndTheJuryIsNotTheCandidate() {
    let (state, events) = session
    let record = WordsRecord(
      language: .french,
      takes: [
        SpokenTake(number: 1, words: [word(0, "bonjour")]),
        SpokenTake(
          number: 2, words: [word(1500, "avant"), word(3000, "question"), word(7000, "réponse")],
          fault: .late),
        SpokenTake(number: 7, words: [word(0, "nobody's")]),
      ])
    let oral = SpokenOral(record, in: state, jury: .juryRanges(of: events))
    #expect(oral.words.map(\.text) == ["bonjour", "avant", "réponse"])
    #expect(oral.words.map(\.startMilliseconds) == [500, 40_500, 46_000])
    #expect(oral.faults == [.init(take: 2, fault: .late)])
    #expect(oral.missingTakes.isEmpty)
    let half = SpokenOral(
      WordsRecord(language: .french, takes: [record.takes[0]]), in: state, jury: [])
    #expect(half.missingTakes == [2])
  }

  @Test func wordsAMinuteAreCountedInEachSlot() {
    let (state, _) = session
    let words = (0..<60).map { word($0 * 400, "mot") } + [word(24_000, "?")]
    let oral = SpokenOral(
      WordsRecord(language: .french, takes: [SpokenTake(number: 1, words: words)]), in: state,
      jury: [])
    // 60 words in 24.2 s; a mark alone is no word.
    #expect(
      CountedPace.all(of: oral, in: state)
        == [CountedPace(slot: 0, wordCount: 60, wordsPerMinute: 149)])
    let few = SpokenOral(
      WordsRecord(language: .french, takes: [SpokenTake(number: 1, words: [word(0, "oui")])]),
      in: state, jury: [])
    #expect(
      CountedPace.all(of: few, in: state)
        == [CountedPace(slot: 0, wordCount: 1, wordsPerMinute: nil)])
  }

  @Test func aFasterClockIsFollowed() {
    var plan = plan
    plan.clockRate = 10
    let events = session.1
    let state = SessionState(plan: plan, events: events)
    let oral = SpokenOral(
      WordsRecord(
        language: .french, takes: [SpokenTake(number: 1, words: [word(1000, "oui")])]),
      in: state, jury: [])
    #expect(oral.words[0].startMilliseconds == 10_500)
  }
}
