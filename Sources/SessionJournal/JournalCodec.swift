import ExamModel
import JSONText
import SessionEngine

/// Writes headers and events as lines of a journal and reads them back (docs/FORMAT.md).
package enum JournalCodec {
  /// How much of an event is read.
  enum Detail {
    case everything
    /// What a list of sessions shows: texts are left empty and a question keeps its criterion only.
    case summary
    /// The same, and which part of a fiche a question came from.
    case survey
  }

  /// The header as a line, line feed included.
  package static func line(_ header: JournalHeader) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("v", header.version)
    writer.member("type", "session")
    writer.member("id", header.id)
    writer.member("started", CalendarTime(utcSeconds: header.startedSeconds).utcText)
    writer.member("program", header.program)
    writer.name("plan")
    writePlan(header.plan, to: &writer)
    return JournalLine.sealed(writer)
  }

  /// An event as a line, line feed included.
  package static func line(_ event: SessionEvent, sequence: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("seq", sequence)
    writer.name("t")
    writer.thousandths(event.atMilliseconds)
    writer.member("type", EventType(event.fact).rawValue)
    writePayload(event, to: &writer)
    return JournalLine.sealed(writer)
  }

  /// The whole journal of a session.
  package static func journal(_ header: JournalHeader, events: [SessionEvent]) -> [UInt8] {
    var bytes = line(header)
    for (index, event) in events.enumerated() { bytes += line(event, sequence: index + 1) }
    return bytes
  }
}

extension JSONWriter {
  /// Leaves the member out where there is no value.
  mutating func member(_ name: String, ifAny value: String?) {
    if let value { member(name, value) }
  }

  /// Leaves the member out where there is no value.
  mutating func member(_ name: String, ifAny value: Int?) {
    if let value { member(name, value) }
  }

  /// Leaves the member out where there is no value.
  mutating func member(_ name: String, ifAny value: Double?) {
    if let value { member(name, value) }
  }
}
