import Frames
import Screens
import SessionEngine
import TestSupport
import Testing

@testable import Application

@Suite struct ApplicationTests {
  @Test func aWholeOralEndsInItsDebriefAndItsJournal() throws {
    let run = try Run()
    let display = try run.press(Run.wholeOral)
    #expect(display.lastRows[0].contains("Bilan"))
    #expect(run.folder.names(in: "sessions").filter { $0.hasSuffix(".jsonl") }.count == 1)
  }

  @Test(arguments: [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ])
  func everyFrameHasTheSizeOfItsMoment(_ size: Size) throws {
    var run = try Run()
    run.size = size
    let keys = Run.wholeOral.map { MemoryDisplay.Step.wake(.input([.key($0)])) }
    let display = try run.play(
      keys.flatMap { [.resize(Size(columns: 100, rows: 30)), .resize(size), $0] })
    for frame in display.frames {
      #expect(frame.size == size || frame.size == Size(columns: 100, rows: 30))
    }
    #expect(display.frames.contains { $0.size != size })
  }

  @Test func theEndOfTheTerminalKeepsTheOralForLater() throws {
    let run = try Run()
    let left = try run.press(Run.toOral)
    #expect(left.status == 129)
    let home = try run.press([])
    #expect(home.lastText.contains("Reprendre"))
    let resumed = try run.press([.enter, .enter])
    #expect(resumed.lastText.contains("Présentation"))
  }

  @Test func aSignalEndsWithItsStatus() throws {
    let run = try Run()
    #expect(try run.play([.wake(.ending(signal: 15))]).status == 143)
  }

  @Test func controlLRepaintsAndChangesNothing() throws {
    let run = try Run()
    let display = try run.press([.control("l")])
    #expect(display.invalidations == 1)
    #expect(display.frames[0] == display.frames[1])
  }

  /// What was learnt in a drill is offered to be saved elsewhere as an oral is.
  @Test func aDrillThatTheDiskLostIsOfferedToBeSaved() throws {
    let run = try Run()
    let lose: () -> Void = {
      for name in run.folder.names(in: "sessions") where name.hasSuffix(".jsonl") {
        run.folder.remove("sessions/\(name)")
      }
    }
    func keys(_ keys: [Key]) -> [MemoryDisplay.Step] { keys.map { .wake(.input([.key($0)])) } }
    // The drill, its date put off; one answer; leave it, and then its last screen.
    let display = try run.play(
      keys([.down, .enter, .enter]) + [.act(lose)]
        + keys([.character(" "), .character("3"), .character("q"), .enter, .escape]))
    #expect(display.frames.contains { $0.text.joined().contains("Le disque ne garde plus") })
    #expect(display.lastText.contains("Enregistrez-la ailleurs"))
  }

  @Test func aLostDiskIsToldAndTheOralGoesOn() throws {
    let run = try Run()
    let keys = Run.toOral.map { MemoryDisplay.Step.wake(.input([.key($0)])) }
    let more = (Run.endSlot + [.character("4")]).map { MemoryDisplay.Step.wake(.input([.key($0)])) }
    let lose: () -> Void = {
      for name in run.folder.names(in: "sessions") where name.hasSuffix(".jsonl") {
        run.folder.remove("sessions/\(name)")
      }
    }
    let display = try run.play(keys + [.act(lose)] + more)
    #expect(display.lastText.contains("Échange"))
    #expect(display.frames.contains { $0.text.joined().contains("Le disque ne garde plus") })
  }
}
