import ExamModel
import SessionEngine
import TestSupport
import Testing

@testable import Memory

/// Memory is a fold over what was answered, whatever the clocks and zones.
@Suite struct CandidateMemoryTests {
  private static func reviews(seed: UInt64) -> [Review] {
    var random = SplitMix64(seed: seed)
    return (0..<120).map { index in
      Samples.review(
        "q\(Int.random(in: 0..<15, using: &random))",
        Grade.allCases[Int.random(in: 0..<4, using: &random)],
        on: Samples.day(index / 6), second: 20_000 + index)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theOrderOfTheFilesChangesNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 99)
    let reviews = Self.reviews(seed: seed)
    #expect(CandidateMemory(reviews.shuffled(using: &random)) == CandidateMemory(reviews))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func aReviewGradedGoodNeverLowersTheDay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let reviews = Self.reviews(seed: seed)
    let memory = CandidateMemory(reviews)
    let day = Samples.day(20 + Int.random(in: 0..<20, using: &random))
    let exam = CalendarDay(number: day.number + Int.random(in: 0..<60, using: &random))
    for card in memory.cards.keys {
      let before = try #require(memory[card]).recall(on: exam)
      let more = reviews + [Samples.review(card.base, .good, on: day)]
      let after = try #require(CandidateMemory(more)[card]).recall(on: exam)
      #expect(after >= before - 1e-12)
    }
  }

  @Test func aClockSetBackCountsNoDays() throws {
    // The second answer comes later but bears an earlier day: the traveller's zone changed.
    let first = Samples.review("q", .good, on: Samples.day(3), second: 10)
    var second = first
    second.atSeconds += 3600
    second.day = Samples.day(2)
    let card = try #require(CandidateMemory([second, first])[CardID(base: "q")])
    #expect(card.lastDay == Samples.day(3))
    #expect(card.trace.stability == 2.3065)
    #expect(card.nextDay == Samples.day(5))
  }

  @Test(arguments: [
    (CalendarDay(year: 2027, month: 5, day: 3), 4, 0, 0), (Samples.day(-1), 3, 59, 0),
    (Samples.day(-1), 0, 30, 0), (Samples.day(0), 23, 59, 0), (Samples.day(0), 3, 59, 1),
  ])
  func aDayEndsAtFour(day: CalendarDay, hour: Int, minute: Int, dayAfter: Int) {
    let local = (Samples.today.number + dayAfter) * 86_400 + hour * 3600 + minute * 60
    #expect(StudyDay.of(localSeconds: local) == day)
  }

  @Test func leapDaysAreDays() {
    let before = CalendarDay(year: 2028, month: 2, day: 28)
    let after = CalendarDay(year: 2028, month: 3, day: 1)
    #expect(before.days(until: after) == 2)
    #expect(CalendarDay(text: "2028-02-29")?.text == "2028-02-29")
    #expect(CalendarDay(text: "29/02/2027") == nil)
    #expect(CalendarDay(text: "18/05/2027") == CalendarDay(year: 2027, month: 5, day: 18))
    for text in ["", "2027-5", "2027-13-01", "2027-00-10", "demain", "2027-05-18T10:00", "-1-2-3"] {
      #expect(CalendarDay(text: text) == nil, "\(text)")
    }
    for number in stride(from: -40_000, through: 80_000, by: 37) {
      let (year, month, day) = CalendarDay(number: number).date
      #expect(CalendarDay(year: year, month: month, day: day).number == number)
    }
  }
}
