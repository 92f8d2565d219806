import ExamModel
import JSONText
import SessionEngine

/// What a program is asked for.
enum ProgramRequest: Hashable, Sendable {
  case hello
  case prepare
  case propose(Proposal, Turn)
  /// Answers are counted from 0.
  case comment(answer: Int)

  /// The word in the message.
  var method: String {
    switch self {
    case .hello: "hello"
    case .prepare: "prepare"
    case .propose: "propose"
    case .comment: "comment"
    }
  }

  /// The turn that a question is asked for; `nil` for any other request.
  var turn: Turn? {
    if case .propose(_, let turn) = self { turn } else { nil }
  }

  /// One line of JSON.
  static func line(id: Int?, method: String, params: JSONValue?) -> [UInt8] {
    var members: [JSONMember] = []
    if let id { members.append(JSONMember("id", .integer(id))) }
    members.append(JSONMember("method", .string(method)))
    if let params { members.append(JSONMember("params", params)) }
    var writer = JSONWriter()
    writer.value(.object(members))
    return writer.bytes + [0x0A]
  }
}

/// Which question of the oral it is about: a later one is another turn.
struct Turn: Hashable, Sendable {
  /// The exchange in which it is asked.
  var exchange: Int
  /// How many questions were asked before it.
  var askedCount: Int

  /// The turn that comes next; `nil` where no exchange is left.
  init?(after state: SessionState) {
    guard !state.isFinished, let exchange = SessionEngine.nextExchange(in: state) else {
      return nil
    }
    self.exchange = exchange
    askedCount = state.questions.count
  }
}

extension Proposal {
  /// The parameters of `propose`.
  func params(_ turn: Turn, in state: SessionState) -> JSONValue {
    let slot = state.plan.slots[turn.exchange]
    let isRunning = state.slotIndex == turn.exchange
    return [
      "slot": [
        "index": .integer(turn.exchange), "phase": .integer(slot.phaseIndex),
        "fiche": .optional(slot.ficheIndex.map { state.plan.fiches[$0].id }),
        "seconds_left": .integer(
          isRunning
            ? state.slotSecondsLeft(at: state.lastEventMilliseconds) : slot.budgetSeconds),
      ],
      "criteria": .array(criteria.map { .string($0) }),
      "offered": .array(offered.map(Self.value)),
      "asked": .array(
        state.questions.map { record in
          [
            "id": .string(record.question.id), "criterion": .string(record.question.criterionID),
            "text": .string(record.question.text),
            "follow_ups": .array(record.followUps.map { .string($0.text) }),
            "level": .optional(record.level),
          ]
        }),
    ]
  }

  private static func value(_ question: Question) -> JSONValue {
    [
      "id": .string(question.id), "criterion": .string(question.criterionID),
      "text": .string(question.text),
      "follow_ups": .array(question.followUps.map { .string($0.text) }),
      "good_answer": .array(question.goodAnswer.map { .string($0) }),
    ]
  }
}
