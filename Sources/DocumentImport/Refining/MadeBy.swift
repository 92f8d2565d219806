import Pages

/// Lines that say by whom a document was made, in whatever words: "Dossier préparé et soutenu par …".
enum MadeBy {
  private static let mostWords = 24
  private static let by: Set<String> = ["par", "by", "direction"]

  /// Whether a line names people behind such words, and tells nothing else.
  static func names(_ line: String) -> Bool {
    let tokens = line.split { $0 == " " || ",;:&|()–—/\n".contains($0) }
    guard (3...mostWords).contains(tokens.count) else { return false }
    var isAnnounced = false
    var people = 0
    var name: [Substring] = []
    for token in tokens {
      let word = TextFolding.key(of: token)
      if isAnnounced, token.first?.isUppercase == true, !PersonNames.isTitle(word), !isGlue(word) {
        name.append(token)
        continue
      }
      if PersonNames.isParticle(word), !name.isEmpty || isAnnounced && !isGlue(word) { continue }
      guard close(&name, &people) else { return false }
      if by.contains(word) { isAnnounced = true }
      guard isGlue(word) || PersonNames.isTitle(word) || word.isEmpty else { return false }
    }
    return close(&name, &people) && people > 0
  }

  /// Ends a name: two to four words that are no others.
  private static func close(_ name: inout [Substring], _ people: inout Int) -> Bool {
    defer { name = [] }
    guard !name.isEmpty else { return true }
    guard name.count <= 4, name.count > 1 || FirstNames.holds(name[0]),
      !name.contains(where: PersonNames.isNoName),
      name.allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’.".contains($0) } })
    else { return false }
    people += 1
    return true
  }

  private static func isGlue(_ word: String) -> Bool {
    glue.contains(word) || CoverWords.isBesideWord(word)
  }

  private static let glue: Set<String> = Set(
    TextFolding.words(
      of: """
        par by avec sous la le les l et and de du d en a ete est ce cet cette un une dans cadre direction tutorat
        realise realisee realises realisees presente presentee presentes prepare preparee redige redigee redigees
        soutenu soutenue ecrit ecrite concu concue developpe developpee fait faite propose proposee encadre encadree
        encadres dirige dirigee suivi suivie equipe binome trinome groupe dossier projet travail memoire rapport
        presentation document oral mme m
        """))
}
