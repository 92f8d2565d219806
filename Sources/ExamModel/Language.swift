/// A language of the interface.
///
/// What a candidate or an exam author wrote stays in its own language.
package enum Language: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// Picks the text of this language; both must be given, so that none can be missed at compile time.
  package func callAsFunction(
    fr french: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    switch self {
    case .french: french()
    case .english: english()
    }
  }
}
