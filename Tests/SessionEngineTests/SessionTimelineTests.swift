import ExamModel
import SessionEngine
import TestSupport
import Testing

@Suite struct SessionTimelineTests {
  /// Events of every kind in any order, as only a strange journal would have them.
  private func events(_ count: Int, seed: UInt64) -> [SessionEvent] {
    var random = SplitMix64(seed: seed)
    var now = 0
    return (0..<count).map { index in
      // Some events of one instant, and now and then a time that runs backwards.
      now += [0, 0, 1, 40, 3000, -500].randomElement(using: &random) ?? 0
      return SessionEvent(atMilliseconds: now, fact(index, using: &random))
    }
  }

  private func fact(_ index: Int, using random: inout SplitMix64) -> SessionEvent.Fact {
    let number = Int.random(in: 0..<3, using: &random)
    return switch Int.random(in: 0..<100, using: &random) {
    case 0: .slotStarted(slot: number)
    case 1 where index > 2000: .slotEnded(slot: number, .candidate)
    case 2...19: .questionAsked(Question(id: "q\(index)", criterionID: "c", text: "?"))
    case 20...29: .followUpAsked(text: "f\(index)")
    case 30...34: .speakingStarted
    case 35...54: .levelGiven(level: number)
    case 55...59: .questionSkipped
    case 60...64: .remarkMade(text: "i\(index)")
    case 65...74: .markerSet
    case 75...79: .noteTaken(text: "n\(index)")
    case 80...89: .undone
    case 90...91: .paused
    case 92...93: .resumed
    case 94: .reopened(SessionGap(milliseconds: index, isCounted: false))
    case 95: .recovered(droppedBytes: index)
    default: .sectionReached(section: number)
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func everyStateIsTheFoldOfItsEvents(seed: UInt64) {
    let events = events(5000, seed: seed)
    let timeline = SessionTimeline(plan: Samples.plan(), events: events)
    var state = SessionState(plan: Samples.plan())
    for count in 0...events.count {
      // Every state near a checkpoint, and some of the others.
      let distance = count % SessionTimeline.checkpointSpacing
      if distance < 2 || distance == SessionTimeline.checkpointSpacing - 1 || count % 617 == 0 {
        #expect(timeline.state(afterEvents: count) == state, "seed \(seed), \(count) events")
      }
      if count < events.count { state.reduce(events[count]) }
    }
    #expect(timeline.state(at: timeline.endMilliseconds) == state)
    #expect(timeline.state(afterEvents: .max) == state)
    #expect(timeline.state(afterEvents: -1) == SessionState(plan: Samples.plan()))
  }

  @Test(arguments: UInt64(0)..<4)
  func anInstantFindsWhatHadHappenedByThen(seed: UInt64) {
    let timeline = SessionTimeline(plan: Samples.plan(), events: events(3000, seed: seed))
    let times = timeline.events.map(\.atMilliseconds)
    #expect(times == times.sorted())
    for now in stride(from: -1, through: timeline.endMilliseconds + 1, by: 977) {
      let count = times.filter { $0 <= now }.count
      #expect(timeline.eventCount(at: now) == count)
      #expect(timeline.eventIndex(at: now) == (count == 0 ? nil : count - 1))
    }
  }

  @Test func aSessionWithoutEventsHasOneState() {
    let timeline = SessionTimeline(plan: Samples.plan(), events: [])
    #expect(timeline.endMilliseconds == 0)
    #expect(timeline.eventIndex(at: 1000) == nil)
    #expect(timeline.state(at: 1000) == SessionState(plan: Samples.plan()))
  }
}
