import TextCells

/// Reads tables that compare tools in their columns: the row that tells which was kept judges the names of
/// the header.
enum ComparisonTable {
  static func judge(_ namings: inout [[Naming]], in text: FicheText) {
    for index in namings.indices {
      guard case .tableHeader(let table) = text.sentences[index].place, namings[index].count > 1
      else { continue }
      guard let kept = keptColumns(of: table, below: index, in: text) else {
        // Tools side by side at the head of a table are compared there, whatever the text takes further on.
        for place in namings[index].indices
        where namings[index][place].verdict == StanceVerdict(.used, .weak)
          && column(of: namings[index][place], in: text.sentences[index]) > 0
        {
          namings[index][place].verdict = StanceVerdict(.rejected, .weak)
        }
        continue
      }
      for place in namings[index].indices {
        let column = column(of: namings[index][place], in: text.sentences[index])
        namings[index][place].verdict =
          kept.contains(column)
          ? StanceVerdict(.used, .decisive, isChoice: true) : StanceVerdict(.rejected, .clear)
      }
    }
  }

  private static func column(of naming: Naming, in sentence: FicheSentence) -> Int {
    sentence.words[..<naming.words.lowerBound].count { $0.text == "|" }
  }

  /// The columns that a row "Retenu" marks, or in which a row "Total" has the most; `nil` without such a row.
  private static func keptColumns(of table: Int, below header: Int, in text: FicheText) -> Set<Int>?
  {
    for sentence in text.sentences[(header + 1)...] {
      guard case .tableRow(table) = sentence.place else { break }
      let cells = sentence.words.split(omittingEmptySubsequences: false) { $0.text == "|" }
      guard let first = cells.first?.first else { continue }
      let title = LetterFolding.folded(first.plain)
      if ["retenu", "choix", "choisi", "verdict", "decision", "conclusion"].contains(
        where: title.hasPrefix)
      {
        let kept = cells.indices.dropFirst().filter { isYes(cells[$0]) }
        return kept.isEmpty || kept.count == cells.count - 1 ? nil : Set(kept)
      }
      if ["total", "note", "score"].contains(where: title.hasPrefix) {
        let scores = cells.indices.dropFirst().compactMap { column in
          cells[column].first.flatMap { Double($0.core.split(separator: "/").first ?? "") }
            .map { (column: column, score: $0) }
        }
        guard scores.count == cells.count - 1, let best = scores.map(\.score).max() else {
          continue
        }
        let kept = scores.filter { $0.score == best }.map(\.column)
        return kept.count == scores.count ? nil : Set(kept)
      }
    }
    return nil
  }

  private static func isYes(_ cell: ArraySlice<FicheWord>) -> Bool {
    cell.contains { word in
      let plain = LetterFolding.folded(word.plain)
      return word.text.contains { "✔✓✅☒".contains($0) } || plain == "x"
        || ["oui", "retenu", "retenue", "choisi", "choisie", "adopte"].contains(plain)
    }
  }
}
