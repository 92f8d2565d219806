import FicheLibrary
import TestSupport
import Testing

@Suite struct FichePlanEditTests {
  private func edited(
    _ text: String, _ plan: [(title: String, seconds: Int)] = [("Contexte", 60), ("Bilan", 45)]
  ) throws -> String {
    String(decoding: try FichePlanEdit.edited(Array(text.utf8), plan: plan), as: UTF8.self)
  }

  @Test func aPlanInTheFrontMatterIsReplacedAndNothingElse() throws {
    let text = """
      ---
      title:   "Helpdesk"  # le titre
      plan:
        Contexte: 90   # long
        Bilan: 30
      weight: 3
      ---
      ## Contexte

      Texte.
      """
    #expect(
      try edited(text) == """
        ---
        title:   "Helpdesk"  # le titre
        plan:
          Contexte: 60   # long
          Bilan: 45
        weight: 3
        ---
        ## Contexte

        Texte.
        """)
  }

  /// Where the sections are the same, their lines stay but for the digits.
  @Test(arguments: [
    ("  Contexte : 90\n  'Bilan':   7\n", "  Contexte : 60\n  'Bilan':   45\n"),
    (
      "  # prévu\n    \"Contexte\": 1\t# court\n\n    Bilan: 1200\n",
      "  # prévu\n    \"Contexte\": 60\t# court\n\n    Bilan: 45\n"
    ),
  ])
  func onlyTheNumbersOfTheSameSectionsChange(old: String, new: String) throws {
    #expect(
      try edited("---\nplan:\n\(old)title: x\n---\nT\n") == "---\nplan:\n\(new)title: x\n---\nT\n")
  }

  @Test func otherSectionsMakeAnotherPlan() throws {
    #expect(
      try edited("---\nplan:\n  Bilan: 30\n  Contexte: 90\n---\nT\n")
        == "---\nplan:\n  \"Contexte\": 60\n  \"Bilan\": 45\n---\nT\n")
  }

  @Test func aFlowPlanOnOneOrMoreLinesIsReplaced() throws {
    #expect(
      try edited("---\nplan: {Contexte: 9, Bilan: 9}\ntitle: x\n---\nT\n")
        == "---\nplan:\n  \"Contexte\": 60\n  \"Bilan\": 45\ntitle: x\n---\nT\n")
    #expect(
      try edited("---\nplan: {\n  Contexte: 9,\n  Bilan: 9\n}\ntitle: x\n---\nT\n")
        == "---\nplan:\n  \"Contexte\": 60\n  \"Bilan\": 45\ntitle: x\n---\nT\n")
  }

  @Test func aPlanIsAddedWhereThereWasNone() throws {
    #expect(
      try edited("---\ntitle: x\n---\nT\n")
        == "---\ntitle: x\nplan:\n  \"Contexte\": 60\n  \"Bilan\": 45\n---\nT\n")
    #expect(
      try edited("# T\n\nTexte\n")
        == "---\nplan:\n  \"Contexte\": 60\n  \"Bilan\": 45\n---\n# T\n\nTexte\n")
  }

  /// A few letters in UTF-8 more or less decide what such a file is taken for.
  @Test(arguments: [("---", ": "), ("+++", " = ")])
  func aFileOfAnotherEncodingReadsAsBeforeAndSoDoesThePlan(mark: String, sign: String) throws {
    let head = Array("\(mark)\ntitle\(sign)\"Parc d'\u{E9}t\u{E9}".unicodeScalars)
    let bytes =
      head.map { UInt8($0.value) }
      + Array("\"\n\(mark)\n# R\u{E9}sum\u{E9}\n\nDu texte.\n".unicodeScalars)
      .map { UInt8($0.value) }
    let before = FicheReader.read(bytes: bytes, path: "f.md").fiche
    #expect(before.sections.map(\.title) == ["Résumé"])
    let edited = try FichePlanEdit.edited(
      bytes, plan: [("Résumé", 60), ("Œuvré à côté", 30), ("Présenté à l'été 😀", 40)])
    let reading = FicheReader.read(bytes: edited, path: "f.md")
    #expect(reading.fiche.title == before.title)
    #expect(reading.fiche.sections.map(\.title) == ["Résumé"])
    #expect(reading.fiche.sections.map(\.plannedSeconds) == [60])
    #expect(
      reading.findings.compactMap { finding in
        if case .frontMatter(.planSectionUnknown(let title)) = finding.fact { title } else { nil }
      } == ["Œuvré à côté", "Présenté à l'été 😀"])
  }

  /// Found by fuzzing: the only damage stood in the old plan, so that the new one made the file clean.
  @Test func thePlanOfAMendedFileIsWrittenTheSameAgain() throws {
    let plan = [(title: "Présenté \"ici\"", seconds: 30), (title: "Bilan", seconds: 40)]
    let bytes =
      Array("---\nplan:\n  Cho".utf8) + [0xD7] + Array("x: 100\n---\n## Présenté\n\nTexte.\n".utf8)
    let once = try FichePlanEdit.edited(bytes, plan: plan)
    #expect(String(decoding: once, as: UTF8.self).contains(#""Pr\u00e9sent\u00e9 \"ici\"": 30"#))
    #expect(try FichePlanEdit.edited(once, plan: plan) == once)
  }

  /// Found by fuzzing: with the plan in UTF-8 the title of this file was another one.
  @Test func aFileOfNoEncodingKeepsItsTitle() throws {
    let bytes = Repository.bytes(of: "Tests/FicheLibraryTests/Fixtures/fuzz/fiche-plan-encoding.md")
    let before = FicheReader.read(bytes: bytes, path: "f.md").fiche
    let plan = before.sections.map { (title: $0.title, seconds: 30) }
    let edited = try FichePlanEdit.edited(bytes, plan: plan)
    let after = FicheReader.read(bytes: edited, path: "f.md").fiche
    #expect(after.title == before.title)
    #expect(after.sections.map(\.title) == before.sections.map(\.title))
  }

  @Test func lineEndsAndByteOrderMarkStay() throws {
    #expect(
      try edited("\u{FEFF}---\r\ntitle: x\r\n---\r\nT", [("A", 5)])
        == "\u{FEFF}---\r\ntitle: x\r\nplan:\r\n  \"A\": 5\r\n---\r\nT")
  }

  @Test func tomlHasItsOwnForm() throws {
    #expect(
      try edited("+++\ntitle = \"x\"\n[params]\na = 1\n+++\nT\n", [("A", 5)])
        == "+++\nplan = { \"A\" = 5 }\ntitle = \"x\"\n[params]\na = 1\n+++\nT\n")
    #expect(
      try edited("+++\ntitle = \"x\"\n[plan]\nA = 1\nB = 2\n[params]\na = 1\n+++\nT\n", [("A", 5)])
        == "+++\ntitle = \"x\"\n[plan]\n\"A\" = 5\n[params]\na = 1\n+++\nT\n")
  }

  @Test func titlesAreQuoted() throws {
    #expect(
      try edited("T\n", [("Dire « oui » : \"quand\" \\ ?", 5)]).contains(
        #"  "Dire « oui » : \"quand\" \\ ?": 5"#))
  }

  @Test func brokenFrontMatterIsLeftAlone() {
    #expect(throws: FichePlanEdit.Failure.frontMatterUnreadable) {
      try edited("---\ntitle: [x\n---\nT\n")
    }
  }

  @Test func adoptingTwiceChangesNothingMore() throws {
    let once = try edited("---\ntitle: x\n---\nT\n")
    #expect(try edited(once) == once)
  }
}
