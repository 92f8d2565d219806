import ExamModel
import SessionEngine

/// The level that ticked elements come to: a proposal that a key accepts, never more.
package enum LevelProposal {
  /// The proposal for an answer; an index in the levels.
  package static func level(of record: QuestionRecord, on levels: [Level]) -> Int? {
    level(
      for: record.question.goodAnswer.indices.map {
        AnswerElement(text: "", isSaid: record.saidElements.contains($0))
      }, on: levels)
  }

  /// Index in the levels; `nil` while nothing is ticked, since nobody may have looked yet.
  ///
  /// All of the elements are a good answer, a part of them is a partial one. An excellent one is more
  /// than a list, so nothing that is counted proposes it.
  static func level(for elements: [AnswerElement], on levels: [Level]) -> Int? {
    let said = elements.count { $0.isSaid }
    guard said > 0 else { return nil }
    let wanted = said == elements.count ? 3 : 2
    return levels.indices.first { levels.officialIndex(of: $0) == wanted }
      ?? levels.indices.last { (levels.officialIndex(of: $0) ?? 0) <= wanted }
  }
}
