import Testing

@testable import DocumentImport

/// Who signs, thanks or is thanked, and what a company is called beside them.
@Suite struct SignerKindTests {
  private static let need = "La régie des Eaux du Vercors relève ses compteurs à la main."
  private static let end = "Deux agents suffisent pour la tournée d’un mois."
  private static let title = "Tournées de relevé d’une régie des eaux"

  private static func kind(
    _ name: String, before: String = "", after: String = "", text: [String] = [],
    absent: [String]
  ) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: before, within: "", after: after,
      text: text, absent: absent)
  }

  static let kinds: [ReadKind] = [
    kind(
      "a signature below place and day",
      after: WordXML.p("À Valence, le 12/05/2026") + WordXML.p("La stagiaire,")
        + WordXML.p("Ysaline Trévarez"), absent: ["Valence", "stagiaire", "Trévarez"]),
    kind(
      "two who sign side by side",
      after: WordXML.p("Signature du candidat      Signature du tuteur")
        + WordXML.p("Ysaline Trévarez      Yannick Abiven"),
      absent: ["Signature", "Trévarez", "Abiven"]),
    kind(
      "a table of those who sign",
      after: WordXML.table([
        ["La candidate", "Le tuteur", "La professeure"],
        ["Ysaline Trévarez", "Yannick Abiven", "Mme Ortolan"],
      ]), absent: ["candidate", "Trévarez", "Abiven", "Ortolan"]),
    kind(
      "somebody thanked on the cover",
      before: WordXML.p(
        "Je tiens à remercier Bénédikt Guézennec, responsable du service, qui m’a tout appris."),
      absent: ["Guézennec"]),
    kind(
      "who wrote it on which day, in a sentence",
      after: WordXML.p(
        "Document rédigé le 12 mai 2026 par Ysaline Trévarez, étudiante en BTS SIO au lycée Favard."
      ), absent: ["Trévarez", "Favard"]),
    kind(
      "who signed a paper",
      after: WordXML.p(
        "L’attestation a été signée par Bénédikt Guézennec à la fin de la sixième semaine."),
      absent: ["Guézennec"]),
    kind(
      "for which exam, with an elision and a number",
      before: WordXML.p("Présenté à l’épreuve E5 par Ysaline Trévarez (n° 0241578810)"),
      absent: ["Trévarez", "0241578810"]),
    kind(
      "where and since when, before the name",
      before: WordXML.p(
        "Alternante à la régie des Eaux du Vercors depuis septembre 2024 : Ysaline Trévarez"),
      absent: ["Trévarez"]),
    kind(
      "names on the net behind the word for them",
      before: WordXML.p("Pseudo : @ytrevarez – Discord ysa#2201"),
      after: WordXML.p("GitHub : ytrevarez"), absent: ["ytrevarez", "ysa#"]),
    kind(
      "an address spelt as the author is",
      before: WordXML.p("Auteure : Ysaline Trévarez")
        + WordXML.p("Site : https://ysaline-trevarez.fr"), absent: ["Trévarez", "trevarez"]),
    kind(
      "the hour of an oral", before: WordXML.p("Soutenance du 9 juin 2026 à 14 h"),
      absent: ["juin"]),
    kind(
      "a class of adults beside initials, as a foot says it",
      before: WordXML.p("Y. Trévarez – TSSR promotion 12"),
      after: WordXML.p("Y. Trévarez – TSSR promotion 12 – page 4"),
      absent: ["Trévarez", "promotion 12"]),
    kind(
      "an oath behind its label",
      after: WordXML.p("Attestation : je certifie que ce dossier est celui de Ysaline Trévarez."),
      absent: ["Trévarez", "certifie"]),
    kind(
      "under whose supervision",
      before: WordXML.p(
        "Sous la supervision de Bénédikt Guézennec, directeur des systèmes d’information"),
      absent: ["Guézennec"]),
    kind(
      "somebody thanked among others",
      after: WordXML.p(
        "Je tiens à remercier toute l’équipe, et en particulier Bénédikt Guézennec qui m’a fait confiance."
      ), text: ["et en particulier B. G. qui m’a fait confiance."], absent: ["Guézennec"]),
    kind(
      "a table of those who approve, below a head that goes",
      after: WordXML.table([
        ["Nom", "Fonction", "Visa"], ["Ysaline Trévarez", "Rédactrice", "YT"],
        ["Bénédikt Guézennec", "Approbateur", "BG"],
      ]), absent: ["Trévarez", "Guézennec"]),
    kind(
      "who shared the work, in a sentence",
      after: WordXML.p("Avec mon binôme Kofi Trévarez, nous avons partagé les tournées en deux."),
      text: ["Avec mon binôme K. T., nous avons partagé"], absent: ["Trévarez"]),
    kind(
      "who wrote it, behind other facts of one line",
      before: WordXML.p("Cadre : stage / Durée : 5 semaines / Autrice : Ysaline Trévarez"),
      text: ["Cadre : stage / Durée : 5 semaines"], absent: ["Trévarez"]),
    kind(
      "companies that made something are nobody",
      before: WordXML.p("Auteure : Ysaline Trévarez"),
      after: WordXML.p("La baie a été réalisée par Orvane Énergie, avant mon arrivée au service."),
      text: ["réalisée par Orvane Énergie, avant"], absent: ["Trévarez"]),
    kind(
      "a company in a signature stays in the text",
      after: WordXML.p("Ysaline Trévarez") + WordXML.p("Technicienne – Mairie de Valence"),
      absent: ["Trévarez"]),
  ]

  /// What a signature calls the company is no person of whom initials would do in the text.
  @Test func aCompanyBesideASignatureIsNobody() {
    let need = "La coopérative des Deux Rives emploie soixante personnes sur deux quais."
    let kind = ReadKind.report(
      "company", title: Self.title, need: need, end: Self.end, before: "", within: "",
      after: WordXML.p("Bien cordialement,") + WordXML.p("Ysaline Trévarez")
        + WordXML.p("Technicienne support – Coopérative des Deux Rives"),
      text: [], absent: ["Trévarez"])
    #expect(kind.mismatches() == [])
  }

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
