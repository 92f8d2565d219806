import FicheLibrary
import JSONText
import TestSupport
import Testing

/// Commands that print.
@Suite(.waiting) struct CommandTests {
  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments, environment: ["LC_ALL": "C.UTF-8", "LANG": ""])
  }

  @Test func helpAndVersionAreNoErrors() throws {
    let help = try run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("UTILISATION : oralblanc"))
    #expect(help.errors == "")
    #expect(try run("--version").output == "0.2.0\n")
  }

  @Test func frenchNamesOfCommandsWork() throws {
    let exams = try run("epreuves", "--lang", "fr")
    #expect(exams.status == 0)
    #expect(exams.output == (try run("exams", "--lang", "fr").output))
    #expect(exams.output.contains("grand-oral"))
  }

  @Test func atLeastTwelveExamsBesideTheDefault() throws {
    let lines = try run("exams", "--lang", "en").output.split(separator: "\n")
    let heads = lines.indices.filter { lines[$0].first != " " }
    #expect(heads.count >= 13)
    for (id, facts) in [
      ("e6-parcours ", " 30 min, not official"), ("bts-sio-e5 ", " 40 min, official"),
      ("bts-sio-e6-sisr ", " 40 min (+ 1 h 30 without the jury), official"),
    ] {
      let head = try #require(heads.first { lines[$0].hasPrefix(id) }, "\(id)")
      #expect(lines[head + 1].hasSuffix(facts))
      #expect(lines[head + 2].contains("Source: "))
    }
  }

  @Test func theListOfExamsIsWholeInJSON() throws {
    let exams = try JSONValue(parsing: try run("exams", "--json").output).elements ?? []
    #expect(exams.count == ExamCatalog.bundled().count)
    let oral = exams.first { $0["id"]?.text == "bts-sio-e5" }
    #expect(oral?["official"] == .boolean(true))
    #expect(oral?["duration_seconds"]?.integer == 2400)
    #expect(oral?["penalties"]?.elements?.first?["points"] == .number(-10))
    #expect(
      oral?["phases"]?.elements?.last?["slots"]?.elements?.first?["budget_seconds"]?.integer == 1800
    )
  }
}
