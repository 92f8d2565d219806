import Testing

@testable import DocumentImport

/// Sheets whose parts are tables, and what stands at their end: marks, visas, signatures.
@Suite struct SheetEndKindTests {
  private static let title = "Badges d’entrée d’une piscine"
  private static let need = "La piscine de Kervoal vendait ses entrées sur un carnet à souches."
  private static let end = "Les files du mercredi ont fondu de moitié depuis la rentrée."

  private static func closing(_ name: String, _ rows: [[String]], absent: [String]) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: "", within: "",
      after: WordXML.table(rows), text: [], absent: absent)
  }

  static let endings: [ReadKind] = [
    closing(
      "who marked it, how, and a visa",
      [["Noté par : Mme Ortolan", "Note : 12,5/20", "Visa : MO"]],
      absent: ["Ortolan", "12,5", "Visa"]),
    closing(
      "signatures with day and name",
      [
        [
          "Date et signature de la candidate\n12/05/2026\nMaïna K.",
          "Cachet et signature de l’entreprise\nY. Guivarch, directrice",
        ]
      ], absent: ["Maïna", "Guivarch", "12/05"]),
    closing(
      "opinions and visas below their heads",
      [
        ["Appréciation de la tutrice", "Visa du professeur"],
        ["Une élève soigneuse", "M. Ortolan"],
      ],
      absent: ["soigneuse", "Ortolan"]),
  ]

  @Test(arguments: endings) func endingsAreLeftOut(_ kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// A head that is a form for itself, and the parts of the work in a table below it.
  @Test func theTableBelowTheHeadOfASheetIsKept() {
    let kind = ReadKind.word(
      "sheet",
      WordXML.table([
        ["NOM", "KERMADEC", "Prénom", "Maïna"],
        ["Née le", "04/04/2008", "N° d’inscription", "1947500836"],
        ["Entreprise", "Piscine de Kervoal", "Tuteur", "Alain Guivarch – 02 98 00 11 22"],
        ["Titre de l’activité", Self.title],
      ])
        + WordXML.table([
          ["Situation de travail", Self.need + " Trois agents tenaient le guichet le mercredi."],
          [
            "Travail demandé",
            "Poser deux lecteurs de badges, les relier au réseau et les essayer.",
          ],
          ["Bilan", Self.end],
        ]), titles: [Self.title],
      sections: ["Entreprise", "Situation de travail", "Travail demandé", "Bilan"],
      text: [Self.need, "Poser deux lecteurs", Self.end], absent: ["KERMADEC", "Guivarch", "02 98"])
    #expect(kind.mismatches() == [])
  }
}
