import ExamModel
import TextCells

/// Running text for a file rather than a terminal: HTML, Markdown and plain text all pass here.
enum Prose {
  /// In French, spaces that keep punctuation on the line of its word.
  static func spaced(_ text: String, _ language: Language) -> String {
    language(fr: FrenchTypography.spaced(text), en: text)
  }
}
