import ExamModel

/// Marks out of 20 as they are written.
package struct MarkText: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  package func outOfTwenty(_ mark: Double) -> String { "\(number(mark))/20" }

  /// A difference with its sign: `+2,5`, `−1`, `0`.
  package func signed(_ difference: Double) -> String {
    (difference > 0 ? "+" : difference < 0 ? "−" : "") + number(difference.magnitude)
  }

  /// Marks are multiples of a half.
  private func number(_ mark: Double) -> String {
    let halves = Int((mark * 2).rounded())
    guard halves % 2 != 0 else { return "\(halves / 2)" }
    return language(fr: "\(halves / 2),5", en: "\(halves / 2).5")
  }
}
