import Pages

/// Headings that any fiche may have, which name neither an achievement nor one of its parts.
enum GenericHeading {
  /// Above a list of the other headings, which is left out.
  static func isTableOfContents(_ title: String) -> Bool {
    tables.contains(key(title))
  }

  /// Above what a form asks of everybody: author, date, class.
  static func isForm(_ title: String) -> Bool { forms.contains(key(title)) }

  /// A name for any fiche at all: anyone who has it as a title says no more than that it is one.
  static func isTitle(_ title: String) -> Bool {
    let key = key(title)
    if titles.contains(key) || forms.contains(key) || tables.contains(key) { return true }
    return titleBeginnings.contains { key.hasPrefix($0) } && key.utf8.count < 90
  }

  /// The same headings stand in every fiche, and each is asked about several times.
  private static let keys = Memo<String>()

  private static func key(_ title: String) -> String { keys.value(of: title, folded) }

  private static func folded(_ title: String) -> String {
    var words = TextFolding.words(of: title)[...]
    while words.count > 1, let first = words.first, first.utf8.allSatisfy(Ascii.isDigit) {
      words = words.dropFirst()
    }
    return words.joined(separator: " ")
  }

  private static let tables: Set<String> = [
    "sommaire", "table des matieres", "tables des matieres", "sommaire de la fiche",
    "table of contents", "contents", "toc", "sur cette page", "on this page", "plan de la fiche",
    "index", "plan du document", "sommaire interactif",
  ]

  /// How they begin, without figures and signs before them.
  static let beginningsOfTables: [StaticString] = [
    "sommaire", "table", "contents", "toc", "sur", "on", "plan", "index",
  ]

  private static let forms: Set<String> = [
    "informations generales", "information generale", "informations", "infos", "en tete",
    "fiche d identite", "identification", "metadonnees", "general information", "recto", "verso",
    "carte d identite", "informations sur la fiche", "informations du document", "metadata",
    "fiche signaletique", "navigation", "historique du document", "suivi du document",
    "historique des versions", "versions du document", "renseignements generaux",
    "informations pratiques", "informations administratives", "informations candidat",
    "informations sur le candidat", "candidat", "auteur", "auteurs", "author",
  ]

  private static let titles: Set<String> = [
    "fiche", "projet", "documentation", "documentation technique", "compte rendu", "rapport",
    "rapport de stage", "rapport d activite", "procedure", "readme", "realisation",
    "realisation professionnelle", "situation professionnelle", "mission", "portfolio", "e5", "e6",
    "bts sio", "project", "report", "dossier", "dossier e6", "dossier e5", "document", "titre",
    "sans titre", "untitled", "title", "tp", "travaux pratiques", "atelier", "fiche projet",
    "fiche mission", "fiche technique", "fiche realisation", "ma realisation",
  ]

  private static let titleBeginnings = [
    "fiche de realisation", "fiche descriptive", "fiche de situation", "fiche d activite",
    "description d une realisation professionnelle", "fiche realisation professionnelle",
    "fiche de presentation", "fiche de mission", "fiche de projet", "bts services informatiques",
    "bts sio session", "epreuve e5", "epreuve e6", "fiche e5", "fiche e6", "annexe",
  ]
}
