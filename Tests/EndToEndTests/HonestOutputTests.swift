import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What could not be written is an error, and what is written is the same wherever it goes.
@Suite(.waiting) struct HonestOutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ line: String, input: String = "") throws -> ChildProcess {
    try ChildProcess.run(
      ["sh", "-c", "cd \"$2\"; P=$1; \(line)", "sh", BuiltProgram.path, folder.path],
      environment: ["LC_ALL": "en_US.UTF-8"], input: input)
  }

  /// A whole oral with a note that holds what a terminal would obey, and blanks of every kind.
  private func makeSession() throws {
    let oral = try run(
      "$P rehearse --plain --rate 60 --data .",
      input: "\n\n\nnote un\u{A0}mot\tet \u{202E}retourné, \u{1B}[1mgras\nnext\nquit\n")
    #expect(oral.status == 0, "\(oral.errors)")
  }

  @Test(
    arguments: [
      "export --format html --data .", "export --format csv --data .", "history --data .",
      "history --json --data .", "replay --last --transcript --data .", "check --format csv",
      "check --format json", "draw", "exams --json", "progress --data .", "manual", "help",
      "--version", "--generate-completion-script bash", "new fiche ./neuf.md",
    ])
  func aFullDiskIsTold(command: String) throws {
    try makeSession()
    let result = try run("$P \(command) >/dev/full")
    #expect(result.status == 1, "\(command)")
    #expect(
      result.errors.contains("No space left on device")
        || result.errors.contains("Aucun espace") || result.errors.contains("espace"),
      "\(command): \(result.errors)")
  }

  @Test func closedPipesAreSilent() throws {
    try makeSession()
    for command in ["export --format html --data .", "exams", "manual"] {
      let result = try run("$P \(command) | true; trap '' PIPE; $P \(command) | true")
      #expect(result.errors == "", "\(command)")
    }
  }

  /// Otherwise the journal would be opened in the place of the output, and be written over.
  @Test func aClosedOutputIsNotTheJournal() throws {
    let oral = try run(
      "$P rehearse --plain --rate 60 --data . >&- 2>/dev/null", input: "\n\n\nnext\nquit\n")
    #expect(oral.status == 1)
    let history = try run("$P history --json --data .")
    #expect(history.status == 0)
    #expect(history.output.contains("\"damage\": null"), "\(history.output)")
    #expect(!history.output.contains("\"damage\": \""))
  }

  /// A school's server may limit the size of files, and a disk may fill up in the middle of one.
  ///
  /// In a process of its own, as the limit is one of the process.
  @Test(arguments: [
    "export --format html --data . --output bilan.html", "new fiche ./neuf.md",
    "import page.html --to fiches",
  ])
  func nothingIsLeftOfAFileThatDidNotFit(command: String) throws {
    try makeSession()
    try folder.write(
      "<h1>Mise en place de GLPI</h1><h2>Contexte</h2><p>\(String(repeating: "Un parc. ", count: 99))",
      to: "page.html")
    let result = try run(
      "ls >before; (ulimit -f 1; $P \(command)); S=$?; ls | diff before -; exit $S")
    #expect(result.status == 1, "\(command)")
    #expect(result.errors.contains("File too large"), "\(command): \(result.errors)")
    #expect(result.output.filter { $0 == ">" }.isEmpty, "\(command): \(result.output)")
    #expect((try? FolderWalker.list(folder.path("fiches")).paths) ?? [] == [], "\(command)")
  }

  /// The bytes of a torn end are set aside before the journal goes on without them.
  @Test func aTornEndThatCannotBeKeptLeavesTheJournalAlone() throws {
    let oral = try run(
      "$P rehearse --plain --rate 60 --data .", input: "\n\n\nnote un\nquit\nlater\n")
    #expect(oral.status == 0, "\(oral.errors)")
    let journal = try #require(
      FolderWalker.list(folder.path("sessions")).paths.first { $0.hasSuffix(".jsonl") })
    let result = try run(
      """
      J='\(journal)'; yes déchiré | head -c 90000 | tr -d '\\n' >>"$J"; cp "$J" before
      (ulimit -f 64; printf '\\nquit\\nlater\\n' | $P rehearse --plain --resume "$J" --data .); S=$?
      cmp "$J" before && exit $S
      """)
    #expect(result.status == 1, "\(result.errors)")
    #expect(result.errors.contains("File too large"), "\(result.errors)")
    #expect(try FolderWalker.list(folder.path("sessions")).paths == [journal])
  }

  @Test(arguments: ["md", "html", "csv", "json", "txt", "cast"])
  func outputIsTheFile(format: String) throws {
    try makeSession()
    let result = try run(
      "$P export --format \(format) --data . >a; $P export --format \(format) --data . --output b; "
        + "cmp a b")
    #expect(result.status == 0, "\(format): \(result.output)")
    #expect(!(folder.text(of: "a") ?? "\u{1B}").unicodeScalars.contains("\u{1B}"))
  }

  @Test func tablesOfSpreadsheetsEndInOneLineEnd() throws {
    try makeSession()
    for command in [
      "export --format csv --data .", "check --format csv", "check --coverage --format csv",
    ] {
      let result = try run("$P \(command) | tail -c 4 | od -An -c")
      #expect(result.output.contains("\\r  \\n\n"), "\(command): \(result.output)")
      #expect(!result.output.contains("\\n  \\r  \\n"), "\(command)")
    }
  }

  @Test func anExportNeverGoesOverASession() throws {
    try makeSession()
    let journal = try #require(
      FolderWalker.list(folder.path("sessions")).paths.first { $0.hasSuffix(".jsonl") })
    let before = try FileReader.bytes(at: journal, limitBytes: 1 << 20)
    for output in ["\"\(journal)\"", "sessions/neuf.md", "./sessions/../sessions/x", "lien", "dur"]
    {
      let result = try run(
        "ln -sf sessions/y lien; ln -f \"\(journal)\" dur; $P export --data . --output \(output)")
      #expect(result.status == 1, "\(output)")
      #expect(result.errors.contains("sessions are kept here"), "\(output): \(result.errors)")
    }
    #expect(try FileReader.bytes(at: journal, limitBytes: 1 << 20) == before)
    #expect(try run("$P export --data . --output ailleurs.md").status == 0)
  }

  @Test func anEmptyValueIsAnError() throws {
    for command in [
      "history --data \"$NONE\"", "rehearse --plain --exam ''", "rehearse --plain --data=",
      "export --output ''", "draw --fiches ''", "rehearse --resume ''", "replay --data ''",
      "--lang ''",
    ] {
      let result = try run("$P \(command)")
      #expect(result.status == 2, "\(command)")
      #expect(result.errors.contains("the value is empty"), "\(command): \(result.errors)")
    }
  }

  @Test func aFileWhoseNameBeginsLikeAnOptionIsNoRequestForHelp() throws {
    let result = try run(
      "printf '# T\\n\\n## Contexte\\n\\nGLPI.\\n' >-h.md; cp ./-h.md a.md; $P check *.md; echo $?; $P check -- *.md | wc -l"
    )
    #expect(result.output.hasPrefix("2\n"), "\(result.output)")
    #expect(result.errors.contains("-h.md: unknown option. If it is a file, write ./-h.md."))
    #expect(result.errors.contains("2 pages"))
  }

  @Test func namesThatAreNoUTF8AreOpenedAndWritten() throws {
    let result = try run(
      #"""
      N=$(printf 'r\351al.md'); printf '# T\n\n## Contexte\n\nGLPI.\n' >"$N"
      M=$(printf 'd\351'); mkdir "$M"
      $P check . | head -1; $P check "$N" | head -1
      printf '\n\n\nnext\nquit\n' | $P rehearse --plain --rate 60 --data "$M" | tail -1
      ls "$M/sessions" | wc -l
      $P new fiche "$(printf 'p\351.md')" >/dev/null; ls -b | grep '^p'
      """#)
    #expect(result.errors.contains("1 page"))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.contains("r\\xE9al.md:") }.count == 2, "\(result.output)")
    #expect(lines.contains { $0.hasSuffix("/d\\xE9'") || $0.contains("--data") }, "\(lines)")
    #expect(lines.contains("1"))
    #expect(lines.contains("p\\351.md"))
  }

  @Test func aLineFeedInANameForgesNoLine() throws {
    let result = try run(
      #"""
      N=$(printf 'a\nb.md:1: error: forged'); mkdir f
      printf '# T\n\n[x](absent.md)\n' >"f/$N.md"; $P check f
      """#)
    #expect(result.output.contains("a\\x0Ab.md"), "\(result.output)")
    #expect(!result.output.split(separator: "\n").contains { $0.hasPrefix("b.md") })
    #expect(!result.errors.split(separator: "\n").contains { $0.hasPrefix("b.md") })
  }

  @Test func theHintRepeatsTheFolder() throws {
    let result = try run(
      "mkdir 'à moi'; $P rehearse --plain --exam grand-oral --data 'à moi' | tail -1",
      input: "\n\nnext\nquit\n")
    #expect(
      result.output == "To resume it: oralblanc rehearse --resume --data 'à moi'\n",
      "\(result.output)")
  }

  @Test func aSessionThatRunsIsToldToBeInUse() throws {
    let process = try PipedProcess([
      BuiltProgram.path, "rehearse", "--plain", "--exam", "grand-oral", "--lang", "en", "--data",
      folder.path,
    ])
    process.send("", "")
    #expect(process.wait(for: "kept", deadlineSeconds: 1) || process.wait(for: "minutes"))
    #expect(
      Deadline(seconds: 30).wait { (try? run("ls sessions/*.jsonl").status == 0) ?? false })
    let result = try run("$P rehearse --plain --resume --data .")
    #expect(result.status == 1)
    #expect(result.errors.contains("in use by another program"), "\(result.errors)")
    process.finishInput()
    #expect(process.waitForEnd() == 0)
  }

  @Test func historyReadsLinksToJournals() throws {
    try makeSession()
    let result = try run(
      "mkdir -p e/sessions; ln -s \"$PWD\"/sessions/*.jsonl e/sessions/lien.jsonl; "
        + "$P history --json --data e; $P replay lien --transcript --data e | head -1")
    #expect(result.output.contains("\"id\": \"lien\""), "\(result.output)")
    #expect(result.errors == "")
  }
}
