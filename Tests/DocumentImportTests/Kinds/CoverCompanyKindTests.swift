import Testing

@testable import DocumentImport

/// Covers on which a company, a kind of document or a label stands where the title might.
@Suite struct CoverCompanyKindTests {
  private static let need = "La fromagerie des Hautes Combes affine ses meules dans trois caves."
  private static let work = "J’ai posé une sonde par cave et relié les relevés au bureau."
  private static let end = "Le maître affineur lit les courbes sans descendre."
  private static let title = "Relever les températures de trois caves"

  private static func body(_ names: [String], _ texts: [String]) -> String {
    zip(names, texts).map { WordXML.p($0, style: "Titre1") + WordXML.p($1) }.joined()
  }

  private static func report(
    _ name: String, _ cover: String, text: [String] = [], absent: [String] = []
  ) -> ReadKind {
    .word(
      name,
      cover + body(["Contexte", "Mise en œuvre", "Bilan"], [need, work, end]),
      titles: [title], sections: ["Contexte", "Mise en œuvre", "Bilan"],
      text: [need, work, end] + text, absent: absent)
  }

  static let kinds: [ReadKind] = [
    report(
      "a company larger than the work",
      WordXML.p("RAPPORT DE STAGE", bold: true, size: 34)
        + WordXML.p("Société fromagère des Hautes Combes", bold: true, size: 22)
        + WordXML.p(title, size: 16) + WordXML.p("Ysaline Trévarez", size: 14),
      absent: ["Trévarez"]),
    report(
      "a company by its legal form",
      WordXML.p("Stage de 2e année", bold: true, size: 20)
        + WordXML.p("AffiTech SARL", bold: true, size: 28) + WordXML.p(title, size: 18)),
    report(
      "a town hall above the work",
      WordXML.p("Communauté de communes du Haut-Jura", bold: true, size: 24)
        + WordXML.p(title, bold: true, size: 18)),
    report(
      "a version below the title",
      WordXML.p(title, bold: true, size: 22) + WordXML.p("Version 2.3"), absent: ["Version"]),
    report(
      "labels on lines of their own",
      WordXML.p("Sujet", bold: true) + WordXML.p(title, bold: true, size: 20)
        + WordXML.p("Stagiaire", bold: true) + WordXML.p("Ysaline Trévarez")
        + WordXML.p("Tuteur", bold: true) + WordXML.p("Bénédikt Guézennec")
        + WordXML.p("Diplôme", bold: true) + WordXML.p("BTS SIO"),
      absent: ["Sujet", "Stagiaire", "Trévarez", "Tuteur", "Guézennec", "Diplôme"]),
    report(
      "a title behind its label below the name of the sheet",
      WordXML.p("ANNEXE VII-1-B : Fiche descriptive de réalisation professionnelle", bold: true)
        + WordXML.p("Intitulé de la réalisation : \(title)")
        + WordXML.p("Candidate : Ysaline Trévarez"),
      absent: ["Intitulé", "ANNEXE", "Trévarez"]),
    report(
      "a specification as large as its title",
      WordXML.p("CAHIER DES CHARGES", bold: true, size: 24)
        + WordXML.p(title, bold: true, size: 24) + WordXML.p("V2 du 18 mars 2026"),
      absent: ["V2"]),
  ]

  /// Each fact of a centred cover stays on its line, so that those that name somebody can go.
  @Test func factsOfACoverAreNotRunTogether() {
    var top = 420
    let text = [("Contexte", Self.need), ("Bilan", Self.end)].flatMap { name, text in
      top += 60
      let heading = LayoutXML.Line(text: name, size: 20, isBold: true, top: top)
      top += 40
      return [heading] + LayoutXML.wrapped(text, top: &top)
    }
    let kind = ReadKind.layout(
      "cover",
      [
        [
          LayoutXML.Line(text: Self.title, size: 30, isBold: true, left: 200, top: 120),
          LayoutXML.Line(
            text: "Entreprise : Société fromagère des Hautes Combes", left: 260, top: 200),
          LayoutXML.Line(
            text: "Maîtresse d’apprentissage : Ysaline Trévarez", left: 270, top: 222),
          LayoutXML.Line(text: "Commanditaire : Bénédikt Guézennec, étudiant", left: 275, top: 244),
        ] + text
      ],
      titles: [Self.title], sections: ["Contexte", "Bilan"], text: [Self.need, Self.end],
      absent: ["Trévarez"])
    #expect(kind.mismatches() == [])
  }

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
