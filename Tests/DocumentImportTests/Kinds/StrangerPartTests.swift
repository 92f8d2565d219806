import Testing

@testable import DocumentImport

/// What strangers' documents hold beside their text: contents, crosses, the foot of a site.
@Suite struct StrangerPartTests {
  private static let need = "L'épicerie sert deux cents familles du quartier."
  private static let work = "Une page lit les codes-barres à l'arrivée des cartons."

  private static let report =
    WordXML.p("Besoin", style: "Titre1") + WordXML.p(need) + WordXML.p("Solution", style: "Titre1")
    + WordXML.p(work)

  static let kinds: [ReadKind] = [
    .word(
      "contents in a table",
      WordXML.p("Gérer les stocks", style: "Titre") + WordXML.p("Sommaire", style: "Titre1")
        + WordXML.table([["Besoin", "3"], ["Solution", "12"]]) + report,
      titles: ["Gérer les stocks"], sections: ["Besoin", "Solution"], text: [need, work],
      absent: ["Sommaire", "12"]),
    .word(
      "a table below contents that is none",
      WordXML.p("Gérer les stocks", style: "Titre") + WordXML.p("Besoin", style: "Titre1")
        + WordXML.table([["Familles", "200"], ["Cartons", "40"]]) + WordXML.p(need)
        + WordXML.p("Solution", style: "Titre1") + WordXML.p(work),
      titles: ["Gérer les stocks"], sections: ["Besoin", "Solution"],
      text: ["| Familles | 200 |", "| Cartons | 40 |"]),
    .word(
      "crosses in cells of their own",
      "<w:tbl>"
        + [
          ("Intitulé de la réalisation professionnelle", WordXML.p("Une borne de vote")),
          ("Organisation support de la réalisation professionnelle", WordXML.p("Lycée de Thiers")),
          ("Lieu", "<w:p/>"),
          (
            "Compétences travaillées",
            WordXML.table([
              ["X", "Concevoir et développer une solution applicative"],
              ["", "Assurer la maintenance corrective ou évolutive d’une solution applicative"],
              ["X", "Gérer les données"],
            ]) + "<w:p/>"
          ),
          (
            "Conditions de réalisation (ressources fournies, résultats attendus)",
            WordXML.p("Une tablette.")
          ),
        ].map { "<w:tr><w:tc>\(WordXML.p($0))</w:tc><w:tc>\($1)</w:tc></w:tr>" }.joined()
        + "</w:tbl>",
      titles: ["Une borne de vote"],
      sections: [
        "Organisation support de la réalisation professionnelle", "Compétences travaillées",
        "Conditions de réalisation (ressources fournies, résultats attendus)",
      ], text: ["- [x] Concevoir et développer", "- [x] Gérer les données"],
      absent: ["Assurer la maintenance"]),
    .page(
      "the foot of a site in one line",
      "<h1>Gérer les stocks</h1><h2>Besoin</h2><p>\(need)</p><h2>Solution</h2><p>\(work)</p>"
        + "<p><a href=m.php>Modifier</a></p><div>Contact : ines.p@exemple.fr | Plan du site</div>",
      titles: ["Gérer les stocks"], sections: ["Besoin", "Solution"], text: [need, work],
      absent: ["ines.p", "Plan du site", "Modifier"]),
    .page(
      "a foot by its French name",
      "<h1>Gérer les stocks</h1><h2>Besoin</h2><p>\(need)</p><h2>Solution</h2><p>\(work)</p>"
        + "<div class=pied-de-page><p>Une page de Malik, faite à la maison</p></div>",
      titles: ["Gérer les stocks"], sections: ["Besoin", "Solution"], absent: ["Malik"]),
    .page(
      "properties of a page of Notion",
      "<article class='page sans'><header><h1 class=page-title>Gérer les stocks</h1><table class=properties>"
        + "<tr><th>Statut</th><td>Terminé</td></tr><tr><th>Durée</th><td>trois semaines</td></tr></table></header>"
        + "<div class=page-body><h2>Besoin</h2><p>\(need)</p><h2>Solution</h2><p>\(work)</p></div></article>",
      titles: ["Gérer les stocks"], sections: ["Besoin", "Solution"], text: ["trois semaines"],
      absent: ["Terminé", "Statut"]),
  ]

  @Test(arguments: kinds) func isReadAsAPersonWould(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// A slide that lists the others is no section.
  @Test(arguments: ["Ordre du jour", "Au programme", "Plan de l'oral", "Sommaire"])
  func contentsOfSlidesAreNoSection(name: String) {
    let kind = ReadKind(
      name: name, fileName: "oral.pptx",
      bytes: SlideXML.deck([
        .init(title: "Gérer les stocks", isOpening: true),
        .init(title: name, lines: ["Besoin", "Solution"]),
        .init(title: "Besoin", lines: [Self.need]), .init(title: "Solution", lines: [Self.work]),
      ]), titles: ["Gérer les stocks"], sections: ["Besoin", "Solution"],
      text: [Self.need, Self.work], absent: ["- Besoin", name])
    #expect(kind.mismatches() == [])
  }
}
