import Frames
import JSONText
import Screens
import SessionEngine
import SessionJournal

/// A journal, from its bytes to the screens of its replay.
///
/// Nearly every change to a line breaks its checksum, and what lies behind would never be reached;
/// so each input is read as it is, and again with the right checksums and numbers.
enum JournalTarget {
  private static let folder = JournalOnDisk()

  static func take(_ bytes: [UInt8]) {
    checkJSON(bytes)
    checkReading(bytes)
    let sealed = ResealedJournal(bytes).bytes
    let reading = checkReading(sealed)
    folder.check(sealed, reading)
    guard let plan = reading.header?.plan else { return }
    SessionProperties.check(plan, reading.events, choice: Int(Checksum.crc32C(bytes)))
  }

  static func takeLong(_ bytes: [UInt8]) {
    let reading = JournalReader.read(ResealedJournal(bytes).bytes)
    guard let plan = reading.header?.plan else { return }
    let timeline = SessionTimeline(plan: plan, events: reading.events)
    let state = timeline.state(at: timeline.endMilliseconds)
    let surface = Surface(
      size: Size(columns: 80, rows: 24), language: .french,
      nowMilliseconds: timeline.endMilliseconds)
    RenderedProperties.checkFrame(RehearsalScreen(state: state).render(on: surface))
    RenderedProperties.checkFrame(DebriefScreen(state: state).render(on: surface))
    RenderedProperties.checkFrame(ReplayScreen(timeline: timeline, caption: "").render(on: surface))
  }

  @discardableResult
  private static func checkReading(_ bytes: [UInt8]) -> JournalReading {
    let reading = JournalReader.read(bytes)
    let lines = bytes.count { $0 == 0x0A }
    Outcome.require(reading.records.count <= max(0, lines - 1), "more events than lines")
    Outcome.require(reading.goodLength <= bytes.count, "more good bytes than bytes")
    var end = bytes.prefix(reading.goodLength).firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
    for (index, record) in reading.records.enumerated() {
      Outcome.require(record.sequence == index + 1, "a gap in the sequence")
      Outcome.require(record.byteRange.lowerBound == end, "bytes between two records")
      end = record.byteRange.upperBound
      if case .event(let event) = record.content { checkCodec(event, reading.header) }
    }
    Outcome.require(end == reading.goodLength, "good bytes after the last record")
    Outcome.require(
      reading.damage != nil || reading.goodLength == bytes.count, "bytes that nobody read")
    checkPrefix(reading, bytes)
    if let header = reading.header, header.version == JournalHeader.currentVersion {
      let again = JournalReader.read(JournalCodec.line(header)).header
      Outcome.require(again == header, "the header is not what was written")
    }
    return reading
  }

  /// What was read is written so that the same is read again.
  private static func checkCodec(_ event: SessionEvent, _ header: JournalHeader?) {
    guard let header, header.version == JournalHeader.currentVersion else { return }
    let small = JournalHeader(
      id: "", startedSeconds: 0, program: "",
      plan: SessionPlan(
        examID: "", examTitle: "", criteria: [], levels: [], phaseTitles: [], slots: []))
    let again = JournalReader.read(JournalCodec.journal(small, events: [event])).events
    Outcome.require(again == [event], "not what was written: \(event)")
  }

  /// A journal that was cut off anywhere holds what came before the cut.
  private static func checkPrefix(_ reading: JournalReading, _ bytes: [UInt8]) {
    let cut = bytes.count * 2 / 3
    let part = JournalReader.read(Array(bytes[..<cut]))
    let kept = reading.records.prefix { $0.byteRange.upperBound <= cut }
    Outcome.require(part.records.elementsEqual(kept), "a cut changed what came before it")
  }

  /// Every line on its own, and the input as one text.
  private static func checkJSON(_ bytes: [UInt8]) {
    check(json: bytes)
    for line in bytes.split(separator: 0x0A).prefix(16) { check(json: Array(line)) }
  }

  private static func check(json: [UInt8]) {
    let isJSON = json.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONError) {
        try scanner.skipValue()
        try scanner.finish()
        return true
      } catch {
        Outcome.require((0...json.count).contains(error.offset), "an error beyond the text")
        return false
      }
    }
    do {
      let value = try JSONValue(parsing: json)
      Outcome.require(isJSON, "a tree of what is no JSON")
      for text in [value.compactText, value.prettyText] {
        let again = try? JSONValue(parsing: text)
        Outcome.require(again == value, "not what was written: \(text)")
      }
    } catch {
      // The only rules that reading a tree adds.
      let isAllowed = error.fact == .repeatedName || error.fact == .numberOutOfRange
      Outcome.require(!isJSON || isAllowed, "JSON that gives no tree: \(error)")
    }
  }
}
