import Testing

@testable import DocumentImport

/// What stands in documents beside their paragraphs: drawn boxes, tables, diagrams, signs of symbol fonts,
/// the code of a server, the wrapping of a mail.
@Suite struct PartKindTests {
  private static let title = SlideXML.Page(title: "Bascule du routeur")

  private static func deck(
    _ shapes: String, sections: [String] = ["Essais"], text: [String], absent: [String] = [],
    named: String, relations: [(id: String, type: String, target: String)] = [],
    more: [(String, String)] = []
  ) -> ReadKind {
    ReadKind(
      name: named, fileName: "soutenance.pptx",
      bytes: SlideXML.deck(
        [
          SlideXML.Page(title: "Bascule du routeur", isOpening: true),
          SlideXML.Page(title: "Essais", shapes: shapes, relations: relations),
        ], more: more), titles: ["Bascule du routeur"], sections: sections, text: text,
      absent: absent
    )
  }

  static let slides: [ReadKind] = [
    deck(
      SlideXML.table([["Essai", "Durée"], ["Coupure du lien", "4 s"]]),
      text: ["| Essai | Durée |", "| Coupure du lien | 4 s |"], named: "a table"),
    deck(
      "<p:grpSp>" + SlideXML.box(["Le second routeur prend l'adresse."], x: 0, y: 0) + "</p:grpSp>"
        + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice>"
        + SlideXML.box(["Retour en deux secondes."], x: 0, y: 900_000) + "</mc:Choice><mc:Fallback>"
        + SlideXML.box(["Une image"], x: 0, y: 900_000)
        + "</mc:Fallback></mc:AlternateContent>",
      text: ["Le second routeur prend l'adresse.", "Retour en deux secondes."],
      absent: ["Une image"], named: "a group and a choice"),
    deck(
      "<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\"d1\"/></a:graphicData></a:graphic></p:graphicFrame>",
      text: ["- Couper", "- Constater"], named: "a diagram",
      relations: [("d1", "diagramData", "../diagrams/data1.xml")],
      more: [
        (
          "ppt/diagrams/data1.xml",
          "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Couper</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Constater</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
        )
      ]),
  ]

  /// Slides of drawn boxes alone: the largest line is the title, and what stands higher is said first.
  static let drawn = ReadKind(
    name: "drawn boxes", fileName: "soutenance.pptx",
    bytes: SlideXML.deck([
      SlideXML.Page(title: "Bascule du routeur", isOpening: true),
      SlideXML.Page(
        shapes: SlideXML.box(["Puis le lien est coupé."], x: 0, y: 3_000_000, points: 18)
          + SlideXML.box(["D'abord une session est ouverte."], x: 0, y: 1_500_000, points: 18)
          + SlideXML.box(["Déroulement"], x: 0, y: 200_000, points: 40)),
    ]), titles: ["Bascule du routeur"], sections: ["Déroulement"],
    text: ["D'abord une session est ouverte.", "Puis le lien est coupé."])

