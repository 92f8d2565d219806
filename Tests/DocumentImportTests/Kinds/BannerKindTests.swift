import Testing

@testable import DocumentImport

/// Headings that stand on a coloured bar: a table of one cell, or a row over a whole table.
@Suite struct BannerKindTests {
  private static let need =
    "Le garage notait les rendez-vous sur un calendrier mural que personne ne relisait."
  private static let work =
    "J’ai installé un agenda partagé et relié les deux tablettes de l’atelier."
  private static let end = "Plus aucun rendez-vous n’a été oublié depuis le mois de mars."
  private static let title = "Agenda partagé pour un garage"

  /// A cell on a coloured ground.
  private static func cell(
    _ text: String, span: Int = 1, fill: String = "1F4E79", bold: Bool = false
  )
    -> String
  {
    "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/><w:shd w:val=\"clear\" w:fill=\"\(fill)\"/></w:tcPr>"
      + WordXML.p(text, bold: bold) + "</w:tc>"
  }

  private static func bar(_ cells: String...) -> String {
    "<w:tbl><w:tr>\(cells.joined())</w:tr></w:tbl>"
  }

  private static func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

  private static func tinted(_ text: String) -> String {
    "<w:p><w:r><w:rPr><w:color w:val=\"C0392B\"/></w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static let heading = WordXML.p(title, bold: true, size: 22)

  static let kinds: [ReadKind] = [
    .word(
      "one-cell tables between paragraphs",
      heading + bar(cell("Le besoin")) + WordXML.p(need) + bar(cell("L’atelier")) + WordXML.p(work)
        + bar(cell("Ce qui a changé")) + WordXML.p(end),
      titles: [title], sections: ["Le besoin", "L’atelier", "Ce qui a changé"],
      text: [need, work, end]),
    .word(
      "a number beside each",
      heading + bar(cell("1"), cell("Le besoin", bold: true)) + WordXML.p(need)
        + bar(cell("2"), cell("L’atelier", bold: true)) + WordXML.p(work),
      titles: [title], sections: ["Le besoin", "L’atelier"], text: [need, work]),
    .word(
      "rows over a table of text",
      heading + "<w:tbl>" + row(cell("Le besoin", span: 2))
        + row(cell(need, span: 2, fill: "auto")) + row(cell("L’installation", span: 2))
        + row(cell(work, span: 2, fill: "auto"))
        + row(cell("Tablette", fill: "auto"), cell("deux", fill: "auto"))
        + row(cell("Écran", fill: "auto"), cell("un", fill: "auto")) + "</w:tbl>",
      titles: [title], sections: ["Le besoin", "L’installation"],
      text: [need, work, "| Tablette | deux |"]),
    .page(
      "one-cell tables of a page",
      "<h1>\(title)</h1><table><tr><td bgcolor='#204060'>Le besoin</td></tr></table><p>\(need)</p>"
        + "<table><tr><td style='background:#204060'>L’atelier</td></tr></table><p>\(work)</p>",
      titles: [title], sections: ["Le besoin", "L’atelier"], text: [need, work]),
    .word(
      "lines that are only in a colour",
      heading + tinted("Le besoin") + WordXML.p(need) + tinted("L’atelier") + WordXML.p(work)
        + tinted("Ce qui a changé") + WordXML.p(end),
      titles: [title], sections: ["Le besoin", "L’atelier", "Ce qui a changé"],
      text: [need, work, end]),
    // What looks alike and names no part.
    .word(
      "remarks in a colour among headings",
      heading + WordXML.p("Contexte", bold: true) + WordXML.p(need) + tinted("Capture à refaire")
        + WordXML.p("Bilan", bold: true) + WordXML.p(end),
      titles: [title], sections: ["Contexte", "Bilan"], text: [need, end, "Capture à refaire"]),
    .word(
      "boxes with commands and remarks",
      WordXML.p(title, style: "Titre") + WordXML.p("Le besoin", style: "Titre1") + WordXML.p(need)
        + bar(cell("sudo apt install radicale")) + WordXML.p(work)
        + bar(cell("Get-Service -Name agenda")) + WordXML.p("Bilan", style: "Titre1")
        + WordXML.p(end) + bar(cell("Attention : ne jamais partager ce compte.")),
      titles: [title], sections: ["Le besoin", "Bilan"],
      text: [need, work, end, "sudo apt install radicale", "Attention : ne jamais"]),
    .word(
      "groups of a list",
      WordXML.p(title, style: "Titre") + WordXML.p("Le besoin", style: "Titre1") + WordXML.p(need)
        + "<w:tbl>" + row(cell("Semaine une", span: 2))
        + row(cell("Câblage", fill: "auto"), cell("2 h", fill: "auto"))
        + row(cell("Semaine deux", span: 2))
        + row(cell("Essais", fill: "auto"), cell("3 h", fill: "auto")) + "</w:tbl>",
      titles: [title], sections: ["Le besoin"],
      text: [need, "| Câblage | 2 h |", "| Essais | 3 h |"]),
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
