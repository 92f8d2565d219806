import SessionEngine
import Testing

@Suite struct RaterLevelsTests {
  @Test func itHoldsTheLastLevelOfEach() {
    var levels = RaterLevels()
    #expect(levels.isEmpty)
    var expected: [Rater: Int] = [:]
    for (rater, level) in [(Rater.jury, 3), (.candidate, 0), (.jury, 1), (.program, 4)] {
      levels[rater] = level
      expected[rater] = level
      for rater in Rater.allCases { #expect(levels[rater] == expected[rater]) }
      #expect(levels.count == expected.count)
    }
    levels[.jury] = nil
    #expect(levels == [.candidate: 0, .program: 4])
  }
}
