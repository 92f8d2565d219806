/// What is wrong with a question bank.
///
/// An entry that cannot be asked is left out; one that can is kept. The others are never touched.
package enum BankProblem: Hashable, Sendable {
  /// The file is not YAML; the problem is libyaml's own word for it.
  case unreadable(problem: String)
  /// An entry that is not a mapping, or a file without a list of questions.
  case notAQuestion(excerpt: String)
  case withoutID
  case withoutText(id: String)
  case textTooLong(id: String, wordCount: Int, limit: Int)
  case duplicateID(String)
  case withoutFamily(id: String)
  /// A key whose value is of the wrong kind.
  case keyInvalid(id: String, key: String, value: String)
}
