import ExamModel
import TestSupport
import Testing

@testable import Memory

/// What a day's drill asks, and what it does not.
@Suite struct DayPlanTests {
  private func plan(
    _ deck: [DrillCard], _ reviews: [Review] = [], on day: CalendarDay = Samples.today,
    exam: CalendarDay? = nil, minutes: Int = 15
  ) -> DayPlan {
    DayPlan(
      deck: deck, memory: CandidateMemory(reviews), today: day, exam: exam,
      budgetSeconds: minutes * 60)
  }

  @Test func newQuestionsComeBeforeDueOnes() {
    let reviews = [
      Samples.review("q0", .again, on: Samples.day(-3)),
      Samples.review("q1", .good, on: Samples.day(-9)),
    ]
    let plan = plan(Samples.deck(4), reviews)
    #expect(plan.cards.map(\.id.base) == ["q2", "q3", "q0", "q1"])
    #expect(plan.newCount == 2)
    #expect(plan.postponedCount == 0)
  }

  @Test func whatWasAnsweredTodayIsNotDue() {
    let plan = plan(Samples.deck(2), [Samples.review("q0", .again, on: Samples.today)])
    #expect(plan.cards.map(\.id.base) == ["q1"])
  }

  @Test func minutesOfTheDayAreSpentOnce() {
    // Eight cards of 102 seconds fit into fifteen minutes; one drill took five of them already.
    #expect(plan(Samples.deck(20)).cards.count == 8)
    let earlier = Samples.review("other", .good, on: Samples.today, seconds: 300)
    #expect(plan(Samples.deck(20), [earlier]).cards.count == 5)
    // An oral is no drill: its minutes are others.
    let oral = Samples.review("other", .good, on: Samples.today, seconds: 300, isDrill: false)
    #expect(plan(Samples.deck(20), [oral]).cards.count == 8)
  }

  @Test func aWeekOffDoesNotMakeADayLonger() {
    let reviews = (0..<200).map { Samples.review("q\($0)", .good, on: Samples.day(-9)) }
    let plan = plan(Samples.deck(200), reviews, minutes: 10)
    #expect(plan.expectedSeconds <= 600)
    #expect(!plan.isEmpty)
    #expect(plan.postponedCount == 200 - plan.cards.count)
  }

  @Test func nothingIsAskedAfterTheExam() {
    #expect(plan(Samples.deck(3), exam: Samples.day(-1)).isEmpty)
    #expect(!plan(Samples.deck(3), exam: Samples.today).isEmpty)
  }

  @Test func aDoubledCardIsAskedOnce() {
    #expect(plan(Samples.deck(3) + Samples.deck(3)).cards.count == 3)
  }

  @Test func aCardThatAloneIsTooLongDoesNotBlockTheOthers() {
    let long = Samples.card("long", target: 600...900)
    #expect(plan([long] + Samples.deck(1), minutes: 5).cards.map(\.id.base) == ["q0"])
  }

  /// Over many days, with answers of every grade: the minutes hold, each question is seen once before
  /// any comes back, and nothing is planned for after the exam.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func theRulesHoldOverManyDays(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let deck = (0..<Int.random(in: 1...90, using: &random)).map {
      Samples.card("q\($0)", target: 30...Int.random(in: 31...300, using: &random))
    }
    let minutes = Int.random(in: 6...20, using: &random)
    let exam = Samples.day(Int.random(in: 1...40, using: &random))
    var reviews: [Review] = []
    for offset in 0...45 {
      let day = Samples.day(offset)
      let memory = CandidateMemory(reviews)
      let plan = DayPlan(
        deck: deck, memory: memory, today: day, exam: exam, budgetSeconds: minutes * 60)
      #expect(plan.expectedSeconds <= minutes * 60)
      if day > exam { #expect(plan.isEmpty) }
      let unseen = deck.count { memory[$0.id] == nil }
      #expect(plan.newCount == unseen || plan.newCount == plan.cards.count)
      for (place, card) in plan.cards.enumerated() {
        if let known = memory[card.id] { #expect(known.nextDay <= day) }
        let grade = try #require(Grade.allCases.randomElement(using: &random))
        reviews.append(
          Samples.review(card.id.base, grade, on: day, second: 50_000 + place, seconds: 1))
      }
    }
  }
}
