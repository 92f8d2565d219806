import Testing

@testable import DocumentImport

/// What stands behind the last section, below a table and at the edge of a page.
@Suite struct EndKindTests {
  private static let need =
    "Le refuge accueille trente chiens et note leurs soins sur des ardoises."
  private static let work =
    "J’ai relié les boxes à un carnet que les bénévoles lisent au téléphone."
  private static let end = "Aucun vaccin n’a été oublié depuis le début du printemps."
  private static let title = "Carnet de soins d’un refuge"
  private static let text = [need, work, end]

  private static func numbered(_ between: [String] = ["", "", ""]) -> String {
    ["1. Contexte", "2. Réalisation", "3. Bilan"].enumerated().map { index, name in
      WordXML.p(name, bold: true, size: 14) + WordXML.p(text[index]) + between[index]
    }.joined()
  }

  static let kinds: [ReadKind] = [
    .word(
      "a list of figures behind the figures",
      WordXML.p(title, style: "Titre")
        + numbered(
          ["Figure 1 : un box", "Figure 2 : le carnet", "Figure 3 : la courbe"].map {
            WordXML.p($0)
          })
        + WordXML.p("Table des illustrations", bold: true, size: 14)
        + WordXML.p("Figure 1 : un box 4") + WordXML.p("Figure 2 : le carnet 5")
        + WordXML.p("Figure 3 : la courbe 6"),
      titles: [title], sections: ["Contexte", "Réalisation", "Bilan"],
      text: text + ["Figure 2 : le carnet"], absent: ["Table des", "le carnet 5"]),
    .word(
      "a heading without a number behind the last one",
      WordXML.p(title, style: "Titre") + numbered()
        + WordXML.p("Webographie", bold: true, size: 14)
        + WordXML.p("Le site de la fondation, lu en mars."),
      titles: [title], sections: ["Contexte", "Réalisation", "Bilan", "Webographie"], text: text),
    .word(
      "parts of a section among numbered ones stay below them",
      WordXML.p(title, style: "Titre")
        + numbered([
          "", WordXML.p("Au chenil", bold: true, size: 14) + WordXML.p("Deux bornes suffisent."),
          WordXML.p("Au bureau", bold: true, size: 14)
            + WordXML.p("Le préau reste sans réseau."),
        ]),
      titles: [title], sections: ["Contexte", "Réalisation", "Bilan"], text: text),
    .word(
      "the words below an oath",
      WordXML.p(title, style: "Titre") + numbered()
        + WordXML.p("Déclaration sur l’honneur", bold: true, size: 14)
        + WordXML.p("Je soussignée Ysaline Trévarez déclare l’avoir écrit moi-même.")
        + WordXML.p("pour faire valoir ce que de droit."),
      titles: [title], sections: ["Contexte", "Réalisation", "Bilan"], text: text,
      absent: ["Trévarez", "valoir", "honneur"]),
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }

  private typealias Line = LayoutXML.Line

  private static func page(_ head: [Line], _ name: String, _ texts: [String]) -> [Line] {
    var top = 140
    let heading = Line(text: name, size: 20, isBold: true, top: 100)
    return head + [heading] + texts.flatMap { LayoutXML.wrapped($0, top: &top) }
  }

  /// A head that one page alone has is told by the number of that page.
  @Test func theOnlyHeadOfADocumentGoesByItsNumber() {
    let cover = [
      Line(text: Self.title, size: 30, isBold: true, top: 300),
      Line(text: "Ysaline Trévarez", top: 380),
    ]
    let head = [
      Line(text: "Refuge des Deux Rives", left: 135, top: 50),
      Line(text: "Ysaline Trévarez", left: 420, top: 50), Line(text: "2", left: 760, top: 50),
    ]
    var lines = Self.page(head, "Contexte", [Self.need, Self.work])
    var top = 400
    lines.append(Line(text: "Bilan", size: 20, isBold: true, top: top))
    top += 40
    lines += LayoutXML.wrapped(Self.end, top: &top)
    let kind = ReadKind.layout(
      "head", [cover, lines], titles: [Self.title], sections: ["Contexte", "Bilan"],
      text: Self.text, absent: ["Trévarez", "Deux Rives"])
    #expect(kind.mismatches() == [])
  }

  /// The items of a list below a table, whose signs are drawn like cells.
  @Test func aListBelowATableIsNoRowOfIt() {
    var lines = Self.page(
      [Line(text: Self.title, size: 30, isBold: true, top: 50)], "Contexte", [Self.need, Self.work])
    var top = 360
    for row in [["Semaine", "Tâche"], ["6", "Étude"], ["7", "Essais"]] {
      for (column, cell) in row.enumerated() {
        lines.append(Line(text: cell, left: 135 + column * 250, top: top))
      }
      top += 24
    }
    for item in ["Relance des oublis", "Sauvegarde nocturne"] {
      lines.append(Line(text: "•", left: 160, top: top, width: 8))
      lines.append(Line(text: item, left: 190, top: top))
      top += 24
    }
    top += 30
    lines.append(Line(text: "Bilan", size: 20, isBold: true, top: top))
    top += 40
    lines += LayoutXML.wrapped(Self.end, top: &top)
    let kind = ReadKind.layout(
      "list", [lines], titles: [Self.title], sections: ["Contexte", "Bilan"],
      text: Self.text + ["- Relance des oublis", "- Sauvegarde nocturne", "| 7 | Essais |"])
    #expect(kind.mismatches() == [])
  }
}
