import ArgumentParser

/// The choices of an option that has a word for each in both languages.
protocol WordedChoice: Equatable, Sendable {
  static var words: ChoiceWords<Self> { get }
}

/// A choice as the value of an option.
///
/// The parser shows an enum of its own accord by its raw value, whatever the language: this type hands it
/// the words instead.
struct Worded<Choice: WordedChoice>: ExpressibleByArgument {
  let choice: Choice

  init(_ choice: Choice) { self.choice = choice }

  init?(argument: String) {
    guard let choice = Choice.words.choice(argument) else { return nil }
    self.choice = choice
  }

  static var allValueStrings: [String] { Choice.words.all }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { Choice.words.word(for: choice) }
}
