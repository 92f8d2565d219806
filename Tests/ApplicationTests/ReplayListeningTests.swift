import ExamModel
import FileAccess
import Screens
import SessionEngine
import TestSupport
import Testing
import Voice

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The sound of a replay with small fake programs in place of a player.
@Suite(.serialized, .waiting) struct ReplayListeningTests {
  private let folder: TemporaryFolder
  private let journal: String

  init() throws {
    folder = try TemporaryFolder()
    journal = folder.path("a.jsonl")
  }

  /// Sound in which each sample tells its own millisecond.
  private static func sound(seconds: Int) -> [UInt8] {
    (0..<seconds * SoundFormat.samplesPerSecond).flatMap { sample in
      let value = UInt16(sample / 16)
      return [UInt8(value & 255), UInt8(value >> 8)]
    }
  }

  private func program(_ name: String, _ script: String) throws -> String {
    let path = try folder.write("#!/bin/sh\ncd '\(folder.path)'\n\(script)\n", to: name)
    chmod(path, 0o755)
    return path
  }

  /// A session of a minute whose takes are heard from two seconds on.
  private func timeline(kept: Bool = true, rate: Double = 1) -> SessionTimeline {
    let plan = SessionPlan(
      examID: "e6", examTitle: "E6", clockRate: rate, criteria: [], phaseTitles: [""], fiches: [],
      slots: [PlannedSlot(phaseIndex: 0, kind: .presentation, budgetSeconds: 60)])
    return SessionTimeline(
      plan: plan,
      events: [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(
          atMilliseconds: 2100,
          .sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 2000, isKept: kept)))),
        SessionEvent(
          atMilliseconds: 22_100,
          .sound(.takeEnded(take: 1, .asked, soundMilliseconds: 20_000))),
        SessionEvent(atMilliseconds: 60_000, .slotEnded(slot: 0, .candidate)),
        SessionEvent(atMilliseconds: 60_000, .finished(.completed)),
      ])
  }

  private func listening(
    _ players: [PlayerProgram], tempo: SoxTempo? = nil, rate: Double = 1, seconds: Int = 20,
    keepsFile: Bool = true, path: String? = nil
  ) throws -> ReplayListening {
    if keepsFile {
      try AppendFile.make(
        folder.path("a.take-1.wav"),
        holding: WAVHeader.bytes(soundBytes: seconds * SoundFormat.bytesPerSecond)
          + Self.sound(seconds: seconds))
    }
    let timeline = timeline(rate: rate)
    let listening = ReplayListening(
      reference: journal,
      shelf: SoundShelf(
        SoundPreparation(
          journal: journal, timeline: timeline,
          search: ProgramSearch(path: path ?? "/nowhere"), temporaryFolder: folder.path)),
      players: players, tempo: tempo, clockRate: rate)
    // Whatever is tested, the sound is ready.
    #expect(Deadline(seconds: 20).wait { listening.isReady })
    return listening
  }

  /// The millisecond that the first sample of what was played tells; `nil` before there is one.
  private func firstMillisecond(_ name: String) -> Int? {
    guard let bytes = try? FileReader.bytes(at: folder.path(name), limitBytes: 1 << 24),
      bytes.count >= 2
    else { return nil }
    return Int(bytes[0]) | Int(bytes[1]) << 8
  }

  private func wish(_ milliseconds: Int, speed: Double = 1) -> SoundWish {
    SoundWish(positionMilliseconds: milliseconds, speed: speed)
  }

  @Test func whatIsHeardIsWhatIsShown() throws {
    let player = try program("player", "exec dd of=heard.$(ls | grep -c heard) bs=64 2>/dev/null")
    let listening = try listening([.own([player])])
    listening.follow(wish(5000), at: 0)
    #expect(Deadline(seconds: 20).wait { firstMillisecond("heard.0") != nil })
    // The sound of second 5 was heard 3 seconds after the first sample; a player needs a moment.
    let first = try #require(firstMillisecond("heard.0"))
    #expect((3000...3100).contains(first))
    #expect(listening.sound == .heard)
    // After a jump it begins anew, there. On a busy machine the player may have fallen behind before and
    // been started once more, so its number is not known.
    listening.follow(wish(5300), at: 300)
    #expect(
      Deadline(seconds: 20).wait {
        listening.follow(wish(12_000), at: 1000)
        return (1...3).contains { number in
          (10_000...10_100).contains(firstMillisecond("heard.\(number)") ?? 0)
        }
      })
    listening.stop()
  }

  @Test func heldOrMutedItIsSilent() throws {
    let player = try program("player", "echo $$ >pid; exec cat >/dev/null")
    let listening = try listening([.own([player])])
    listening.follow(wish(5000), at: 0)
    #expect(Deadline(seconds: 20).wait { folder.text(of: "pid")?.hasSuffix("\n") ?? false })
    let process = try #require(folder.text(of: "pid").flatMap { pid_t($0.dropLast()) })
    listening.follow(nil, at: 200)
    #expect(
      Deadline(seconds: 20).wait {
        listening.follow(nil, at: 300)
        return kill(process, 0) != 0
      })
  }

  /// Who holds an arrow down goes to many places and hears the last one.
  @Test func manyJumpsStartFewPrograms() throws {
    let player = try program("player", "echo x >>starts; exec cat >/dev/null")
    let listening = try listening([.own([player])])
    for jump in 0..<20 { listening.follow(wish(3000 + jump * 500), at: jump * 10) }
    let look = try #require(listening.nextLookMilliseconds(after: 190))
    #expect(look <= 190 + ReplayListening.restMilliseconds)
    listening.follow(wish(12_500), at: look)
    #expect(Deadline(seconds: 20).wait { (folder.text(of: "starts")?.count ?? 0) >= 2 })
    #expect((folder.text(of: "starts")?.count ?? 0) <= 6)
    listening.stop()
  }

  @Test func outsideATakeThereIsSilence() throws {
    let player = try program("player", "echo x >>starts; exec cat >/dev/null")
    let listening = try listening([.own([player])])
    for position in [0, 1900, 22_000, 59_000] {
      listening.follow(wish(position), at: position)
      #expect(listening.sound == .heard)
    }
    #expect(folder.text(of: "starts") == nil)
  }

  @Test func aPlayerThatFailsIsReplacedAndThenToldOf() throws {
    let broken = try program("broken", "exit 1")
    let works = try program("works", "exec dd of=heard.0 bs=64 2>/dev/null")
    let first = try listening([.own([broken]), .own([works])])
    var now = 0
    #expect(
      Deadline(seconds: 20).wait {
        now += 10
        first.follow(wish(5000 + now), at: now)
        return firstMillisecond("heard.0") != nil
      })
    first.stop()
    let second = try listening(
      [.own([broken]), .own([folder.path("none")])], keepsFile: false)
    #expect(
      Deadline(seconds: 20).wait {
        now += 10
        second.follow(wish(5000 + now), at: now)
        return second.sound == .failed
      })
  }

  @Test func withoutAPlayerItIsSaid() throws {
    let listening = try listening([])
    listening.follow(wish(5000), at: 0)
    #expect(listening.sound == .noPlayer)
  }

  @Test func fasterSpeechNeedsSoxAndHasAnEnd() throws {
    let player = try program("player", "exec dd of=heard.0 bs=64 2>/dev/null")
    let slow = try listening([.own([player])])
    slow.follow(wish(5000, speed: 1.5), at: 0)
    #expect(slow.sound == .needsTempo)
    slow.follow(wish(5000, speed: 4), at: 10)
    #expect(slow.sound == .tooFast)
    let sox = try program("sox", "echo \"$@\" >args; exec cat")
    let fast = try listening([.own([player])], tempo: SoxTempo(path: sox), keepsFile: false)
    fast.follow(wish(5000, speed: 1.25), at: 0)
    #expect(Deadline(seconds: 20).wait { firstMillisecond("heard.0") != nil })
    #expect(fast.sound == .heard)
    #expect(folder.text(of: "args")?.hasSuffix("tempo -s 1.250\n") == true)
    fast.stop()
    // A try-out at ten times the speed is heard when its replay is as fast.
    let tryOut = try self.listening(
      [.own([player])], tempo: SoxTempo(path: sox), rate: 10, keepsFile: false)
    tryOut.follow(wish(5000, speed: 1), at: 0)
    #expect(tryOut.sound == .tooSlow)
    tryOut.follow(wish(5000, speed: 16), at: 10)
    #expect(tryOut.sound == .heard)
    tryOut.stop()
  }

  /// A sound server that falls asleep and wakes up is behind: the sound begins again where it should be.
  @Test func whatFallsBehindIsPutRight() throws {
    let works = try program(
      "works",
      "n=$(ls | grep -c heard); touch heard.$n; [ $n = 0 ] && exec sleep 9; "
        + "exec dd of=heard.$n bs=64 2>/dev/null")
    let listening = try listening([.pulse(works)])
    listening.follow(wish(5000), at: 0)
    #expect(Deadline(seconds: 20).wait { folder.names().contains("heard.0") })
    // It takes no more than a pipe holds, while half a second goes by.
    listening.follow(wish(5500), at: 500)
    #expect(Deadline(seconds: 20).wait { firstMillisecond("heard.1") != nil })
    #expect((3500...3700).contains(try #require(firstMillisecond("heard.1"))))
    listening.stop()
  }

  /// A wireless loudspeaker keeps half a second back: the sound begins that much earlier.
  @Test func aLateLoudspeakerIsMadeUpFor() throws {
    let player = try program(
      "player",
      "n=$(ls | grep -c heard); dd of=heard.$n bs=32 count=700 2>/dev/null; exec sleep 9")
    let listening = try listening([.pulse(player)])
    listening.follow(wish(5000), at: 0)
    // 700 ms were taken after 400.
    #expect(
      Deadline(seconds: 20).wait {
        (try? FileReader.bytes(at: folder.path("heard.0"), limitBytes: 1 << 20))?.count == 22_400
      })
    listening.follow(wish(5400), at: 400)
    #expect(Deadline(seconds: 20).wait { firstMillisecond("heard.1") != nil })
    #expect((3650...3750).contains(try #require(firstMillisecond("heard.1"))))
    listening.stop()
  }

  @Test func soundThatIsGoneIsSaid() throws {
    let player = try program("player", "exec cat >/dev/null")
    let listening = try listening([.own([player])], keepsFile: false)
    #expect(Deadline(seconds: 20).wait { listening.takeSurvey() != nil })
    listening.follow(wish(5000), at: 0)
    #expect(listening.sound == .gone)
    #expect(listening.takeSurvey() == nil)
  }

  /// Opus and FLAC are unpacked by a program, and what it makes is heard and measured.
  @Test(arguments: ["opus", "flac"]) func aPackedTakeIsUnpacked(kind: String) throws {
    try AppendFile.make(folder.path("raw"), holding: Self.sound(seconds: 20))
    try folder.write("packed", to: "a.take-1.\(kind)")
    try folder.makeFolder("bin")
    let name = kind == "opus" ? "opusdec" : "flac"
    let decoder = try folder.write(
      "#!/bin/sh\necho \"$@\" >'\(folder.path("args"))'\nexec cat '\(folder.path("raw"))'\n",
      to: "bin/\(name)")
    chmod(decoder, 0o755)
    let player = try program("player", "exec dd of=heard.0 bs=64 2>/dev/null")
    let listening = try listening(
      [.own([player])], keepsFile: false, path: folder.path("bin"))
    #expect(Deadline(seconds: 20).wait { listening.takeSurvey()?.heard == [2000..<22_000] })
    listening.follow(wish(7000), at: 0)
    #expect(Deadline(seconds: 20).wait { firstMillisecond("heard.0") != nil })
    #expect((5000...5100).contains(try #require(firstMillisecond("heard.0"))))
    #expect(folder.text(of: "args")?.contains(folder.path("a.take-1.\(kind)")) == true)
    // What was unpacked is nobody's business.
    #expect(!folder.names().contains { $0.hasPrefix("oralblanc-") })
    listening.stop()
  }

  /// A small file can be made to hold days of silence.
  @Test func aPackedTakeIsBounded() throws {
    try folder.write("packed", to: "a.take-1.opus")
    try folder.makeFolder("bin")
    let decoder = try folder.write("#!/bin/sh\nexec cat /dev/zero\n", to: "bin/opusdec")
    chmod(decoder, 0o755)
    let listening = try listening([], keepsFile: false, path: folder.path("bin"))
    #expect(Deadline(seconds: 60).wait { listening.takeSurvey() != nil })
  }

  @Test func theMachineIsAskedForAPlayer() throws {
    for name in ["paplay", "aplay", "play"] { _ = try program(name, "exit 0") }
    let search = ProgramSearch(path: folder.path)
    #expect(
      PlayerProgram.found(by: search, on: .pulse).map(\.words.first)
        == ["paplay", "aplay", "play"].map(folder.path))
    #expect(
      PlayerProgram.found(by: search, on: .alsa).first == .alsa(folder.path("aplay")))
    #expect(PlayerProgram.found(by: ProgramSearch(path: "/nowhere"), on: nil).isEmpty)
  }
}
