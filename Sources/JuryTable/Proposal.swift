import ExamModel
import JSONText
import SessionEngine

/// The next question of an exchange, as a program is asked for it.
struct Proposal: Hashable, Sendable {
  /// What the draw would ask, the next one first.
  var offered: [Question]
  /// The criteria that may be asked about now, the most urgent one first.
  var criteria: [String]
  /// Every question and follow-up of the oral so far.
  var asked: [String]

  /// How many of the draw's questions a program is offered.
  static let offeredCount = 5
  /// In characters, once cleaned.
  static let questionLengths = 8...400
  static let detailLengths = 1...200
  static let detailLimit = 5

  /// - Parameter offered: what the draw would ask next, one after the other.
  init(in state: SessionState, offered: [Question]) {
    self.offered = offered
    asked = state.questions.flatMap { [$0.question.text] + $0.followUps.map(\.text) }
    // Who asks whenever it likes would leave criteria out: only those whose turn it is are open.
    let due = offered.first.map { state.askedCounts[$0.criterionID, default: 0] } ?? 0
    var criteria: [String] = []
    for question in offered
    where state.askedCounts[question.criterionID, default: 0] <= due
      && !criteria.contains(question.criterionID)
    {
      criteria.append(question.criterionID)
    }
    self.criteria = criteria
  }

  /// The question that a program answered with; `nil` where it leaves the choice to the draw.
  func question(_ result: JSONValue) throws(ProposalRefusal) -> Question? {
    if case .null = result { return nil }
    if let id = result["pick"]?.text {
      guard let picked = offered.first(where: { $0.id == id }) else {
        throw ProposalRefusal(fault: .notAQuestion, said: WrittenText.cut(id, to: 400))
      }
      return picked
    }
    guard let written = result["text"]?.text else {
      throw ProposalRefusal(fault: .notAQuestion, said: nil)
    }
    guard let text = WrittenText.cleaned(written, lengths: Self.questionLengths) else {
      throw ProposalRefusal(fault: .notAQuestion, said: WrittenText.cut(written, to: 400))
    }
    let criterion = result["criterion"]?.text ?? criteria.first ?? ""
    guard criteria.contains(criterion) else {
      throw ProposalRefusal(fault: .otherCriterion, said: text)
    }
    let words = WrittenText.words(text)
    guard !asked.contains(where: { WrittenText.isAlike(words, WrittenText.words($0)) }) else {
      throw ProposalRefusal(fault: .repeated, said: text)
    }
    let base = result["base"]?.text.flatMap { id in offered.first { $0.id == id } }
    return Question(
      id: Self.id(of: text, by: .program), criterionID: criterion, text: text,
      followUps: Self.details(result["follow_ups"]).map(FollowUp.init(text:)),
      targetSeconds: base?.targetSeconds ?? Question.defaultTargetSeconds,
      difficulty: base?.difficulty ?? 2, goodAnswer: Self.details(result["good_answer"]),
      base: base?.base, about: base?.about)
  }

  /// The id of a question that was written during an oral: the same words are the same question.
  static func id(of text: String, by rater: Rater) -> String {
    let digits = String(StableHash.hash(text, seed: 0), radix: 16)
    return "\(rater.rawValue)-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Short texts that come with a question; what is no such text is left out.
  private static func details(_ value: JSONValue?) -> [String] {
    let texts = (value?.elements ?? []).prefix(4 * detailLimit).compactMap { element in
      element.text.flatMap { WrittenText.cleaned($0, lengths: detailLengths) }
    }
    return Array(texts.prefix(detailLimit))
  }
}

/// Why a proposal is not asked, and what it said.
struct ProposalRefusal: Error, Hashable {
  var fault: ProgramFault
  var said: String?
}
