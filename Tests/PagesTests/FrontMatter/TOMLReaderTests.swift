import Testing

@testable import Pages

@Suite struct TOMLReaderTests {
  @Test func readsTheFourKindsOfStrings() throws {
    let node = try TOMLReader.read(
      #"""
      basic = "tab\t \"q\" \u00e9 \U0001F4C1"
      literal = 'C:\dossier'
      long = """
      un \
         deux
      "trois""""
      raw = '''
      a\b
      'c' '''
      """#)
    #expect(node["basic"]?.value.content == .scalar("tab\t \"q\" é 📁", isQuoted: true))
    #expect(node["literal"]?.value.text == #"C:\dossier"#)
    #expect(node["long"]?.value.text == "un deux\n\"trois\"")
    #expect(node["raw"]?.value.text == "a\\b\n'c' ")
    #expect(node.entries?.map(\.line) == [1, 2, 3, 7])
  }

  @Test func readsBareValues() throws {
    let node = try TOMLReader.read(
      """
      whole = 1_000
      hex = 0xFF
      real = -2.5e3 # remarque
      yes = true
      day = 2025-01-01
      instant = 2023-01-08T10:22:26+01:00
      spaced = 1979-05-27 07:32:00
      """, firstLine: 2)
    #expect(
      node.entries?.map { $0.value.text } == [
        "1000", "255", "-2.5e3", "true", "2025-01-01", "2023-01-08T10:22:26+01:00",
        "1979-05-27 07:32:00",
      ])
    #expect(node["spaced"]?.line == 8)
    #expect(node["yes"]?.value.content == .scalar("true", isQuoted: false))
  }

  @Test func readsArraysAndTables() throws {
    let node = try TOMLReader.read(
      """
      tags = [
        "a", # un
        "b",
      ]
      point = { x = 1, y.z = "2" }
      site."nom long" = "n"

      [params]
      deep.er = 1
      [params.other]
      k = 'v'

      [[phases]]
      title = "P1"
      [[phases.slots]]
      minutes = 10
      [[phases]]
      title = "P2"
      """)
    #expect(node["tags"]?.value.items?.map(\.text) == ["a", "b"])
    #expect(node["tags"]?.value.items?.map(\.line) == [2, 3])
    #expect(node["point"]?.value["y"]?.value["z"]?.value.text == "2")
    #expect(node["site"]?.value["nom long"]?.value.text == "n")
    #expect(node["params"]?.value["deep"]?.value["er"]?.value.text == "1")
    #expect(node["params"]?.value["other"]?.value["k"]?.value.text == "v")
    let phases = try #require(node["phases"]?.value.items)
    #expect(phases.map { $0["title"]?.value.text } == ["P1", "P2"])
    #expect(phases.map(\.line) == [13, 17])
    #expect(phases.first?["slots"]?.value.items?.first?["minutes"]?.value.text == "10")
  }

  @Test func theLastOfARepeatedKeyWins() throws {
    let node = try TOMLReader.read("a = 1\na = 2\r\nb = 3\r\n")
    #expect(node["a"]?.value.text == "2")
    #expect(node["b"]?.line == 3)
  }

  @Test(arguments: [
    ("a = \"x\nb = 1", TOMLError(.unclosedString, line: 1)),
    ("\na = '''x", TOMLError(.unclosedString, line: 2)),
    ("a = [1, 2", TOMLError(.unclosedArray, line: 1)),
    ("a = {b = 1", TOMLError(.unclosedTable, line: 1)),
    ("[a", TOMLError(.unclosedTable, line: 1)),
    ("a = 1\nb", TOMLError(.missingEquals, line: 2)),
    ("= 1", TOMLError(.missingKey, line: 1)),
    ("a =", TOMLError(.missingValue, line: 1)),
    ("a = oui", TOMLError(.unknownValue, line: 1)),
    ("a = 1 2", TOMLError(.textAfterValue, line: 1)),
    ("a = \"\\q\"", TOMLError(.unknownEscape, line: 1)),
    ("a = \"\\uD800\"", TOMLError(.unknownEscape, line: 1)),
    ("a = 1\n[a]", TOMLError(.keyTakenTwice, line: 2)),
    ("[a]\n[[a]]", TOMLError(.keyTakenTwice, line: 2)),
    ("date = {{ .Date }}", TOMLError(.missingKey, line: 1)),
  ])
  func saysWhatIsWrongAndWhere(text: String, error: TOMLError) {
    #expect(throws: error) { try TOMLReader.read(text) }
  }

  @Test func depthIsBounded() {
    #expect(throws: TOMLError(.tooDeep, line: 1)) {
      try TOMLReader.read("a = " + String(repeating: "[", count: 100_000))
    }
    #expect(throws: TOMLError(.tooDeep, line: 1)) {
      try TOMLReader.read(Array(repeating: "a", count: 10_000).joined(separator: ".") + " = 1")
    }
  }
}
