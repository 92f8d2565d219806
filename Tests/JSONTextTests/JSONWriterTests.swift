import JSONText
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test func compactTextHasNoSpace() {
    let value: JSONValue = [
      "b": [1, -2.5, true, false, nil], "a": ["é", ""], "empty": [[], [:]], "x": 1e300,
    ]
    #expect(
      value.compactText
        == #"{"b":[1,-2.5,true,false,null],"a":["é",""],"empty":[[],{}],"x":1e+300}"#)
  }

  @Test func prettyTextIndentsByTwo() {
    let value: JSONValue = ["list": [1, ["a": "b"], [], [:]], "last": nil]
    #expect(
      value.prettyText == """
        {
          "list": [
            1,
            {
              "a": "b"
            },
            [],
            {}
          ],
          "last": null
        }
        """)
  }

  @Test func numbersThatAreNotFiniteBecomeNull() {
    let value: JSONValue = [.number(.nan), .number(.infinity), .number(-.infinity)]
    #expect(value.compactText == "[null,null,null]")
  }

  @Test(arguments: [
    (0, "0.000"), (5, "0.005"), (-5, "-0.005"), (12345, "12.345"), (60000, "60.000"),
    (Int.max, "9223372036854775.807"), (Int.min, "-9223372036854775.808"),
  ])
  func thousandthsHaveThreeDecimals(value: Int, text: String) {
    var writer = JSONWriter()
    writer.thousandths(value)
    #expect(writer.text == text)
  }

  @Test func whatCouldMisleadATerminalIsEscaped() {
    let controls = "\u{1B}]0;x\u{7}\u{7F}\u{9B}31m\u{AD}\u{61C}\u{200B}\u{200E}"
    let marks = "\u{2028}\u{202E}\u{2066}\u{FEFF}\u{E0041}"
    #expect(
      JSONValue.string(controls).compactText
        == #""\u001b]0;x\u0007\u007f\u009b31m\u00ad\u061c\u200b\u200e""#)
    #expect(
      JSONValue.string(marks).compactText == #""\u2028\u202e\u2066\ufeff\udb40\udc41""#)
    #expect(JSONValue.string("a\"b\\c\n\t\r\u{8}\u{c}/").compactText == #""a\"b\\c\n\t\r\b\f/""#)
    #expect(JSONValue.string("é€😀« » 👩‍💻 ‰").compactText == "\"é€😀« » 👩‍💻 ‰\"")
  }

  @Test func namesAreEscapedAsWell() {
    #expect((["\u{202E}": 1] as JSONValue).compactText == #"{"\u202e":1}"#)
  }

  @Test func everyScalarIsWrittenSafelyAndReadsBack() throws {
    for codePoint in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(codePoint) else { continue }
      if codePoint > 0x3000, codePoint % 97 != 0, codePoint & 0xFF00 != 0xFE00 { continue }
      let text = JSONValue.string(String(scalar)).compactText
      let name = "U+" + String(codePoint, radix: 16)
      let back = try JSONValue(parsing: text).text
      #expect(back?.unicodeScalars.elementsEqual([scalar]) == true, "\(name)")
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        #expect(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(name)")
      default: break
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func whatIsWrittenReadsBack(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let value = Self.randomValue(depth: 0, using: &generator)
    #expect(try JSONValue(parsing: value.compactText) == value, "seed \(seed)")
    #expect(try JSONValue(parsing: value.prettyText) == value, "seed \(seed)")
  }

  private static func randomValue(depth: Int, using generator: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &generator) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &generator))
    case 2: .integer(Int(truncatingIfNeeded: generator.next()))
    case 3: .number(randomNumber(using: &generator))
    case 4: .string(randomText(using: &generator))
    case 5:
      .array(
        (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
          randomValue(depth: depth + 1, using: &generator)
        })
    default:
      .object(
        (0..<Int.random(in: 0..<5, using: &generator)).map { index in
          let name = randomText(using: &generator) + "\(index)"
          return JSONMember(name, randomValue(depth: depth + 1, using: &generator))
        })
    }
  }

  private static func randomNumber(using generator: inout SplitMix64) -> Double {
    let number = Double(bitPattern: generator.next())
    return number.isFinite ? number : 0.5
  }

  private static func randomText(using generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
      text.unicodeScalars.append(scalar ?? "\"")
    }
    return text
  }
}
