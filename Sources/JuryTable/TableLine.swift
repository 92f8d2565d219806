import ExamModel
import JSONText
import SessionEngine

/// What the candidate's program writes to a person at the table, beside the lines of the journal.
package enum TableLine: Hashable, Sendable {
  /// The first line: the seat, the session, and the number of the last event so far.
  case hello(seat: Int, sessionID: String, lastSequence: Int)
  /// What the session's clock shows now.
  case now(milliseconds: Int)
  /// What the draw would ask next, with the reasons in words.
  case offered([OfferedQuestion])
  case taken(id: String)
  case refused(id: String, WishRefusal)

  /// The name and version of what is spoken.
  package static let `protocol` = "jury-table/1"

  /// What a client says first, line feed included; nobody has a seat before.
  package static let join = Array("{\"join\":\"jury-table/1\"}\n".utf8)

  /// Whether a client of this version sits down with that line.
  package static func isJoin(_ line: [UInt8]) -> Bool {
    (try? JSONValue(parsing: line))?["join"]?.text == `protocol`
  }

  /// The line, line feed included.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(.object(members))
    return writer.bytes + [0x0A]
  }

  private var members: [JSONMember] {
    switch self {
    case .hello(let seat, let sessionID, let lastSequence):
      [
        JSONMember("table", "hello"), JSONMember("protocol", .string(Self.protocol)),
        JSONMember("seat", .integer(seat)), JSONMember("session", .string(sessionID)),
        JSONMember("seq", .integer(lastSequence)),
      ]
    case .now(let milliseconds):
      [JSONMember("table", "now"), JSONMember("milliseconds", .integer(milliseconds))]
    case .offered(let questions):
      [JSONMember("table", "offered"), JSONMember("questions", .array(questions.map(\.value)))]
    case .taken(let id): [JSONMember("table", "taken"), JSONMember("id", .string(id))]
    case .refused(let id, let refusal):
      [
        JSONMember("table", "refused"), JSONMember("id", .string(id)),
        JSONMember("cause", .string(refusal.rawValue)),
      ]
    }
  }

  /// Reads a line; `nil` for one that is not of the table, which then is the journal's.
  package init?(_ line: [UInt8]) {
    guard let value = try? JSONValue(parsing: line) else { return nil }
    switch value["table"]?.text {
    case "hello":
      guard value["protocol"]?.text == Self.protocol, let seat = value["seat"]?.integer,
        let session = value["session"]?.text, let sequence = value["seq"]?.integer
      else { return nil }
      self = .hello(seat: seat, sessionID: session, lastSequence: sequence)
    case "now":
      guard let milliseconds = value["milliseconds"]?.integer else { return nil }
      self = .now(milliseconds: milliseconds)
    case "offered":
      self = .offered((value["questions"]?.elements ?? []).compactMap(OfferedQuestion.init))
    case "taken": self = .taken(id: value["id"]?.text ?? "")
    case "refused":
      self = .refused(
        id: value["id"]?.text ?? "",
        value["cause"]?.text.flatMap(WishRefusal.init(rawValue:)) ?? .unreadable)
    default: return nil
    }
  }
}

/// A question that the table may choose.
package struct OfferedQuestion: Hashable, Sendable {
  package var id: String
  package var criterionID: String
  package var text: String
  /// Why it would be asked, in words.
  package var reason: String
  package var goodAnswer: [String]

  package init(
    id: String, criterionID: String, text: String, reason: String, goodAnswer: [String]
  ) {
    self.id = id
    self.criterionID = criterionID
    self.text = text
    self.reason = reason
    self.goodAnswer = goodAnswer
  }

  fileprivate var value: JSONValue {
    [
      "id": .string(id), "criterion": .string(criterionID), "text": .string(text),
      "reason": .string(reason), "good_answer": .array(goodAnswer.map { .string($0) }),
    ]
  }

  fileprivate init?(_ value: JSONValue) {
    guard let id = value["id"]?.text, let text = value["text"]?.text else { return nil }
    self.init(
      id: id, criterionID: value["criterion"]?.text ?? "", text: text,
      reason: value["reason"]?.text ?? "",
      goodAnswer: (value["good_answer"]?.elements ?? []).compactMap(\.text))
  }
}
