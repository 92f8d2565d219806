import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sessions after their end, or after the program's.
@Suite(.waiting) struct PastSessionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments + ["--lang", "fr", "--data", folder.path])
  }

  /// Starts an oral, sets a marker and kills the program without a warning.
  private func killAnOral() throws {
    let terminal = try TmuxTerminal([
      BuiltProgram.path, "rehearse", "--lang", "fr", "--data", folder.path,
    ])
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    try terminal.press("Space", "m")
    #expect(try terminal.wait(for: "repères : 1") != nil)
    kill(try #require(try terminal.process(named: "oralblanc")), SIGKILL)
    #expect(try terminal.wait(for: "[exit 137]") != nil)
  }

  @Test func anOralThatWasKilledIsOfferedAndGoesOn() throws {
    try killAnOral()
    let home = try TmuxTerminal([BuiltProgram.path, "--lang", "fr", "--data", folder.path])
    #expect(try home.wait(for: "Reprendre l'oral interrompu") != nil)
    try home.press("q")
    #expect(try home.wait(for: "[exit 0]") != nil)

    let terminal = try TmuxTerminal([
      BuiltProgram.path, "rehearse", "--resume", "--lang", "fr", "--data", folder.path,
    ])
    #expect(try terminal.wait(for: "Reprendre") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "restent pour présenter", "repères : 1") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "x l'abandonne") != nil)
    try terminal.press("x")
    #expect(try terminal.wait(for: "Bilan de l'oral") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    let name = try #require(folder.names(in: "sessions").first { $0.hasSuffix(".jsonl") })
    let reading = JournalReader.read(try #require(folder.bytes(of: "sessions/" + name)))
    let kinds = reading.events.map(\.fact)
    #expect(kinds.prefix(3) == [.slotStarted(slot: 0), .sectionReached(section: 1), .markerSet])
    guard case .reopened = kinds[3] else {
      Issue.record("no reopened event: \(kinds)")
      return
    }
    #expect(kinds.last == .finished(.abandoned))
    #expect(try run("rehearse", "--resume").errors.contains("rien à reprendre"))
  }

  @Test func aSessionIsListedReplayedAndExported() throws {
    try killAnOral()
    let list = try run("history")
    #expect(list.output.contains("inachevée"))
    #expect(try run("historique", "--json").output.contains("\"complete\": false"))
    let transcript = try run("replay", "--last", "--transcript")
    #expect(transcript.status == 0)
    #expect(transcript.output.contains("repère"))
    for format in ["md", "html", "csv", "json", "cast", "txt"] {
      let file = folder.path("out.\(format)")
      let export = try run("export", "--format", format, "--output", file)
      #expect(export.status == 0, "\(format): \(export.errors)")
      #expect(folder.text(of: "out.\(format)")?.isEmpty == false)
    }
    #expect(try run("export", "2031").errors.contains("Aucune séance ne s'appelle 2031"))

    let terminal = try TmuxTerminal([
      BuiltProgram.path, "replay", "--last", "--lang", "fr", "--data", folder.path,
    ])
    #expect(try terminal.wait(for: "Présentation") != nil)
    try terminal.press("G")
    #expect(try terminal.wait(for: "repères : 1") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
  }

  @Test func aDamagedJournalIsListedAndNeverFatal() throws {
    _ = try folder.makeFolder("sessions")
    _ = try folder.write("not a journal\n", to: "sessions/2026-01-02T030405Z-abcd.jsonl")
    let list = try run("history")
    #expect(list.status == 0)
    #expect(list.output.contains("ligne 1 abîmée"))
    let replay = try run("replay", "--last", "--transcript")
    #expect(replay.status == 1)
    #expect(replay.errors.contains("2026-01-02T030405Z-abcd.jsonl"))
  }
}
