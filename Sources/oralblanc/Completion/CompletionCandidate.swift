/// A word that could stand where the cursor is.
struct CompletionCandidate: Equatable {
  let word: String
  /// What the word is for; empty where it says so itself.
  let meaning: String

  init(_ word: String, _ meaning: String = "") {
    self.word = word
    self.meaning = meaning
  }
}
