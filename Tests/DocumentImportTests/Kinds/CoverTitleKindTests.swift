import Testing

@testable import DocumentImport

/// Titles on covers that hold much else, told by their look and by what the other lines are.
@Suite struct CoverTitleKindTests {
  private static let need = "Le fleuriste tenait ses livraisons sur des étiquettes collées au mur."
  private static let work =
    "J’ai relié la caisse à un tableau que les deux livreurs voient sur leur téléphone."
  private static let end = "Les bouquets arrivent à l’heure depuis la fête des mères."
  private static let title = "Tournées de livraison d’un fleuriste"

  private static func report(
    _ name: String, _ cover: String, titles: [String] = [title], text: [String] = [],
    absent: [String] = []
  ) -> ReadKind {
    .word(
      name,
      cover + WordXML.p("Le besoin", bold: true) + WordXML.p(need)
        + WordXML.p("Le travail", bold: true) + WordXML.p(work)
        + WordXML.p("Ce que j’en retiens", bold: true) + WordXML.p(end),
      titles: titles, sections: ["Le besoin", "Le travail", "Ce que j’en retiens"],
      text: [need, work, end] + text, absent: absent)
  }

  static let kinds: [ReadKind] = [
    report(
      "two large lines, neither bold nor centred",
      WordXML.p("Tournées de livraison", size: 22) + WordXML.p("d’un fleuriste", size: 22)),
    report(
      "a title as large as the word for contents",
      WordXML.p("Dossier technique", size: 12) + WordXML.p(title, bold: true, size: 16)
        + WordXML.p("Sommaire", bold: true, size: 16)),
    report(
      "a kind of document larger than the title",
      WordXML.p("Rapport de stage", bold: true, size: 26) + WordXML.p(title, bold: true, size: 20)),
    report(
      "lines below the title that open nothing",
      WordXML.p(title, bold: true, size: 20) + WordXML.p("Chez deux artisans voisins", size: 15)
        + WordXML.p("Entreprise d’accueil : Pétales & Cie", bold: true, size: 14),
      text: ["Entreprise d’accueil : Pétales & Cie"]),
    report(
      "a school by a name of its own",
      WordXML.p("Digital Campus Nevers", bold: true, size: 14)
        + WordXML.p(title, bold: true, size: 20)
        + WordXML.p("Mastère Expert réseaux – Session 2026"), absent: ["Nevers", "Mastère"]),
    report(
      "a diploma between school and year",
      WordXML.p("Lycée Ada-Blanche – Titre RNCP niveau 6 – CDA – Promotion 2026", size: 14)
        + WordXML.p(title, bold: true, size: 20), absent: ["Blanche", "RNCP"]),
    report(
      "a head with two lines in a cell",
      WordXML.table([
        ["", "PROCÉDURE INTERNE\n\(title)", "Réf. : PI-007\nVersion : 2.1\nDate : 04/02/2026"]
      ]), absent: ["PI-007", "PROCÉDURE"]),
    report(
      "a kind of document of two words, larger and last",
      WordXML.p(title, bold: true, size: 18) + WordXML.p("Mode opératoire", bold: true, size: 24)),
    report(
      "a name in capitals and a school in bold, above the title",
      WordXML.p("YZALIS LE GOUEZ") + WordXML.p("Altexia Grand Large", bold: true, size: 14)
        + WordXML.p(title, bold: true, size: 20), absent: ["GOUEZ", "Altexia"]),
    report(
      "a kind of document in bold, before who made it",
      WordXML.p(title, bold: true, size: 20) + WordXML.p("Compte rendu", bold: true)
        + WordXML.p("Suivi pédagogique : M. Stervinou"), absent: ["Stervinou"]),
    report(
      "the only heading by style, low on a cover",
      WordXML.p("Atelier de Saint-Brice") + WordXML.p("Dossier d’un an")
        + WordXML.p("Remis en juin") + WordXML.p(title, style: "Titre1")
        + WordXML.p("Projet tuteuré", size: 16)),
    report(
      "one word for the kind of document, larger and last",
      WordXML.p(title, bold: true, size: 18) + WordXML.p("Livrable", bold: true, size: 24)),
    .word(
      "numbered sections with parts of their own",
      WordXML.p(title, bold: true, size: 20)
        + ["1. Tests et validation", "2. Choix de la solution"].enumerated().map { index, name in
          WordXML.p(name, bold: true, size: 14)
            + WordXML.p("\(index + 1).1 La méthode", bold: true, size: 12) + WordXML.p(need)
            + WordXML.p("\(index + 1).2 Les outils", bold: true, size: 12) + WordXML.p(end)
        }.joined(),
      titles: [title], sections: ["Tests et validation", "Choix de la solution"],
      text: [need, end]),
    .word(
      "headings that letters count",
      WordXML.p(title, bold: true, size: 20) + WordXML.p("Juin 2026")
        + WordXML.p("A. Planning", bold: true) + WordXML.p(need)
        + WordXML.p("B. Matériel", bold: true) + WordXML.p(end),
      titles: [title], sections: ["Planning", "Matériel"], text: [need, end]),
    .open(
      "the ministry's file with one example",
      OpenXML.p("DOSSIER PROFESSIONNEL (DP)", style: "T")
        + OpenXML.p("Titre professionnel visé", style: "B")
        + OpenXML.p("Administratrice d’infrastructures sécurisées")
        + OpenXML.p("Exemples de pratique professionnelle", style: "B")
        + table([["Activité-type 1", "Administrer les réseaux"], ["Exemple n°1 ▸", title]])
        + OpenXML.p("1. Décrivez les tâches que vous avez effectuées :", style: "B")
        + OpenXML.p(work) + OpenXML.p("2. Précisez les moyens utilisés :", style: "B")
        + OpenXML.p(need) + OpenXML.p("4. Contexte (facultatif)", style: "B") + OpenXML.p(end),
      titles: [title],
      sections: [
        "Décrivez les tâches que vous avez effectuées", "Précisez les moyens utilisés", "Contexte",
      ], text: [need, work, end], absent: ["Administratrice", "Titre professionnel"]),
  ]

  /// A first slide of many lines about school, class and people opens the whole all the same.
  @Test func aSlideThatNamesManyOpensTheTalk() {
    let lines = [
      "Lycée Ada-Blanche – Vire", "BTS SIO option SISR – 2e année", "Projet tuteuré",
      "Présenté par Ysaline Trévarez", "Tutrice : Mme Ortolan", "Session de juin 2026",
    ]
    let kind = ReadKind(
      name: "talk", fileName: "oral.pptx",
      bytes: SlideXML.deck([
        SlideXML.Page(title: Self.title, lines: lines),
        SlideXML.Page(title: "Le besoin", lines: [Self.need]),
        SlideXML.Page(title: "Le travail", lines: [Self.work]),
      ]), titles: [Self.title], sections: ["Le besoin", "Le travail"],
      text: [Self.need, Self.work],
      absent: ["Blanche", "Trévarez", "Ortolan"])
    #expect(kind.mismatches() == [])
  }

  private static func table(_ rows: [[String]]) -> String {
    let body = rows.map { row in
      "<table:table-row>"
        + row.map { "<table:table-cell>\(OpenXML.p($0))</table:table-cell>" }.joined()
        + "</table:table-row>"
    }
    return "<table:table>\(body.joined())</table:table>"
  }

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
