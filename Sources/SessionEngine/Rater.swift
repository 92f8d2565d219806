/// Who placed an answer on the scale.
package enum Rater: String, Hashable, Sendable, CaseIterable {
  /// The person who answered.
  case candidate = "self"
  /// Another person, who played the jury.
  case jury
  /// A program that played the jury.
  case program
}
