/// What the home screen tells somebody who has not made the program their own yet.
package struct HomeWelcome: Hashable, Sendable {
  /// Whether nobody has said yet which exam it is, nor when.
  package var asksForExam: Bool
  /// Whether the exam in use is the one that is proposed without a choice.
  package var isDefaultExam: Bool
  /// Whether the fiches are the bundled ones.
  package var lacksFiches: Bool

  package init(asksForExam: Bool, isDefaultExam: Bool, lacksFiches: Bool) {
    self.asksForExam = asksForExam
    self.isDefaultExam = isDefaultExam
    self.lacksFiches = lacksFiches
  }
}
