import JSONText
import SessionEngine

/// The members that only events of the table have.
struct TableFields {
  var seat: Int?
  var marker: String?
  var programName: String?
  var programVersion: String?
  var isSetAside: Bool?

  /// Reads a member of that name, and hands on one that is not of the table.
  mutating func read(
    _ name: JSONName, _ scanner: inout JSONScanner, else other: inout SoundFields
  ) throws(JSONError) {
    switch name {
    case "seat": seat = try scanner.index()
    case "marker": marker = try scanner.string()
    case "program_name": programName = try scanner.string()
    case "program_version": programVersion = try scanner.string()
    case "set_aside": isSetAside = try scanner.boolean()
    default: try other.read(name, &scanner)
    }
  }

  /// A marker; one whose purpose is a word of a later program is a bare one.
  var markerSet: SessionEvent.Fact {
    marker.flatMap(MarkerKind.init(rawValue:)).map { .table(.markerSet($0)) } ?? .markerSet
  }

  var programJoined: SessionEvent.Fact? {
    programName.map { .table(.programJoined(name: $0, version: programVersion)) }
  }

  /// - Parameter cause: a word; one of a later program is a fault all the same.
  func programFailed(cause: String?, said: String?) -> SessionEvent.Fact? {
    guard let cause, let isSetAside else { return nil }
    return .table(
      .programFailed(
        ProgramFault(rawValue: cause) ?? .notAMessage, said: said, isSetAside: isSetAside))
  }
}
