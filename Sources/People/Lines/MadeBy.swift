import Pages

/// Lines that say by whom a document was made, in whatever words: "Dossier préparé et soutenu par …".
package enum MadeBy {
  private static let mostWords = 24
  private static let by: Set<String> = ["par", "by", "direction"]
  /// "Sous la supervision de …".
  private static let leading: Set<String> = [
    "supervision", "responsabilite", "tutelle", "conduite", "encadrement",
  ]

  /// Whether a line names people behind such words, and tells nothing else.
  ///
  /// - Parameter isStrict: whether each name must be one that is known to be, as in running text.
  package static func names(_ line: String, isStrict: Bool = false) -> Bool {
    guard line.utf8.count <= 240 else { return false }
    let parts = withoutDiploma(line).split(separator: ",")
    let told = parts.filter { !isRole($0) }.joined(separator: ",")
    // Whom a line goes on to call a student is a person, whatever their name.
    let isStrict = isStrict && !parts.dropFirst().contains(where: isRole)
    let tokens = told.split { $0 == " " || ",;:&|()–—/\n".contains($0) }
    guard (3...mostWords).contains(tokens.count) else { return false }
    var isAnnounced = false
    var isUnder = false
    var people = 0
    var name: [Substring] = []
    var isTitled = false
    for token in tokens {
      let word = TextFolding.key(of: token)
      if isAnnounced, PersonNames.isTitle(word) {
        guard close(&name, &people, isStrict, isTitled) else { return false }
        isTitled = true
        continue
      }
      if isAnnounced, token.first?.isUppercase == true, !isGlue(word) {
        name.append(token)
        continue
      }
      if PersonNames.isParticle(word), !name.isEmpty || isAnnounced && !isGlue(word) { continue }
      guard close(&name, &people, isStrict, isTitled) else { return false }
      isTitled = false
      if word == "sous" { isUnder = true }
      if by.contains(word) || isUnder && leading.contains(word) { isAnnounced = true }
      guard isGlue(word) || word.isEmpty else { return false }
    }
    return close(&name, &people, isStrict, isTitled) && people > 0
  }

  /// Ends a name: two to four words that are no others, or one behind "M." and "Mme".
  private static func close(
    _ name: inout [Substring], _ people: inout Int, _ isStrict: Bool, _ isTitled: Bool
  ) -> Bool {
    defer { name = [] }
    guard let first = name.first else { return true }
    guard
      isTitled || name.count > 1 && !isStrict || FirstNames.holds(first)
        || PersonNames.isPerson(name[...])
    else { return false }
    guard name.count <= 4,
      !name.contains(where: PersonNames.isNoName),
      name.allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’.".contains($0) } })
    else { return false }
    people += 1
    return true
  }

  /// A line without the class in brackets at its end: "Léa Martin (BUT Réseaux)".
  private static func withoutDiploma(_ line: String) -> Substring {
    guard line.last == ")", let open = line.lastIndex(of: "("),
      CoverWords.isBeside(String(line[line.index(after: open)...].dropLast()))
    else { return line[...] }
    return line[..<open]
  }

  /// Whether a label says that somebody made the work: "Projet mené par".
  static func announces(_ words: [String]) -> Bool {
    guard let last = words.last, by.contains(last), last != "direction" else { return false }
    return words.allSatisfy(glue.contains)
  }

  /// "professeur de physique", behind a name.
  private static func isRole(_ part: Substring) -> Bool {
    let words = TextFolding.words(of: part)
    guard let first = words.first else { return false }
    // "étudiant en BTS SIO au lycée Favard"
    return words.count <= 5 && roles.contains(first)
      || words.count <= 10 && learners.contains(first)
  }

  private static let learners: Set<String> = [
    "etudiant", "etudiante", "etudiants", "etudiantes", "eleve", "eleves", "alternant",
    "alternante", "apprenti", "apprentie", "stagiaire", "stagiaires",
  ]

  private static let roles: Set<String> = [
    "professeur", "professeure", "enseignant", "enseignante", "tuteur", "tutrice", "responsable",
    "formateur",
    "formatrice", "maitre", "directeur", "directrice",
  ]

  /// "l'épreuve" are two words.
  private static func isGlue(_ word: String) -> Bool {
    word.split(separator: " ").allSatisfy { part in
      glue.contains(String(part)) || leading.contains(String(part))
        || CoverWords.isBesideWord(String(part))
    }
  }

  private static let glue: Set<String> = Set(
    TextFolding.words(
      of: """
        par by avec sous la le les l et and de du d en a ete est ce cet cette un une dans cadre direction tutorat
        realise realisee realises realisees presente presentee presentes prepare preparee redige redigee redigees
        soutenu soutenue ecrit ecrite concu concue developpe developpee fait faite propose proposee encadre encadree
        encadres dirige dirigee suivi suivie equipe binome trinome groupe dossier projet travail memoire rapport
        effectue effectuee effectues mene menee porte portee signe signee pilote pilotee conduit conduite elabore elaboree etabli etablie produit
        produite verifie verifiee approuve approuvee stage mission fiche livrable application site
        presentation document oral mme m vu corrige corrigee note notee evalue evaluee relu relue valide validee supervise supervisee
        """))
}
