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
    var found = TableChanges.figures(in: text).map { figure in
      var own = figure
      own.isOfResult = true
      return own
    }
    var seen: Set<String> = []
    for (index, sentence) in text.sentences.enumerated()
    where sentence.isProse && sentence.isQuotable && sentence.hasNumber {
      var reader = FigureReader(sentence, names: names[index] ?? [])
      for var figure in reader.figures() where seen.insert(figure.excerpt.lowercased()).inserted {
        figure.isOfResult = isResult(figure, sentence)
        found.append(figure)
      }
    }
    return kinds.flatMap { kind in found.filter { $0.kind == kind }.prefix(limitOfKind) }
  }
}

extension FigureFinder {
  /// Whether a figure tells what came of the work: a part on results or tests has it, or, outside of what was there
  /// and asked for, a change, or a share with the participle of what was done.
  private static func isResult(_ figure: FigureEvidence, _ sentence: FicheSentence) -> Bool {
    switch sentence.role {
    case .results, .tests: return true
    case .context, .need, .choices, .competences, .access: return false
    case .realisation, .documentation, .difficulties, .review, nil:
      if figure.kind == .change || figure.kind == .outage { return true }
      let ends = ["é", "és", "ée", "ées", "OK"]
      return figure.kind == .count
        && figure.excerpt.split(separator: " ").contains { word in
          ends.contains(where: word.hasSuffix)
        }
    }
  }
}

extension FicheSentence {
  /// Whether a number may stand in it at all.
  fileprivate var hasNumber: Bool {
    words.contains(where: NumberWord.isSign)
  }
}
