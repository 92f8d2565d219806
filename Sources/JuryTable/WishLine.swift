import ExamModel
import JSONText
import SessionEngine

/// A wish as it comes over the socket: what is wanted, and what its person had seen.
package struct WishLine: Hashable, Sendable {
  /// How the person's program recognises the reply.
  package var id: String
  /// The number of the last event that was seen.
  package var seen: Int
  package var wish: TableWish

  /// A line beyond this is none.
  package static let limitBytes = 16_384
  private static let noteLengths = 1...4000

  package init(id: String, seen: Int, wish: TableWish) {
    self.id = id
    self.seen = seen
    self.wish = wish
  }

  /// Reads a line; `nil` where it is no wish, so that it can be refused.
  ///
  /// - Parameter criterionID: what a typed question serves where it does not say.
  package init?(_ line: [UInt8], criterionID: String?) {
    guard line.count <= Self.limitBytes, let value = try? JSONValue(parsing: line),
      let word = value["wish"]?.text, let seen = value["seq"]?.integer,
      let wish = Self.wish(word, value, criterionID)
    else { return nil }
    self.init(id: Self.id(of: value), seen: seen, wish: wish)
  }

  /// The id of a line, as far as it has one.
  package static func id(of line: [UInt8]) -> String {
    (try? JSONValue(parsing: line)).map { id(of: $0) } ?? ""
  }

  private static func id(of value: JSONValue) -> String {
    String((value["id"]?.text ?? value["id"]?.integer.map(String.init) ?? "").prefix(64))
  }

  private static func wish(
    _ word: String, _ value: JSONValue, _ criterionID: String?
  ) -> TableWish? {
    switch word {
    case "next": return .next
    case "pick": return value["question"]?.text.map { .pick(questionID: $0) }
    case "ask":
      guard
        let text = value["text"]?.text.flatMap({
          WrittenText.cleaned($0, lengths: Proposal.questionLengths)
        }), let criterion = value["criterion"]?.text ?? criterionID
      else { return nil }
      return .ask(
        Question(
          id: Proposal.id(of: text, by: .jury), criterionID: criterion, text: text))
    case "follow-up": return .followUp
    case "skip": return .skip
    case "end-slot": return .endSlot
    case "level":
      guard let answer = value["answer"]?.integer, let level = value["level"]?.integer else {
        return nil
      }
      return .level(answer: answer, level: level)
    case "mark":
      guard let kind = value["marker"]?.text else { return .mark(nil) }
      return MarkerKind(rawValue: kind).map { .mark($0) }
    case "note":
      let note = value["text"]?.text ?? ""
      return note.allSatisfy(\.isWhitespace) || note.count > noteLengths.upperBound
        ? nil : .note(note)
    case "undo": return .undo
    default: return nil
    }
  }

  /// The line, line feed included.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(
      .object([JSONMember("id", .string(id)), JSONMember("seq", .integer(seen))] + members))
    return writer.bytes + [0x0A]
  }

  private var members: [JSONMember] {
    func word(_ word: String) -> JSONMember { JSONMember("wish", .string(word)) }
    return switch wish {
    case .next: [word("next")]
    case .pick(let id): [word("pick"), JSONMember("question", .string(id))]
    case .ask(let question):
      [
        word("ask"), JSONMember("text", .string(question.text)),
      ]
        + (question.criterionID.isEmpty
          ? [] : [JSONMember("criterion", .string(question.criterionID))])
    case .followUp: [word("follow-up")]
    case .skip: [word("skip")]
    case .endSlot: [word("end-slot")]
    case .level(let answer, let level):
      [word("level"), JSONMember("answer", .integer(answer)), JSONMember("level", .integer(level))]
    case .mark(let kind):
      [word("mark")] + (kind.map { [JSONMember("marker", .string($0.rawValue))] } ?? [])
    case .note(let text): [word("note"), JSONMember("text", .string(text))]
    case .undo: [word("undo")]
    }
  }
}
