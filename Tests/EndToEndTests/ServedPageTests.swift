import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The page of a jury with a phone, as the candidate's program starts it; the page itself is played by a
/// script, and has its own tests in `Page/`.
@Suite(.waiting) struct ServedPageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["run", "bin", "home"] { try folder.makeFolder(name) }
  }

  private var environment: [String: String] {
    [
      "XDG_RUNTIME_DIR": folder.path("run"), "HOME": folder.path("home"),
      "PATH": folder.path("bin") + ":/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
  }

  /// A page that says it is ready, and then does what it is given to do with the path of each oral.
  private func page(
    _ oral: String = "pass", ready: String? = nil
  ) throws {
    let said =
      ready
      ?? #"{"page":"ready","url":"http://%s:8319/#k=AAAABBBBCCCCDDDDEEEEFF" % sys.argv[2],"port":8319,"reach":"private","addresses":["192.168.7.9"]}"#
    let line = said.hasPrefix("{\"page\":\"ready\"") ? "json.dumps(\(said))" : said
    try write(
      """
      #!/usr/bin/python3
      import json, os, socket, sys
      print(\(line), flush=True)
      def join(path):
          s = socket.socket(socket.AF_UNIX); s.settimeout(60); s.connect(path)
          s.sendall(b'{"join":"jury-table/1"}\\n')
          f = s.makefile("rb")
          while json.loads(f.readline()).get("table") != "offered": pass
          return s, f
      def note(path, text):
          s, f = join(path)
          s.sendall(json.dumps({"id": "1", "seq": 0, "wish": "note", "text": text}).encode() + b"\\n")
          while json.loads(f.readline()).get("id") != "1": pass
          return s, f
      for line in sys.stdin:
          path = json.loads(line)["oral"]
          \(oral)

      """, to: "oralblanc-page")
  }

  private func write(_ script: String, to name: String) throws {
    let path = try folder.write(script, to: "bin/" + name)
    #expect(chmod(path, 0o755) == 0)
  }

  private var command: [String] {
    [
      BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--seed", "3", "--data",
      folder.path("data"), "--serve",
    ]
  }

  private func candidate(_ words: String...) throws -> PipedProcess {
    try PipedProcess(
      ["/usr/bin/env"] + environment.map { "\($0)=\($1)" }.sorted() + command + words)
  }

  private func state() throws -> SessionState {
    let name = try #require(folder.names(in: "data/sessions").first { $0.hasSuffix(".jsonl") })
    let reading = JournalReader.read(path: folder.path("data/sessions/\(name)"))
    #expect(reading.damage == nil)
    return SessionState(plan: try #require(reading.header).plan, events: reading.events)
  }

  /// Whether a process runs that was told of this test's folder.
  private func hasPage() throws -> Bool {
    let found = try ChildProcess.run([
      "/bin/sh", "-c",
      "grep -l \"$0\" /proc/[0-9]*/cmdline 2>/dev/null | while read -r f; do "
        + "tr '\\0' ' ' <$f 2>/dev/null | grep -v 'bin/sh' | grep -- --table-folder; done",
      folder.path("run"),
    ])
    return !found.output.isEmpty
  }

  @Test func aPageJoinsAndEndsWithTheOral() throws {
    try page("kept = note(path, 'Vu : %s' % os.path.exists('\(folder.path("data"))'))")
    let oral = try candidate("192.168.7.9")
    #expect(oral.wait(for: "Page du jury : http://192.168.7.9:8319/#k=AAAABBBBCCCCDDDDEEEEFF"))
    #expect(oral.wait(for: "le réseau peut lire"))
    #expect(oral.wait(for: "ssh -L 8319:192.168.7.9:8319"))
    oral.send("25", "", "")
    #expect(oral.wait(for: "le jury 1 rejoint l'oral"))
    #expect(Deadline(seconds: 60).wait { (try? state().annotations.isEmpty) == false })
    #expect(try hasPage())
    oral.send("quitter")
    oral.finishInput()
    #expect(oral.waitForEnd() == 0)
    #expect(Deadline(seconds: 60).wait { (try? hasPage()) == false })
    let annotation = try #require(try state().annotations.first)
    #expect(annotation.rater == .jury)
    // In the sandbox, where there is one, it sees nothing of the person's.
    let probe = try ChildProcess.run([
      "/bin/sh", "-c", "bwrap --ro-bind / / --unshare-all /bin/true && echo yes || true",
    ])
    #expect(annotation.note == (probe.output.contains("yes") ? "Vu : False" : "Vu : True"))
  }

  @Test func aPageThatDiesCostsTheOralNothing() throws {
    try page("note(path, 'adieu'); os._exit(3)")
    let oral = try candidate()
    oral.send("25", "", "")
    #expect(oral.wait(for: "la page du jury s'est arrêtée ; l'oral continue"))
    oral.send("fin", "oui")
    #expect(oral.wait(for: "Question 1"))
    oral.send("quitter")
    oral.finishInput()
    #expect(oral.waitForEnd() == 0)
    #expect(try state().questions.count == 1)
  }

  @Test func theProgramsDeathEndsThePage() throws {
    try page("kept = join(path)")
    let oral = try candidate()
    oral.send("25", "", "")
    #expect(oral.wait(for: "le jury 1 rejoint l'oral"))
    oral.send(signal: SIGKILL)
    #expect(Deadline(seconds: 60).wait { (try? hasPage()) == false })
  }

  @Test func aPageThatIsMissingIsTold() throws {
    let none = try ChildProcess.run(command, environment: environment)
    #expect(none.status == 1)
    #expect(none.errors.contains("make page"))
    #expect(folder.names(in: "data").isEmpty)
  }

  @Test(arguments: [
    (#"'{"page":"failed","cause":"not-here","addresses":["10.1.2.3"]}'"#, "10.1.2.3"),
    (#"'{"page":"failed","cause":"not-an-address","addresses":[]}'"#, "adresse en chiffres"),
    (#"'{"page":"failed","cause":"in-use","addresses":[]}'"#, "un autre programme"),
    (#"'{"page":"failed","cause":"not-allowed","addresses":[]}'"#, "1024"),
    (#"'\x1b]52;c;eA==\x07'"#, "même version"),
    ("end=''", "même version"),
    (#"'{"page":"ready"}'"#, "même version"),
  ])
  func aPageThatCannotBeServedIsTold(_ sample: (said: String, told: String)) throws {
    try page(ready: sample.said)
    let none = try ChildProcess.run(
      command + ["203.0.113.9"], environment: environment)
    #expect(none.status == 1)
    #expect(none.errors.contains(sample.told), "\(none.errors)")
    #expect(!none.errors.contains("\u{1B}"))
  }

  /// What follows may as well be a fiche.
  @Test func anAddressIsToldFromAFiche() throws {
    try page()
    try folder.write("# Une fiche\n\nTexte.\n", to: "home/127.0.0.1.md")
    for (words, address) in [
      (["--serve"], "127.0.0.1"), (["--serve", "localhost"], "127.0.0.1"),
      (["--serve", folder.path("home")], "127.0.0.1"), (["--serve=10.0.0.7:81"], "10.0.0.7:81"),
      (["--serve", "10.0.0.7", folder.path("home")], "10.0.0.7"),
      (["--serve", "--strict"], "127.0.0.1"),
    ] {
      let run = try ChildProcess.run(
        [
          BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--data", folder.path("data"),
        ] + words, environment: environment)
      #expect(run.output.contains("http://\(address):8319/#k="), "\(words): \(run.errors)")
    }
  }

  /// The code is drawn from its input, and only what is a code is shown.
  @Test func aCodeIsShownBeforeTheScreen() throws {
    try page("kept = join(path)")
    let row = String(repeating: "█▀▄ ", count: 9)
    try write(
      "#!/bin/sh\nread -r u || :\ncase \"$*$u\" in *-t*UTF8*http*k=*) for i in 1 2 3 4 5 6 7 8; do echo '\(row)'; done;; esac\n",
      to: "qrencode")
    let oral = try TmuxTerminal(
      command.filter { $0 != "--plain" } + ["192.168.7.9"], environment: environment)
    let shown = try #require(try oral.wait(for: "Entrée pour continuer"))
    #expect(shown.contains(row.dropLast()))
    #expect(shown.contains("http://192.168.7.9:8319/#k=AAAABBBBCCCCDDDDEEEEFF"))
    try oral.press("Enter")
    #expect(try oral.wait(for: "Parcours de professionnalisation") != nil)
    for title in ["Choix des fiches", "Avant de commencer", "restent pour présenter"] {
      try oral.press("Enter")
      #expect(try oral.wait(for: title) != nil)
    }
    #expect(try oral.wait(for: "le jury 1 rejoint l'oral") != nil)
    try oral.press("q")
    #expect(try oral.wait(for: "Entrée garde l'oral") != nil)
    try oral.press("Enter")
    #expect(try oral.wait(for: "[exit 0]") != nil)
    #expect(Deadline(seconds: 60).wait { (try? hasPage()) == false })
  }

  /// A small terminal has no room for it, and the address is enough.
  @Test func aSmallTerminalShowsTheAddress() throws {
    try page()
    try write(
      "#!/bin/sh\nfor i in 1 2 3 4 5 6 7 8 9; do echo '████████████████████████████████████████'; done\n",
      to: "qrencode")
    let oral = try TmuxTerminal(
      command.filter { $0 != "--plain" } + ["192.168.7.9"], columns: 40, rows: 12,
      environment: environment)
    let shown = try #require(try oral.wait(for: "Entrée pour continuer"))
    #expect(!shown.contains("██"))
    // In one piece, which the terminal wraps, so that it can be copied.
    #expect(shown.filter { $0 != "\n" }.contains("#k=AAAABBBBCCCCDDDDEEEEFF"))
    // Whoever thinks better of it leaves no page behind.
    try oral.press("C-c")
    #expect(try oral.wait(for: "[exit 130]") != nil)
    #expect(Deadline(seconds: 60).wait { (try? hasPage()) == false })
  }
}