  @Test(arguments: slides + [drawn]) func ofSlides(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  private static func sign(_ code: String, _ font: String) -> String {
    "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>"
  }

  /// Word writes ticks, arrows and boxes as signs of fonts that no terminal has.
  @Test(arguments: [
    ("F0FC", "Wingdings", "✓"), ("F0FB", "Wingdings", "✗"), ("F0FE", "Wingdings", "☑"),
    ("F0A8", "Wingdings", "☐"), ("F0E0", "Wingdings", "→"), ("F0DF", "Wingdings", "←"),
    ("F052", "Wingdings 2", "☑"), ("F0A3", "Wingdings 2", "☐"), ("F0B3", "Symbol", "≥"),
    ("F0A3", "Symbol", "≤"), ("F0B1", "Symbol", "±"), ("F0B4", "Symbol", "×"),
    ("F06D", "Symbol", "µ"), ("F0AE", "Symbol", "→"),
  ]) func signsOfSymbolFonts(code: String, font: String, sign: String) {
    let kind = ReadKind.word(
      font,
      WordXML.p("Relevé des mesures", style: "Titre") + WordXML.p("Résultats", style: "Titre1")
        + "<w:p><w:r><w:t xml:space=\"preserve\">Débit </w:t></w:r>" + Self.sign(code, font)
        + "<w:r><w:t xml:space=\"preserve\"> 940 Mbit/s sur le lien du fond.</w:t></w:r></w:p>",
      titles: ["Relevé des mesures"], sections: ["Résultats"],
      text: ["Débit \(sign) 940 Mbit/s sur le lien du fond."])
    #expect(kind.mismatches() == [])
  }

  @Test func partsOfAParagraph() {
    let kind = ReadKind.word(
      "parts",
      WordXML.p("Relevé des mesures", style: "Titre") + WordXML.p("Méthode", style: "Titre1")
        + "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>Le protocole</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> compare deux</w:t><w:noBreakHyphen/><w:t>points</w:t></w:r><w:smartTag><w:r><w:t xml:space=\"preserve\"> de mesure.</w:t></w:r></w:smartTag></w:p>"
        + "<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>Dix essais par lien.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Repli</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
        + "<w:p><w:sdt><w:sdtContent><w:r><w:t>La moyenne est retenue.</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Cliquez ici pour entrer du texte.</w:t></w:r></w:sdtContent></w:sdt></w:p>",
      titles: ["Relevé des mesures"], sections: ["Méthode"],
      text: [
        "Le protocole compare deux-points de mesure.", "Dix essais par lien.",
        "La moyenne est retenue.",
      ],
      absent: ["Repli", "Cliquez ici"])
    #expect(kind.mismatches() == [])
  }

  @Test func partsOfAnOpenDocument() {
    let kind = ReadKind.open(
      "parts",
      OpenXML.p("Relevé des mesures", style: "Title") + OpenXML.h("Méthode")
        + "<text:p text:style-name=\"N\"><draw:frame><draw:text-box>"
        + OpenXML.p("Un encadré sur le banc d'essai.") + "</draw:text-box></draw:frame></text:p>"
        + "<text:section>" + OpenXML.p("Dix essais par lien.") + "</text:section>"
        + "<draw:frame><table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Lien</text:p></table:table-cell><table:table-cell><text:p>Débit</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Fond</text:p></table:table-cell><table:table-cell><text:p>940</text:p></table:table-cell></table:table-row></table:table></draw:frame>"
        + "<text:p text:style-name=\"N\">La moyenne est retenue<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
        + OpenXML.p("Sans la meilleure et la pire.")
        + "</text:note-body></text:note>, essai par essai.</text:p>"
        + "<text:table-of-content><text:index-body>" + OpenXML.p("Méthode 1")
        + "</text:index-body></text:table-of-content>",
      titles: ["Relevé des mesures"], sections: ["Méthode"],
      text: [
        "Un encadré sur le banc d'essai.", "Dix essais par lien.", "| Lien | Débit |",
        "| Fond | 940 |",
        "Sans la meilleure et la pire.",
      ], absent: ["Méthode 1"])
    #expect(kind.mismatches() == [])
  }

  // MARK: Pages that come wrapped

  private static let page = """
    <!DOCTYPE html><html lang="fr"><head><title>P</title></head><body><main><h1>Borne d'accueil</h1>\
    <h2>Besoin</h2><p>Les visiteurs attendaient à la porte, même l'été.</p></main></body></html>
    """
  private static func read(_ bytes: [UInt8], _ name: String) -> ReadKind {
    ReadKind(
      name: name, fileName: name, bytes: bytes, titles: ["Borne d'accueil"], sections: ["Besoin"],
      text: ["Les visiteurs attendaient à la porte, même l'été."],
      absent: ["boundary", "<?", "echo"])
  }

  private static func quoted(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var out = ""
    for (index, byte) in text.utf8.enumerated() {
      // Lines are broken wherever they get too long, in the midst of a word as well.
      if index % 60 == 59 { out += "=\r\n" }
      out +=
        byte == 0x3D || byte > 0x7E
        ? "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])" : String(UnicodeScalar(byte))
    }
    return out
  }

  private static func base64(_ text: String) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(text.utf8)
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let value = three[0] << 16 | three[1] << 8 | three[2]
      for shift in [18, 12, 6, 0] {
        let isFilled = shift >= 12 || start + (shift == 6 ? 1 : 2) < bytes.count
        out += isFilled ? String(digits[value >> shift & 63]) : "="
      }
      if start % 57 == 54 { out += "\r\n" }
    }
    return out
  }

  private static func mail(_ encoding: String, _ body: String) -> [UInt8] {
    Array(
      """
      From: <Saved by Blink>\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related; type="text/html"; boundary="----Part--9"\r
      \r
      ------Part--9\r
      Content-Type: text/html\r
      Content-Transfer-Encoding: \(encoding)\r
      \r
      \(body)\r
      ------Part--9\r
      Content-Type: image/png\r
      Content-Transfer-Encoding: base64\r
      \r
      iVBORw0KGgo=\r
      ------Part--9--\r

      """.utf8)
  }

  static let wrapped: [ReadKind] = [
    read(mail("quoted-printable", quoted(page)), "quoted.mhtml"),
    read(mail("base64", base64(page)), "base64.mht"),
    read(mail("8bit", page), "plain.mht"),
    read(
      Array(
        page.replacing("<main>", with: "<?php if ($a > 1) { echo '<h1>Faux</h1>'; } ?><main>")
          .replacing("</main>", with: "</main><?= $pied ?>").utf8), "page.php"),
    read(
      Array(
        page.replacing("<title>", with: "<meta charset=\"iso-8859-15\"><title>").unicodeScalars.map
        {
          UInt8(truncatingIfNeeded: $0.value)
        }), "ancienne.html"),
  ]

  @Test(arguments: wrapped) func pagesThatComeWrapped(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }
}
