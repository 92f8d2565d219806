import ExamModel
import TextCells

/// Running text for a page rather than a terminal.
enum Prose {
  /// In French, spaces that keep punctuation on the line of its word.
  static func spaced(_ text: String, _ language: Language) -> String {
    language(fr: FrenchTypography.spaced(text), en: text)
  }
}
