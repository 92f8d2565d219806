import People
import Testing

@testable import DocumentImport

/// Articles as typesetters for papers set them: authors with their addresses, and words that may be parted.
@Suite struct ArticleKindTests {
  private typealias Line = LayoutXML.Line

  private static var article: ReadKind {
    var top = 240
    var lines = [
      Line(
        text: "BUT Informatique – IUT de Brévant – SAÉ 2.04 – Groupe TD 3A", size: 12, left: 220,
        top: 60),
      Line(text: "Mesurer le bruit d'une cantine", size: 28, left: 260, top: 100, width: 400),
      Line(text: "Yanis Kerbrat", size: 15, left: 240, top: 150, width: 90),
      Line(text: "y.kerbrat@exemple.fr", size: 15, left: 220, top: 172, width: 160, isCode: true),
      Line(text: "Nora Le Gallou", size: 15, left: 520, top: 150, width: 96),
      Line(text: "n.legallou@exemple.fr", size: 15, left: 490, top: 172, width: 168, isCode: true),
    ]
    for (name, text) in [
      (
        "1 Introduction",
        "La cantine du collège sert quatre cents repas, et personne ne s'y entend."
      ),
      ("2 Conclusion", "Le bruit a baissé de six décibels depuis que les chaises ont des patins."),
    ] {
      lines.append(Line(text: name, size: 20, isBold: true, top: top))
      top += 34
      lines += LayoutXML.wrapped(text, top: &top)
    }
    return .layout(
      "authors side by side", [lines], titles: ["Mesurer le bruit d'une cantine"],
      sections: ["Introduction", "Conclusion"],
      text: ["quatre cents repas", "six décibels"],
      absent: ["Kerbrat", "Gallou", "exemple.fr", "Groupe", "SAÉ"])
  }

  @Test func authorsAreLeftOut() {
    let misses = Self.article.mismatches()
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: [
    (
      "les  cap teurs  sont  posés  au  pla fond  de  la  salle",
      "les  capteurs  sont  posés  au  plafond  de  la  salle"
    ),
    (
      "une  alerte  part  après  deux  minu \u{2010}",
      "une  alerte  part  après  deux  minu\u{2010}"
    ),
    ("Un titre  et deux blancs", "Un titre  et deux blancs"),
    ("le réseau  de la salle  est  coupé", "le réseau  de la salle  est  coupé"),
  ])
  func wordsArePutTogether(line: String, joined: String) {
    #expect(HiddenHyphens.joined(StyledText(line)).plain == joined)
  }

  @Test func aHyphenThatStandsOffEndsALine() {
    var text = StyledText("après deux minu \u{2010}")
    LayoutTexts.join(StyledText("tes de calme"), to: &text)
    #expect(text.plain == "après deux minutes de calme")
  }
}
