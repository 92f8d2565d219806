import Parallel
import Testing

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 7, 15, 16, 17, 1000, 10_003])
  func resultsStandInTheOrderOfTheIndices(count: Int) {
    #expect(ParallelMap.map(count: count) { $0 * 3 } == (0..<count).map { $0 * 3 })
  }

  @Test(arguments: 1...9)
  func anyNumberOfThreadsGivesTheSame(threadLimit: Int) {
    let results = ParallelMap.map(count: 500, threadLimit: threadLimit) { index in
      // Uneven work, so that the threads overtake each other.
      (0..<(index % 7) * 100).reduce(index) { ($0 &* 31) &+ $1 }
    }
    let expected = (0..<500).map { index in
      (0..<(index % 7) * 100).reduce(index) { ($0 &* 31) &+ $1 }
    }
    #expect(results == expected)
  }

  @Test func resultsMayBeAbsent() {
    #expect(ParallelMap.map(count: 100) { $0 % 2 == 0 ? $0 : nil }.compactMap(\.self).count == 50)
  }

  @Test func thereIsAlwaysAProcessor() {
    #expect((1...8).contains(ParallelMap.processorCount))
  }
}
