import JSONText
import SessionEngine

extension JournalCodec {
  /// What the beginning of a journal's first line says.
  enum FirstLine {
    case header(JournalHeader)
    /// A later version whose plan this program may be unable to read.
    case newer(version: Int, JournalHeader?)
    case notAHeader
  }

  /// Reads a first line whose checksum has been found right.
  static func firstLine(_ line: UnsafeBufferPointer<UInt8>) -> FirstLine {
    var scanner = JSONScanner(line)
    guard let version = try? headerVersion(&scanner), version > 0 else { return .notAHeader }
    let header = try? readHeader(version: version, &scanner)
    guard version <= JournalHeader.currentVersion else {
      return .newer(version: version, header)
    }
    return header.map { .header($0) } ?? .notAHeader
  }

  private static func headerVersion(_ scanner: inout JSONScanner) throws(JSONError) -> Int {
    try scanner.beginObject()
    guard let first = try scanner.nextName(), case "v" = first else {
      throw scanner.missingMember
    }
    let version = try scanner.integer()
    guard let second = try scanner.nextName(), case "type" = second,
      try scanner.isString("session")
    else { throw scanner.missingMember }
    return version
  }

  private static func readHeader(
    version: Int, _ scanner: inout JSONScanner
  ) throws(JSONError) -> JournalHeader {
    var id: String?
    var startedSeconds: Int?
    var program = ""
    var plan: SessionPlan?
    while let name = try scanner.nextName() {
      switch name {
      case "id": id = try scanner.string()
      case "started": startedSeconds = CalendarTime(utcText: try scanner.string())?.utcSeconds
      case "program": program = try scanner.string()
      case "plan": plan = try readPlan(&scanner)
      default: try scanner.skipValue()
      }
    }
    try scanner.finish()
    return JournalHeader(
      version: version, id: try scanner.require(id),
      startedSeconds: try scanner.require(startedSeconds), program: program,
      plan: try scanner.require(plan))
  }

  /// Reads an event's line whose checksum has been found right.
  static func content(
    _ line: UnsafeBufferPointer<UInt8>, expectedSequence: Int, detail: Detail
  ) throws(LineFault) -> JournalRecord.Content {
    var scanner = JSONScanner(line)
    let envelope: (sequence: Int, atMilliseconds: Int, type: JSONName)
    do { envelope = try readEnvelope(&scanner) } catch { throw .json }
    guard envelope.sequence == expectedSequence else {
      throw .sequence(found: envelope.sequence, expected: expectedSequence)
    }
    do {
      guard let type = EventType(envelope.type) else {
        while try scanner.nextName() != nil { try scanner.skipValue() }
        try scanner.finish()
        return .unknown(type: envelope.type.text, atMilliseconds: envelope.atMilliseconds)
      }
      let (fact, by) = try readFact(type, &scanner, detail: detail)
      return .event(
        SessionEvent(
          atMilliseconds: envelope.atMilliseconds, fact, by: fact.rater == nil ? by : .candidate))
    } catch { throw .payload(member: member(at: error.offset, of: line)) }
  }

  /// The member of a line within which a byte lies.
  private static func member(at offset: Int, of line: UnsafeBufferPointer<UInt8>) -> String? {
    var scanner = JSONScanner(line)
    do throws(JSONError) {
      try scanner.beginObject()
      while let name = try scanner.nextName() {
        let text = name.text
        try scanner.skipValue()
        if offset <= scanner.offset { return text }
      }
    } catch {
      // What follows is not JSON, which is not member either.
    }
    return nil
  }

  private static func readFact(
    _ type: EventType, _ scanner: inout JSONScanner, detail: Detail
  ) throws(JSONError) -> (SessionEvent.Fact, Rater) {
    guard type == .questionAsked else {
      var fields = EventFields()
      try fields.read(&scanner, detail: detail)
      // Not `require`: a function for every type cannot be made for this one beforehand.
      guard let fact = fields.fact(type) else { throw scanner.missingMember }
      return (fact, fields.rater)
    }
    switch detail {
    case .everything:
      var fields = QuestionFields()
      try fields.read(&scanner)
      guard let question = fields.question else { throw scanner.missingMember }
      return (.questionAsked(question), Rater(journalWord: fields.by))
    case .summary: return (.questionAsked(try QuestionFields.summary(&scanner)), .candidate)
    case .survey: return (.questionAsked(try QuestionFields.survey(&scanner)), .candidate)
    }
  }

  /// The three members that begin every event, always in this order.
  private static func readEnvelope(
    _ scanner: inout JSONScanner
  ) throws(JSONError) -> (sequence: Int, atMilliseconds: Int, type: JSONName) {
    try scanner.beginObject()
    guard let first = try scanner.nextName(), case "seq" = first else {
      throw scanner.missingMember
    }
    let sequence = try scanner.integer()
    guard let second = try scanner.nextName(), case "t" = second else {
      throw scanner.missingMember
    }
    let atMilliseconds = try scanner.thousandths(in: JournalLimits.milliseconds)
    guard let third = try scanner.nextName(), case "type" = third else {
      throw scanner.missingMember
    }
    return (sequence, atMilliseconds, try scanner.word())
  }
}
