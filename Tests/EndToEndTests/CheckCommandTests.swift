import JSONText
import TestSupport
import Testing

/// `oralblanc check` and `oralblanc new`, as a shell sees them.
@Suite(.waiting) struct CheckCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments, environment: ["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"])
  }

  private var damagedPage: [UInt8] {
    Repository.bytes(of: "Tests/FicheLibraryTests/Fixtures/epreuve-e6.md")
  }

  @Test func theDamagedExamPageIsAWarningUntilItIsMended() throws {
    let page = try folder.write(damagedPage, to: "e6.md")
    let before = try run("check", page)
    #expect(before.status == 0)
    #expect(before.output.hasPrefix("\(page):2: avertissement: texte abîmé"))
    #expect(before.errors == "1 page : 1 avertissement.\n")
    #expect(folder.bytes(of: "e6.md") == damagedPage)

    let fixed = try run("verifier", "--fix", page)
    #expect(fixed.status == 0)
    #expect(
      fixed.errors.hasPrefix(
        "\(page):2: réécrit en UTF-8 (UTF-8 lu comme du Mac Roman, réparé : 65 endroits"))
    let fixedBytes = folder.bytes(of: "e6.md")
    #expect(fixedBytes != damagedPage)

    let after = try run("check", page)
    #expect(after.status == 0)
    #expect(after.output == "")
    #expect(after.errors == "1 page : rien à signaler.\n")
    #expect(try run("check", "--fix", page).errors.hasPrefix("Aucun encodage à réparer."))
    #expect(folder.bytes(of: "e6.md") == fixedBytes)
  }

  @Test func errorsAloneMakeItFail() throws {
    let good = try folder.write("# Mission\n\nUn texte.\n", to: "a.md")
    #expect(try run("check", good).status == 0)
    let bad = try folder.write("---\nphases: [a]\nduration: bientôt\n---\n# Oral\n", to: "b.md")
    let result = try run("check", folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("\n\(bad):3: erreur: « bientôt » n'est pas une durée"))
    #expect(try run("check", folder.path("absent.md")).status == 1)
    #expect(try run("check", "--format", "pdf", good).status == 2)
    #expect(try run("check", "--bloc", "7", good).status == 2)
    #expect(try run("check", "--exam", "e9", good).status == 1)
  }

  @Test func linesAreInTheOrderOfFilesAndLines() throws {
    try folder.write("# Mission\n\n## Résultats\n\nTrès bien.\n\nmdp : totototo\n", to: "b.md")
    try folder.write("# Autre\n\nmdp : toto1\n", to: "a.md")
    let lines = try run("check", folder.path).output.split(separator: "\n")
    let places = lines.compactMap { line -> String? in
      let parts = line.split(separator: ":", maxSplits: 2)
      return parts.count == 3 ? "\(parts[0].suffix(4)):\(parts[1])" : nil
    }
    #expect(places == ["a.md:1", "a.md:1", "a.md:3", "b.md:1", "b.md:1", "b.md:3", "b.md:7"])
    #expect(!lines.joined().contains("toto"))
  }

  @Test func jsonSaysEachThingApart() throws {
    let page = try folder.write("# Mission\n\nmdp : toto1\n", to: "a.md")
    let result = try run("check", page, "--json", "--lang", "en")
    let findings = try JSONValue(parsing: result.output)
    let last = findings.elements?.last
    #expect(last?["file"]?.text == page)
    #expect(last?["line"]?.integer == 3)
    #expect(last?["level"]?.text == "warning")
    #expect(last?["code"]?.text == "password-left")
    #expect(last?["message"]?.text == "this looks like a password or a key.")
    #expect(last?["fix"]?.text?.isEmpty == false)
    #expect(last?["cost"]?.text?.isEmpty == false)
    let clean = try folder.write(
      "---\nphases: [{slots: [{kind: exchange, minutes: 5}]}]\ncriteria: [a]\n---\n", to: "e.md")
    #expect(try run("check", clean, "--json").output == "[]\n")
  }

  @Test func withoutAPathTheBundledPagesAreChecked() throws {
    let result = try run("check")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("49 pages"))
  }

  @Test func coverageShowsTheHoles() throws {
    let page = try folder.write(
      "# Mission\n\n## Compétences\n\n- Travailler en mode projet\n", to: "a.md")
    let table = try run("check", "--coverage", page)
    #expect(table.output.contains("▲ "))
    #expect(table.output.contains("4 ▪ Travailler en mode projet"))
    #expect(table.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let json = try JSONValue(
      parsing: try run("check", "--coverage", "--json", page).output)
    #expect(json["competences"]?["holes"]?.elements?.count == 5)
    #expect(
      json["competences"]?["fiches"]?[0]?["cells"]?.elements?.map { $0["count"]?.integer }
        == [0, 0, 0, 1, 0, 0])
    let csv = try run("check", "--coverage", "--format", "csv", page).output
    #expect(csv.contains("\(page),Mission,competences,Travailler en mode projet,covered,1"))
    let markdown = try run("check", "--coverage", "--format", "md", page).output
    #expect(markdown.contains("| Travailler en mode projet | ▪1 |"))
    #expect(try run("check", "--coverage", "--bloc", "slam", page).output.contains("données"))
  }

  /// The table has the order of all other lists, not that of the files' names.
  @Test func coverageComesInTheOrderOfPresentation() throws {
    for (name, weight) in [("a", "3"), ("b", "1"), ("c", "2")] {
      try folder.write("---\ntitle: \(name)\nweight: \(weight)\n---\n", to: "\(name).md")
    }
    let json = try JSONValue(
      parsing: try run("check", "--coverage", "--json", folder.path).output)
    let fiches = json["criteria"]?["fiches"]?.elements
    #expect(fiches?.map { $0["title"]?.text } == ["b", "c", "a"])
  }

  @Test func newPagesAreWrittenOnceAndAccepted() throws {
    let fiche = folder.path("fiche.md")
    let made = try run("nouveau", "fiche", fiche)
    #expect(made.status == 0)
    #expect(made.output.contains("oralblanc check \(fiche)"))
    let again = try run("new", "fiche", fiche)
    #expect(again.status == 1)
    #expect(again.errors == "\(fiche) : écriture impossible (existe déjà).\n")
    #expect(try run("new", "fiche", folder.path("absent/fiche.md")).status == 1)
    #expect(try run("new", "exam", folder.path).status == 0)
    #expect(folder.names() == ["exam.md", "fiche.md"])
    #expect(try run("check", folder.path).status == 0)
    #expect(try run("new").status == 2)
    #expect(try run("new", "roman").status == 2)
  }
}
