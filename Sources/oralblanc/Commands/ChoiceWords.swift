import ExamModel

/// The words for the choices of an option, in both languages.
///
/// Each word is taken whatever the language of the process; help, errors and completions show those of
/// that language alone.
struct ChoiceWords<Choice: Equatable & Sendable>: Sendable {
  struct Entry: Sendable {
    let choice: Choice
    let french: String
    let english: String
    /// Other ways to write it.
    let others: [String]
  }

  private let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// The words of the language in which the process speaks.
  var all: [String] { entries.map(word) }

  func choice(_ argument: String) -> Choice? {
    let word = Self.plain(argument)
    return entries.first { entry in
      ([entry.french, entry.english] + entry.others).contains { Self.plain($0) == word }
    }?.choice
  }

  /// A word as it is typed in a hurry: small letters without their accents.
  private static func plain(_ word: String) -> String {
    String(word.lowercased().map { accents[$0] ?? $0 })
  }

  /// The accents of the words here.
  private static var accents: [Character: Character] { ["é": "e", "è": "e", "ê": "e", "î": "i"] }

  func word(for choice: Choice) -> String {
    entries.first { $0.choice == choice }.map(word) ?? ""
  }

  private func word(_ entry: Entry) -> String {
    CommandArguments.processLanguage(fr: entry.french, en: entry.english)
  }
}

extension ChoiceWords.Entry {
  init(_ choice: Choice, fr french: String, en english: String, _ others: String...) {
    self.init(choice: choice, french: french, english: english, others: others)
  }
}
