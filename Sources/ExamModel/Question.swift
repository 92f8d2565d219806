/// What the jury asks, tied to one criterion.
package struct Question: Hashable, Sendable, Identifiable {
  private var shared: Shared

  package static let defaultTargetSeconds = 45...120

  package init(
    id: String, criterionID: String, text: String, followUps: [FollowUp] = [],
    reason: QuestionReason = .general,
    targetSeconds: ClosedRange<Int> = Question.defaultTargetSeconds,
    difficulty: Int = 2, goodAnswer: [String] = [], base: String? = nil, about: String? = nil
  ) {
    shared = Shared(
      Parts(
        id: id, criterionID: criterionID, text: text, followUps: followUps, reason: reason,
        targetSeconds: targetSeconds, difficulty: difficulty, goodAnswer: goodAnswer, base: base,
        about: about))
  }

  /// Stable across versions of the bank, so that progress can be followed.
  package var id: String {
    get { shared.parts.id }
    set { change { $0.id = newValue } }
  }

  package var criterionID: String {
    get { shared.parts.criterionID }
    set { change { $0.criterionID = newValue } }
  }

  package var text: String {
    get { shared.parts.text }
    set { change { $0.text = newValue } }
  }

  package var followUps: [FollowUp] {
    get { shared.parts.followUps }
    set { change { $0.followUps = newValue } }
  }

  /// Why the jury asks it.
  package var reason: QuestionReason {
    get { shared.parts.reason }
    set { change { $0.reason = newValue } }
  }

  /// Seconds within which a good answer usually ends.
  package var targetSeconds: ClosedRange<Int> {
    get { shared.parts.targetSeconds }
    set { change { $0.targetSeconds = newValue } }
  }

  /// 1 opens, 2 is usual, 3 unsettles.
  package var difficulty: Int {
    get { shared.parts.difficulty }
    set { change { $0.difficulty = newValue } }
  }

  /// What a good answer contains, shown afterwards or in review only.
  package var goodAnswer: [String] {
    get { shared.parts.goodAnswer }
    set { change { $0.goodAnswer = newValue } }
  }

  /// Id of the bank's question that it was made from; `nil` where that is not known.
  package var base: String? {
    get { shared.parts.base }
    set { change { $0.base = newValue } }
  }

  /// What it was asked about: the fiche's id and the kind of thing in it, never its words.
  ///
  /// So a corrected figure is the same matter still. `nil` for a question that any candidate may get.
  package var about: String? {
    get { shared.parts.about }
    set { change { $0.about = newValue } }
  }

  package static func == (left: Question, right: Question) -> Bool {
    left.shared === right.shared || left.shared.parts == right.shared.parts
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(shared.parts) }

  private mutating func change(_ body: (inout Parts) -> Void) {
    var parts = shared.parts
    body(&parts)
    shared = Shared(parts)
  }
}

extension Question {
  /// What all copies of a question refer to: a long session holds each question many times over.
  private final class Shared: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private struct Parts: Hashable, Sendable {
    var id: String
    var criterionID: String
    var text: String
    var followUps: [FollowUp]
    var reason: QuestionReason
    var targetSeconds: ClosedRange<Int>
    var difficulty: Int
    var goodAnswer: [String]
    var base: String?
    var about: String?
  }
}

/// A question that digs further into the answer just given.
package struct FollowUp: Hashable, Sendable {
  package var text: String

  package init(text: String) {
    self.text = text
  }
}
