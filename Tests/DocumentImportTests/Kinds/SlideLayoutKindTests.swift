import People
import Testing

@testable import DocumentImport

/// Slides exported to PDF, and pages whose titles begin with figures.
@Suite struct SlideLayoutKindTests {
  private typealias Line = LayoutXML.Line

  private static let texts = [
    ("Contexte", "Une médiathèque prête deux cents jeux de société chaque mois."),
    ("Développement", "Un code collé sur la boîte ouvre la fiche du jeu sur le téléphone."),
    ("Bilan", "Trois boîtes perdues ont été retrouvées dès la première semaine."),
  ]

  /// The closing words are larger than the name of a slide.
  private static var thanks: ReadKind {
    let cover = [
      Line(text: "Retrouver les jeux d'une médiathèque", size: 60, isBold: true, top: 260)
    ]
    let pages = texts.map { name, text in
      [
        Line(text: name, size: 44, isBold: true, left: 80, top: 70),
        Line(text: text, size: 30, left: 80, top: 180, width: 820),
      ]
    }
    let end = [
      Line(text: "Merci de votre écoute", size: 60, isBold: true, left: 80, top: 260),
      Line(text: "Des questions ?", size: 30, left: 80, top: 380),
    ]
    return .layout(
      "thanks in the largest letters", [cover] + pages + [end],
      titles: ["Retrouver les jeux d'une médiathèque"], sections: texts.map(\.0),
      text: texts.map(\.1), absent: ["Merci", "questions"])
  }

  private static var figures: ReadKind {
    var top = 140
    var lines = [
      Line(text: "Copier selon la règle", size: 30, isBold: true, top: 60, width: 330),
      Line(text: "3-2-1 avec deux robots", size: 30, isBold: true, top: 98, width: 340),
    ]
    for (name, text) in texts {
      lines.append(Line(text: name, size: 20, isBold: true, top: top))
      top += 32
      lines += LayoutXML.wrapped(text, top: &top)
    }
    return .layout(
      "figures in the title", [lines], titles: ["Copier selon la règle 3-2-1 avec deux robots"],
      sections: texts.map(\.0), text: texts.map(\.1))
  }

  /// Boxes without placeholders, whose size is that of the paragraph; the author numbers the slides.
  private static var boxes: ReadKind {
    func box(_ text: String, _ size: Int, _ y: Int) -> String {
      "<p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"0\" y=\"\(y)\"/></a:xfrm></p:spPr>"
        + "<p:txBody><a:p><a:pPr><a:defRPr sz=\"\(size)00\"/></a:pPr><a:r><a:t>\(text)</a:t></a:r></a:p>"
        + "</p:txBody></p:sp>"
    }
    let cover =
      box("Lycée du Mas-de-la-Roche-Blanche", 16, 300_000)
      + box("Retrouver les jeux perdus", 44, 2_300_000)
      + box("d'une médiathèque de quartier", 44, 3_900_000)
      + box("Présenté par Soizic Le Bihan", 20, 5_400_000)
    let pages = texts.enumerated().map { number, part in
      SlideXML.Page(
        notes: "Regarder Mme Quillévéré pendant ce temps.",
        shapes: box(part.0, 30, 0) + box(part.1, 20, 1_400_000)
          + box(String(number + 2), 11, 6_300_000))
    }
    return ReadKind(
      name: "boxes", fileName: "oral.pptx",
      bytes: SlideXML.deck([SlideXML.Page(shapes: cover)] + pages),
      titles: ["Retrouver les jeux perdus d'une médiathèque de quartier"],
      sections: texts.map(\.0), text: texts.map(\.1),
      absent: ["Bihan", "Roche-Blanche", "Quillévéré", "\n2\n", "\n3\n", "\n4\n"])
  }

  static var documents: [ReadKind] { [thanks, figures, boxes] }

  @Test(arguments: documents) func areReadAsAPersonWould(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("3-2-1 en deux lieux", 0), ("2/3 des postes", 0), ("1 - Besoin", 1), ("2-Besoin", 1),
  ])
  func figuresThatCountNothing(text: String, depth: Int) {
    #expect((HeadingNumber.read(text)?.depth ?? 0) == depth)
  }
}
