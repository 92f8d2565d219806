import ExamModel
import JSONText
import SessionEngine
import Testing

@testable import SessionJournal

@Suite struct JournalCodecTests {
  @Test(arguments: UInt64(0)..<300)
  func everySessionReadsBack(seed: UInt64) throws {
    var random = RandomSession(seed: seed)
    let header = random.header()
    var events = random.eventOfEachKind()
    for _ in 0..<20 { events.append(random.event()) }
    let bytes = JournalCodec.journal(header, events: events)
    let reading = JournalReader.read(bytes)
    #expect(reading.damage == nil, "seed \(seed)")
    #expect(reading.header == header, "seed \(seed)")
    #expect(reading.events == events, "seed \(seed)")
    #expect(reading.records.map(\.sequence) == Array(1...events.count), "seed \(seed)")
    #expect(reading.goodLength == bytes.count, "seed \(seed)")
    #expect(JournalCodec.journal(header, events: reading.events) == bytes, "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<50)
  func everyLineIsJSONThatShowsNoControl(seed: UInt64) throws {
    var random = RandomSession(seed: seed)
    let bytes = JournalCodec.journal(random.header(), events: random.eventOfEachKind())
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.count == 34)
    for line in lines {
      _ = try JSONValue(parsing: Array(line))
      #expect(!line.contains { $0 < 0x20 || $0 == 0x7F }, "seed \(seed)")
      #expect(!String(decoding: line, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func theCriteriaOfASlotReadBackAndAreLeftOutWhereTheyAreAll() {
    var header = ShortSession.header
    let plain = String(decoding: JournalCodec.journal(header, events: []), as: UTF8.self)
    #expect(!plain.contains("criterion_ids"))
    header.plan.slots[1].criterionIDs = ["autonomie"]
    let bytes = JournalCodec.journal(header, events: [])
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(#""fiche":0,"criterion_ids":["autonomie"],"#))
    #expect(JournalReader.read(bytes).header == header)
  }

  /// A journal tells where each fiche came from; one of version 0.1 tells a path and nothing sure.
  @Test(arguments: [
    (FicheOrigin.bundled(name: "fiches/a.md"), ##""path":"fiches/a.md","origin":"bundled"}"##),
    (.file(FilePlace("/home/lea/a.md")), ##""path":"/home/lea/a.md","origin":"file"}"##),
    (
      .imported(FilePlace("/home/lea/a.md"), document: "a.docx"),
      ##""path":"/home/lea/a.md","origin":"imported","document":"a.docx"}"##
    ),
    (.unstated(path: "a.md"), ##""path":"a.md"}"##),
  ])
  func theOriginOfAFicheReadsBack(_ origin: FicheOrigin, written: String) {
    var header = ShortSession.header
    header.plan.fiches = [PlannedFiche(id: "a", title: "A", origin: origin)]
    let bytes = JournalCodec.journal(header, events: [])
    #expect(String(decoding: bytes, as: UTF8.self).contains(written))
    #expect(JournalReader.read(bytes).header?.plan.fiches.map(\.origin) == [origin])
  }

  @Test(arguments: ["file", "imported", "a later word"])
  func aRelativePathIsNeverSurelyAFile(_ word: String) {
    let origin = OriginName.origin(word, path: "../a.md", document: "")
    #expect(origin == .unstated(path: "../a.md"))
    #expect(origin.filePath == nil)
  }

  @Test func theCauseOfAGapIsWrittenWhereTheProgramHadNotEnded() {
    func text(_ cause: GapCause) -> String {
      let gap = SessionGap(milliseconds: 1000, isCounted: true, cause: cause)
      let event = SessionEvent(atMilliseconds: 0, .reopened(gap))
      return String(decoding: JournalCodec.line(event, sequence: 1), as: UTF8.self)
    }
    #expect(text(.machineSuspended).contains(#""counted":true,"cause":"suspended","crc""#))
    #expect(text(.programStopped).contains(#""counted":true,"cause":"stopped","crc""#))
    #expect(text(.programEnded).contains(#""counted":true,"crc""#))
  }

  @Test func aCauseOfALaterProgramIsNone() {
    let line = JournalText.line(
      #""seq":1,"t":0.000,"type":"reopened","gap_seconds":1.000,"counted":true,"cause":"moved""#)
    let events = JournalReader.read(JournalText.header() + line).events
    #expect(events.map(\.fact) == [.reopened(SessionGap(milliseconds: 1000, isCounted: true))])
  }

  @Test func anEventIsALineOfFlatMembers() {
    let asked = SessionEvent(
      atMilliseconds: 605_250,
      .questionAsked(
        Question(
          id: "q-1", criterionID: "autonomie", text: "Pourquoi AnyDesk ?",
          followUps: [FollowUp(text: "Et sinon ?")],
          reason: .technology(name: "AnyDesk", at: SourceLocation(path: "a.md", line: 12)),
          goodAnswer: ["Le coût"])))
    let text = String(decoding: JournalCodec.line(asked, sequence: 7), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"seq":7,"t":605.250,"type":"question-asked","question":"q-1","criterion":"autonomie","#
          + #""text":"Pourquoi AnyDesk ?","target_min_seconds":45,"target_max_seconds":120,"#
          + #""difficulty":2,"reason":"technology","reason_text":"AnyDesk","reason_path":"a.md","#
          + #""reason_line":12,"follow_ups":["Et sinon ?"],"good_answer":["Le coût"],"crc":""#))
    #expect(text.hasSuffix("\"}\n"))
  }

  @Test func theSummaryOfAnEventKeepsWhatTheFoldNeeds() throws {
    var random = RandomSession(seed: 4)
    for event in random.eventOfEachKind() {
      let line = Array(JournalCodec.line(event, sequence: 1).dropLast())
      let content = try line.withUnsafeBufferPointer {
        try JournalCodec.content($0, expectedSequence: 1, detail: .summary)
      }
      #expect(content == .event(Self.summary(of: event)))
    }
  }

  private static func summary(of event: SessionEvent) -> SessionEvent {
    var event = event
    switch event.fact {
    case .questionAsked(let question):
      event.fact = .questionAsked(
        Question(
          id: question.id, criterionID: question.criterionID, text: "", base: question.base,
          about: question.about))
      event.by = .candidate
    case .table(.proposalDropped): event.fact = .table(.proposalDropped(text: ""))
    case .table(.commented(let answer, _)):
      event.fact = .table(.commented(answer: answer, text: ""))
    case .followUpAsked: event.fact = .followUpAsked(text: "")
    case .remarkMade: event.fact = .remarkMade(text: "")
    case .noteTaken: event.fact = .noteTaken(text: "")
    default: break
    }
    return event
  }

  @Test func everyTypeIsKnownByItsName() {
    for type in EventType.allCases {
      let quoted = Array("\"\(type.rawValue)\"".utf8)
      quoted.withUnsafeBufferPointer { bytes in
        var scanner = JSONScanner(bytes)
        #expect((try? scanner.word()).flatMap(EventType.init) == type)
      }
    }
  }
}
