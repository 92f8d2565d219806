import ExamModel
import Frames
import Screens
import SessionEngine
import TestSupport
import Testing

@testable import SessionJournal

/// A replay shows what the candidate saw, cell for cell.
@Suite struct ReplayEqualsLiveTests {
  static let size = Size(columns: 80, rows: 24)

  private func picture(_ state: SessionState, at now: Int, rows: Int) -> Frame {
    var frame = Frame(Size(columns: 80, rows: rows))
    SessionPicture(state: state, atMilliseconds: now, language: .french)
      .render(on: &frame, footerRows: rows < SessionPicture.roomyRows ? 1 : 2)
    return frame
  }

  @Test(arguments: UInt64(0)..<24)
  func aSeekRendersThePictureThatWasLive(seed: UInt64) {
    let timeline = RandomOral.timeline(seed: seed)
    for (index, event) in timeline.events.enumerated() {
      let now = event.atMilliseconds
      let live = SessionState(plan: timeline.plan, events: timeline.events.prefix(index + 1))
      #expect(timeline.state(afterEvents: index + 1) == live)
      // The live screen is rendered once all events of an instant have happened.
      guard timeline.eventCount(at: now) == index + 1 else { continue }
      for rows in [12, 24] {
        let replayed = picture(timeline.state(at: now), at: now, rows: rows)
        let isSame = picture(live, at: now, rows: rows) == replayed
        #expect(isSame, "seed \(seed), event \(index)")
      }
    }
  }

  /// From the bytes of the journal alone, at the instant of every event.
  @Test(arguments: UInt64(0)..<24)
  func theJournalReplaysEveryFrameThatWasLive(seed: UInt64) throws {
    let live = RandomOral.live(seed: seed)
    let header = JournalHeader(
      id: "s", startedSeconds: 1_795_464_900, program: "oralblanc", plan: live.plan)
    let reading = JournalReader.read(JournalCodec.journal(header, events: live.events))
    let plan = try #require(reading.header?.plan)
    let replay = ReplayScreen(
      timeline: SessionTimeline(plan: plan, events: reading.events), caption: "", isPlaying: true)
    #expect(live.moments.count > 5)
    let surfaces = zip(Sizes.pinned, [Language.french, .english, .french]).map {
      Surface(size: $0, language: $1)
    }
    for (index, (state, now)) in live.moments.enumerated() where state.slotIndex != nil {
      // Each size takes its turn.
      var surface = surfaces[index % surfaces.count]
      surface.nowMilliseconds = now
      let rendered = RehearsalScreen(state: state).frame(on: surface)
      let replayed = replay.frame(on: surface)
      let footer = surface.size.rows < SessionPicture.roomyRows ? 1 : 2
      let differing = (0..<surface.size.rows - footer).filter {
        rendered.row($0) != replayed.row($0)
      }
      #expect(differing.isEmpty, "seed \(seed), \(now) ms, \(surface.size)")
    }
  }

  @Test(arguments: UInt64(0)..<16)
  func theReplayScreenShowsTheLiveScreenAboveItsBar(seed: UInt64) {
    let timeline = RandomOral.timeline(seed: seed)
    var random = SplitMix64(seed: seed)
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      let footer = size.rows < SessionPicture.roomyRows ? 1 : 2
      // It plays from instant 0, so real and session time are the same.
      let replay = ReplayScreen(timeline: timeline, caption: "", isPlaying: true)
      for _ in 0..<12 {
        let now = Int.random(in: 0..<max(1, timeline.endMilliseconds), using: &random)
        let state = timeline.state(at: now)
        guard state.slotIndex != nil else { continue }
        let surface = Surface(size: size, language: .french, nowMilliseconds: now)
        let live = RehearsalScreen(state: state).frame(on: surface)
        let replayed = replay.frame(on: surface)
        for row in 0..<size.rows - footer {
          let isSame = live.row(row) == replayed.row(row)
          #expect(isSame, "seed \(seed), \(now) ms, row \(row)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<16)
  func nothingButTheBarsMovesBeforeTheNextChange(seed: UInt64) {
    let timeline = RandomOral.timeline(seed: seed)
    var random = SplitMix64(seed: seed)
    let replay = ReplayScreen(timeline: timeline, caption: "", isPlaying: true)
    for _ in 0..<12 {
      let now = Int.random(in: 0..<max(1, timeline.endMilliseconds), using: &random)
      guard let next = replay.nextChangeMilliseconds(after: now) else { continue }
      #expect(next > now)
      // Changes that are nearer than a frame are rendered together.
      guard next > now + 40 else { continue }
      let before = frame(replay, at: now)
      let last = frame(replay, at: next - 1)
      // The row of the slots' bar moves by eighths of a cell, as it does live.
      for row in 0..<Self.size.rows where row != 2 {
        let isSame = before.row(row) == last.row(row)
        #expect(isSame, "seed \(seed), \(now) ms: \(before.text[row]) then \(last.text[row])")
      }
    }
  }

  private func frame(_ screen: ReplayScreen, at now: Int) -> Frame {
    screen.frame(on: Surface(size: Self.size, language: .french, nowMilliseconds: now))
  }
}
