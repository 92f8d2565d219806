import ExamModel
import FileAccess
import SessionEngine
import TestSupport
import Testing

@testable import SessionJournal

@Suite struct JournalReaderTests {
  private let start = JournalText.line(#""seq":1,"t":0.000,"type":"slot-started","slot":0"#)

  private func read(_ lines: [[UInt8]]) -> JournalReading {
    JournalReader.read(Array(lines.joined()))
  }

  @Test func theSmallestHeaderHasDefaults() throws {
    let plan = try #require(read([JournalText.header()]).header?.plan)
    #expect(plan.examTitle == "E6")
    #expect(plan.clockRate == 1)
    #expect(plan.timeFactor == 1)
    #expect(plan.seed == 0)
    #expect(plan.slots == [PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 300)])
  }

  @Test func unknownMembersAreSkipped() {
    let reading = read([
      JournalText.header(),
      JournalText.line(
        #""seq":1,"t":0.000,"type":"slot-started","later":[{"slot":9}],"slot":0,"more":null"#),
    ])
    #expect(reading.damage == nil)
    #expect(reading.events == [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))])
  }

  @Test func anUnknownTypeIsKeptAndSkipped() {
    let reading = read([
      JournalText.header(), start,
      JournalText.line(#""seq":2,"t":1.500,"type":"jury-smiled","slot":"wide","level":[1]"#),
      JournalText.line(#""seq":3,"t":2.000,"type":"marker-set""#),
    ])
    #expect(reading.damage == nil)
    #expect(reading.isWritable)
    #expect(reading.records[1].content == .unknown(type: "jury-smiled", atMilliseconds: 1500))
    #expect(
      reading.events == [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(atMilliseconds: 2000, .markerSet),
      ])
  }

  @Test func aNewerVersionIsReadOnly() {
    let reading = read([JournalText.header(version: 2), start])
    #expect(reading.damage == .newerVersion(2))
    #expect(reading.header?.plan.examID == "e6")
    #expect(reading.events.count == 1)
    #expect(!reading.isWritable)
  }

  @Test func aNewerVersionMayHaveAnotherPlan() {
    let reading = read([JournalText.line(#""v":3,"type":"session","plan":7"#), start])
    #expect(reading.damage == .newerVersion(3))
    #expect(reading.header == nil)
    #expect(reading.records.isEmpty)
  }

  @Test(arguments: [
    #""seq":1,"t":0.000,"type":"marker-set""#, #""v":1,"type":"other""#, #""v":0,"type":"session""#,
    #""v":1,"type":"session","id":"x""#, #""type":"session","v":1"#, #""v":1,"type":"session",,"#,
  ])
  func anotherFirstLineIsNoHeader(members: String) {
    let reading = read([JournalText.line(members), start])
    #expect(reading.damage == .noHeader)
    #expect(reading.header == nil)
    #expect(reading.records.isEmpty)
    #expect(reading.goodLength == 0)
  }

  @Test(arguments: [
    (#""kind":"exchange""#, #""kind":"dance""#),
    (#""kind":"exchange","#, #""phase":1,"kind":"exchange","#),
    (#""kind":"exchange","#, #""phase":-1,"kind":"exchange","#),
    (#""kind":"exchange","#, #""fiche":0,"kind":"exchange","#),
    (#""budget_seconds":300"#, #""budget_seconds":9223372036854775807"#),
    (#""budget_seconds":300"#, #""budget_seconds":-1"#),
    (
      #""budget_seconds":300"#,
      #""budget_seconds":300,"warnings_seconds_left":[9223372036854775807]"#
    ),
    (
      #""budget_seconds":300"#,
      #""budget_seconds":300,"sections":[{"title":"","budget_seconds":1,"origin":"fiche","fiche":0}]"#
    ),
    // Found by fuzzing: a mark of 1e300 out of 20 cannot be written.
    (#""levels":[]"#, #""levels":[{"name":"A","points":1e300}]"#),
    (#""levels":[]"#, #""levels":[{"name":"A","points":-1000001}]"#),
    (#""mode":"training""#, #""mode":"training","clock_rate":0"#),
    (#""mode":"training""#, #""mode":"training","clock_rate":1e300"#),
    (#""mode":"training","#, ""), (#""mode":"training""#, #""mode":"training","seed":"-1""#),
  ])
  func aPlanThatCannotBeIsNoHeader(part: String, replacement: String) throws {
    let header = String(decoding: JournalText.header().dropLast(20), as: UTF8.self)
    let pieces = header.split(separator: part, omittingEmptySubsequences: false)
    #expect(pieces.count == 2)
    let members = String(pieces.joined(separator: replacement).dropFirst())
    #expect(read([JournalText.line(members), start]).damage == .noHeader, "\(members)")
  }

  @Test func theEndsOfAFileAreToldApart() {
    #expect(JournalReader.read([]).damage == .empty)
    #expect(JournalReader.read(Array("{\"v\":1".utf8)).damage == .noHeader)
    #expect(JournalReader.read([0x0A]).damage == .badLine(number: 1, .checksum))
    #expect(read([JournalText.header()]).damage == nil)
    let torn = read([JournalText.header(), start, [0x7B]])
    #expect(torn.damage == .tornTail(droppedBytes: 1))
    #expect(torn.goodLength == JournalText.header().count + start.count)
    #expect(torn.isWritable)
    // What a power cut leaves where the file had grown but its data was not written.
    #expect(
      read([JournalText.header(), [UInt8](repeating: 0, count: 512)]).damage
        == .tornTail(droppedBytes: 512))
  }

  @Test(
    arguments: [
      (#""seq":3,"t":0.000,"type":"marker-set""#, .sequence(found: 3, expected: 2)),
      (#""seq":1,"t":0.000,"type":"marker-set""#, .sequence(found: 1, expected: 2)),
      (#""t":0.000,"seq":2,"type":"marker-set""#, .json),
      (#""seq":2,"t":1,"type":"marker-set""#, .json),
      (#""seq":2,"t":0.000,"type":7"#, .json),
      (#""seq":2,"t":-0.001,"type":"marker-set""#, .json),
      (#""seq":2,"t":31536000000.001,"type":"marker-set""#, .json),
      (#""seq":2 "t":0.000"#, .json),
      (#""seq":2,"t":0.000,"type":"slot-started""#, .payload(member: nil)),
      (#""seq":2,"t":0.000,"type":"slot-started","slot":"0""#, .payload(member: "slot")),
      (#""seq":2,"t":0.000,"type":"slot-ended","slot":0,"ending":"gong""#, .payload(member: nil)),
      (#""seq":2,"t":0.000,"type":"finished""#, .payload(member: nil)),
      (#""seq":2,"t":0.000,"type":"level-given","level":1.5"#, .payload(member: "level")),
      (#""seq":2,"t":0.000,"type":"jury-smiled","a":}"#, .payload(member: nil)),
    ] as [(String, LineFault)])
  func aWrongLineEndsTheReading(members: String, fault: LineFault) {
    let reading = read([JournalText.header(), start, JournalText.line(members), start])
    #expect(reading.damage == .badLine(number: 3, fault))
    #expect(reading.records.count == 1)
    #expect(!reading.isWritable)
  }

  @Test func aQuestionMustBeWhole() {
    let members =
      #""seq":1,"t":0.000,"type":"question-asked","question":"q","criterion":"c","text":"?","#
      + #""difficulty":2,"reason":"general","follow_ups":[],"good_answer":[],"#
    let reversed = members + #""target_min_seconds":120,"target_max_seconds":45"#
    #expect(
      read([JournalText.header(), JournalText.line(reversed)]).damage
        == .badLine(number: 2, .payload(member: nil)))
    let right = members + #""target_min_seconds":45,"target_max_seconds":120"#
    #expect(
      read([JournalText.header(), JournalText.line(right)]).events
        == [
          SessionEvent(
            atMilliseconds: 0, .questionAsked(Question(id: "q", criterionID: "c", text: "?")))
        ])
  }

  @Test func aChecksumMustBeThere() {
    let bare = Array("{\"seq\":1,\"t\":0.000,\"type\":\"marker-set\"}\n".utf8)
    #expect(read([JournalText.header(), bare]).damage == .badLine(number: 2, .checksum))
    // The right digits in upper case are still another line.
    let upper = start.dropLast(11).map { $0 } + Array(start.suffix(11)).map(Self.upperCase)
    #expect(read([JournalText.header(), upper]).damage == .badLine(number: 2, .checksum))
  }

  private static func upperCase(_ byte: UInt8) -> UInt8 {
    (0x61...0x66).contains(byte) ? byte - 0x20 : byte
  }

  @Test func aFileThatCannotBeReadIsDamaged() throws {
    let folder = try TemporaryFolder()
    #expect(JournalReader.read(path: folder.path("none.jsonl")).damage == .unreadable(.missing))
    #expect(JournalReader.read(path: folder.path).damage == .unreadable(.isFolder))
  }
}
