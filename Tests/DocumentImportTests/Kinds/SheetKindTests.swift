import Testing

@testable import DocumentImport

/// Sheets of other diplomas, with titles in fields, marks and room for signatures.
@Suite struct SheetKindTests {
  private static let need = "L'atelier comptait ses pièces sur un cahier à spirale."
  private static let end = "L'inventaire se fait désormais en une matinée."
  private static let title = "Inventaire d'un atelier de lutherie"

  private static func sheet(
    _ name: String, before: String, after: String = "", sections: [String] = ["Contexte", "Bilan"],
    text: [String] = [], absent: [String] = []
  ) -> ReadKind {
    .word(
      name,
      before + WordXML.p("Contexte", style: "Titre1") + WordXML.p(need)
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(end) + after,
      titles: [title], sections: sections, text: [need, end] + text, absent: absent)
  }

  private static let heading = WordXML.p(title, style: "Titre")

  private static func field(_ label: String) -> String {
    WordXML.p(label, style: "Titre1") + WordXML.p(title)
  }

  static let kinds: [ReadKind] = [
    sheet("titre du projet", before: field("Titre du projet"), absent: ["Titre du projet"]),
    sheet("sujet du stage", before: field("Sujet du stage :"), absent: ["Sujet"]),
    sheet("intitulé", before: field("Intitulé de l'activité"), absent: ["Intitulé"]),
    sheet(
      "a counted example below a general name",
      before: WordXML.p("DOSSIER PROFESSIONNEL (DP)", style: "Titre")
        + WordXML.p("Exemple n° 1 ▸ \(title)", style: "Titre1"), absent: ["DOSSIER", "Exemple"]),
    sheet(
      "school, diploma and mark",
      before: WordXML.table([["Lycée Henri Bergson", "Bac pro CIEL", "Note : /20"]]) + heading,
      absent: ["Bergson", "CIEL", "/20"]),
    sheet(
      "diploma, session and exam",
      before: WordXML.table([
        ["BTS CIEL option A – Informatique et réseaux", "SESSION 2026"],
        ["Épreuve E6 – Valorisation de la donnée", "Fiche de présentation"],
      ]) + heading, absent: ["SESSION", "Épreuve", "Fiche de présentation"]),
    sheet(
      "a class beside a name",
      before: heading
        + WordXML.table([
          ["Auteur", "Kaïs Trévarez"], ["Groupe", "TSSR-2025-B"], ["Centre", "GRETA de Lyon"],
        ]), absent: ["Trévarez", "TSSR", "GRETA"]),
    sheet(
      "room for signatures", before: heading,
      after: WordXML.table([
        ["Signature de l'élève", "Signature du client", "Visa du professeur"], ["", "", ""],
      ]), absent: ["Signature", "Visa"]),
    sheet(
      "date and signature", before: heading,
      after: WordXML.table([["Date et signature du candidat", "Signature du formateur"]]),
      absent: ["ignature"]),
    // What looks alike and tells of the work stays.
    sheet(
      "a table of facts", before: heading,
      after: WordXML.table([
        ["Groupe", "Comptes"], ["Direction", "4"], ["Atelier", "11"], ["Signature du code", "oui"],
      ]), text: ["| Direction | 4 |", "| Atelier | 11 |", "Signature du code"]),
    sheet(
      "a section called Sujet with prose", before: heading,
      after: WordXML.p("Sujet", style: "Titre1")
        + WordXML.p("Deux sujets étaient ouverts. Le premier a été retenu."),
      sections: ["Contexte", "Bilan", "Sujet"], text: ["Deux sujets étaient ouverts."]),
  ]

  /// A page that names nothing but what stands in it is called after that, not after its file.
  @Test(arguments: [
    ("Une billetterie pour une troupe", "Une billetterie pour une troupe", [String]()),
    ("Contexte", "Page", ["Contexte"]),
  ])
  func theOnlyHeadingNamesAPage(heading: String, title: String, sections: [String]) {
    let kind = ReadKind.page(
      heading, "<main><h2>\(heading)</h2><p>\(Self.need)</p><p>\(Self.end)</p></main>", head: "",
      titles: [title], sections: sections, text: [Self.need, Self.end])
    #expect(kind.mismatches() == [])
  }

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
