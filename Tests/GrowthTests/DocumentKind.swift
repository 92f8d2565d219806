import DocumentImport

/// A kind of document that was built to make its reader work: the XML or HTML of its one part for any
/// number of bytes.
struct DocumentKind: Sendable, CustomStringConvertible {
  enum Container {
    case word
    case open
    case slides
    case sheet
    case page
    /// What the child says of a PDF.
    case layout
  }

  let name: String
  let container: Container
  let part: @Sendable (Int) -> String

  var description: String { "\(container) of \(name)" }

  private init(
    _ container: Container, _ name: String, _ part: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.container = container
    self.part = part
  }

  private static func filled(_ piece: String, _ bytes: Int) -> String {
    String(repeating: piece, count: max(1, bytes / piece.utf8.count))
  }

  private static func word(
    _ name: String, _ piece: String, in lead: String = "", _ end: String = ""
  )
    -> DocumentKind
  {
    DocumentKind(.word, name) {
      "<w:document xmlns:w=\"\(wordSpace)\"><w:body>\(lead)\(filled(piece, $0))\(end)</w:body></w:document>"
    }
  }

  private static func open(
    _ name: String, _ piece: String, in lead: String = "", _ end: String = ""
  )
    -> DocumentKind
  {
    DocumentKind(.open, name) {
      "<o:document-content \(openSpaces)><o:body><o:text>\(lead)\(filled(piece, $0))\(end)</o:text></o:body></o:document-content>"
    }
  }

  private static func slide(_ name: String, _ piece: String) -> DocumentKind {
    DocumentKind(.slides, name) {
      "<p:sld xmlns:p=\"\(slideSpace)\" xmlns:a=\"\(drawingSpace)\"><p:cSld><p:spTree>\(filled(piece, $0))</p:spTree></p:cSld></p:sld>"
    }
  }

  private static func sheet(
    _ name: String, _ piece: String, in lead: String = "", _ end: String = ""
  )
    -> DocumentKind
  {
    DocumentKind(.sheet, name) {
      "<worksheet xmlns=\"\(sheetSpace)\"><sheetData>\(lead)\(filled(piece, $0))\(end)</sheetData></worksheet>"
    }
  }

  private static func page(
    _ name: String, _ piece: String, in lead: String = "", _ end: String = ""
  )
    -> DocumentKind
  {
    DocumentKind(.page, name) {
      "<html><body><h1>Fiche</h1>\(lead)\(filled(piece, $0))\(end)</body></html>"
    }
  }

  private static func layout(_ name: String, _ line: @escaping @Sendable (Int) -> String)
    -> DocumentKind
  {
    DocumentKind(.layout, name) { bytes in
      "<pdf2xml><page number=\"1\" top=\"0\" left=\"0\" height=\"1188\" width=\"918\"><fontspec id=\"0\" size=\"17\" family=\"A\" color=\"#000000\"/>"
        + (0..<max(1, bytes / 90)).map(line).joined() + "</page></pdf2xml>"
    }
  }

  /// Many pages of as many lines.
  private static func pages(_ name: String, _ line: @escaping @Sendable (Int) -> String)
    -> DocumentKind
  {
    let lines = 40
    return DocumentKind(.layout, name) { bytes in
      let page = (0..<lines).map(line).joined()
      return "<pdf2xml>"
        + (0..<max(1, bytes / 90 / lines)).map { number in
          "<page number=\"\(number + 1)\" top=\"0\" left=\"0\" height=\"1188\" width=\"918\"><fontspec id=\"0\" size=\"17\" family=\"A\" color=\"#000000\"/><fontspec id=\"1\" size=\"24\" family=\"A\" color=\"#ffffff\"/>\(page)</page>"
        }.joined() + "</pdf2xml>"
    }
  }

  private static func text(_ top: Int, _ left: Int, _ text: String, font: Int = 0) -> String {
    "<text top=\"\(top)\" left=\"\(left)\" width=\"90\" height=\"20\" font=\"\(font)\">\(text)</text>"
  }

  /// A word for a number, so that each may be a name of its own.
  private static func letters(of number: Int) -> String {
    String(number, radix: 10).map {
      String("abcdefghij".dropFirst($0.wholeNumberValue ?? 0).prefix(1))
    }
    .joined()
  }

  private static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let slideSpace = "http://schemas.openxmlformats.org/presentationml/2006/main"
  private static let drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let openSpaces = """
    xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:b="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    """

