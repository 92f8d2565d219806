import ExamModel
import SessionEngine
import Testing

@Suite struct LandmarkTests {
  private func timeline(_ events: [SessionEvent]) -> SessionTimeline {
    SessionTimeline(plan: Samples.plan(), events: events)
  }

  @Test func landmarksAreInstantsWithSomethingToSee() {
    let timeline = timeline([
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 4000, .sectionReached(section: 1)),
      SessionEvent(atMilliseconds: 5000, .undone),
      SessionEvent(atMilliseconds: 6000, .markerSet),
      SessionEvent(atMilliseconds: 6000, .noteTaken(text: "n")),
      SessionEvent(atMilliseconds: 7000, .paused),
      SessionEvent(atMilliseconds: 8000, .resumed),
      SessionEvent(atMilliseconds: 9000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 9000, .slotStarted(slot: 1)),
      SessionEvent(atMilliseconds: 9000, .questionAsked(Samples.questions[0])),
      SessionEvent(atMilliseconds: 9900, .levelGiven(level: 2)),
    ])
    let landmarks = [0, 4000, 6000, 9000]
    for position in -1...10_000 {
      #expect(timeline.landmark(after: position) == landmarks.first { $0 > position })
      #expect(timeline.landmark(before: position) == landmarks.last { $0 < position })
    }
  }

  @Test func theFirstOverrunIsOneSecondPastTheBudget() {
    let timeline = timeline([
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      // The clock stands still for 30 s.
      SessionEvent(atMilliseconds: 40_000, .paused),
      SessionEvent(atMilliseconds: 70_000, .resumed),
      SessionEvent(atMilliseconds: 90_000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 90_000, .slotStarted(slot: 1)),
      SessionEvent(atMilliseconds: 100_000, .paused),
      SessionEvent(atMilliseconds: 105_000, .resumed),
      SessionEvent(atMilliseconds: 200_000, .slotEnded(slot: 1, .candidate)),
    ])
    // The exchange has 50 s, begun at 90 s and held for 5 s.
    let overrun = timeline.firstOverrunMilliseconds
    #expect(overrun == 146_000)
    #expect(timeline.state(at: 146_000).slotSecondsLeft(at: 146_000) == -1)
    #expect(timeline.state(at: 145_999).slotSecondsLeft(at: 145_999) == 0)
  }

  @Test func anOralThatKeepsItsTimesHasNoOverrun() {
    let timeline = timeline([
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 100_900, .slotEnded(slot: 0, .candidate)),
    ])
    #expect(timeline.firstOverrunMilliseconds == nil)
    #expect(self.timeline([]).firstOverrunMilliseconds == nil)
  }
}
