import FileAccess
import JSONText
import TestSupport
import Testing

@testable import SessionJournal

/// What docs/FORMAT.md shows is what the program does.
@Suite struct FormatDocumentTests {
  /// A fenced block of journal lines, with what its opening line says of them.
  struct Example: CustomTestStringConvertible {
    var marks: [String: String]
    var journal: [UInt8]

    var testDescription: String { "\(marks)" }
  }

  static let document: String = {
    let path = Repository.root + "/docs/FORMAT.md"
    let bytes = try? FileReader.bytes(at: path, limitBytes: 1 << 20)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }()

  static let examples: [Example] = {
    var examples: [Example] = []
    var isInside = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line.hasPrefix("```jsonl")
        if isInside { examples.append(Example(marks: marks(line), journal: [])) }
      } else if isInside {
        examples[examples.count - 1].journal += Array(line.utf8) + [0x0A]
      }
    }
    return examples
  }()

  private static func marks(_ line: Substring) -> [String: String] {
    var marks: [String: String] = [:]
    for word in line.split(separator: " ").dropFirst() {
      let parts = word.split(separator: "=")
      if parts.count == 2 { marks[String(parts[0])] = String(parts[1]) }
    }
    return marks
  }

  @Test func theFirstExampleIsTheFixture() throws {
    let fixture = try FileReader.bytes(at: ShortSession.fixturePath, limitBytes: 1 << 20)
    #expect(Self.examples.count == 10)
    #expect(Self.examples.first?.journal == fixture)
  }

  @Test(arguments: examples)
  func anExampleIsReadAsItSays(example: Example) {
    let reading = JournalReader.read(example.journal)
    #expect(reading.damage?.code == example.marks["damage"])
    if case .badLine(let number, let fault) = reading.damage {
      #expect("\(number)" == example.marks["line"])
      #expect(fault.code == example.marks["fault"])
    }
    #expect(reading.isWritable == (example.marks["damage"] == nil))
    #expect(JournalReader.sessionSummary(example.journal).1?.code == example.marks["damage"])
  }

  @Test(arguments: EventType.allCases)
  func everyTypeOfEventIsInTheTable(type: EventType) {
    #expect(Self.document.contains("`\(type.rawValue)`"))
  }

  @Test(arguments: ReasonType.allCases)
  func everyReasonIsInTheTable(reason: ReasonType) {
    #expect(Self.document.contains("`\(reason.rawValue)`"))
  }

  @Test func everyDamageIsInTheTable() {
    let damages: [JournalDamage] = [
      .empty, .noHeader, .tornTail(droppedBytes: 1), .badLine(number: 1, .checksum),
      .newerVersion(2), .unreadable(.missing),
    ]
    for damage in damages { #expect(Self.document.contains("| `\(damage.code)`")) }
    let faults: [LineFault] = [
      .checksum, .json, .sequence(found: 1, expected: 2), .payload(member: nil),
    ]
    for fault in faults { #expect(Self.document.contains("`bad-line`, `\(fault.code)`")) }
  }

  @Test func everyMemberThatIsWrittenIsExplained() throws {
    var names: Set<String> = []
    var random = RandomSession(seed: 1)
    for _ in 0..<200 {
      let events = random.eventOfEachKind()
      for line in JournalCodec.journal(random.header(), events: events).split(separator: 0x0A) {
        collectNames(try JSONValue(parsing: Array(line)), into: &names)
      }
    }
    #expect(names.count > 40)
    for name in names.sorted() { #expect(Self.document.contains("`\(name)`"), "\(name)") }
  }

  private func collectNames(_ value: JSONValue, into names: inout Set<String>) {
    switch value {
    case .object(let members):
      for member in members {
        names.insert(member.name)
        collectNames(member.value, into: &names)
      }
    case .array(let elements): for element in elements { collectNames(element, into: &names) }
    default: break
    }
  }
}
