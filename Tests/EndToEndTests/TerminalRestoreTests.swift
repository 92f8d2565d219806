import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// However the program ends, the terminal is given back as it was.
@Suite(.waiting) struct TerminalRestoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func start(_ arguments: [String] = []) throws -> TmuxTerminal {
    try TmuxTerminal([BuiltProgram.path] + arguments + ["--lang", "fr", "--data", folder.path])
  }

  /// Settings of a line that no program has touched, as the shell of the terminal sees them.
  private func expectRestored(_ terminal: TmuxTerminal, _ comment: Comment) throws {
    #expect(try terminal.isOnSecondPage() == false, comment)
    let isBack = try terminal.wait { _ in terminal.lineSettings.contains("icanon") }
    #expect(isBack != nil, comment)
    let settings = terminal.lineSettings.split { " ;\n".contains($0) }
    for setting in ["icanon", "echo", "icrnl", "isig", "opost", "onlcr"] {
      #expect(settings.contains { $0 == setting }, comment)
    }
  }

  @Test func onLeaving() throws {
    let terminal = try start()
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    try expectRestored(terminal, "q")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGSEGV, 139), (SIGILL, 132)])
  func onSignal(signal: Int32, status: Int) throws {
    let terminal = try start(["rehearse"])
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    let process = try #require(try terminal.process(named: "oralblanc"))
    kill(process, signal)
    #expect(try terminal.wait(for: "[exit \(status)]", deadlineSeconds: 60) != nil)
    try expectRestored(terminal, "signal \(signal)")
  }

  @Test func onControlC() throws {
    let terminal = try start()
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.press("C-c")
    #expect(try terminal.wait(for: "[exit 130]") != nil)
    try expectRestored(terminal, "Ctrl-C")
  }

  @Test func aStoppedProgramComesBackWithItsScreen() throws {
    let terminal = try TmuxTerminal([
      "bash", "--norc", "--noprofile", "-i", "-c",
      "\(BuiltProgram.path) --lang fr --data \(folder.path); echo stopped; read x; fg; echo back",
    ])
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.press("C-z")
    #expect(try terminal.wait(for: "stopped") != nil)
    #expect(try terminal.isOnSecondPage() == false)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.press("j")
    #expect(try terminal.wait(for: "▸ Entraînement du jour") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "back") != nil)
  }

  @Test(arguments: ["dumb", "nonesuch"]) func aTerminalWithoutAScreenIsRefused(name: String) throws
  {
    let terminal = try TmuxTerminal(
      [BuiltProgram.path, "--lang", "fr", "--data", folder.path], environment: ["TERM": name])
    #expect(try terminal.wait(for: "[exit 2]", "TERM=xterm-256color") != nil)
  }

  /// Its accents would be two signs each; the way out is named.
  @Test(arguments: ["fr_FR.ISO-8859-1", "fr_FR@euro", "en_US.ISO8859-15@euro", "fr_FR.CP1252"])
  func aTerminalOfAnotherEncodingIsTold(locale: String) throws {
    let terminal = try TmuxTerminal(
      [BuiltProgram.path, "--lang", "fr", "--data", folder.path], columns: 250,
      environment: ["LC_ALL": locale])
    #expect(try terminal.wait(for: "[exit 2]", "LC_ALL=C.UTF-8", "--plain") != nil)
  }

  @Test func aResizeIsFeltAtOnce() throws {
    let terminal = try start()
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.resize(columns: 30, rows: 8)
    #expect(try terminal.wait(for: "trop petit") != nil)
    try terminal.resize(columns: 120, rows: 40)
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
  }

  /// Terminals hold their output on Ctrl-S, and a clock that stands still would be believed.
  @Test func controlSDoesNotFreezeTheScreen() throws {
    let terminal = try start()
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.press("C-s", "j")
    #expect(try terminal.wait(for: "▸ Entraînement du jour", deadlineSeconds: 20) != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    try expectRestored(terminal, "Ctrl-S")
    #expect(!terminal.lineSettings.contains("-ixon"))
  }

  /// Ctrl-C goes to all of a terminal's foreground, but it was meant for the editor.
  @Test func controlCInTheEditorLeavesTheProgram() throws {
    let editor = try folder.write(
      "#!/bin/sh\ntrap : INT\nkill -INT 0\necho edited >>\(folder.path("log"))\n", to: "editor")
    chmod(editor, 0o700)
    let fiche = try folder.write("# Une fiche\n\n## Contexte\n\nUn texte.\n", to: "fiche.md")
    let terminal = try TmuxTerminal(
      [BuiltProgram.path, "review", fiche, "--lang", "fr", "--data", folder.path],
      environment: ["VISUAL": editor])
    #expect(try terminal.wait(for: "Un texte.") != nil)
    try terminal.press("e")
    #expect(try terminal.wait { _ in folder.text(of: "log") != nil } != nil)
    // The reader is back, and only now is Ctrl-C for the program.
    try terminal.press("c")
    #expect(try terminal.wait(for: "Espace voir le contenu") != nil)
    try terminal.press("C-c")
    #expect(try terminal.wait(for: "[exit 130]") != nil)
    try expectRestored(terminal, "Ctrl-C after the editor")
  }
}
