import TestSupport
import Testing

/// Commands that print.
@Suite struct CommandTests {
  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments, environment: ["LC_ALL": "C.UTF-8", "LANG": ""])
  }

  @Test func helpAndVersionAreNoErrors() throws {
    let help = try run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("UTILISATION : oralblanc"))
    #expect(help.errors == "")
    #expect(try run("--version").output == "0.1.0\n")
  }

  @Test func frenchNamesOfCommandsWork() throws {
    let exams = try run("epreuves", "--lang", "fr")
    #expect(exams.status == 0)
    #expect(exams.output == (try run("exams", "--lang", "fr").output))
    #expect(exams.output.contains("grand-oral"))
  }

  @Test func atLeastTwelveExamsBesideTheDefault() throws {
    let lines = try run("exams", "--lang", "en").output.split(separator: "\n")
    #expect(lines.count >= 13)
    #expect(lines.contains { $0.hasPrefix("e6-parcours") && $0.contains("not official") })
    #expect(lines.contains { $0.hasPrefix("bts-sio-e5 ") && $0.contains("official") })
  }
}
