import Parallel
import TestSupport
import Testing

@Suite struct BackgroundWorkTests {
  @Test func whatItMadeIsThereOnceItIsDone() {
    let gate = Gate()
    let work = BackgroundWork { _ in
      gate.wait()
      return 7
    }
    work.wait(milliseconds: 0)
    #expect(work.result == nil)
    gate.open()
    work.wait(milliseconds: nil)
    #expect(work.result == 7)
    // Whoever comes later does not wait.
    work.wait(milliseconds: nil)
  }

  @Test func itHearsThatNobodyWaitsAnyMore() {
    let gate = Gate()
    let work = BackgroundWork { progress in
      gate.wait()
      return progress.isGivenUp
    }
    work.progress.giveUp()
    gate.open()
    work.wait(milliseconds: nil)
    #expect(work.result == true)
  }

  @Test(arguments: [0, 1, 15, 16, 1000]) func aMapTellsOfEachIndex(count: Int) {
    let progress = WorkProgress()
    let squares = ParallelMap.map(count: count, progress: progress) { $0 * $0 }
    #expect(squares == (0..<count).map { $0 * $0 })
    #expect(progress.counts == (count, count))
  }
}
