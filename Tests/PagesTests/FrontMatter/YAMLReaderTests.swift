import Testing

@testable import Pages

@Suite struct YAMLReaderTests {
  @Test func everyValueKnowsItsLine() throws {
    let text = "title: \"Été\"\nlist:\n  - a\n  - 2\nmap: {k: v}\n"
    let node = try #require(try YAMLReader.read(text, firstLine: 2))
    #expect(node.entries?.map(\.key) == ["title", "list", "map"])
    #expect(node.entries?.map(\.line) == [2, 3, 6])
    #expect(node["title"]?.value.content == .scalar("Été", isQuoted: true))
    #expect(node["list"]?.value.items?.map(\.line) == [4, 5])
    #expect(node["list"]?.value.items?.map(\.text) == ["a", "2"])
    #expect(node["map"]?.value["k"]?.value.text == "v")
  }

  @Test func anEmptyTextHasNoValue() throws {
    #expect(try YAMLReader.read("") == nil)
    #expect(try YAMLReader.read("# rien\n\n") == nil)
  }

  @Test func theLastOfARepeatedKeyWins() throws {
    let node = try #require(try YAMLReader.read("a: 1\nb: 2\na: 3\n"))
    #expect(node.entries?.map(\.key) == ["a", "b"])
    #expect(node["a"]?.value.text == "3")
    #expect(node["a"]?.line == 3)
  }

  @Test func keysDifferingInCaseAreFound() throws {
    let node = try #require(try YAMLReader.read("Title: A\n"))
    #expect(node["title"]?.value.text == "A")
  }

  @Test func reportsLibyamlsProblemAndLine() {
    #expect(
      throws: YAMLError.invalid(
        problem: "mapping values are not allowed in this context", line: 3)
    ) { try YAMLReader.read("a: 1\ntitle: Projet : migration\n", firstLine: 2) }
  }

  /// libyaml sees one more line than there is where the text ends in the middle of something.
  @Test(arguments: ["a: 1\nb", "a: 1\nb\n", "a: 1\r\n'b", "a: 1\rb: 'c\r", "a: 1\n\"b"])
  func aProblemAtTheEndIsOnTheLastLine(text: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read(text, firstLine: 3) }
    #expect(error?.line == 4)
  }

  @Test func controlCharactersAreBlanks() throws {
    let node = try #require(try YAMLReader.read("a: x\u{0B}y\u{1B}\nb: é\u{2028}z\u{85}\nc: 1\n"))
    #expect(node["a"]?.value.text == "x y")
    #expect(node["b"]?.value.text == "é z")
    #expect(node["c"]?.line == 3)
  }

  @Test func aliasesRepeatTheirValue() throws {
    let node = try #require(try YAMLReader.read("a: &x [1, 2]\nb: *x\n"))
    #expect(node["b"]?.value.items?.map(\.text) == ["1", "2"])
    #expect(throws: YAMLError.invalid(problem: "found undefined alias", line: 1)) {
      try YAMLReader.read("a: *nothing\n")
    }
  }

  @Test func anAliasBombIsRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(throws: YAMLError.tooComplex(line: 5)) { try YAMLReader.read(text) }
  }

  @Test func aLongTextRepeatedIsRefused() {
    let text = "- &a \(String(repeating: "x", count: 600_000))\n- *a\n"
    #expect(throws: Never.self) { try YAMLReader.read(text) }
    #expect(throws: YAMLError.tooComplex(line: 3)) { try YAMLReader.read(text + "- *a\n") }
  }

  @Test func depthIsBounded() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try YAMLReader.read(deepest) != nil)
    #expect(throws: YAMLError.tooComplex(line: 1)) { try YAMLReader.read("[\(deepest)]") }
    #expect(throws: YAMLError.self) {
      try YAMLReader.read(String(repeating: "[", count: 100_000))
    }
    let nested = "a: &a \(deepest.dropFirst().dropLast())\nb: [[*a]]\n"
    #expect(throws: YAMLError.tooComplex(line: 2)) { try YAMLReader.read(nested) }
  }

  @Test func manyValuesAreRefused() {
    let text = String(repeating: "- a\n", count: 100_001)
    #expect(throws: YAMLError.tooComplex(line: 100_000)) { try YAMLReader.read(text) }
  }

  @Test func templatesDoNotCrash() throws {
    let node = try #require(try YAMLReader.read("date: {{ .Date }}\ndraft: true\n"))
    #expect(node["draft"]?.value.text == "true")
    let title = "title: {{ replace .Name \"-\" \" \" | title }}\n"
    #expect(try YAMLReader.read(title)?["title"]?.value.text == nil)
  }

  @Test func excerptsStayShort() throws {
    let node = try #require(
      try YAMLReader.read("[a, {b: c}, \(String(repeating: "d", count: 90))]"))
    #expect(node.excerpt.hasPrefix("[a, {b: c}, ddd"))
    #expect(node.excerpt.count == 60)
  }
}
