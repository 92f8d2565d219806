/// Questions of one kind, and the words by which a criterion is known to want them.
package struct QuestionFamily: Hashable, Sendable, Identifiable {
  package var id: String
  /// Folded beginnings of words of a criterion's name or description.
  package var words: [String]
  /// Families to draw from when this one is used up, the nearest first.
  package var fallbackIDs: [String]
  /// What its questions suppose that the oral is about; `nil` for nothing in particular.
  package var setting: ExamSetting?
  /// Ids of the aspects that its questions, and the criteria that want it, serve unless they say otherwise.
  package var serves: [String]

  /// The family that suits any criterion.
  package static let generalID = "general"

  package init(
    id: String, words: [String] = [], fallbackIDs: [String] = [], setting: ExamSetting? = nil,
    serves: [String] = []
  ) {
    self.id = id
    self.words = words
    self.fallbackIDs = fallbackIDs
    self.setting = setting
    self.serves = serves
  }
}
