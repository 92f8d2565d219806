import ExamModel

/// Finds the figures that a fiche puts forward, each told by what it measures.
///
/// Dates, ages, versions, numbering, settings and what somebody paid for themselves are not figures.
enum FigureFinder {
  /// How many of one kind are kept, in reading order.
  private static let limitOfKind = 6
  private static let kinds: [EvidenceWording.Kind] = [
    .change, .percent, .time, .outage, .money, .commitment, .load, .count, .workTime,
    .headcount,
  ]

  /// - Parameter names: by sentence, the words of each tool, and whether the fiche sets it aside.
  static func figures(
    in text: FicheText, names: [Int: [(words: Range<Int>, isAside: Bool)]] = [:]
  ) -> [FigureEvidence] {
    var found = TableChanges.figures(in: text)
    var seen: Set<String> = []
    for (index, sentence) in text.sentences.enumerated()
    where sentence.isProse && sentence.isQuotable && sentence.hasNumber {
      var reader = FigureReader(sentence, names: names[index] ?? [])
      for figure in reader.figures() where seen.insert(figure.excerpt.lowercased()).inserted {
        found.append(figure)
      }
    }
    return kinds.flatMap { kind in found.filter { $0.kind == kind }.prefix(limitOfKind) }
  }
}

extension FicheSentence {
  /// Whether a number may stand in it at all.
  fileprivate var hasNumber: Bool {
    words.contains(where: NumberWord.isSign)
  }
}
