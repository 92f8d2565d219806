import JSONText
import Testing

@Suite struct JSONScannerTests {
  private func scan<Result>(
    _ text: String, _ body: (inout JSONScanner) throws -> Result
  ) throws -> Result {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      return try body(&scanner)
    }
  }

  @Test func membersArePickedAndTheRestIsSkipped() throws {
    let text = #" {"seq":7, "skip":{"a":[1,{"seq":9}],"b":"}"},"t":12.345,"type":"note-taken"} "#
    try scan(text) { scanner in
      var seen: [String] = []
      try scanner.beginObject()
      while let name = try scanner.nextName() {
        switch name {
        case "seq": seen.append("seq \(try scanner.integer())")
        case "t": seen.append("t \(try scanner.thousandths())")
        case "type": seen.append("type \(try scanner.isString("note-taken"))")
        default:
          seen.append("skipped \(name.text)")
          try scanner.skipValue()
        }
      }
      try scanner.finish()
      #expect(seen == ["seq 7", "skipped skip", "t 12345", "type true"])
    }
  }

  @Test(arguments: [
    ("0.000", 0), ("0.001", 1), ("-0.005", -5), ("12.345", 12345),
    ("9223372036854775.807", Int.max), ("-9223372036854775.808", Int.min),
  ])
  func thousandthsAreExact(text: String, value: Int) throws {
    #expect(try scan(text) { try $0.thousandths() } == value)
  }

  @Test(arguments: [
    "1", "1.5", "1.2345", "1.000e0", "1e3", "01.000", "--1.000", "\"1.000\"",
    "9223372036854775.808",
  ])
  func otherNumbersAreNoThousandths(text: String) {
    #expect(throws: JSONError.self) { try scan(text) { try $0.thousandths() } }
  }

  @Test func aValueOfAnotherKindIsRefused() {
    #expect(throws: JSONError(offset: 0, .otherKind)) { try scan("\"7\"") { try $0.integer() } }
    #expect(throws: JSONError(offset: 0, .otherKind)) { try scan("7") { try $0.string() } }
    #expect(throws: JSONError(offset: 0, .otherKind)) { try scan("null") { try $0.boolean() } }
    #expect(throws: JSONError(offset: 0, .otherKind)) { try scan("[]") { try $0.beginObject() } }
    #expect(throws: JSONError(offset: 3, .numberOutOfRange)) {
      try scan("1.5") { try $0.integer() }
    }
  }

  @Test func nullIsSkippedOnlyWhereItStands() throws {
    try scan("[null,7]") { scanner in
      try scanner.beginArray()
      #expect(try scanner.nextElement())
      #expect(try scanner.skipNull())
      #expect(try scanner.nextElement())
      #expect(try !scanner.skipNull())
      #expect(try scanner.integer() == 7)
      #expect(try !scanner.nextElement())
    }
  }

  @Test func aNameWithEscapesMatchesNoLiteral() throws {
    try scan(#"{"\u0061":1}"#) { scanner in
      try scanner.beginObject()
      let name = try #require(try scanner.nextName())
      if case "a" = name { Issue.record("matched") }
      #expect(name.text == "a")
    }
  }
}
