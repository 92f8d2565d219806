/// Something that an answer lets a jury judge, finer than a criterion: the bridge between the questions
/// of a bank, which name what they let be judged, and the criteria of an exam, which name what they judge.
package struct Aspect: Hashable, Sendable, Identifiable {
  /// Short English words with hyphens, such as `technical-choices`.
  package var id: String
  /// In French, as a teacher would name it.
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
