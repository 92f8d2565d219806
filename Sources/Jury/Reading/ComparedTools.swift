import ExamModel

/// Reads tables in which tools of one kind stand side by side, one to a column or one to a row, and which
/// do not say themselves which of them was kept.
///
/// The one that was kept is marked in bold, told right after the table, or is the only one that the work
/// goes on to name. Where nothing tells it, none of them was used for all a reader can know.
struct ComparedTools {
  let families: [String: String]
  let text: FicheText

  /// A name in a table, by where its naming stands.
  private struct Candidate {
    let sentence: Int
    let place: Int
    let name: String
    let isStrong: Bool
  }

  func judge(_ namings: inout [[Naming]]) {
    var index = 0
    while index < namings.count {
      guard let table = table(of: text.sentences[index]) else {
        index += 1
        continue
      }
      let end =
        namings.indices[index...].first { self.table(of: text.sentences[$0]) != table }
        ?? namings.count
      settle(index..<end, &namings)
      index = end
    }
  }

  private func table(of sentence: FicheSentence) -> Int? {
    switch sentence.place {
    case .tableHeader(let table), .tableRow(let table): table
    case .declared, .title, .heading, .paragraph, .item: nil
    }
  }

  // MARK: Who is compared

  private func settle(_ rows: Range<Int>, _ namings: inout [[Naming]]) {
    let candidates = columns(rows, namings) ?? self.rows(rows, namings)
    guard let candidates else { return }
    // The table has its own word on it, which was read already.
    let isTold = candidates.contains { candidate in
      let verdict = namings[candidate.sentence][candidate.place].verdict
      return verdict?.stance == .used && verdict?.strength == .decisive
    }
    if isTold {
      // "| Restic | gratuit | retenu |": its rivals were not, whatever else their rows say.
      for candidate in candidates {
        let verdict = namings[candidate.sentence][candidate.place].verdict
        guard verdict?.strength != .decisive, verdict?.stance != .rejected else { continue }
        namings[candidate.sentence][candidate.place].verdict = StanceVerdict(.rejected, .clear)
      }
      return
    }
    let kept = winner(of: candidates, behind: rows, namings)
    for candidate in candidates {
      let verdict =
        kept == nil
        ? StanceVerdict(.mentioned, .decisive)
        : candidate.name == kept
          ? StanceVerdict(.used, .decisive, isChoice: true) : StanceVerdict(.rejected, .clear)
      for place in namings[candidate.sentence].indices
      where namings[candidate.sentence][place].name == candidate.name {
        namings[candidate.sentence][place].verdict = verdict
      }
    }
  }

  /// The tools that head the columns.
  private func columns(_ rows: Range<Int>, _ namings: [[Naming]]) -> [Candidate]? {
    guard let first = rows.first, case .tableHeader = text.sentences[first].place else {
      return nil
    }
    return compared(candidates(in: first, of: namings) { _ in true }, rows)
  }

  /// The tools that the rows begin with.
  private func rows(_ rows: Range<Int>, _ namings: [[Naming]]) -> [Candidate]? {
    let candidates = rows.dropFirst().flatMap { row in
      let bar = text.sentences[row].words.firstIndex { $0.text == "|" } ?? 0
      return self.candidates(in: row, of: namings) { $0.words.upperBound <= max(bar, 1) }.prefix(1)
    }
    guard candidates.count * 3 >= (rows.count - 1) * 2 else { return nil }
    return compared(candidates, rows)
  }

  private func candidates(
    in sentence: Int, of namings: [[Naming]], where isWanted: (Naming) -> Bool
  ) -> [Candidate] {
    namings[sentence].indices.filter { isWanted(namings[sentence][$0]) }.map { place in
      let naming = namings[sentence][place]
      return Candidate(
        sentence: sentence, place: place, name: naming.name, isStrong: naming.isStrong)
    }
  }

