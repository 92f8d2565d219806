import ExamModel
import Frames

extension Command {
  /// All that is said of a command, in one place.
  struct Row: Sendable {
    /// The first one is what hints name.
    let keys: [Key]
    let contexts: [KeyContext]
    let french: Wording
    let english: Wording

    /// One or two words for the line of hints, and a sentence without a full stop for help and README.
    typealias Wording = (short: String, long: String)

    func short(_ language: Language) -> String { language(fr: french.short, en: english.short) }
    func long(_ language: Language) -> String { language(fr: french.long, en: english.long) }
  }
}
