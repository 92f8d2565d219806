import SessionEngine
import Testing

/// What two looks at the machine's clocks say of the time between them.
@Suite struct AbsenceTests {
  private func absence(
    elapsed: Int, awake: Int, wasStopped: Bool = false
  ) -> Absence? {
    Absence(
      from: ClockSample(elapsedMilliseconds: 5_000_000, awakeMilliseconds: 700_000),
      to: ClockSample(
        elapsedMilliseconds: 5_000_000 + elapsed, awakeMilliseconds: 700_000 + awake),
      wasStopped: wasStopped)
  }

  @Test func clocksThatGoTogetherTellOfNothing() {
    #expect(absence(elapsed: 0, awake: 0) == nil)
    #expect(absence(elapsed: 3_600_000, awake: 3_600_000) == nil)
  }

  @Test func theClockThatStoodStillTellsHowLongTheMachineWasSuspended() {
    let found = absence(elapsed: 725_000, awake: 1000)
    #expect(found?.milliseconds == 724_000)
    #expect(found?.cause == .machineSuspended)
  }

  @Test func allOfTheTimeIsLostWhereTheProgramWasStopped() {
    let found = absence(elapsed: 42_000, awake: 42_000, wasStopped: true)
    #expect(found?.milliseconds == 42_000)
    #expect(found?.cause == .programStopped)
    #expect(absence(elapsed: 90_000, awake: 10_000, wasStopped: true)?.milliseconds == 90_000)
  }

  @Test(arguments: [(1999, false), (2000, true)])
  func aMomentDisturbsNobody(milliseconds: Int, isFound: Bool) {
    #expect((absence(elapsed: milliseconds + 500, awake: 500) != nil) == isFound)
    #expect((absence(elapsed: milliseconds, awake: 0, wasStopped: true) != nil) == isFound)
  }
}
