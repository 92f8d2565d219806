import Testing

@testable import DocumentImport

/// Tutors, fellows and what a jury writes: none of them is the work.
@Suite struct OnlookerKindTests {
  private static let need = "Le gîte notait ses réservations sur un calendrier en papier."
  private static let end = "Les clés sont prêtes avant l'arrivée des familles."

  static let documents: [ReadKind] = [
    .word(
      "people in sentences",
      WordXML.p("Réserver un gîte", style: "Titre") + WordXML.p("Contexte", style: "Titre1")
        + WordXML.p("Ma tutrice, Solène Kerdoncuff, m'a confié le calendrier.") + WordXML.p(need)
        + WordXML.p("Organisation", style: "Titre1")
        + WordXML.p("En équipe (avec Maxime Tréguier) pendant trois semaines.")
        + WordXML.p("Nous avons travaillé en équipe avec Gîtes Loisirs.")
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(end),
      titles: ["Réserver un gîte"], sections: ["Contexte", "Organisation", "Bilan"],
      text: [
        need, "S. K., m'a confié", "En équipe pendant trois semaines.", "avec Gîtes Loisirs", end,
      ],
      absent: ["Kerdoncuff", "Tréguier"]),
    .word(
      "a mark below a signature",
      WordXML.p("Réserver un gîte", style: "Titre")
        + WordXML.p("Liste des figures", style: "Titre1")
        + WordXML.p("Contexte", style: "Titre1") + WordXML.p(need)
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(end)
        + WordXML.table([
          ["Signature du candidat", "Cadre réservé au jury"],
          ["M. Tréguier", "Note : 12/20\nTravail propre."],
        ]),
      titles: ["Réserver un gîte"], sections: ["Contexte", "Bilan"], text: [need, end],
      absent: ["Signature", "jury", "Tréguier", "12/20", "Travail propre", "figures"]),
    .word(
      "a table that reserves places",
      WordXML.p("Réserver un gîte", style: "Titre") + WordXML.p("Contexte", style: "Titre1")
        + WordXML.p(need)
        + WordXML.table([["Réserver au centre", "Libérer"], ["six lits", "deux lits"]])
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(end),
      titles: ["Réserver un gîte"], sections: ["Contexte", "Bilan"],
      text: [need, "Réserver au centre", "six lits", end]),
  ]

  @Test(arguments: documents) func areLeftOut(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }
}
