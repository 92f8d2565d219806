import ClassCorpus
import FileAccess
import JSONText
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A teacher's class and flat tables, by the built program, on journals that the engine made.
@Suite(.waiting) struct ClassCommandTests {
  private let folder: TemporaryFolder
  private var place: String { folder.path + "/eleves" }

  /// What the class handed in, made once: a journal by its path below the class.
  ///
  /// Each candidate handed in the whole data folder, so that other commands can read it as well.
  private static let handedIn: [(folder: String, name: String, bytes: [UInt8])] = {
    var files: [(folder: String, name: String, bytes: [UInt8])] = []
    var corpus = ClassCorpus(candidates: 6, sessions: 4, seed: 11)
    corpus.make { session in
      files.append(
        (
          "\(session.candidate)/sessions", "\(session.header.id).jsonl",
          JournalCodec.journal(session.header, events: session.events)
        ))
    }
    return files
  }()

  init() throws {
    folder = try TemporaryFolder()
    for file in Self.handedIn {
      let own = "\(folder.path)/eleves/\(file.folder)"
      try Folder.create(own)
      try FileReplacement.write(file.bytes, to: "\(own)/\(file.name)")
    }
  }

  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments + ["--data", folder.path + "/own"],
      environment: ["LC_ALL": "C.UTF-8", "LANG": "", "TZ": "Europe/Paris"])
  }

  private func json(_ arguments: String...) throws -> JSONValue {
    try JSONValue(
      parsing: try ChildProcess.run([BuiltProgram.path] + arguments + ["--lang", "en"]).output)
  }

  private func lines(_ arguments: String...) throws -> [JSONValue] {
    try ChildProcess.run([BuiltProgram.path] + arguments).output.split(separator: "\n")
      .map { try JSONValue(parsing: String($0)) }
  }

  @Test func aRowSaysWhatProgressSays() throws {
    let report = try json("class", place, "--json")
    let rows = try #require(report["candidates"]?.elements)
    #expect(rows.count == 6)
    for row in rows {
      let name = try #require(row["name"]?.text)
      let progress = try json("progress", "--json", "--data", "\(place)/\(name)")
      #expect(row["ready"] == progress["ready"], "\(name)")
      #expect(row["conditions"] == progress["conditions"], "\(name)")
      #expect(row["rehearsals"]?.integer == progress["sessions"]?.elements?.count, "\(name)")
      for criterion in progress["criteria"]?.elements ?? [] {
        let id = criterion["id"]?.text ?? ""
        #expect(row["levels"]?[id] == criterion["median_level"], "\(name) \(id)")
      }
    }
  }

  @Test func flatTablesSayWhatASessionSays() throws {
    let answers = try lines("export", place, "--all", "--format", "answers", "--json-lines")
    let sessions = try lines("export", place, "--all", "--format", "sessions", "--json-lines")
    #expect(sessions.count == 24)
    let first = try #require(sessions.first { $0["questions"]?.integer ?? 0 > 0 })
    let (name, id) = (first["candidate"]?.text ?? "", first["session"]?.text ?? "")
    let whole = try json("export", "\(place)/\(name)/sessions/\(id).jsonl", "--format", "json")
    let own = answers.filter { $0["candidate"]?.text == name && $0["session"]?.text == id }
    let questions = try #require(whole["questions"]?.elements)
    #expect(own.count == questions.count)
    for (answer, question) in zip(own, questions) {
      for key in ["level", "skipped", "text", "criterion", "base"] {
        #expect(answer[key] == question[key], "\(key)")
      }
    }
    #expect(first["actual_seconds"] == whole["actual_seconds"])
    #expect(first["pause_seconds"] == whole["pause_seconds"])
  }

  @Test func whatIsBrokenIsToldAndHidesNobody() throws {
    let other = "\(place)/Zoé"
    try Folder.create(other)
    try FileReplacement.write(Array("not a journal\n".utf8), to: other + "/broken.jsonl")
    try FileReplacement.write([], to: other + "/empty.jsonl")
    #expect(mkfifo(other + "/pipe.jsonl", 0o600) == 0)
    #expect(symlink("nowhere", other + "/link.jsonl") == 0)
    let journal = try #require(folder.names(in: "eleves/candidat-0001/sessions").first)
    #expect(symlink("\(place)/candidat-0001/sessions/\(journal)", other + "/good.jsonl") == 0)
    // A copy is no second session.
    try FileReplacement.write(
      try #require(folder.bytes(of: "eleves/candidat-0001/sessions/\(journal)")),
      to: other + "/good (1).jsonl")
    let found = try run("class", place, "--json", "--lang", "fr")
    #expect(found.status == 0)
    for name in ["broken.jsonl", "empty.jsonl", "pipe.jsonl", "link.jsonl"] {
      #expect(found.errors.contains(name), "\(name)")
    }
    let rows = try JSONValue(parsing: found.output)["candidates"]?.elements ?? []
    #expect(rows.count == 7)
    let sessions = try lines("export", place, "--all", "--format", "sessions", "--json-lines")
    #expect(sessions.count { $0["candidate"]?.text == "Zoé" } == 1)
  }

  private func write(list: String) throws -> String {
    let path = folder.path + "/liste.csv"
    try FileReplacement.write(Array(list.utf8), to: path)
    return path
  }

  private var list: String {
    "\u{FEFF}Nom;Prénom;Dossier;Adresse de courriel;Numéro d'identification;Pseudonyme\r\n"
      + (1...6).map {
        "=Durand\($0);Léa;candidat-000\($0);lea\($0)@exemple.fr;20\($0);P\($0)\r\n"
      }.joined()
      + "Absent;Karim;;karim@exemple.fr;207;P7\r\n"
  }

  @Test func moodleGetsAGradeForEverybodyWithAWholeOral() throws {
    let path = try write(list: list)
    let grades = try run("class", place, "--moodle", path, "--lang", "fr")
    #expect(grades.status == 0)
    let rows = grades.output.split(separator: "\r\n")
    #expect(rows.first == "email,id number,grade,feedback")
    #expect(rows.dropFirst().allSatisfy { $0.contains("@exemple.fr,20") })
    #expect(grades.errors.contains("Karim Absent"))
    let whole = try json("class", place, "--list", path, "--json")["candidates"]?.elements ?? []
    #expect(whole.count == 7)
    #expect(rows.count - 1 == whole.count { $0["indicative_mark"] != .null })
    for row in whole where row["indicative_mark"] != .null {
      let mark = try #require(row["indicative_mark"]?.double)
      let shown = mark == mark.rounded() ? "\(Int(mark))" : "\(mark)"
      #expect(rows.contains { $0.contains(",\(shown),") })
    }
    // A formula in a name stays a text.
    let sheet = try run("class", place, "--list", path, "--csv", "--spreadsheet")
    #expect(sheet.output.contains("'=Durand") || sheet.output.contains("Léa =Durand"))
    #expect(sheet.output.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func withoutNamesNothingTellsWhoSomebodyIs() throws {
    let path = try write(list: list)
    let hidden = try run("class", place, "--list", path, "--json", "--anonymous").output
    for word in ["candidat-", "Durand", "Léa", "exemple.fr", folder.path, ".jsonl"] {
      #expect(!hidden.contains(word), "\(word)")
    }
    #expect(hidden.contains("\"P1\""))
    let output = folder.path + "/rendu"
    let written = try run(
      "export", place, "--all", "--list", path, "--anonymous", "--output", output)
    #expect(written.status == 0, "\(written.errors)")
    let journal = try #require(folder.names(in: "rendu/P1").first)
    #expect(journal.hasSuffix("-01.jsonl"))
    let reading = JournalReader.read(try #require(folder.bytes(of: "rendu/P1/\(journal)")))
    #expect(reading.damage == nil)
    #expect(reading.header?.program == "")
    // What is handed on counts as what it was made of.
    let before = try json("class", place, "--list", path, "--json")
    let after = try json("class", output, "--json")
    #expect(
      after["candidates"]?.elements?.map { $0["levels"] }
        == before["candidates"]?.elements?.dropLast().map { $0["levels"] })
    #expect(
      after["candidates"]?.elements?.map { $0["seconds"] }
        == before["candidates"]?.elements?.dropLast().map { $0["seconds"] })
    // Nothing is overwritten.
    #expect(
      try run("export", place, "--all", "--list", path, "--anonymous", "--output", output).status
        == 1)
  }

  @Test func fewerThanFiveHaveNoClassFiguresWithoutNames() throws {
    let few = folder.path + "/peu"
    try Folder.create(few)
    for number in 1...4 {
      #expect(symlink("\(place)/candidat-000\(number)", "\(few)/\(number)") == 0)
    }
    let report = try json("class", few, "--json", "--anonymous")
    #expect(report["figures_left_out"]?.truth == true)
    #expect(report["open_questions"]?.elements?.isEmpty == true)
    #expect(report["criteria"]?.elements?.isEmpty == true)
    #expect(report["candidates"]?.elements?.count == 4)
  }

  @Test func mistakesAreToldByName() throws {
    #expect(try run("class", folder.path + "/nobody", "--json").status == 1)
    #expect(try run("class", place, "--json", "--csv").status == 2)
    #expect(try run("class", place, "--spreadsheet", "--json").status == 2)
    #expect(try run("export", "--all").status == 2)
    #expect(
      try run("export", "--all", "--format", "html").errors.contains("answers|sections|sessions"))
    let nameless = try run(
      "export", place, "--all", "--anonymous", "--output", folder.path + "/x", "--lang", "fr")
    #expect(nameless.status == 2)
    #expect(nameless.errors.contains("pseudonyme"))
  }

  @Test func theScreenShowsTheClassAndOpensACandidate() throws {
    let terminal = try TmuxTerminal([
      BuiltProgram.path, "classe", place, "--lang", "fr", "--data", folder.path + "/own",
    ])
    #expect(try terminal.wait(for: "candidat-0001", "6 élèves") != nil)
    try terminal.press("Tab")
    #expect(try terminal.wait(for: "Questions que personne ne tient") != nil)
    try terminal.press("Escape")
    #expect(try terminal.wait(for: "candidat-0006") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "séances · par date", "candidat-0001") != nil)
    try terminal.press("b")
    #expect(try terminal.wait(for: "Bilan") != nil)
    try terminal.press("q")
    try terminal.press("q")
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
  }
}
