import FileAccess
import SessionEngine
import SessionJournal
import TestSupport
import Testing

/// The built program in a real terminal, from the exam's card to the debrief.
@Suite(.waiting) struct WholeOralTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func journals() -> [String] {
    folder.names(in: "sessions").filter { $0.hasSuffix(".jsonl") }
  }

  @Test func aWholeOralLeavesAWholeJournal() throws {
    let terminal = try TmuxTerminal([
      BuiltProgram.path, "rehearse", "--rate", "60", "--seed", "3", "--lang", "fr", "--data",
      folder.path,
    ])
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Choix des fiches") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Avant de commencer") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    try terminal.press("Space", "m")
    #expect(try terminal.wait(for: "repères : 1") != nil)
    // Two presentations, two exchanges; Enter twice where time is left, once where it is not.
    for _ in 0..<2 {
      try endSlot(terminal, until: "question")
      try terminal.press("a", "4")
      #expect(try terminal.wait(for: "Bonne maîtrise") != nil)
      try terminal.press("Space", "r")
      #expect(try terminal.wait(for: "Relance") != nil)
      try endSlot(terminal, until: "présenter", or: "Bilan de l'oral")
    }
    let debrief = try #require(try terminal.wait(for: "Bilan de l'oral"))
    // Whoever reads the debrief no longer holds the journal.
    let kept = try #require(journals().first)
    try AppendFile(path: folder.path("sessions/" + kept), opening: .openExisting).close()
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]", "Séance gardée") != nil)
    #expect(try terminal.isOnSecondPage() == false)

    let name = try #require(journals().first)
    let bytes = try #require(folder.bytes(of: "sessions/" + name))
    let reading = JournalReader.read(bytes)
    #expect(reading.damage == nil)
    let header = try #require(reading.header)
    #expect(header.plan.seed == 3)
    #expect(header.plan.isTryOut)
    let events = reading.records.compactMap(\.event)
    #expect(events.last?.fact == .finished(.completed))
    let state = SessionState(plan: header.plan, events: events)
    #expect(state.slots.count == 4)
    #expect(state.questions.filter { $0.level == 3 }.count == 2)
    #expect(Set(state.questions.map(\.question.id)).count == state.questions.count)
    // On the faster clock a level counts or not as the machine was quick: an answer of a moment is none.
    let isMarked = state.questions.contains {
      $0.level == 3
        && IndicativeMark.isAnswer(
          seconds: state.answerSeconds(of: $0, at: state.lastEventMilliseconds))
    }
    #expect(debrief.contains("Note indicative : 15/20") == isMarked)
  }

  /// Ends the running slot: a second Enter confirms where time is left.
  private func endSlot(_ terminal: TmuxTerminal, until text: String, or other: String = "—") throws
  {
    try terminal.press("Enter")
    let screen = try terminal.wait { screen in
      screen.contains("Entrée encore une fois") || screen.contains(text) || screen.contains(other)
    }
    if screen?.contains("Entrée encore une fois") == true { try terminal.press("Enter") }
    #expect(try terminal.wait { $0.contains(text) || $0.contains(other) } != nil)
  }

  @Test func anOralLeftIsKeptInItsJournal() throws {
    let terminal = try TmuxTerminal([
      BuiltProgram.path, "rehearse", "--lang", "fr", "--data", folder.path,
    ])
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    try terminal.press("n")
    #expect(try terminal.wait(for: "Note :") != nil)
    try terminal.type("Parler de l'ANSSI ; déjà vu ?")
    #expect(try terminal.wait(for: "déjà vu ?") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "notes : 1") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "Entrée garde l'oral") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "[exit 0]", "--resume") != nil)
    let name = try #require(journals().first)
    let reading = JournalReader.read(
      try #require(folder.bytes(of: "sessions/" + name)))
    let facts = reading.records.compactMap(\.event).map(\.fact)
    #expect(facts == [.slotStarted(slot: 0), .noteTaken(text: "Parler de l'ANSSI ; déjà vu ?")])
  }
}
