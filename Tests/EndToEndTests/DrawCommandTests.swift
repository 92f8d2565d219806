import JSONText
import TestSupport
import Testing

/// The commands that tell what a jury would ask and how a candidate is getting on.
@Suite(.waiting) struct DrawCommandTests {
  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments, environment: ["LC_ALL": "C.UTF-8", "LANG": ""])
  }

  @Test func theSameSeedPrintsTheSame() throws {
    let first = try run("draw", "--seed", "42", "--lang", "fr")
    #expect(first.status == 0)
    #expect(first.errors == "")
    #expect(first.output == (try run("tirer", "--seed", "42", "--lang", "fr").output))
    #expect(first.output != (try run("draw", "--seed", "43", "--lang", "fr").output))
    #expect(first.output.contains("jury exigeant · graine 42 · 10 questions"))
    #expect(first.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!first.output.contains("\n    > "))
  }

  @Test func answersAndCountsAreAsWanted() throws {
    let page = try run(
      "draw", "--seed", "7", "--count", "2", "--jury", "kindly", "--answers", "--lang", "en"
    ).output
    #expect(page.contains("kindly jury · seed 7 · 4 questions"))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("    > ") } == 8)
    #expect(page.split(separator: "\n").count { $0.hasPrefix("    - ") } == 12)
    #expect(try run("draw", "--count", "0").status == 2)
  }

  @Test func jsonTellsReasonAndPlace() throws {
    let output = try run("draw", "--seed", "42", "--json", "--answers").output
    let value = try JSONValue(parsing: output)
    #expect(value["exam"]?.text == "e6-parcours")
    #expect(value["seed"]?.text == "42")
    let exchanges = value["exchanges"]?.elements ?? []
    #expect(exchanges.count == 2)
    for question in exchanges.flatMap({ $0["questions"]?.elements ?? [] }) {
      #expect(question["text"]?.text?.hasSuffix(" ?") ?? false)
      #expect(question["reason"]?.text?.isEmpty == false)
      #expect(question["follow_ups"]?.elements?.count == 2)
      #expect(question["good_answer"]?.elements?.count == 3)
    }
  }

  @Test func ownFichesAndBanksAreRead() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeFolder("jury")
    _ = try folder.write("# Alpha\n\n## Mise en œuvre\n\nJ'ai installé Zabbix.\n", to: "a.md")
    _ = try folder.write("# Beta\n\n## Mise en œuvre\n\nJ'ai installé Docker.\n", to: "b.md")
    _ = try folder.write("questions:\n  - {text: \"Sans nom ?\"}\n", to: "jury/mine.yaml")
    let page = try run(
      "draw", "--fiches", folder.path("b.md"), folder.path("a.md"), "--seed", "1", "--lang", "fr")
    #expect(page.status == 0)
    #expect(page.errors.contains("mine.yaml"))
    let titles = page.output.split(separator: "\n").filter { $0.hasPrefix("Phase") }
    #expect(titles.first?.hasSuffix("Beta") ?? false)
    #expect(titles.last?.hasSuffix("Alpha") ?? false)
    #expect(page.output.contains("Docker"))
    #expect(page.output.contains("Zabbix"))
    let one = try run("draw", "--fiches", folder.path("a.md"))
    #expect(one.status == 0, "one fiche is enough to draw questions on")
  }

  @Test func progressNeedsNoTerminal() throws {
    let folder = try TemporaryFolder()
    let text = try run("progress", "--data", folder.path("data"), "--lang", "fr")
    #expect(text.status == 0)
    #expect(text.output.contains("Aucun oral ne compte encore"))
    #expect(
      text.output == (try run("progression", "--data", folder.path("data"), "--lang", "fr").output))
    let value = try JSONValue(
      parsing: try run("progress", "--data", folder.path("data"), "--json").output)
    #expect(value["ready"]?.truth == false)
    #expect(value["criteria"]?.elements?.count == 5)
    #expect(value["sessions"]?.elements?.isEmpty == true)
  }
}
