import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a real terminal on their way into a running oral: only keys are keys, and what is
/// being typed is kept.
@Suite(.waiting) struct TerminalInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let escape: UInt8 = 0x1B

  /// An oral whose presentation runs.
  private func oral(_ arguments: [String] = [], environment: [String: String] = [:]) throws
    -> TmuxTerminal
  {
    let terminal = try TmuxTerminal(
      [BuiltProgram.path, "rehearse", "--lang", "fr", "--seed", "7", "--data", folder.path]
        + arguments, environment: environment)
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    return terminal
  }

  private var facts: [SessionEvent.Fact] {
    guard let name = folder.names(in: "sessions").first(where: { $0.hasSuffix(".jsonl") }),
      let bytes = folder.bytes(of: "sessions/" + name)
    else { return [] }
    return JournalReader.read(bytes).events.map(\.fact)
      .filter { if case .slotStarted = $0 { false } else { true } }
  }

  private func send(_ text: String, to terminal: TmuxTerminal) throws {
    try terminal.send(Array(text.utf8))
  }

  /// Opens the prompt of a note and waits until it is there.
  private func openNote(_ terminal: TmuxTerminal) throws {
    try terminal.press("n")
    #expect(try terminal.wait(for: "Note :") != nil)
  }

  /// Takes the note, whose number is shown then.
  private func takeNote(_ terminal: TmuxTerminal, number: Int = 1) throws {
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "notes : \(number)") != nil)
  }

  @Test func reportsAndPastesOutsideAPromptDoNothing() throws {
    let terminal = try oral(["--mode", "training"])
    for report in [
      "\u{1B}[<0;14;5M\u{1B}[<0;14;5m", "\u{1B}[M !!", "\u{1B}[32;14;5M", "\u{1B}[I\u{1B}[O",
      "\u{1B}]11;rgb:1e1e/2e2e/3434\u{1B}\\", "\u{1B}P>|tmux 3.4\u{1B}\\",
      "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^qx\u{1B}\\", "\u{1B}Xqx\u{7}", "\u{1B}[24;80R",
      "\u{1B}[200~Voir la\nla faq, qx mmm\n\u{1B}[201~",
    ] { try send(report, to: terminal) }
    // The key behind them all is heard.
    try terminal.press("m")
    #expect(try terminal.wait(for: "repères : 1") != nil)
    #expect(facts == [.markerSet])
  }

  @Test func aPasteIsOneNoteAndReportsAreNoText() throws {
    let terminal = try oral()
    try openNote(terminal)
    try send("\u{1B}[200~Dire le coût\npuis la qualité\n\u{1B}[201~", to: terminal)
    #expect(try terminal.wait(for: "puis la qualité") != nil)
    try send("\u{1B}[<65;15;38M\u{1B}]11;rgb:1e/2e/34\u{7}", to: terminal)
    try takeNote(terminal)
    #expect(facts == [.noteTaken(text: "Dire le coût\npuis la qualité")])
  }

  /// In a terminal that knows no brackets the lines of a paste come in one piece.
  @Test func aPasteWithoutBracketsEndsNothing() throws {
    let terminal = try oral()
    try openNote(terminal)
    try send("Dire le coût\rpuis la qualité de service", to: terminal)
    #expect(try terminal.wait(for: "de service") != nil)
    try takeNote(terminal)
    #expect(facts == [.noteTaken(text: "Dire le coût\npuis la qualité de service")])
  }

  /// What was typed before a question could be read is no answer that throws an oral away.
  @Test func typedAheadNothingIsThrownAway() throws {
    let terminal = try oral()
    try send("qx", to: terminal)
    #expect(try terminal.wait(for: "x l'abandonne") != nil)
    #expect(facts.isEmpty)
  }

  @Test func lettersOfLatin1AndPiecesOfLettersTakeNoKeyAlong() throws {
    let terminal = try oral()
    try openNote(terminal)
    try terminal.send(Array("caf".utf8) + [0xE9, 0x20, 0xC3])
    #expect(try terminal.wait(for: "café") != nil)
    try terminal.send([0xA9] + Array("xyz".utf8) + [0xFF, 0x62])
    #expect(try terminal.wait(for: "xyz") != nil)
    try takeNote(terminal)
    #expect(facts == [.noteTaken(text: "café éxyzÿb")])
  }

  /// An arrow whose bytes come far apart is an arrow where ESCDELAY waits for it, and costs nothing
  /// that was typed where it does not.
  @Test(arguments: ["2000", "0"]) func anArrowInPiecesLosesNothing(delay: String) throws {
    let terminal = try oral(environment: ["ESCDELAY": delay])
    try openNote(terminal)
    try terminal.type("deux")
    #expect(try terminal.wait(for: "deux") != nil)
    try terminal.send([Self.escape])
    if delay == "0" { #expect(try terminal.wait(for: "Échap encore une fois") != nil) }
    try send("OD", to: terminal)
    try terminal.type("X")
    #expect(try terminal.wait(for: "deuXx") != nil)
    try takeNote(terminal)
    #expect(facts == [.noteTaken(text: "deuXx")])
  }

  @Test func editingIsThatOfReadline() throws {
    let terminal = try oral()
    try openNote(terminal)
    try terminal.type("un deux")
    try terminal.press("C-w")
    try terminal.type("trois")
    try terminal.press("Home")
    try terminal.type("A ")
    try terminal.press("M-f", "C-k", "End", "C-y", "C-a", "Delete", "Delete", "M-Enter")
    #expect(try terminal.wait(for: "un trois") != nil)
    try takeNote(terminal)
    #expect(facts == [.noteTaken(text: "\nun trois")])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func aDraftOutlivesASignal(signal: Int32) throws {
    let terminal = try oral()
    try openNote(terminal)
    try terminal.type("une longue note")
    #expect(try terminal.wait(for: "une longue note") != nil)
    let process = try #require(try terminal.process(named: "oralblanc"))
    kill(process, signal)
    #expect(try terminal.wait(for: "[exit \(128 + signal)]") != nil)
    #expect(facts == [.noteTaken(text: "une longue note")])
  }

  @Test func aDraftOutlivesTheEndOfTime() throws {
    let terminal = try oral(["--strict", "--rate", "1200"])
    try openNote(terminal)
    try terminal.type("une longue note")
    #expect(try terminal.wait(for: "Bilan de l'oral") != nil)
    let ending = facts.suffix(3)
    #expect(ending.last == .finished(.completed))
    #expect(facts.contains(.noteTaken(text: "une longue note")))
  }

  /// Brackets are asked for while the program has the terminal, and only then.
  @Test func theModesOfTheTerminalAreGivenBack() throws {
    let terminal = try oral(["--mouse"])
    #expect(try terminal.isAsked(for: "mouse_any_flag"))
    try terminal.press("C-c")
    #expect(try terminal.wait(for: "[exit 130]") != nil)
    #expect(try terminal.isAsked(for: "mouse_any_flag") == false)
  }

  @Test func aRemotePagesOn() throws {
    let terminal = try oral()
    try terminal.press("PageDown")
    #expect(try terminal.wait { _ in facts == [.sectionReached(section: 1)] } != nil)
    try terminal.press("PageUp")
    #expect(try terminal.wait { _ in facts.last == .undone } != nil)
  }
}
