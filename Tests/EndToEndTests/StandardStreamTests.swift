import TestSupport
import Testing

/// A dash stands for standard input or output where a file is meant.
@Suite(.waiting) struct StandardStreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ line: String, input: String = "") throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + line.split(separator: " ").map(String.init)
        + ["--lang", "en", "--data", folder.path("data")], input: input)
  }

  private static let fiche = "# Passage de trente postes à Debian\n\n## Contexte\n\nUne mairie.\n"

  @Test func fichesAndExamsAreReadFromIt() throws {
    let check = try run("check -", input: Self.fiche)
    #expect(check.status == 0)
    #expect(check.errors.contains("1 page"), "\(check.errors)")
    let draw = try run("draw - --count 1 --exam bts-sio-e5", input: Self.fiche)
    #expect(draw.status == 0, "\(draw.errors)")
    #expect(draw.output.contains("Passage de trente postes"), "\(draw.output)")
    #expect(try run("review - --plain", input: Self.fiche).output.contains("trente postes"))
    let exam = try run("new exam -")
    #expect(exam.status == 0)
    #expect(try run("check -", input: exam.output).status == 0)
    #expect(try run("draw --exam - --count 1", input: exam.output).status == 0)
  }

  @Test func aSessionIsReadFromItAndWrittenToIt() throws {
    let fixture = Repository.text(of: "Tests/SessionJournalTests/Fixtures/v1-drill.jsonl")
    let report = try run("export - --output -", input: fixture)
    #expect(report.status == 0, "\(report.errors)")
    #expect(report.output.hasPrefix("# "), "\(report.output)")
    #expect(try run("replay - --transcript", input: fixture).status == 0)
    #expect(folder.names() == [])
  }
}
