import ExamModel
import Testing

@testable import Memory

/// What a drill is about, and what the evening before is.
@Suite struct DeckTests {
  private func candidate(
    _ id: String, _ criterion: String = "a", about: String? = nil, opening: Bool = false,
    reason: QuestionReason = .general, topic: String? = nil
  ) -> DeckCandidate {
    DeckCandidate(
      question: Question(
        id: id, criterionID: criterion, text: "\(id) ?", reason: reason, base: id, about: about),
      topic: topic ?? id, isAboutFiche: about != nil, isOpening: opening)
  }

  private let place = SourceLocation(path: "f.md", line: 7)

  @Test func aDeckIsFewQuestionsOfEveryCriterion() {
    let candidates =
      (0..<300).map { candidate("g\($0)", $0 % 2 == 0 ? "a" : "b") }
      + (0..<300).map { candidate("f\($0)", $0 % 2 == 0 ? "a" : "b", about: "x/figure") }
    let deck = DrillDeck(
      candidates: candidates, criterionIDs: ["b", "a"], memory: CandidateMemory())
    #expect(deck.cards.count == 36 + 8)
    #expect(deck.cards.count { $0.question.criterionID == "a" } == 22)
    #expect(deck.cards.first?.question.criterionID == "b")
  }

  @Test func whatWasAnsweredStaysAndTopicsComeOnce() {
    let known = candidate("known", about: "x/figure", topic: "t")
    let memory = CandidateMemory([
      Review(
        card: CardID(known.question), atSeconds: 0, day: Samples.today, grade: .good)
    ])
    let deck = DrillDeck(
      candidates: [candidate("other", about: "x/figure", topic: "t"), known],
      criterionIDs: ["a"], memory: memory)
    #expect(deck.cards.map(\.question.id) == ["known"])
  }

  @Test func theEveningHasAnOpenerTheWeakestAndTheLine() {
    let candidates = [
      candidate("general", "a"), candidate("role", "b", opening: true),
      candidate("weak", "b"),
      candidate(
        "glpi", "a", about: "x/technology/glpi", reason: .technology(name: "GLPI", at: place)),
      candidate(
        "thin", "a", about: "x/section", reason: .thinSection(.choices, wordCount: 3, at: place)),
    ]
    let plan = EveningPlan(
      candidates: candidates, criterionIDs: ["b", "a"], memory: CandidateMemory(),
      today: Samples.today)
    #expect(plan.cards.map(\.question.id) == ["role", "weak", "thin"])
  }

  @Test func anEveningWithoutFicheOrOpenersStillHasThree() {
    let plan = EveningPlan(
      candidates: (0..<5).map { candidate("g\($0)") }, criterionIDs: ["a"],
      memory: CandidateMemory(), today: Samples.today)
    #expect(plan.cards.count == 3)
    #expect(Set(plan.cards.map(\.id)).count == 3)
    let none = EveningPlan(
      candidates: [], criterionIDs: [], memory: CandidateMemory(), today: Samples.today)
    #expect(none.cards.isEmpty)
  }

  @Test func theForecastCountsWhatWasNeverSeen() {
    let deck = ["q0", "q1"].map { CardID(base: $0) }
    let reviews = [Samples.review("q0", .good, on: Samples.today)]
    let forecast = Forecast(deck: deck, memory: CandidateMemory(reviews), on: Samples.today)
    #expect(forecast.count == 2)
    #expect(forecast.seenCount == 1)
    #expect(forecast.known == 0.5)
    let curve = ForecastCurve(
      deck: deck, reviews: reviews + [Samples.review("q1", .good, on: Samples.day(2))],
      exam: Samples.day(2))
    #expect(curve.points.map(\.day) == [Samples.today, Samples.day(2)])
    #expect(curve.points[0].known < curve.points[1].known)
  }
}
