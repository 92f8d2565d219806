import ExamModel

/// All that is kept of what was said in a session: the words of each take, and what the fiches promised.
package struct WordsRecord: Hashable, Sendable {
  /// The language that the transcriber was told.
  package var language: Language
  /// In the order of their numbers.
  package var takes: [SpokenTake]
  /// What the fiches of the oral hold, as they were when it was transcribed.
  package var points: [FichePoint]

  package init(language: Language, takes: [SpokenTake] = [], points: [FichePoint] = []) {
    self.language = language
    self.takes = takes
    self.points = points
  }

  package var wordCount: Int { takes.reduce(0) { $0 + $1.words.count } }

  /// All that was said, as one text.
  package var text: String { takes.map(\.words.text).joined(separator: " ") }

  /// What transcribed the takes, each once.
  package var models: [String] {
    var models: [String] = []
    for model in takes.compactMap(\.model) where !models.contains(model) { models.append(model) }
    return models
  }

  /// Takes the words of a later run; a take of which it brought nothing keeps those that it had.
  package mutating func merge(_ later: WordsRecord) {
    language = later.language
    if !later.points.isEmpty { points = later.points }
    for take in later.takes {
      guard let index = takes.firstIndex(where: { $0.number == take.number }) else {
        takes.append(take)
        continue
      }
      if take.fault == nil || take.words.count >= takes[index].words.count { takes[index] = take }
    }
    takes.sort { $0.number < $1.number }
  }
}
