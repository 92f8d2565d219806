import JSONText
import Testing

@Suite struct JSONParsingTests {
  @Test(
    arguments: [
      ("null", nil), (" true\n", true), ("false", false), ("0", 0), ("-17", -17),
      ("9223372036854775807", .integer(Int.max)), ("-9223372036854775808", .integer(Int.min)),
      ("9223372036854775808", 9223372036854775808.0), ("1.5", 1.5), ("1e3", .number(1000)),
      ("2E-2", 0.02), ("-0", .number(-0.0)), (#""""#, ""),
      (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{c}\n\r\t"),
      (#""\u00e9\u20ac""#, "é€"), (#""\ud83d\ude00""#, "😀"), ("\"é€😀\"", "é€😀"),
      ("[]", []), ("[1,[2],{}]", [1, [2], [:]]),
      (#"{"b":1,"a":[null]}"#, ["b": 1, "a": [nil]]),
    ] as [(String, JSONValue)])
  func valueIsRead(text: String, expected: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == expected)
  }

  @Test func minusZeroKeepsItsSign() throws {
    #expect(try JSONValue(parsing: "-0").double?.sign == .minus)
  }

  @Test(arguments: [
    ("", 0, JSONError.Fact.endOfText), ("  ", 2, .endOfText), ("tru", 3, .endOfText),
    ("nulL", 3, .unexpectedByte(0x4C)), ("1 2", 2, .textAfterValue), ("01", 2, .invalidNumber),
    ("-", 1, .invalidNumber), ("1.", 2, .invalidNumber), ("1e", 2, .invalidNumber),
    ("+1", 0, .unexpectedByte(0x2B)), (".5", 0, .unexpectedByte(0x2E)),
    ("1e999", 0, .numberOutOfRange), ("NaN", 0, .unexpectedByte(0x4E)),
    ("[1,]", 3, .unexpectedByte(0x5D)), ("[1", 2, .endOfText), ("[1 2]", 3, .unexpectedByte(0x32)),
    (#"{"a":1,}"#, 7, .unexpectedByte(0x7D)), (#"{"a" 1}"#, 5, .unexpectedByte(0x31)),
    ("{1:2}", 1, .unexpectedByte(0x31)), (#"{"a":1,"a":2}"#, 11, .repeatedName),
    (#"{"a":1,"\u0061":2}"#, 16, .repeatedName), ("\"a", 2, .endOfText),
    ("\"a\nb\"", 2, .controlInString), (#""\x""#, 1, .invalidEscape),
    (#""\u12g4""#, 1, .invalidEscape), (#""\ud83d""#, 1, .loneSurrogate),
    (#""\ude00""#, 1, .loneSurrogate), (#""\ud83dx\ude00""#, 1, .loneSurrogate),
    ("'a'", 0, .unexpectedByte(0x27)), ("\u{FEFF}1", 0, .unexpectedByte(0xEF)),
  ])
  func textIsRefused(text: String, offset: Int, fact: JSONError.Fact) {
    #expect(throws: JSONError(offset: offset, fact)) { try JSONValue(parsing: text) }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xC3], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x98], [0xC3, 0x41],
    ] as [[UInt8]])
  func textThatIsNotUTF8IsRefused(sequence: [UInt8]) {
    #expect(throws: JSONError(offset: 1, .invalidUTF8)) {
      try JSONValue(parsing: [0x22] + sequence + [0x22])
    }
  }

  @Test func nestingIsBounded() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try JSONValue(parsing: deepest).elements?.count == 1)
    #expect(throws: JSONError(offset: 64, .tooDeep)) {
      try JSONValue(parsing: String(repeating: "[", count: 100_000))
    }
  }

  @Test func everyTruncationIsRefused() throws {
    let text = Array(#"{"a":[1.5e3,"é\ud83d\ude00",true,null],"b":{"c":-12}}"#.utf8)
    _ = try JSONValue(parsing: text)
    for count in 0..<text.count {
      #expect(throws: JSONError.self, "\(count) bytes") {
        try JSONValue(parsing: Array(text.prefix(count)))
      }
    }
  }
}