  /// The candidates where they compete: tools of one kind of which one does with one, or of any one kind
  /// where the text around the table weighs them.
  private func compared(_ candidates: [Candidate], _ rows: Range<Int>) -> [Candidate]? {
    let names = Set(candidates.map(\.name))
    guard names.count > 1 else { return nil }
    let kinds = Set(names.compactMap { families[$0] })
    guard kinds.count == 1, let kind = kinds.first else { return nil }
    return !Self.sideBySide.contains(kind) || isWeighed(around: rows) ? candidates : nil
  }

  /// Families of which one uses several at once, so that a table of them may list what was used.
  private static let sideBySide: Set<String> = [
    "language", "system", "data-format", "network", "network-service", "development", "method",
    "auth-protocol", "certificate", "policy", "collaboration", "project-tool", "cloud", "storage",
    "iot", "framework", "design-tool", "security", "audit-tool", "test-tool", "simulator",
  ]

  private func isWeighed(around rows: Range<Int>) -> Bool {
    near(rows).contains { index in
      let sentence = text.sentences[index]
      if SectionGround.isWeighed(sentence) { return true }
      return sentence.isProse
        && sentence.tokens.contains { token in
          !VerbSense.of(token.text).isDisjoint(with: [.compare, .tryOut, .prefer])
            || ["maquettes", "prototypes", "candidats", "critères"].contains(token.text)
            || token.text.hasPrefix("choi") || token.text.hasPrefix("comparati")
        }
    }
  }

  private static let nearSentences = 5

  /// The sentences right before and behind a table that stand in its section.
  private func near(_ rows: Range<Int>) -> [Int] {
    let around =
      max(
        0, rows.lowerBound - Self.nearSentences)..<min(
        text.sentences.count, rows.upperBound + Self.nearSentences)
    return around.filter { text.sentences[$0].section == text.sentences[rows.lowerBound].section }
  }

  // MARK: Which was kept

  private func winner(
    of candidates: [Candidate], behind rows: Range<Int>, _ namings: [[Naming]]
  ) -> String? {
    var names: [String] = []
    for candidate in candidates where !names.contains(candidate.name) {
      names.append(candidate.name)
    }
    let strong = Set(candidates.filter(\.isStrong).map(\.name))
    if strong.count == 1, let kept = strong.first { return kept }
    let behind = near(rows).filter { $0 >= rows.upperBound }
    for index in behind {
      let chosen = namings[index].filter {
        names.contains($0.name) && $0.verdict?.stance == .used && $0.verdict?.strength == .decisive
      }
      if let kept = chosen.first, Set(chosen.map(\.name)).count == 1 { return kept.name }
      if let kept = ordinal(in: text.sentences[index], of: names) { return kept }
    }
    // The work goes on with the one that was kept.
    let gone = Set(
      namings.indices.filter { $0 >= rows.upperBound && isWork(text.sentences[$0]) }
        .flatMap { namings[$0] }
        .filter { names.contains($0.name) && $0.verdict?.stance == .used }.map(\.name))
    return gone.count == 1 ? gone.first : nil
  }

  private func isWork(_ sentence: FicheSentence) -> Bool {
    sentence.isProse && !SectionGround.isWeighed(sentence)
      || sentence.place == .heading && !SectionGround.isWeighed(sentence)
  }

  /// The name that a decision calls by its place: "nous avons donc pris la deuxième colonne".
  private func ordinal(in sentence: FicheSentence, of names: [String]) -> String? {
    let tokens = sentence.tokens
    guard sentence.isProse, tokens.count <= 16,
      !tokens.contains(where: { ["pas", "écarté", "éliminé", "éliminée"].contains($0.text) })
    else { return nil }
    let isDecision = tokens.contains {
      VerbSense.of($0.text).contains(.choose)
        || ["pris", "prenons", "gardé", "gardée", "gagne", "gagné", "parti", "partis", "vainqueur"]
          .contains($0.text)
    }
    guard isDecision else { return nil }
    for token in tokens {
      guard let place = FrenchOrdinal.place(token.text, of: names.count) else { continue }
      return names.indices.contains(place) ? names[place] : nil
    }
    return nil
  }
}
