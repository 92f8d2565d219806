import ExamModel
import SessionEngine
import TestSupport
import Testing

@testable import SessionReport

/// What is kept event by event is what adding everything up would give.
@Suite struct SectionTimesTests {
  @Test(arguments: UInt64(0)..<20) func followsTheSession(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var state = SessionState(plan: WholeSession.plan)
    var times = SectionTimes()
    var now = 0
    var compared = 0
    var slot = 0
    for _ in 0..<300 {
      now += Int.random(in: 0...3700, using: &generator)
      let fact: SessionEvent.Fact =
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: .paused
        case 1: .resumed
        case 2, 3: .undone
        case 4: .markerSet
        case 5 where state.slotIndex != nil && Int.random(in: 0..<9, using: &generator) == 0:
          .slotEnded(slot: slot, .candidate)
        default:
          if state.slotIndex == nil {
            .slotStarted(slot: state.slots.count)
          } else {
            .sectionReached(section: Int.random(in: 0..<4, using: &generator))
          }
        }
      slot = state.slots.count
      let before = state
      if let running = before.slotIndex, let section = before.sectionIndex {
        compared += 1
        #expect(
          times.currentSeconds(in: before, at: now)
            == before.sectionSeconds(inSlot: running, at: now)[section])
      }
      state.reduce(SessionEvent(atMilliseconds: now, fact))
      times.follow(from: before, to: state)
    }
    #expect(compared > 0)
  }
}
