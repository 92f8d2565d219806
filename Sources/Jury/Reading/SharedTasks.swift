import TextCells

/// Reads tables that share out the work: "Tâche | Qui", with "moi" in one row and somebody else in the next.
enum SharedTasks {
  /// Whether a row is the candidate's; `nil` where the table shares nothing out or the cell says nothing.
  static func isOwn(_ sentence: FicheSentence, under header: String) -> Bool? {
    let titles = header.split(separator: "|", omittingEmptySubsequences: false)
    guard let column = titles.firstIndex(where: isOfPeople) else { return nil }
    var cells: [[FicheToken]] = [[]]
    for token in sentence.tokens {
      if token.text == "|" { cells.append([]) } else { cells[cells.count - 1].append(token) }
    }
    guard cells.indices.contains(column), let first = cells[column].first else { return nil }
    let words = cells[column].map(\.text)
    if words.contains(where: { ["moi", "nous", "moi-même"].contains($0) }) { return true }
    // "Mehdi, j'observais" is Mehdi's.
    if ["je", "j'"].contains(first.text) { return true }
    return words.contains { $0.contains(where: \.isLetter) } ? false : nil
  }

  private static func isOfPeople(_ title: Substring) -> Bool {
    let title = LetterFolding.folded(title.drop { $0 == " " }.lowercased())
    return [
      "qui", "par qui", "responsable", "realise par", "fait par", "acteur", "intervenant",
      "en charge", "charge de", "pilote", "auteur", "porteur", "personne",
    ].contains { title == $0 || title.hasPrefix($0 + " ") }
  }
}
