import ExamModel
import TestSupport
import Testing

@testable import Pages

private func place(_ line: Int) -> Place { Place(path: "p.md", line: line) }

private func split(_ text: String) -> FrontMatter { FrontMatter.split(text, path: "p.md") }

@Suite struct FrontMatterTests {
  @Test(arguments: ["---\ntitle: A\n---\n# B\n", "\u{FEFF}---\ntitle: A\n---\n# B\n"])
  func yaml(text: String) {
    let page = split(text)
    #expect(page.format == .yaml)
    #expect(page.values["title"]?.value.text == "A")
    #expect(page.values["title"]?.line == 2)
    #expect(page.body == "# B\n")
    #expect(page.bodyFirstLine == 4)
    #expect(page.findings.isEmpty)
  }

  @Test func blankLinesBeforeAndDotsAfter() {
    let page = split("\r\n \r\n---  \r\ntitle: A\r\n...\r\n\r\nB\r\n")
    #expect(page.values["title"]?.line == 4)
    #expect(page.body == "\r\nB\r\n")
    #expect(page.bodyFirstLine == 6)
  }

  @Test func toml() {
    let page = split("+++\ntitle = 'A'\n[a]\nb = 1\n+++\nB")
    #expect(page.format == .toml)
    #expect(page.values["title"]?.value.text == "A")
    #expect(page.values["a"]?.value["b"]?.line == 4)
    #expect(page.body == "B")
    #expect(page.bodyFirstLine == 6)
  }

  @Test func emptyFrontMatter() {
    let page = split("---\n---\nB")
    #expect(page.format == .yaml)
    #expect(page.values.entries == [])
    #expect(page.body == "B")
    #expect(page.findings.isEmpty)
  }

  @Test(arguments: [
    "# Titre\n\n---\n\nfin\n",
    "---\n\nUn paragraphe.\n\n---\n\nUn autre.\n",
    "---\n# Titre\n\nTexte : avec : deux-points\n---\nfin\n",
    "---\n- a\n- b\n---\nfin\n",
    "---\nfin\n",
    "---",
    "",
    "\n\n",
    "----\ntitle: A\n----\n",
    "   ---\ntitle: A\n---\n",
  ])
  func noFrontMatter(text: String) {
    let page = split(text)
    #expect(page.format == .none)
    #expect(page.values.entries == [])
    #expect(page.body == text)
    #expect(page.bodyFirstLine == 1)
    #expect(page.findings.isEmpty)
  }

