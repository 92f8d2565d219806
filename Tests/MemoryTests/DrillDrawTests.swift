import ExamModel
import SessionEngine
import Testing

@testable import Memory

/// A drill from its first card to its end, driven through the engine as the run loop does.
@Suite struct DrillDrawTests {
  private static let exam = Exam(
    id: "e", title: "E", durationSeconds: 60, criteria: [Criterion(id: "c", name: "C")],
    phases: [])

  /// Answers of so many seconds each with levels in turn; returns what was asked, and the state.
  private func run(
    _ cards: [DrillCard], levels: [Int], seconds: Int = 60, budgetSeconds: Int = 900,
    alwaysRepeats: Bool = false
  ) -> (asked: [String], state: SessionState) {
    let draw = DrillDraw(cards: cards, alwaysRepeats: alwaysRepeats)
    let engine = SessionEngine(draw: draw)
    var state = SessionState(
      plan: DrillPlanner(exam: Self.exam).plan(
        title: "Drill", budgetSeconds: budgetSeconds, fiches: []))
    var now = 0
    func perform(_ intent: SessionIntent) {
      for event in engine.decide(intent, in: state, at: now) { state.reduce(event) }
    }
    perform(.begin)
    for level in levels where !state.isFinished {
      now += seconds * 1000
      perform(.rate(level: level))
    }
    return (state.questions.map(\.question.id), state)
  }

  @Test func theCardThatFailedComesBackOnce() {
    let result = run(Samples.deck(3), levels: [3, 1, 3, 1, 3])
    #expect(result.asked == ["q0", "q1", "q2", "q1"])
    #expect(result.state.stage == .finished(.completed))
  }

  @Test func nothingIsBegunOnceTheMinutesAreOver() {
    let result = run(Samples.deck(5), levels: [3, 1, 3, 3, 3], seconds: 100, budgetSeconds: 250)
    #expect(result.asked == ["q0", "q1", "q2"])
    #expect(result.state.stage == .finished(.completed))
  }

  @Test func tonightTheFailedOneComesBackWhateverTheTime() {
    let cards = Samples.deck(3)
    let result = run(
      cards, levels: [3, 3, 1, 3], seconds: 200, budgetSeconds: 601, alwaysRepeats: true)
    #expect(result.asked == ["q0", "q1", "q2", "q2"])
  }

  @Test func theRestIsCountedAsItIsKnown() {
    let draw = DrillDraw(cards: Samples.deck(3))
    #expect(draw.remainingCount(in: run(Samples.deck(3), levels: []).state) == 2)
    #expect(draw.remainingCount(in: run(Samples.deck(3), levels: [1]).state) == 2)
    #expect(draw.remainingCount(in: run(Samples.deck(3), levels: [3, 3]).state) == 0)
  }

  @Test func aDrillWithoutCardsIsOver() {
    #expect(DrillDraw(cards: []).nextQuestion(in: run([], levels: []).state) == nil)
  }

  @Test func memoryOfAJournalIsThatOfItsReplay() {
    let state = run(Samples.deck(4), levels: [3, 1, 2, 4, 3]).state
    let result = SessionResult(
      id: "s", startedSeconds: 1_800_000_000, plan: state.plan, isComplete: true, slotSeconds: [],
      answers: state.questions.map {
        AnswerResult(
          questionID: $0.question.id, criterionID: "c", slot: 0, level: $0.level,
          isSkipped: $0.isSkipped, answerSeconds: 60, base: $0.question.base,
          askedAfterSeconds: $0.askedAfterMilliseconds / 1000)
      })
    let reviews = Review.of(result) { $0 }
    #expect(reviews.count == 5)
    #expect(reviews.map(\.grade) == [.good, .again, .hard, .easy, .good])
    #expect(reviews.allSatisfy { $0.isDrill })
    // The memory of two halves of the log, one after the other, is that of the whole.
    var folded = CandidateMemory(reviews.prefix(2))
    for review in reviews.dropFirst(2) { folded.add(review) }
    #expect(folded == CandidateMemory(reviews))
  }

  @Test func tryOutsAndUnratedAnswersTeachNothing() {
    var plan = DrillPlanner(exam: Self.exam).plan(title: "", budgetSeconds: 60, fiches: [])
    let answers = [
      AnswerResult(questionID: "a", criterionID: "c", slot: 0),
      AnswerResult(questionID: "b", criterionID: "c", slot: 0, level: 0),
      AnswerResult(questionID: "d", criterionID: "c", slot: 0, isSkipped: true),
    ]
    func reviews() -> [Review] {
      Review.of(
        SessionResult(
          id: "s", startedSeconds: 0, plan: plan, isComplete: true, slotSeconds: [],
          answers: answers)
      ) { $0 }
    }
    #expect(reviews().map(\.card) == [CardID(base: "d")])
    #expect(reviews().map(\.grade) == [.again])
    plan.clockRate = 60
    #expect(reviews().isEmpty)
  }

  @Test func anOldJournalFindsTheCardOfTodaysQuestion() {
    let plan = DrillPlanner(exam: Self.exam).plan(title: "", budgetSeconds: 60, fiches: [])
    let session = SessionResult(
      id: "s", startedSeconds: 0, plan: plan, isComplete: true, slotSeconds: [],
      answers: [AnswerResult(questionID: "why-glpi-helpdesk", criterionID: "c", slot: 0, level: 3)])
    let card = CardID(base: "why", about: "helpdesk/technology/glpi")
    #expect(Review.of(session, cards: ["why-glpi-helpdesk": card]) { $0 }.map(\.card) == [card])
    #expect(Review.of(session) { $0 }.map(\.card) == [CardID(base: "why-glpi-helpdesk")])
  }
}
