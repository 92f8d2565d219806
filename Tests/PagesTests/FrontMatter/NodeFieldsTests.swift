import ExamModel
import TestSupport
import Testing

@testable import Pages

private func fields(_ yaml: String) throws -> NodeFields {
  NodeFields(try #require(try YAMLReader.read(yaml)), path: "p.md")
}

@Suite struct NodeFieldsTests {
  @Test func readsEachType() throws {
    let fields = try fields(
      """
      text: " Été "
      count: 3
      ratio: 1,5
      yes: oui
      no: "false"
      scalar: GLPI, AnyDesk ,
      list: [GLPI, "a, b"]
      map: {k: v}
      time: 1 h 30
      empty:
      """)
    var findings: [Finding] = []
    #expect(fields.string("text", &findings) == "Été")
    #expect(fields.int("count", &findings) == 3)
    #expect(fields.double("ratio", in: 0...10, &findings) == 1.5)
    #expect(fields.bool("yes", &findings) == true)
    #expect(fields.bool("no", &findings) == false)
    #expect(fields.strings("scalar", &findings) == ["GLPI", "AnyDesk"])
    #expect(fields.strings("list", &findings) == ["GLPI", "a, b"])
    #expect(fields.mapping("map", &findings)?.string("k", &findings) == "v")
    #expect(fields.seconds("time", unit: .minutes, &findings) == 5400)
    #expect(fields.string("empty", &findings) == nil)
    #expect(fields.string("absent", &findings) == nil)
    #expect(findings.isEmpty)
  }

  @Test func aWrongTypeIsAFinding() throws {
    let fields = try fields("a: [1]\nb: x\nc: maybe\nd: 5\ne: {k: v}\nf: 1.5\n")
    var findings: [Finding] = []
    #expect(fields.string("a", &findings) == nil)
    #expect(fields.double("b", in: 0...10, &findings) == nil)
    #expect(fields.bool("c", &findings) == nil)
    #expect(fields.mapping("d", &findings) == nil)
    #expect(fields.strings("e", &findings) == nil)
    #expect(fields.int("f", &findings) == nil)
    #expect(fields.list("d", &findings) == nil)
    let expected: [(String, String, String, Int)] = [
      ("a", "[1]", "text", 1), ("b", "x", "number", 2), ("c", "maybe", "boolean", 3),
      ("d", "5", "mapping", 4), ("e", "{k: v}", "list", 5), ("f", "1.5", "wholeNumber", 6),
      ("d", "5", "list", 4),
    ]
    #expect(
      findings
        == expected.map { key, value, type, line in
          Finding(
            .frontMatter(.keyInvalid(key: key, value: value, expected: type)),
            at: Place(path: "p.md", line: line))
        })
  }
}
