import ExamModel
import TextCells

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
        let ground = FigureGround(figure, sentence, next: next(to: index, in: text))
        figure.isSafe = ground.isSafe
        figure.whole = ground.whole
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
    if figure.kind == .change || figure.kind == .count || figure.kind == .time,
      isQualified(figure.excerpt, sentence)
    {
      return false
    }
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

  /// Whether the rest of its sentence changes or answers what a figure says: "9 % → 5 %, mais la gérante a aussi
  /// changé les créneaux", "410 → 1 150 par mois", "14 sur 15 (il manque le portail)".
  private static func isQualified(_ excerpt: String, _ sentence: FicheSentence) -> Bool {
    guard sentence.words.count <= FigureGround.longestSentence else { return true }
    guard let span = FigureGround.span(of: excerpt, in: sentence) else { return false }
    let rest = sentence.words.indices.dropFirst(span.upperBound).filter {
      !FigureGround.bare(sentence.words[$0].text[...]).isEmpty
    }
    guard let end = rest.first else { return false }
    let next = sentence.words[end]
    if next.text.hasPrefix("(") { return true }
    if !sentence.words[span.upperBound - 1].endsClause {
      return ["par", "dans", "avec", "chez", "sur", "pour", "contre"].contains(next.plain)
    }
    return rest.prefix(3).contains {
      ["mais", "sauf", "car", "grâce", "dont", "contre", "reste", "autre", "autres"]
        .contains(FigureGround.bare(sentence.words[$0].text[...]))
    }
  }

  /// The sentence behind another in the same paragraph.
  private static func next(to index: Int, in text: FicheText) -> FicheSentence? {
    guard index + 1 < text.sentences.count else { return nil }
    let own = text.sentences[index]
    let next = text.sentences[index + 1]
    guard next.place == own.place, next.section == own.section,
      let end = own.words.last?.line, let start = next.words.first?.line,
      start - end <= (own.place == .item ? 0 : 1)
    else { return nil }
    return next
  }
}

extension FicheSentence {
  /// Whether a number may stand in it at all.
  fileprivate var hasNumber: Bool {
    words.contains(where: NumberWord.isSign)
  }
}
