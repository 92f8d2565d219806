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

/// Orals with a program at the table: a good one, and six that misbehave.
@Suite(.waiting) struct JuryProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The parts that every fake has in common; each says what it does with a request to propose.
  private func program(_ propose: String, hello: String? = nil) throws -> String {
    let path = try folder.write(
      """
      import json, sys, time
      for line in sys.stdin:
          m = json.loads(line)
          def say(result): print(json.dumps({"id": m.get("id"), "result": result}), flush=True)
          if m["method"] == "hello":
              \(hello ?? #"say({"name": "Faux jury", "version": "1", "methods": ["propose"]})"#)
          elif m["method"] == "propose":
              n = len(m["params"]["asked"])
              \(propose)
      """, to: "jury.py")
    return "python3 \(path)"
  }

  private struct Oral {
    var child: ChildProcess
    var state: SessionState
    var events: [SessionEvent]
  }

  /// A presentation, then three questions, each once the one before it is in the journal.
  ///
  /// - Parameter server: a program that runs meanwhile.
  private func rehearse(
    _ command: String, options: [String] = [], beside server: String = "true", joins: Bool = true
  ) throws -> Oral {
    let sessions = folder.path("data/sessions")
    let script = """
      wait_for() { i=0; while [ "$(cat '\(sessions)'/*.jsonl 2>/dev/null | grep -c "$1")" -lt "$2" ] \
        && [ $i -lt 600 ]; do sleep 0.05; i=$((i + 1)); done; }
      \(server) & served=$!
      (printf '25\\n\\n\\n'; wait_for \(joins ? "program-joined" : "slot-started") 1; sleep 1
      printf 'fin\\noui\\n'; wait_for question-asked 1; sleep 1
      printf '\\n'; wait_for question-asked 2; sleep 1
      printf '\\n'; wait_for question-asked 3; printf 'quitter\\n') | "$@"
      status=$?; kill -9 $served 2>/dev/null; exit $status
      """
    let child = try ChildProcess.run(
      [
        "/bin/sh", "-c", script, "sh", BuiltProgram.path, "rehearse", "--plain", "--lang", "fr",
        "--seed", "3", "--data", folder.path("data"), "--jury-program", command,
      ] + options,
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
    let name = try #require(
      folder.names(in: "data/sessions").first { $0.hasSuffix(".jsonl") }, "\(child.errors)")
    let reading = JournalReader.read(path: folder.path("data/sessions/\(name)"))
    #expect(reading.damage == nil)
    let plan = try #require(reading.header).plan
    return Oral(
      child: child, state: SessionState(plan: plan, events: reading.events), events: reading.events)
  }

  private func faults(_ oral: Oral) -> [ProgramFault] {
    oral.events.compactMap {
      if case .table(.programFailed(let fault, _, _)) = $0.fact { fault } else { nil }
    }
  }

  @Test func aGoodProgramAsks() throws {
    let command = try program(
      #"say({"text": f"Que se passe-t-il le {n + 1} du mois pour la sauvegarde {chr(65 + n) * 4} ?"})"#
    )
    let oral = try rehearse(command)
    #expect(oral.child.status == 0)
    #expect(oral.child.output.contains("le programme Faux jury 1 fait partie du jury"))
    #expect(oral.child.output.contains("Que se passe-t-il le 1 du mois pour la sauvegarde AAAA ?"))
    #expect(oral.state.questions.map(\.askedBy) == [.program, .program, .program])
    #expect(oral.state.table.programName == "Faux jury")
    #expect(faults(oral).isEmpty)
    // The replay needs nobody.
    try folder.write("raise SystemExit", to: "jury.py")
    let transcript = try ChildProcess.run([
      BuiltProgram.path, "replay", "--last", "--transcript", "--lang", "fr", "--data",
      folder.path("data"),
    ])
    #expect(transcript.output.contains("pour la sauvegarde CCCC"))
  }

  @Test func aTeachersFileIsAsked() throws {
    let questions = try folder.write(
      "Qui a choisi ce routeur ?\n\nQuel est le prix d'une heure d'arrêt ?\n", to: "questions.txt")
    let example = Repository.root + "/examples/questions_from_a_file.py"
    let oral = try rehearse("python3 \(example) \(questions)")
    #expect(
      oral.state.questions.map(\.question.text).prefix(2) == [
        "Qui a choisi ce routeur ?", "Quel est le prix d'une heure d'arrêt ?",
      ])
    #expect(oral.state.questions.map(\.askedBy) == [.program, .program, .candidate])
    #expect(faults(oral).isEmpty)
  }

  /// A language model's server on this machine, played by a few lines.
  @Test func aLocalModelIsAsked() throws {
    let port = try ChildProcess.run([
      "python3", "-c",
      "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])",
    ]).output.filter(\.isNumber)
    let server = try folder.write(
      """
      import http.server, json
      class Handler(http.server.BaseHTTPRequestHandler):
          count = 0
          def do_POST(self):
              body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
              Handler.count += 1
              text = f"« Que disait le {Handler.count}e rapport de {chr(64 + Handler.count) * 5} ? »"
              answer = json.dumps({"choices": [{"message": {"content": text}}]}).encode()
              self.send_response(200)
              self.send_header("Content-Length", str(len(answer)))
              self.end_headers()
              self.wfile.write(answer)
          def log_message(self, *_): pass
      http.server.HTTPServer(("127.0.0.1", \(port)), Handler).serve_forever()
      """, to: "server.py")
    let example = Repository.root + "/examples/local_model.py"
    let oral = try rehearse(
      "python3 \(example) http://127.0.0.1:\(port)/v1/chat/completions",
      options: ["--jury-network"],
      beside: "python3 '\(server)'")
    #expect(oral.state.table.programName == "local_model (mistral)")
    #expect(oral.state.questions.first?.question.text == "Que disait le 1e rapport de AAAAA ?")
    #expect(oral.state.questions.contains { $0.askedBy == .program })
    #expect(faults(oral).isEmpty)
  }

  @Test(arguments: [
    ("time.sleep(60)", ProgramFault.late),
    ("sys.exit(3)", .ended),
    (#"sys.stdout.write("x" * 1000000); sys.stdout.flush()"#, .tooMuch),
    (#"print("Bonjour !\nVoici ma question :", flush=True)"#, .notAMessage),
    (#"say({"text": "Quoi ?"})"#, .notAQuestion),
  ])
  func aProgramThatMisbehavesCostsNothing(propose: String, fault: ProgramFault) throws {
    let oral = try rehearse(try program(propose))
    #expect(oral.child.status == 0)
    #expect(oral.state.questions.count == 3)
    #expect(oral.state.questions.allSatisfy { $0.askedBy == .candidate })
    #expect(faults(oral).first == fault)
    #expect(oral.state.table.isProgramSetAside)
    #expect(oral.child.output.contains("programme du jury écarté"))
    // Each question came within the deadline of the key that asked for it.
    for (earlier, later) in zip(oral.state.questions, oral.state.questions.dropFirst()) {
      #expect(later.askedMilliseconds - earlier.askedMilliseconds < 30_000)
    }
  }

  @Test func aDeafProgramCostsNothing() throws {
    let path = try folder.write("import time\ntime.sleep(60)\n", to: "deaf.py")
    let oral = try rehearse("python3 \(path)", joins: false)
    #expect(oral.state.questions.count == 3)
    #expect(oral.state.questions.allSatisfy { $0.askedBy == .candidate })
  }

  @Test func aHostileTextReachesNoTerminal() throws {
    let command = try program(
      #"say({"text": "Pourquoi \u001b]52;c;eA==\u0007 ce choix\u202e technique numéro "#
        + #"" + str(n) + chr(65 + n) * 5 + " ?"})"#,
      hello: #"say({"name": "\u001b[2JFaux\u202e", "methods": ["propose"]})"#)
    let oral = try rehearse(command)
    #expect(oral.state.questions.first?.askedBy == .program)
    for scalar in (oral.child.output + oral.child.errors).unicodeScalars {
      #expect(scalar == "\n" || scalar.properties.generalCategory != .control)
      #expect(scalar.value != 0x202E)
    }
  }

  /// Nothing of the person's is in its sight, where the machine has a sandbox.
  @Test func aSandboxHidesWhatIsThePersons() throws {
    let probe = try ChildProcess.run([
      "/bin/sh", "-c", "bwrap --ro-bind / / --unshare-all /bin/true && echo yes || true",
    ])
    guard probe.output.contains("yes") else { return }
    let secret = try folder.write("secret", to: "secret.txt")
    let command = try program(
      """
      import os, socket
              seen = os.path.exists(\(#""\#(secret)""#))
              env = "XDG_CONFIG_HOME" in os.environ
              try: open("/tmp/oralblanc-was-here", "w").close()
              except OSError: pass
              say({"text": f"Vu : {seen} {env} {len(socket.if_nameindex())} {n} {chr(65 + n) * 6} ?"})
      """)
    let oral = try rehearse(command)
    #expect(oral.state.questions.first?.question.text.hasPrefix("Vu : False False 1") == true)
    #expect(access("/tmp/oralblanc-was-here", F_OK) != 0)
  }

  @Test func aProgramThatIsNotThereIsTold() throws {
    for command in ["/nowhere/jury", " "] {
      let oral = try ChildProcess.run([
        BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--jury-program", command,
      ])
      #expect(oral.status == 2)
      #expect(oral.errors.contains("--jury-program"))
    }
  }

  /// A fiche and an exam page are anybody's: neither can name a program.
  @Test func noFicheNamesAProgram() throws {
    let trace = folder.path("ran")
    let script = try folder.write("#!/bin/sh\ntouch \(trace)\n", to: "evil.sh")
    chmod(script, 0o755)
    let front = "---\njury_program: \(script)\njury-program: \(script)\n---\n"
    let fiche = try folder.write(
      front + "# Fiche\n\n## Contexte\n\nUn parc de trente postes.\n", to: "a.md")
    let exam = try folder.write(
      "---\nid: mien\nduration: 10\njury_program: \(script)\n---\n# Mon oral\n\n## Critères\n\n"
        + "- **Clarté** : dire\n\n## Phases\n\n- **Phase 1** : tout\n", to: "exam.md")
    let oral = try ChildProcess.run(
      [
        BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--exam", exam, "--fiches", fiche,
        "--data", folder.path("data"),
      ], environment: ["XDG_CONFIG_HOME": folder.path("config")],
      input: "\n\n\n\nfin\noui\nquitter\n")
    #expect(!oral.output.isEmpty)
    #expect(access(trace, F_OK) != 0)
  }
}
