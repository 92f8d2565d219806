import People
import Testing

@testable import DocumentImport

/// Where a title stands that no style says to be one.
@Suite struct TitleKindTests {
  private static let parts =
    WordXML.p("Contexte", style: "Titre1") + WordXML.p("Un rucher loin de tout.")
    + WordXML.p("Bilan", style: "Titre1") + WordXML.p("Trois ruches sont suivies.")

  private static func word(_ name: String, _ before: String, title: String, absent: [String] = [])
    -> ReadKind
  {
    .word(
      name, before + parts, titles: [title], sections: ["Contexte", "Bilan"],
      text: ["Un rucher loin de tout."], absent: absent)
  }

  static let documents: [ReadKind] = [
    word(
      "over two lines",
      WordXML.p("PESER UNE RUCHE", bold: true, size: 36)
        + WordXML.p("AVEC UNE CARTE À PILE", bold: true, size: 36),
      title: "PESER UNE RUCHE AVEC UNE CARTE À PILE"),
    word(
      "in a banner beside the school",
      WordXML.table([
        ["", "Fiche de réalisation n° 2\nPeser une ruche à distance", "Lycée Ar Mor\nBTS SIO 2"]
      ]),
      title: "Peser une ruche à distance", absent: ["Ar Mor", "BTS"]),
    word(
      "behind a label in a table",
      WordXML.p("FICHE D’INTERVENTION EN ENTREPRISE", style: "Titre")
        + WordXML.table([
          ["Intitulé :", "Peser une ruche à distance"], ["Période :", "du 2 au 20 juin"],
        ]),
      title: "Peser une ruche à distance"),
    word(
      "below the kind of document",
      WordXML.p("RAPPORT DE PFMP", style: "Titre")
        + WordXML.p("Peser une ruche à distance", bold: true, size: 32),
      title: "Peser une ruche à distance"),
  ]

  static let others: [ReadKind] = [
    .word(
      "above the history of a document",
      WordXML.p("Remplacer la pile d’une balance", bold: true, size: 36)
        + WordXML.table([
          ["Version", "Date", "Objet"], ["2", "02/2026", "Ajout de la pile au lithium"],
        ])
        + WordXML.p("Objet", style: "Titre1") + WordXML.p("La pile dure deux ans.")
        + WordXML.p("Déroulement", style: "Titre1")
        + WordXML.p("Ouvrir le boîtier par beau temps."),
      titles: ["Remplacer la pile d’une balance"], sections: ["Objet", "Déroulement"]),
    .word(
      "between quotation marks, with a first section of a general name",
      WordXML.p("« Peser une ruche à distance »", style: "Titre")
        + WordXML.p("Présentation", style: "Titre1") + WordXML.p("Un rucher loin de tout.")
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p("Trois ruches sont suivies."),
      titles: ["Peser une ruche à distance"], sections: ["Présentation", "Bilan"]),
    .word(
      "in the table at the head of a procedure",
      WordXML.table([
        ["DSI", "PROCÉDURE", "Réf : PR-7"],
        ["Rucher-école", "Remplacer la pile d’une balance", "Version 2"],
        ["Rédactrice : Y. Kerivel", "Vérificateur : G. Sadoune", "Date : 02/2026"],
      ]) + WordXML.p("Objet", style: "Titre1") + WordXML.p("La pile dure deux ans.")
        + WordXML.p("Prérequis", style: "Titre1") + WordXML.p("Une pile neuve.")
        + WordXML.p("Déroulement", style: "Titre1")
        + WordXML.p("Ouvrir le boîtier par beau temps."),
      titles: ["Remplacer la pile d’une balance"], sections: ["Objet", "Prérequis", "Déroulement"],
      text: ["La pile dure deux ans."], absent: ["PR-7", "Kerivel", "Version"]),
    .word(
      "above what counts the work",
      WordXML.p("Peser une ruche", bold: true, size: 52)
        + WordXML.p("Situation professionnelle n° 2", bold: true, size: 28)
        + WordXML.p("Entreprise d’accueil : Rucher-école")
        + WordXML.p("Contexte", bold: true, size: 26)
        + WordXML.p("Un rucher loin de tout.") + WordXML.p("Soudure", bold: true, size: 26)
        + WordXML.p("Quatre jauges soudées."),
      titles: ["Peser une ruche"], sections: ["Contexte", "Soudure"],
      text: ["Quatre jauges soudées."]),
  ]

  @Test(arguments: others) func theHeadOfADocumentIsNoPart(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }

  /// A word with a hyphen of its own keeps it where a line ends behind it.
  @Test(arguments: [("pare-", "feu", "pare-feu"), ("instal-", "lation", "installation")])
  func hyphensAtTheEndOfLines(first: String, next: String, word: String) {
    var text = StyledText(first)
    LayoutTexts.join(StyledText(next), to: &text)
    #expect(text.plain == word)
  }

  @Test(arguments: documents) func theTitleIsTheWork(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }

  @Test func theHeadOfThePagesMayBeTheTitle() {
    #expect(
      RunningHead.title(among: [
        "PROC-007 v2", "Procédure de pesée des ruches", "Diffusion interne",
      ])
        == "Procédure de pesée des ruches")
    #expect(
      RunningHead.title(among: ["Page 3", "Ysolde Quillévéré – BTS SIO 2", "Lycée Ar Mor"]) == nil)
  }

  /// A file draws the signs of a list like the cells of a column.
  @Test func signsOfAListAreNoColumn() {
    let lines = ["Contexte", "Bilan"].map { name in
      [LayoutXML.Line(text: name, size: 60, left: 240, top: 60)]
        + ["Un rucher loin de tout", "Aucune prise de courant"].enumerated().flatMap {
          number, text in
          [
            LayoutXML.Line(text: "•", size: 40, left: 65, top: 194 + number * 67, width: 17),
            LayoutXML.Line(text: text, size: 40, left: 105, top: 197 + number * 67),
          ]
        }
    }
    let cover = [LayoutXML.Line(text: "Peser une ruche à distance", size: 60, left: 60, top: 260)]
    let plan =
      [LayoutXML.Line(text: "Sommaire", size: 60, left: 240, top: 60)]
      + ["Contexte", "Bilan"].enumerated().flatMap { number, text in
        [
          LayoutXML.Line(text: "•", size: 40, left: 65, top: 194 + number * 67, width: 17),
          LayoutXML.Line(text: text, size: 40, left: 105, top: 197 + number * 67),
        ]
      }
    let kind = ReadKind.layout(
      "slides", [cover, plan] + lines, titles: ["Peser une ruche à distance"],
      sections: ["Contexte", "Bilan"],
      text: ["- Un rucher loin de tout"], absent: ["|"])
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }
}
