import ExamModel
import FileAccess
import SessionEngine
import SessionJournal
import TestSupport
import Testing
import Voice

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is recorded is packed, and never lost, with small fake programs in place of an encoder.
@Suite(.serialized, .waiting) struct SoundPackerTests {
  private let folder: TemporaryFolder
  private let sessions: JournalFolder
  private let sound: [UInt8]
  private let id: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("sessions")
    try folder.makeFolder("bin")
    sessions = JournalFolder(path: folder.path("sessions"))
    // A tone, so that its loudness tells something.
    sound = (0..<3 * SoundFormat.samplesPerSecond).flatMap { sample in
      let value = UInt16(bitPattern: sample / 20 % 2 == 0 ? 4000 : -4000)
      return [UInt8(value & 255), UInt8(value >> 8)]
    }
    id = try Self.write(in: sessions, isFinished: true)
    try record(take: 1)
  }

  private static func write(
    in sessions: JournalFolder, isFinished: Bool
  ) throws -> String {
    let plan = SessionPlan(
      examID: "e6", examTitle: "E6", criteria: [], phaseTitles: [""],
      slots: [PlannedSlot(phaseIndex: 0, kind: .presentation, budgetSeconds: 60)])
    let journal = try JournalWriter.create(
      in: sessions, plan: plan, startedSeconds: 1_800_000_000, program: "test")
    defer { journal.close() }
    var events = [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(
        atMilliseconds: 100,
        .sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 100, isKept: true)))),
      SessionEvent(
        atMilliseconds: 3100, .sound(.takeEnded(take: 1, .asked, soundMilliseconds: 3000))),
    ]
    if isFinished {
      events += [
        SessionEvent(atMilliseconds: 4000, .slotEnded(slot: 0, .candidate)),
        SessionEvent(atMilliseconds: 4000, .finished(.completed)),
      ]
    }
    try journal.append(events)
    return journal.header.id
  }

  private func record(take: Int) throws {
    try AppendFile.make(
      folder.path("sessions/\(id).take-\(take).wav"),
      holding: WAVHeader.bytes(soundBytes: sound.count) + sound)
  }

  private func program(_ name: String, _ script: String) throws {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
    chmod(path, 0o755)
  }

  /// An encoder that leaves the sound as it is, and what undoes it.
  private func installOpus() throws {
    try program("opusenc", "exec cat")
    try program("opusdec", "for last; do path=$before; before=$last; done; exec cat \"$path\"")
  }

  private func pack() -> [SoundPacker.Outcome] {
    let ours = ProgramSearch(path: folder.path("bin"))
    var outcomes: [SoundPacker.Outcome] = []
    SoundPacker(folder: sessions, programs: PackerProgram.found(by: ours), search: ours)
      .packAll { outcomes.append($2) }
    return outcomes
  }

  private var names: [String] { folder.names(in: "sessions").filter { $0.contains(".take-") } }

  private func takes() -> [SoundTake] {
    let reading = JournalReader.read(path: sessions.path(ofID: id))
    guard let plan = reading.header?.plan, reading.damage == nil else { return [] }
    return Array(SessionState(plan: plan, events: reading.events).takes)
  }

  @Test func thePackedFileTakesThePlaceOfTheRecordedOne() throws {
    try installOpus()
    let packed = SoundPacker.Outcome.packed(
      .opus, fromBytes: sound.count + 44, toBytes: sound.count)
    #expect(pack() == [packed])
    #expect(names == ["\(id).take-1.opus"])
    #expect(takes().map(\.kind) == [.opus])
    var status = stat()
    #expect(stat(folder.path("sessions/\(id).take-1.opus"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(sessions.idsWithSound() == [id])
    #expect(pack().isEmpty)
  }

  @Test func withoutOpusItIsFLAC() throws {
    try program(
      "flac", "[ \"$1\" = -d ] || exec cat; for last; do :; done; exec cat \"$last\"")
    #expect(pack().count == 1)
    #expect(names == ["\(id).take-1.flac"])
    #expect(takes().map(\.kind) == [.flac])
  }

  @Test func withoutAPackerNothingIsTouched() {
    #expect(pack() == [.failed])
    #expect(names == ["\(id).take-1.wav"])
  }

  /// Programs that fail, stop half way, or end well with something else in the file.
  @Test(arguments: [
    "exit 1", "head -c 20000; exit 1", "head -c 20000", "cat >/dev/null",
    "cat >/dev/null; head -c 96000 /dev/zero", "cat; printf more-than-there-was-%01000d 1",
  ]) func aBadPackerCostsNothing(script: String) throws {
    try program("opusenc", script)
    try program("opusdec", "for last; do path=$before; before=$last; done; exec cat \"$path\"")
    #expect(pack() == [.failed])
    #expect(names == ["\(id).take-1.wav"])
    #expect(takes().map(\.kind) == [.wav])
  }

  /// What a run left that was killed at any time: half a file, a whole one, one that is only half right.
  @Test(arguments: [20_000, 96_000]) func aRunThatWasKilledIsGoneOnWith(bytes: Int) throws {
    try installOpus()
    let unfinished = folder.path("sessions/\(id).take-1.opus.part")
    try AppendFile.make(unfinished, holding: Array(sound.prefix(bytes)))
    #expect(pack().count == 1)
    #expect(names == ["\(id).take-1.opus"])

    try record(take: 1)
    let packed = folder.path("sessions/\(id).take-1.opus")
    try FileMove.remove(packed)
    try AppendFile.make(packed, holding: Array(sound.prefix(bytes)))
    #expect(pack().count == 1)
    #expect(names == ["\(id).take-1.opus"])
    #expect(
      try FileReader.bytes(at: packed, limitBytes: 1 << 20) == sound)
  }

  @Test func aRunThatGoesOnIsLeftAlone() throws {
    try installOpus()
    let other = try AppendFile(
      path: folder.path("sessions/\(id).take-1.opus.part"), opening: .createNew)
    #expect(pack() == [.inUse])
    other.close()
    #expect(names.contains("\(id).take-1.wav"))
  }

  @Test func anOralThatGoesOnKeepsWhatItRecords() throws {
    try installOpus()
    let (journal, _) = try JournalWriter.reopen(path: sessions.path(ofID: id))
    #expect(pack().isEmpty)
    journal.close()
    let unfinished = try Self.write(in: sessions, isFinished: false)
    try AppendFile.make(
      folder.path("sessions/\(unfinished).take-1.wav"),
      holding: WAVHeader.bytes(soundBytes: sound.count) + sound)
    #expect(pack().count == 1)
    #expect(names.contains("\(unfinished).take-1.wav"))
  }

  /// Twenty kills at any time leave the recorded file or the packed one, whole.
  @Test func whateverKillsItOneIsThere() throws {
    try program("opusenc", "head -c 40000; sleep 0.03; head -c 40000; sleep 0.03; exec cat")
    try program("opusdec", "for last; do path=$before; before=$last; done; exec cat \"$path\"")
    var draw = SplitMix64(seed: 18)
    for _ in 0..<20 {
      let wav = folder.path("sessions/\(id).take-1.wav")
      let process = try PipedProcess(
        ["/usr/bin/env", "PATH=\(path)", BuiltProgram.path, "pack", "--data", folder.path])
      usleep(UInt32(draw.next() % 400_000))
      process.send(signal: SIGKILL)
      _ = process.waitForEnd()
      let whole = [wav, folder.path("sessions/\(id).take-1.opus")].contains { file in
        let bytes = try? FileReader.bytes(at: file, limitBytes: 1 << 20)
        return bytes.map { Array($0.suffix(sound.count)) == sound } ?? false
      }
      #expect(whole)
      #expect(JournalReader.read(path: sessions.path(ofID: id)).damage == nil)
      if !names.contains("\(id).take-1.wav") { try record(take: 1) }
    }
    // Whoever was orphaned by a kill holds nothing that the next run needs.
    #expect(
      Deadline(seconds: 20).wait {
        _ = pack()
        return names == ["\(id).take-1.opus"]
      })
  }

  // MARK: In a page

  private func export(_ options: [String]) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path, "export", id, "--format", "html", "--data", folder.path] + options,
      environment: ["PATH": path])
  }

  @Test func thePageHasItsSoundBesideIt() throws {
    let page = folder.path("mon bilan.html")
    #expect(try export(["--sound", "beside", "--output", page]).status == 0)
    #expect(
      try FileReader.bytes(at: folder.path("mon bilan-son-1.wav"), limitBytes: 1 << 20).count
        == sound.count + 44)
    #expect(
      folder.text(of: "mon bilan.html")?.contains("src=\"mon%20bilan-son-1.wav#t=0.000,3.000\"")
        == true)
    // Without a file of its own there is nothing that it could lie beside.
    #expect(try export(["--sound", "beside"]).status == 2)
  }

  @Test func thePageHasItsSoundInIt() throws {
    try installOpus()
    let page = try export(["--sound", "inside"])
    #expect(page.status == 0)
    // The slot lasted four seconds, of which 2.9 were recorded from 0.1 on.
    #expect(page.output.contains("src=\"data:audio/ogg;base64,oA+gD6AP"))
    #expect(page.output.contains("media-src data:"))
  }

  @Test func whatIsGoneIsSaid() throws {
    try FileMove.remove(folder.path("sessions/\(id).take-1.wav"))
    let page = try export(["--sound", "inside"])
    #expect(page.status == 1)
    #expect(page.errors.contains("le son de cette séance n'est pas là"))
    #expect(try export([]).status == 0)
  }

  private var path: String { folder.path("bin") + ":/usr/bin:/bin" }
}
