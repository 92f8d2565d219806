/// What `--voice` asks for.
enum VoiceChoice: Equatable {
  case off
  /// Whatever the machine has.
  case automatic
  /// A program and its arguments, which reads a text from standard input and says it.
  case own([String])

  /// - Parameter text: `auto`, `off` or a command, split at spaces and never given to a shell; `nil` for a blank one.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    switch (first, words.count) {
    case ("off", 1), ("non", 1): self = .off
    case ("auto", 1): self = .automatic
    default: self = .own(words)
    }
  }
}