  static let all: [DocumentKind] = [
    word("paragraphs", "<w:p><w:r><w:t>mot </w:t></w:r></w:p>"),
    word("one paragraph of pieces", "<w:r><w:t>a </w:t></w:r>", in: "<w:p>", "</w:p>"),
    word(
      "bold and plain pieces",
      "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", in: "<w:p>", "</w:p>"),
    word(
      "headings",
      "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Titre</w:t></w:r></w:p>"),
    word("empty paragraphs", "<w:p/>"),
    word("breaks", "<w:br/>", in: "<w:p><w:r>", "</w:r></w:p>"),
    word(
      "rows", "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", in: "<w:tbl>",
      "</w:tbl>"),
    word(
      "cells", "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", in: "<w:tbl><w:tr>",
      "</w:tr></w:tbl>"),
    word("labels of a form", "<w:p><w:r><w:t>Intitulé : a ☐ oui ☒ non</w:t></w:r></w:p>"),
    word(
      "forms",
      "<w:p><w:r><w:t>Intitulé de la réalisation professionnelle : a</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Nom et prénom : Léa Roy</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Période de réalisation : mai</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Conditions de réalisation</w:t></w:r></w:p><w:p><w:r><w:t>mot</w:t></w:r></w:p>"
    ),
    word("crosses", "<w:r><w:t>☒ a ☐ b </w:t></w:r>", in: "<w:p>", "</w:p>"),
    word("items", "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>- a</w:t></w:r></w:p>"),
    word("bold lines", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Outils</w:t></w:r></w:p>"),
    word(
      "works", "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Projet</w:t></w:r></w:p>",
      in:
        "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>Bilan</w:t></w:r></w:p>"),
    word(
      "tables in tables",
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
      in: "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
    word(
      "bars",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"204060\"/></w:tcPr><w:p><w:r><w:t>Besoin</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>mot</w:t></w:r></w:p>"
    ),
    word(
      "rows over a table",
      "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:shd w:fill=\"204060\"/></w:tcPr><w:p><w:r><w:t>Besoin</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Chaque semaine, une liste était recopiée à la main.</w:t></w:r></w:p></w:tc></w:tr>",
      in: "<w:tbl>", "</w:tbl>"),
    word(
      "counted works",
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Exemple 1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Un câble</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ),
    word(
      "contents again",
      "<w:p><w:r><w:t>Sommaire</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>"),
    DocumentKind(.word, "a long row above short ones") {
      let cell = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
      return
        "<w:document xmlns:w=\"\(wordSpace)\"><w:body><w:tbl><w:tr>\(filled(cell, $0 / 2))</w:tr>"
        + "\(filled("<w:tr>\(cell)</w:tr>", $0 / 2))</w:tbl></w:body></w:document>"
    },
    word("changes", "<w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del/>", in: "<w:p>", "</w:p>"),
    word("long words", "mot", in: "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"),
    word("labels of people", "<w:p><w:r><w:t>Présenté par : Léa Roy – BTS SIO</w:t></w:r></w:p>"),
    word(
      "signers",
      "<w:p><w:r><w:t>À Brest, le 12/05/2026</w:t></w:r></w:p><w:p><w:r><w:t>Léa Roy</w:t></w:r></w:p>"
    ),
    word(
      "rows of people",
      "<w:tr><w:tc><w:p><w:r><w:t>Tuteur</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>M. Roy</w:t></w:r></w:p></w:tc></w:tr>",
      in: "<w:tbl>", "</w:tbl>"),
    DocumentKind(.word, "people who are thanked") { bytes in
      let lines = (0..<max(1, bytes / 90)).map { number in
        "<w:p><w:r><w:t>Je remercie Léa Roy\(letters(of: number)), ma tutrice.</w:t></w:r></w:p>"
      }
      return
        "<w:document xmlns:w=\"\(wordSpace)\"><w:body>\(lines.joined())</w:body></w:document>"
    },
    word(
      "parts about people", "<w:p><w:r><w:t>Je m’appelle Léa Roy, j’ai 20 ans. </w:t></w:r></w:p>"),
    word(
      "one part about people", "Je m’appelle Léa Roy, étudiante en BTS, ", in: "<w:p><w:r><w:t>",
      "</w:t></w:r></w:p>"),
    open("paragraphs", "<t:p>mot </t:p>"), open("headings", "<t:h t:outline-level=\"1\">a</t:h>"),
    open("pieces", "<t:span>a </t:span>", in: "<t:p>", "</t:p>"),
    open("items", "<t:list-item><t:p>a</t:p></t:list-item>", in: "<t:list>", "</t:list>"),
    open("blanks", "<t:s t:c=\"9\"/>", in: "<t:p>", "</t:p>"),
    open(
      "rows", "<b:table-row><b:table-cell><t:p>a</t:p></b:table-cell></b:table-row>",
      in: "<b:table>", "</b:table>"),
    slide(
      "shapes",
      "<p:sp><p:txBody><a:p><a:r><a:t>Contexte a</a:t></a:r></a:p></p:txBody></p:sp>"),
    slide(
      "notes and foot",
      "<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"body\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Léa Roy – BTS SIO</a:t></a:r></a:p></p:txBody></p:sp>"
    ),
    sheet("rows", "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>"),
    sheet("cells", "<c t=\"inlineStr\"><is><t>a</t></is></c>", in: "<row>", "</row>"),
    open(
      "columns many times over",
      "<b:table-row><b:table-cell b:number-columns-repeated=\"999\"><t:p>a</t:p></b:table-cell></b:table-row>",
      in: "<b:table>", "</b:table>"),
    open(
      "rows many times over",
      "<b:table-row b:number-rows-repeated=\"999\"><b:table-cell><t:p>a</t:p></b:table-cell></b:table-row>",
      in: "<b:table>", "</b:table>"),
    open(
      "notes", "<t:note><t:note-body><t:p>a</t:p></t:note-body></t:note>", in: "<t:p>", "</t:p>"),
    open("lists in lists", "<t:list><t:list-item><t:p>a</t:p></t:list-item></t:list>"),
    sheet(
      "crosses",
      "<row><c t=\"inlineStr\"><is><t>X</t></is></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>"),
    sheet("far cells", "<row><c r=\"XFD1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"),
    page("paragraphs", "<p>mot "), page("pieces", "<b>a</b>b ", in: "<p>"),
    page("open bold", "<b>a "), page("open divisions", "<div>a"), page("headings", "<h2>a</h2>"),
    page("rows", "<tr><td>a", in: "<table>"), page("open tables", "<table><tr><td>a"),
    page("misplaced", "a<table>b</table>"), page("items", "<li>a", in: "<ul>"),
    page("attributes", " a=b", in: "<p", ">x</p>"), page("comments", "<!-- a -->"),
    page("open comment", "<!--", in: "a"), page("entities", "&amp;"), page("scripts", "<script>a"),
    page("styles", ".a{font-weight:700}", in: "<style>", "</style><p class=a>b"),
    page("links", "<a href=\"b.md\">a</a> "), page("formatting", "<i><b><u></i>a"),
    page("menus", "<nav><a href=a>b</a></nav>"), page("nested tables", "<table><tr><td>a<td>b"),
    page("sections", "<h2>Contexte</h2><p>a</p>"),
    page("sections and bold lines", "<h2>Bilan</h2><p><b>Outils</b></p><p>a</p>"),
    page(
      "works without sections", "<h1>Projet</h1><p>a</p>",
      in: "<h1>Un</h1><h2>Contexte</h2><p>a</p><h2>Bilan</h2><p>b</p>"),
    page("cells over cells", "<tr><td rowspan=999 colspan=999>a", in: "<table>"),
    page("anchors", "<a href=\"#a\">a</a><p id=\"a\">b"),
    page("classes", "<span class=\"a b c d\">a</span>"),
    page("looks", "<p style=\"font-weight:bold;color:red\">a</p>"),
    page("terms", "<dt>a<dd>b", in: "<dl>"), page("lines of contents", "<p>1. Outils ..... 3</p>"),
    layout("lines") { text(20 * $0, 100, "mot \($0)") },
    layout("rows of cells") { text(24 * ($0 / 3), 100 + 200 * ($0 % 3), "mot \($0)") },
    layout("cells in no column") { text(24 * ($0 / 2), 37 * ($0 % 11), "mot \($0)") },
    layout("one cell of many lines") { text(20 * $0, 100, "mot,") },
    layout("lines at one height") { text(100, 10 * ($0 % 90), "mot \($0)") },
    layout("columns") { text(20 * ($0 / 3), 100 + 300 * ($0 % 3), "mot \($0)") },
    layout("lines that rise") { text(1_000_000 - 20 * $0, 100, "mot \($0)") },
    layout("lines at the edge") { text($0 % 90, 100, "BTS \($0)") },
    layout("labels beside text") {
      $0 % 2 == 0 ? text(20 * $0, 40, "<b>Contexte</b>") : text(20 * ($0 - 1), 300, "mot")
    },
    layout("bold labels alone") { text(20 * $0, 40 + 260 * ($0 % 2), "<b>Bilan \($0)</b>") },
    layout("a column at the side") {
      $0 % 8 == 0 ? text(20 * $0, 20, "06 12 34 56 78") : text(20 * $0, 400, "mot \($0)")
    },
    pages("columns at the side") {
      $0 < 12
        ? text(40 * $0, 20, $0 == 1 ? "Contact" : "06 12 34 56 78")
        : text(24 * $0, 400, "Une phrase \($0)")
    },
    pages("sheets of labels") {
      $0 % 2 == 0 ? text(24 * $0, 40, "<b>Contexte</b>") : text(24 * ($0 - 1), 300, "mot")
    },
    pages("sections abreast") {
      text(
        40 + 24 * ($0 % 5), 100 + 300 * ($0 / 5 % 2), $0 % 5 == 0 ? "<b>Besoin</b>" : "mot",
        font: $0 % 5 == 0 ? 1 : 0)
    },
    pages("bars") {
      text(24 * $0, 100, $0 % 3 == 0 ? "Besoin" : "mot \($0)", font: ($0 + 2) % 3 / 2)
    },
    layout("labels") { text(20 * $0, 100, "Outils : \($0)") },
    layout("a menu that was printed") { text(24 * $0, 100, "Accueil  Mon CV  Veille  Contact") },
    layout("what a site has below an article") {
      text(
        40 * $0, 100,
        ["Publié le 2 mars 2026 par Léa Roy", "Article suivant", "Mentions légales"][$0 % 3])
    },
    pages("articles that were printed") {
      text(
        24 * $0, 100,
        $0 < 30 ? "Une phrase de neuf mots qui finit par un point." : "Partager sur Facebook")
    },
  ]
}
