import Testing

@testable import DocumentImport

/// Those who shared a work, checked it or were sent it, and the candidate in addresses.
@Suite struct FellowKindTests {
  private typealias Line = LayoutXML.Line

  private static let title = "Badges d’entrée d’une piscine"
  private static let need = "La piscine de Kervoal vendait ses entrées sur un carnet à souches."
  private static let end = "Les files du mercredi ont fondu de moitié depuis la rentrée."

  private static func kind(
    _ name: String, before: String = "", within: String = "", after: String = "",
    text: [String] = [], absent: [String]
  ) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: before, within: within, after: after,
      text: text, absent: absent)
  }

  static let kinds: [ReadKind] = [
    kind(
      "with whom one did what is told",
      within: WordXML.p("J’ai préparé ce dossier avec Jade Kermadec, qui tenait le planning."),
      text: ["avec J. K., qui tenait"], absent: ["Kermadec"]),
    kind(
      "somebody and I",
      within: WordXML.p("Ewenn Plougastel et moi nous sommes relayés au guichet."),
      text: ["E. P. et moi nous sommes relayés"], absent: ["Plougastel"]),
    kind(
      "who checked the work, told by a first name",
      within: WordXML.p("Le plan a été relu par Claire Plougastel avant la commande des lecteurs."),
      text: ["relu par C. P. avant"], absent: ["Plougastel"]),
    kind(
      "a role behind a name",
      within: WordXML.p(
        "Ewenn Plougastel, directeur des sports et tuteur du stage, a choisi les lecteurs."),
      text: ["directeur des sports et tuteur du stage, a choisi"], absent: ["Plougastel"]),
    kind(
      "software that checked something is nobody",
      before: WordXML.p("Auteure : Maïna Kermadec"),
      within: WordXML.p("Chaque envoi est validé par Code Climate avant la mise en ligne."),
      text: ["validé par Code Climate avant"], absent: ["Kermadec"]),
    kind(
      "a list of who did what",
      within: WordXML.p("Répartition du travail :")
        + WordXML.p("- Maïna Kermadec : le guichet")
        + WordXML.p("- Ewenn Plougastel – les lecteurs"),
      text: ["le guichet", "les lecteurs"], absent: ["Kermadec", "Plougastel"]),
    kind(
      "a heading over lines of who did what",
      within: WordXML.p("L’équipe", style: "Titre2") + WordXML.p("Maïna Kermadec (guichet)")
        + WordXML.p("Ewenn Plougastel (lecteurs)"),
      text: ["(guichet)", "(lecteurs)"], absent: ["Kermadec", "Plougastel"]),
    kind(
      "to whom it was sent",
      before: WordXML.p("Diffusion : Ewenn Plougastel (DGS), Maïna Kermadec"),
      absent: ["Plougastel", "Kermadec"]),
    kind(
      "whom to ask at the company",
      before: WordXML.p("Contact entreprise : Ewenn Plougastel – 02 98 00 00 00"),
      absent: ["Plougastel", "02 98"]),
    kind(
      "when and by whom a stage was done",
      before: WordXML.p("Stage effectué du 5 janvier au 13 février 2026 par Maïna Kermadec"),
      text: ["du 5 janvier au 13 février 2026"], absent: ["Kermadec"]),
    kind(
      "place and day without a preposition",
      after: WordXML.p("Brest, le 3 mai 2026") + WordXML.p("Maïna Kermadec"),
      absent: ["Brest, le", "Kermadec"]),
    kind(
      "what a tutor thought of it",
      after: WordXML.p("Avis de la tutrice : une stagiaire ponctuelle et curieuse. E. Plougastel"),
      absent: ["ponctuelle", "Plougastel"]),
    kind(
      "a credit behind a comma",
      before: WordXML.p("Auteure : Maïna Kermadec"),
      within: WordXML.p("Figure 3 : le lecteur du petit bassin, photo M. Kermadec"),
      text: ["le lecteur du petit bassin"], absent: ["Kermadec"]),
    kind(
      "the author in an address that leads to the work",
      before: WordXML.p("Auteure : Maïna Kermadec"),
      within: WordXML.p("Le code est sur https://github.com/mkermadec/badges depuis le 3 mars."),
      text: ["https://github.com/[…]/badges depuis"], absent: ["kermadec"]),
    kind(
      "a class beside a cell that goes",
      before: WordXML.table([["Nom : Kermadec Maïna", "Classe : Tle TMSEC"]]),
      absent: ["Kermadec", "TMSEC"]),
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }

  /// The table at the head of a procedure may say of what kind it is before its title.
  @Test func aKindBeforeTheTitleInATable() {
    let kind = ReadKind.word(
      "procedure",
      WordXML.table([["", "Procédure : remplacer un lecteur de badges", "Version 2"]])
        + WordXML.p("But", style: "Titre1") + WordXML.p(Self.need)
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(Self.end),
      titles: ["Remplacer un lecteur de badges"], sections: ["But", "Bilan"], text: [Self.need])
    #expect(kind.mismatches() == [])
  }

  /// A table above the text may hold a logo, the title, and whose it is.
  @Test func aTitleBesideWhoseItIs() {
    let kind = ReadKind.word(
      "banner",
      WordXML.table([
        ["", "Badges pour un gymnase", "BTS CIEL 1re année"],
        ["Élève : Ysolde Kermadec", "Note : 12/20", ""],
      ])
        + WordXML.p("But", style: "Titre1") + WordXML.p(Self.need)
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(Self.end),
      titles: ["Badges pour un gymnase"], sections: ["But", "Bilan"], text: [Self.need],
      absent: ["BTS CIEL", "Kermadec", "12/20"])
    #expect(kind.mismatches() == [])
  }

  /// A menu of four pages and more is one, even where the foot of the site was not printed.
  @Test func aLongMenuAlone() {
    var top = 160
    var lines = [
      Line(text: "Accueil Mon parcours Projets Veille Contact", size: 12, left: 220, top: 60),
      Line(text: "Des badges à la piscine", size: 28, left: 220, top: 110, width: 400),
    ]
    for (name, text) in [("Le besoin", Self.need), ("Le bilan", Self.end)] {
      lines.append(Line(text: name, size: 20, isBold: true, top: top))
      top += 34
      lines += LayoutXML.wrapped(text, top: &top)
    }
    let kind = ReadKind.layout(
      "menu", [lines], titles: ["Des badges à la piscine"], sections: ["Le besoin", "Le bilan"],
      text: ["un carnet à souches"], absent: ["Accueil", "Veille"])
    #expect(kind.mismatches() == [])
  }
}
