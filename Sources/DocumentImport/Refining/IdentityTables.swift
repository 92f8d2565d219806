import Pages
import People

/// Tables that say whose a document is, and those that only look like it.
enum IdentityTables {
  /// A table with a first name and a last name, or a number, is one about a person.
  static func isAboutPerson(_ table: DocumentTable) -> Bool {
    let labels = table.rows.joined().map { FormLabels.identity(in: $0.plain) }
    return labels.count { $0.isIdentity } >= 2
  }

  /// "Candidate | Épreuve" above "Léa Martin | E5": labels side by side, and one row of values.
  static func isHeadedByLabels(_ table: DocumentTable) -> Bool {
    guard table.rows.count == 2, let head = table.rows.first, (1...4).contains(head.count) else {
      return false
    }
    if isOfSignatories(table) { return true }
    let labels = head.map { TextFolding.key(of: $0.plain) }
    return labels.contains { personLabels.contains($0) }
      && labels.allSatisfy { personLabels.contains($0) || sheetLabels.contains($0) }
      && table.rows[1].allSatisfy { !personLabels.contains(TextFolding.key(of: $0.plain)) }
  }

  /// "Le candidat | Le tuteur" above the names of those who sign.
  private static func isOfSignatories(_ table: DocumentTable) -> Bool {
    guard table.rows.count == 2, table.rows[0].count >= 2 else { return false }
    return table.rows[0].allSatisfy { cell in
      let words = TextFolding.words(of: cell.plain)
      return words.count >= 2 && PersonalFacts.opensSignature(cell.plain)
    }
      && table.rows[1].allSatisfy { cell in
        let lines = cell.plain.split(separator: "\n")
        return lines.allSatisfy { line in
          PersonNames.mayBeName(String(line)) || PersonalFacts.holds(String(line))
            || PersonNames.isPersonOnCover(line.split(separator: " ")[...])
        }
      }
  }

  private static let personLabels: Set<String> = [
    "candidat", "candidate", "nom", "prenom", "nom prenom", "nom et prenom", "etudiant",
    "etudiante", "eleve",
    "numero de candidat", "n candidat", "numero candidat", "n de candidat", "auteur", "autrice",
  ]
  private static let sheetLabels: Set<String> = [
    "session", "option", "epreuve", "parcours", "specialite", "classe", "diplome", "formation",
    "promotion",
    "etablissement", "lycee", "date", "annee", "numero", "date de naissance",
  ]

  /// Whether a table describes the columns of a database: "nom | VARCHAR(60)".
  static func isOfColumns(_ table: DocumentTable) -> Bool {
    table.rows.dropFirst(table.rows.count > 1 ? 1 : 0).contains { row in
      row.dropFirst().contains { cell in
        let word = cell.plain.prefix { $0.isLetter }.lowercased()
        return types.contains(word) && cell.plain.utf8.count <= 40 && !cell.plain.contains(":")
      }
    }
  }

  private static let types: Set<String> = [
    "varchar", "char", "int", "integer", "bigint", "smallint", "tinyint", "text", "date",
    "datetime", "timestamp",
    "boolean", "bool", "decimal", "float", "string", "serial", "uuid", "nvarchar", "entier",
  ]

  /// "Session | 2026", "Option | SISR" among the rows about a person.
  static func isOfSheet(_ row: [DocumentCell]) -> Bool {
    guard row.count == 2, let label = row.first else { return false }
    if CoverWords.announcesDiploma(label.plain) { return true }
    return [
      "session", "option", "epreuve", "parcours", "specialite", "classe", "diplome", "formation",
      "promotion", "adresse", "adresse postale", "code postal", "ville", "telephone", "tel",
      "mobile",
      "mail", "email", "e mail", "courriel", "adresse mail", "adresse electronique", "jury",
      "date du jury", "date de l epreuve", "date d examen", "lieu de naissance",
      "date de naissance",
    ]
    .contains(TextFolding.key(of: label.plain))
  }

  /// "Groupe | TSSR-2025-B", "Centre | GRETA de Lyon" beside rows about a person.
  static func isOfClass(_ row: [DocumentCell]) -> Bool {
    guard row.count == 2, let label = row.first, row[1].plain.count <= 60 else { return false }
    return isOfSheet(row)
      || [
        "groupe", "centre", "centre de formation", "organisme de formation", "ecole", "lycee",
        "etablissement", "campus", "annee", "promo", "niveau", "annee scolaire", "section",
        "cursus", "enseignant", "enseignante", "formateur", "formatrice", "matricule", "note",
        "date",
        "bareme", "points",
      ].contains(TextFolding.key(of: label.plain))
  }

