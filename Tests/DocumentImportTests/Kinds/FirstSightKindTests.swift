import Pages
import People
import Testing

@testable import DocumentImport

/// What a first sight of a document shows around its text: authors in a row, contents typed by hand, marks, a
/// title beside a school.
@Suite struct FirstSightKindTests {
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

  private static func printed(_ name: String, _ lines: [Line], absent: [String]) -> ReadKind {
    var top = 420
    var page = [Line(text: title, size: 30, isBold: true, left: 250, top: 120, width: 400)] + lines
    for (name, text) in [("1 Contexte", need), ("2 Bilan", end)] {
      page.append(Line(text: name, size: 22, isBold: true, top: top))
      top += 36
      page += LayoutXML.wrapped(text, top: &top)
    }
    return .layout(
      name, [page], titles: [title], sections: ["Contexte", "Bilan"],
      text: ["carnet à souches", "fondu de moitié"], absent: absent)
  }

  static let kinds: [ReadKind] = [
    kind(
      "an author and a teacher side by side",
      before: WordXML.p("Gwenola Œillet M. Ronan Plougastel"), absent: ["Œillet", "Plougastel"]),
    printed(
      "an author at the left, a teacher at the right",
      [
        Line(text: "Gwenola Œillet", size: 17, left: 106, top: 240, width: 130),
        Line(text: "M. Ronan Plougastel", size: 17, left: 603, top: 240, width: 183),
      ], absent: ["Œillet", "Plougastel"]),
    printed(
      "authors in a row above their class",
      [
        Line(text: "Solène Kermadec, Ewenn Plougastel", size: 15, left: 331, top: 180, width: 231),
        Line(
          text: "BUT Réseaux, 3e année — IUT de Lannoual", size: 14, left: 299, top: 200, width: 294
        ),
      ], absent: ["Kermadec", "Plougastel", "IUT", "3e"]),
    kind(
      "a plan above links",
      before: WordXML.p("Plan du rapport", bold: true) + WordXML.p("Contexte")
        + WordXML.p("Bilan"), absent: ["Plan du rapport"]),
    kind(
      "contents with pages typed by hand",
      before: WordXML.p("Sommaire", bold: true) + WordXML.p("Première partie")
        + WordXML.p("Le guichet p. 3") + WordXML.p("Les lecteurs de badges p. 4")
        + WordXML.p("Attestation sur l’honneur p. 7"),
      absent: ["Sommaire", "guichet p", "honneur"]),
    kind(
      "a mark beside a signature",
      after: WordXML.table([["Signature du tuteur : Ewenn Plougastel", "Note du jury : 13/20"]]),
      absent: ["Plougastel", "Note", "13/20"]),
    kind(
      "a master of apprenticeship named in a sentence",
      within: WordXML.p(
        "M. Plougastel, mon maître d’apprentissage, tenait à garder le carnet un mois."),
      text: ["tenait à garder le carnet"], absent: ["Plougastel"]),
  ]

  @Test(arguments: kinds) func whoseItIsIsLeftOut(_ kind: ReadKind) {
    let misses = kind.mismatches()
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func aTitleBesideASchoolIsTheTitle() {
    let name = "Des casiers connectés : du plan à la pose"
    let kind = ReadKind.word(
      "banner",
      "<w:tbl><w:tr><w:tc>" + WordXML.p(name, bold: true, size: 40) + "</w:tc><w:tc>"
        + WordXML.p("BTS CIEL") + WordXML.p("Lycée Kervoal") + WordXML.p("Promotion 2024-2026")
        + "</w:tc></w:tr></w:tbl>" + WordXML.p("Contexte", style: "Titre1") + WordXML.p(Self.need)
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(Self.end), titles: [name],
      sections: ["Contexte", "Bilan"], text: [Self.need, Self.end], absent: ["CIEL", "Promotion"])
    #expect(kind.mismatches() == [])
  }

  @Test(arguments: [
    ("Un carnet pour les", "entrées de piscine", true),
    ("Un carnet pour les", "Contexte", false),
    ("Un carnet d’entrées", "piscine municipale", false),
  ])
  func aTitleThatWaitsForItsNounGoesOn(first: String, next: String, goesOn: Bool) {
    #expect(TitleLines.goesOn(StyledText(first), StyledText(next)) == goesOn)
  }
}
