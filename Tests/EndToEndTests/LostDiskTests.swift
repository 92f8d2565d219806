import SessionEngine
import SessionJournal
import TestSupport
import Testing

/// A disk that gives way in the middle of an oral: the oral goes on, and nothing of it is lost.
@Suite(.waiting) struct LostDiskTests {
  /// An oral whose data folder was removed, and which has said so.
  private func oralWithoutFolder(_ folder: TemporaryFolder) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal([
      BuiltProgram.path, "rehearse", "--rate", "60", "--lang", "fr", "--data", folder.path("data"),
    ])
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    _ = try ChildProcess.run(["rm", "-r", folder.path("data")])
    try terminal.press("m")
    #expect(try terminal.wait(for: "Le disque ne garde plus la séance") != nil)
    return terminal
  }

  @Test func aFolderThatVanishesIsToldAndTheSessionSavedElsewhere() throws {
    let folder = try TemporaryFolder()
    let terminal = try oralWithoutFolder(folder)
    try terminal.press("m")
    #expect(try terminal.wait(for: "repères : 2") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "x l'abandonne") != nil)
    try terminal.press("x")
    #expect(try terminal.wait(for: "Bilan de l'oral") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "Elle est encore en mémoire") != nil)
    try terminal.press("C-u")
    try terminal.type(folder.path("absent/séance.jsonl"))
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "enregistrement impossible") != nil)
    try terminal.press("C-u")
    try terminal.type(folder.path("séance.jsonl"))
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Enregistrée :") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "[exit 0]", "Séance gardée : ") != nil)
    let reading = JournalReader.read(try #require(folder.bytes(of: "séance.jsonl")))
    #expect(reading.damage == nil)
    #expect(
      reading.events.map(\.fact) == [
        .slotStarted(slot: 0), .markerSet, .markerSet, .finished(.abandoned),
      ])
  }

  /// An oral that is left for later must not be lost either.
  @Test func whatIsLeftForLaterIsSavedElsewhereToo() throws {
    let folder = try TemporaryFolder()
    let terminal = try oralWithoutFolder(folder)
    try terminal.press("q", "Enter")
    #expect(try terminal.wait(for: "Elle est encore en mémoire") != nil)
    try terminal.press("Escape")
    #expect(try terminal.wait(for: "La séance serait perdue") != nil)
    try terminal.press("n", "C-u")
    try terminal.type(folder.path("séance.jsonl"))
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Enregistrée :") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    let reading = JournalReader.read(try #require(folder.bytes(of: "séance.jsonl")))
    #expect(reading.events.map(\.fact) == [.slotStarted(slot: 0), .markerSet])
  }
}