  /// "Classe : Tle CIEL", "Date : 12/03/2026" in one cell.
  static func isClass(_ cell: String) -> Bool {
    guard let colon = cell.firstIndex(of: ":"), cell.utf8.count <= 60 else {
      return CoverWords.isBeside(cell)
    }
    return ofClass.contains(TextFolding.key(of: cell[..<colon]))
  }

  private static let ofClass: Set<String> = [
    "classe", "groupe", "promotion", "promo", "section", "formation", "option", "session",
    "annee scolaire", "date", "lycee", "etablissement", "ecole", "niveau", "diplome", "specialite",
  ]

  /// "Lycée Bergson | Bac pro CIEL | Note : /20": the head of a sheet, on which nothing tells of the work.
  static func isOfExam(_ row: [DocumentCell]) -> Bool {
    let cells = row.map { StyledText.collapsed($0.plain) }.filter { !$0.isEmpty }
    guard cells.count >= 2 else { return false }
    return cells.allSatisfy { cell in
      let words = TextFolding.words(of: cell)
      return CoverWords.isBeside(cell) || isMark(words)
        || words.count <= mostWordsOfExam
          && ["epreuve", "session", "fiche", "bts", "bac", "cap"].contains(words.first ?? "")
        || CoverLine.parts(of: cell).contains {
          CoverWords.isOfDiploma($0, TextFolding.words(of: $0))
        }
    }
  }

  private static let mostWordsOfExam = 12

  /// "Note : /20", "Appréciation".
  private static func isMark(_ words: [String]) -> Bool {
    let marks: Set<String> = ["note", "notes", "bareme", "appreciation", "appreciations", "points"]
    return words.contains(where: marks.contains)
      && words.allSatisfy { marks.contains($0) || $0.allSatisfy(\.isNumber) || $0 == "sur" }
  }

  /// The first and the last name below labels of their own, as one line.
  static func named(_ table: DocumentTable) -> String {
    let labels = table.rows[0].map { TextFolding.key(of: $0.plain) }
    return zip(labels, table.rows[1]).filter { ["nom", "prenom"].contains($0.0) }
      .map { "\($0.0) : \($0.1.plain)" }.joined(separator: ", ")
  }

  // MARK: - Columns of people

  private static let headsOfPeople: Set<String> = [
    "auteur", "autrice", "auteurs", "redacteur", "redactrice", "responsable", "responsables",
    "equipe", "membre", "membres", "nom", "noms", "qui", "acteur", "actrice", "acteurs", "pilote",
    "valide par", "verifie par", "realise par", "redige par", "fait par", "approuve par",
    "participant", "participants", "nom prenom", "nom et prenom", "prenom nom", "prenom et nom",
    "intervenant", "intervenants", "relecteur", "relectrice", "assigne a", "personne", "personnes",
    "etudiant", "etudiante", "etudiants", "eleve", "eleves", "candidat", "candidate", "developpeur",
    "developpeuse", "verificateur", "verificatrice", "approbateur", "approbatrice", "valideur",
    "affecte a", "charge de projet", "par", "author", "owner",
  ]

  /// The columns whose head announces people and whose cells name nobody else than people.
  static func columnsOfPeople(_ table: DocumentTable) -> [Int] {
    guard table.rows.count >= 2, let head = table.rows.first, (2...12).contains(head.count) else {
      return []
    }
    return head.indices.filter { column in
      guard headsOfPeople.contains(TextFolding.key(of: head[column].plain)) else { return false }
      let cells = table.rows.dropFirst().filter { $0.count == head.count }.map { $0[column].plain }
        .filter { $0.contains(where: \.isLetter) }
      return !cells.isEmpty
        && cells.allSatisfy { cell in
          cell.split { ",/&\n;".contains($0) }.allSatisfy { part in
            PersonNames.mayBeName(StyledText.collapsed(String(part)))
              || PersonNames.isPersonOnCover(part.split(separator: " ")[...])
          }
        }
    }
  }

  /// The initials of a name, for a cell that says who did what.
  static func initials(of name: String) -> String {
    name.split(separator: " ").compactMap(\.first).filter(\.isLetter)
      .map { $0.uppercased() + "." }.joined(separator: " ")
  }
}