  @Test func brokenYAMLKeepsTheReadableKeysAndTheBody() {
    let page = split("---\ndate: 2025-01-01\ntitle: Projet : migration\ntags:\n - a\n---\n# B\n")
    #expect(
      page.findings == [
        Finding(
          .frontMatter(.invalid(problem: "mapping values are not allowed in this context")),
          at: place(3))
      ])
    #expect(page.values["title"]?.value.text == "Projet : migration")
    #expect(page.values["date"]?.value.text == "2025-01-01")
    #expect(page.values["tags"]?.value.items?.map(\.line) == [5])
    #expect(page.body == "# B\n")
    #expect(page.bodyFirstLine == 7)
  }

  @Test func brokenTOMLKeepsWhatStandsBefore() {
    let page = split("+++\ntitle = 'A'\ndate = {{ .Date }}\ndraft = true\n+++\nB\n")
    #expect(page.values["title"]?.value.text == "A")
    #expect(page.body == "B\n")
    #expect(
      page.findings == [
        Finding(.frontMatter(.invalid(problem: "a key is expected")), at: place(3))
      ])
  }

  @Test func brokenTOMLKeepsWhatStandsAfterToo() {
    let page = split("+++\ntitle = pas de guillemets\nweight = 2\ndraft = oui\nx = 1\n+++\nB\n")
    #expect(page.values["title"] == nil)
    #expect(page.values["weight"]?.value.text == "2")
    #expect(page.values["weight"]?.line == 3)
    #expect(page.values["x"]?.line == 5)
    #expect(page.findings.map(\.location.line) == [2])
    #expect(page.body == "B\n")
  }

  @Test func aClosingLineThatSlippedClosesAllTheSame() {
    let page = split("--- \ntitle :   Espacé  \nweight: 2\n ---\n# B\n")
    #expect(page.values["title"]?.value.text == "Espacé")
    #expect(page.values["weight"]?.value.text == "2")
    #expect(page.body == "# B\n")
    #expect(page.bodyFirstLine == 5)
    #expect(page.findings == [])
  }

  @Test func aKeyGluedToItsValueIsReadAndReported() {
    let page = split("---\ntitle: A\nweight:2\nlien:https://b\n---\n# B\n")
    #expect(page.values["title"]?.value.text == "A")
    #expect(page.values["weight"]?.value.text == "2")
    #expect(page.body == "# B\n")
    #expect(page.findings.map(\.fact.code) == ["front-matter-invalid"])
  }

  @Test func aQuoteThatIsNeverClosedIsNoPartOfTheTitle() {
    let page = split("---\ntitle: \"Projet réseau\nweight: 2\n---\n# B\n")
    #expect(page.values["title"]?.value.text == "Projet réseau")
    #expect(page.values["weight"]?.value.text == "2")
    #expect(page.findings.map(\.fact.code) == ["front-matter-invalid"])
  }

  @Test(arguments: [
    "---\ntitle: A\ndate: 2025\n\n# B\ntexte\n",
    "---\ntitle: A\ndate: 2025\n\n# B\ntexte\n\n---\n\nfin\n",
  ])
  func unclosedYAMLEndsAtTheFirstBlankLine(text: String) {
    let page = split(text)
    #expect(page.findings == [Finding(.frontMatter(.unclosed), at: place(1))])
    #expect(page.values["title"]?.value.text == "A")
    #expect(page.body.hasPrefix("\n# B\ntexte\n"))
    #expect(page.bodyFirstLine == 4)
  }

  @Test func unclosedTOMLEndsAtTheFirstBlankLine() {
    let page = split("\n+++\ntitle = 'A'\n\n# B\n")
    #expect(page.findings == [Finding(.frontMatter(.unclosed), at: place(2))])
    #expect(page.values["title"]?.value.text == "A")
    #expect(page.body == "\n# B\n")
    #expect(page.bodyFirstLine == 4)
  }

  @Test func archetypesAreRead() throws {
    let toml = split("+++\ntitle = '{{ replace .File.ContentBaseName \"-\" \" \" }}'\n+++\nB\n")
    #expect(toml.findings.isEmpty)
    let yaml = split("---\ntitle: \"{{ .Name }}\"\ndate: {{ .Date }}\n---\nB\n")
    #expect(yaml.values["title"]?.value.text == "{{ .Name }}")
    #expect(yaml.body == "B\n")
    let broken = split("---\ntitle: {{ .Name | title }}\ndraft: true\n---\nB\n")
    #expect(broken.values["draft"]?.value.text == "true")
    #expect(broken.body == "B\n")
  }

  @Test func aBombIsTooComplex() {
    var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...6 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let page = split(text + "---\nB\n")
    #expect(page.findings == [Finding(.frontMatter(.tooComplex), at: place(6))])
    #expect(page.body == "B\n")
  }

  @Test(arguments: UInt64(0)..<300)
  func anyTextIsSplitWithoutLoss(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "---", "+++", "...", "title: A", "a = 1", "\n", "\r\n", "\n", "# T", "- x", "{{", "\"", "  ",
      "[", "é", "\t", "&a", "*a", ": ",
    ]
    let text = (0..<30).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
      .joined()
    let page = split(text)
    #expect(text.utf8.reversed().starts(with: page.body.utf8.reversed()))
    #expect(page.bodyFirstLine >= 1)
  }
}
