import FileAccess
import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A candidate in one real terminal, the jury in others.
@Suite(.waiting) struct JuryTableTests {
  private let folder: TemporaryFolder
  private var runtime: [String: String] { ["XDG_RUNTIME_DIR": folder.path("run")] }

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("run")
  }

  private func candidate(_ options: String...) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(
      [
        BuiltProgram.path, "rehearse", "--with-jury", "--seed", "3", "--lang", "fr", "--data",
        folder.path("data"),
      ] + options, environment: runtime)
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for title in ["Choix des fiches", "Avant de commencer", "restent pour présenter"] {
      try terminal.press("Enter")
      #expect(try terminal.wait(for: title) != nil)
    }
    return terminal
  }

  private func jury(columns: Int = 80, rows: Int = 24) throws -> TmuxTerminal {
    try TmuxTerminal(
      [BuiltProgram.path, "jury", "--lang", "fr"], columns: columns, rows: rows,
      environment: runtime)
  }

  private func reading() throws -> JournalReading {
    let name = try #require(
      folder.names(in: "data/sessions").first { $0.hasSuffix(".jsonl") })
    return JournalReader.read(path: folder.path("data/sessions/\(name)"))
  }

  private func state() throws -> SessionState {
    let reading = try reading()
    #expect(reading.damage == nil)
    return SessionState(plan: try #require(reading.header).plan, events: reading.events)
  }

  /// Ends the running slot from the jury's side.
  private func endSlot(_ jury: TmuxTerminal) throws {
    try jury.press("Enter")
    #expect(try jury.wait(for: "Entrée encore une fois") != nil)
    try jury.press("Enter")
  }

  @Test func aWholeOralWithAJury() throws {
    let candidate = try candidate()
    let jury = try jury()
    #expect(try jury.wait(for: "jury 1", "Présentation") != nil)
    #expect(try candidate.wait(for: "le jury 1 rejoint l'oral") != nil)
    var status = stat()
    let sockets = folder.names(in: "run/oralblanc")
    #expect(stat(folder.path("run/oralblanc/\(try #require(sockets.first))"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    // Hesitation during the presentation, then on to the questions.
    try jury.press("h")
    try endSlot(jury)
    #expect(try jury.wait(for: "Motif :", "Ensuite", "question 1", "✓", "▸") != nil)
    let shown = try #require(try candidate.wait(for: "question 1"))
    // The candidate sees the question, and nothing of what a good answer holds.
    #expect(!shown.contains("Ensuite"))
    #expect(!shown.contains("repères"))
    // A level and a note, of which the candidate sees nothing.
    try jury.press("3")
    try jury.press("n")
    #expect(try jury.wait(for: "Note :") != nil)
    try jury.type("Chiffre manquant")
    #expect(try jury.wait(for: "Chiffre manquant") != nil)
    try jury.press("Enter")
    #expect(try jury.wait { !$0.contains("Note :") } != nil)
    // The third of the five, then a question in the jury's own words.
    try jury.press("Down", "Down", "Space")
    #expect(try candidate.wait(for: "question 2") != nil)
    #expect(try jury.wait(for: "question 2") != nil)
    try jury.press("t")
    #expect(try jury.wait(for: "Question :") != nil)
    try jury.type("Pourquoi pas un NAS chez un ami ?")
    #expect(try jury.wait(for: "un ami ?") != nil)
    try jury.press("Enter")
    let typed = try #require(
      try candidate.wait(for: "question 3", "Pourquoi pas un NAS chez un ami ?"))
    #expect(!typed.contains("✓"))
    try candidate.press("4")
    #expect(try candidate.wait(for: "✓") != nil)
    #expect(try jury.wait(for: "question 3") != nil)
    try jury.press("b", "2")
    try jury.press("Space")
    #expect(try candidate.wait(for: "question 4") != nil)
    // The rest of the oral.
    #expect(try jury.wait(for: "question 4") != nil)
    try endSlot(jury)
    #expect(try jury.wait(for: "Présentation :") != nil)
    try endSlot(jury)
    // Levels are shown where a question is asked; the presentation names the next ones too.
    #expect(try jury.wait(for: "Motif :", "non évaluable") != nil)
    try endSlot(jury)
    #expect(try candidate.wait(for: "Bilan de l'oral") != nil)
    #expect(try jury.wait(for: "L'oral est terminé") != nil)
    try jury.press("q")
    #expect(try jury.wait(for: "[exit 0]") != nil)

    let state = try state()
    #expect(state.isFinished)
    #expect(state.questions[0].levels == [.jury: 2])
    #expect(state.questions[0].rater == .jury)
    #expect(state.questions[1].askedBy == .jury)
    #expect(state.questions[2].question.text == "Pourquoi pas un NAS chez un ami ?")
    #expect(state.questions[2].levels == [.jury: 1, .candidate: 3])
    #expect(state.questions[2].level == 1)
    #expect(state.annotations.map(\.kind) == [.hesitation, nil, .goodExample])
    #expect(state.annotations.allSatisfy { $0.rater == .jury })
    #expect(Deadline(seconds: 30).wait { folder.names(in: "run/oralblanc").isEmpty })
    // Exports tell both levels and what the jury noted.
    let journal = try #require(
      folder.names(in: "data/sessions").first { $0.hasSuffix(".jsonl") })
    let text = try ChildProcess.run([
      BuiltProgram.path, "export", String(journal.dropLast(6)), "--format", "md", "--lang", "fr",
      "--data", folder.path("data"),
    ])
    // French typography puts a space that does not break before the colon.
    let report = text.output.replacing("\u{A0}", with: " ")
    #expect(report.contains("jury : Chiffre manquant"), "\(text.errors)")
    #expect(report.contains("vous : bonne maîtrise, plus haut"))
    let second = try ChildProcess.run([
      "python3", Repository.root + "/Tools/hard-use/second_reader.py",
      folder.path("data/sessions/\(journal)"),
    ])
    #expect(second.output.contains("good"))
  }

  @Test func aJuryThatIsKilledJoinsAgain() throws {
    let candidate = try candidate()
    let first = try jury()
    #expect(try first.wait(for: "jury 1") != nil)
    let process = try #require(try first.process(named: "oralblanc"))
    kill(process, SIGKILL)
    #expect(try candidate.wait(for: "le jury 1 quitte l'oral") != nil)
    // The oral goes on at the keyboard.
    try candidate.press("Enter")
    #expect(try candidate.wait(for: "Entrée encore une fois") != nil)
    try candidate.press("Enter")
    #expect(try candidate.wait(for: "question 1") != nil)
    let again = try jury(columns: 40, rows: 12)
    #expect(try again.wait(for: "question 1") != nil)
    try again.press("Space")
    #expect(try candidate.wait(for: "question 2") != nil)
    try candidate.press("q")
    #expect(try candidate.wait(for: "Entrée garde l'oral") != nil)
    try candidate.press("Enter")
    #expect(try again.wait(for: "liaison") != nil)
    let facts = try reading().events.map(\.fact)
    #expect(facts.contains(.table(.left(seat: 1))))
    #expect(facts.count { $0 == .table(.joined(seat: 1)) } == 2)
  }

  @Test func twoAtOnceAskOneQuestion() throws {
    let candidate = try candidate()
    let (one, two) = (try jury(), try jury())
    #expect(try one.wait(for: "jury") != nil)
    #expect(try two.wait(for: "jury") != nil)
    try endSlot(one)
    #expect(try one.wait(for: "question 1") != nil)
    #expect(try two.wait(for: "question 1") != nil)
    // Both wishes were made on what both had seen.
    let socket = try #require(folder.names(in: "run/oralblanc").first)
    let path = folder.path("run/oralblanc/\(socket)")
    let count = try reading().events.count
    let script = """
      import json, socket
      both = []
      for _ in range(2):
          s = socket.socket(socket.AF_UNIX); s.settimeout(20); s.connect("\(path)"); both.append(s)
          s.sendall(b'{"join":"jury-table/1"}\\n')
      f = [s.makefile("rb") for s in both]
      for one in f:
          while json.loads(one.readline()).get("table") != "offered": pass
      for s in both: s.sendall(b'{"id":"x","seq":\(count + 2),"wish":"next"}\\n')
      for one in f:
          while True:
              m = json.loads(one.readline())
              if m.get("id") == "x": print(m["table"], m.get("cause")); break
      """
    let answers = try ChildProcess.run(["python3", "-c", script])
    #expect(answers.output == "taken None\nrefused stale\n", "\(answers.errors)")
    #expect(try candidate.wait(for: "question 2") != nil)
    #expect(try state().questions.count == 2)
  }

  /// Whatever comes over the socket, the journal stays sound and the oral goes on.
  @Test func anyBytesLeaveTheJournalSound() throws {
    let candidate = try candidate()
    let socket = try #require(folder.names(in: "run/oralblanc").first)
    let script = """
      import json, random, socket
      random.seed(5)
      words = ["next", "pick", "ask", "follow-up", "skip", "level", "mark", "note", "undo", "end", 7]
      for round in range(30):
          s = socket.socket(socket.AF_UNIX); s.settimeout(0.3); s.connect("\(folder.path("run/oralblanc/\(socket)"))")
          data = b'{"join":"jury-table/1"}\\n' if round % 4 else b""
          for _ in range(random.randrange(20)):
              m = {"id": random.choice(["a", 3, None, "x" * 500]), "seq": random.randrange(-5, 300),
                   "wish": random.choice(words), "text": random.choice(["", "\\u001b]52;c;eA==\\u0007", "Pourquoi donc ?" * 90, 4]),
                   "answer": random.randrange(-3, 9), "level": random.randrange(-3, 9), "marker": random.choice(["hesitation", "x", 1])}
              data += json.dumps(m).encode() + b"\\n"
          data += bytes(random.randrange(256) for _ in range(random.randrange(3000)))
          if round % 10 == 0: data += b"x" * 40000
          try:
              s.sendall(data); s.recv(100)
          except OSError: pass
          s.close()
      print("done")
      """
    let noise = try ChildProcess.run(["python3", "-c", script])
    #expect(noise.output.contains("done"), "\(noise.errors)")
    try candidate.press("q")
    #expect(try candidate.wait(for: "Entrée garde l'oral") != nil)
    try candidate.press("Enter")
    #expect(try candidate.wait(for: "[exit 0]") != nil)
    _ = try state()
  }

  /// Two rows have no room for the jury's screen, and take no key of it either.
  @Test func aTerminalWithoutRoomIsTold() throws {
    let candidate = try candidate()
    let jury = try jury()
    #expect(try jury.wait(for: "Présentation") != nil)
    try jury.resize(columns: 120, rows: 2)
    #expect(try jury.wait(for: "120", "2", "40", "12") != nil)
    try jury.press("m")
    try jury.resize(columns: 80, rows: 24)
    #expect(try jury.wait(for: "Présentation") != nil)
    // Over, as well: nothing but its last words is shown then.
    try candidate.press("q")
    #expect(try candidate.wait(for: "x l'abandonne") != nil)
    try candidate.press("x")
    #expect(try jury.wait(for: "L'oral est terminé") != nil)
    try jury.resize(columns: 120, rows: 2)
    #expect(try jury.wait(for: "120", "2", "40", "12") != nil)
    try jury.resize(columns: 80, rows: 24)
    #expect(try jury.wait(for: "L'oral est terminé") != nil)
    #expect(try !reading().events.contains { $0.fact == .markerSet })
  }

  @Test func withoutAnOralItIsTold() throws {
    let none = try ChildProcess.run(
      [BuiltProgram.path, "jury", "--lang", "fr"],
      environment: runtime.merging(["XDG_DATA_HOME": folder.path("none")]) { $1 })
    #expect(none.status == 1)
    #expect(none.errors.contains("--with-jury"))
  }

  /// Nobody joins an oral that was not opened.
  @Test func anOralIsOpenedOnRequestOnly() throws {
    let terminal = try TmuxTerminal(
      [BuiltProgram.path, "rehearse", "--lang", "fr", "--data", folder.path("data")],
      environment: runtime)
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    #expect(folder.names(in: "run").isEmpty)
  }
}
