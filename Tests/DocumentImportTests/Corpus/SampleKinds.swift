@testable import DocumentImport

/// A work in documents of one kind.
enum SampleKinds {
  /// Word with styles, French ids and English names.
  static func wordStyled(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = WordXML.p(work.title, style: "Titre")
    for (index, part) in work.parts.enumerated() {
      body += WordXML.p(
        n % 2 == 0 ? part.heading : work.mark(index + 1, part.heading),
        style: n % 3 == 0 ? "MonTitre" : "Titre1")
      body += part.paragraphs.map { WordXML.p($0) }.joined()
      body += part.items.map { WordXML.p($0, style: "Paragraphedeliste", list: (1, 0)) }.joined()
    }
    return sample("word-styles-\(n)", "rapport.docx", WordXML.document(body), work)
  }

  /// Word with bold paragraphs for headings, a cover, and lists by hand.
  static func wordFake(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = WordXML.p("BTS SIO – Session 2026", bold: true, centred: true)
    body += WordXML.p(work.title, bold: true, size: 20, centred: true)
    body += WordXML.p("Camille BERTHELOT", centred: true)
    for (index, part) in work.parts.enumerated() {
      body += WordXML.p(
        work.mark(index + 1, part.heading), bold: true, size: n % 2 == 0 ? 14 : nil,
        underlined: n % 2 == 1)
      body += part.paragraphs.map { WordXML.p($0) }.joined()
      body += part.items.map { WordXML.p((n % 2 == 0 ? "- " : "• ") + $0) }.joined()
    }
    var made = sample("word-gras-\(n)", "fiche.docx", WordXML.document(body), work)
    made.absent = ["BERTHELOT", "Camille"]
    return made
  }

  /// Word whose headings are the items of a numbered list.
  static func wordNumbered(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = WordXML.p(work.title, size: 18)
    for part in work.parts {
      body += WordXML.p(part.heading, bold: true, list: (2, 0))
      body += part.paragraphs.map { WordXML.p($0) }.joined()
      body += part.items.map { WordXML.p($0, list: (1, 0)) }.joined()
    }
    return sample("word-numeros-\(n)", "doc1.docx", WordXML.document(body), work)
  }

  /// LibreOffice with headings.
  static func open(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = OpenXML.p(work.title, style: "Title")
    for part in work.parts {
      body += OpenXML.h(part.heading)
      body += part.paragraphs.map { OpenXML.p($0) }.joined()
      if !part.items.isEmpty { body += OpenXML.list(part.items, style: n % 2 == 0 ? "L1" : "L2") }
    }
    return sample("odt-\(n)", "fiche.odt", OpenXML.text(body), work)
  }

  /// LibreOffice with bold paragraphs for headings.
  static func openFake(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = OpenXML.p(work.title, style: "T")
    for (index, part) in work.parts.enumerated() {
      body += OpenXML.p(work.mark(index + 1, part.heading), style: "B")
      body += part.paragraphs.map { OpenXML.p($0) }.joined()
      body += part.items.map { OpenXML.p("– " + $0) }.joined()
    }
    return sample("odt-gras-\(n)", "fiche.odt", OpenXML.text(body), work)
  }

  /// A page of a portfolio with its menu and footer.
  static func page(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = "<h1>\(xml(work.title))</h1>"
    for part in work.parts {
      body += "<section><h2>\(xml(part.heading))</h2>"
      body += part.paragraphs.map { "<p>\(xml($0))</p>" }.joined()
      if !part.items.isEmpty {
        body += "<ul>" + part.items.map { "<li>\(xml($0))</li>" }.joined() + "</ul>"
      }
      body += "</section>"
    }
    let inner =
      n % 2 == 0
      ? "<main><article>\(body)</article></main>" : "<div class=\"container\">\(body)</div>"
    let text = """
      <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>\(xml(work.title)) | Portfolio de Camille</title><style>.nav{color:red}</style></head><body>
      <header><a class="logo" href="/">Camille B.</a><nav><ul><li><a href="/">Accueil</a></li><li><a href="/veille">Veille technologique</a></li></ul></nav></header>
      \(inner)
      <aside class="sidebar"><h3>Mes réseaux</h3><a href="https://example.org">LinkedIn</a></aside>
      <footer><p>© 2026 Camille B. – Mentions légales</p></footer><script>var a = 1 < 2;</script></body></html>
      """
    var made = sample("page-\(n)", "projet.html", Array(text.utf8), work)
    made.absent = ["Veille", "LinkedIn", "Mentions", "©"]
    return made
  }

  /// An export of Google Docs: bold is a class, lists are flat.
  static func googlePage(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = "<p class=\"c0 title\"><span class=\"c5\">\(xml(work.title))</span></p>"
    for (index, part) in work.parts.enumerated() {
      body +=
        n % 2 == 0
        ? "<h1 class=\"c0\"><span>\(xml(part.heading))</span></h1>"
        : "<p class=\"c0\"><span class=\"c1\">\(xml(work.mark(index + 1, part.heading)))</span></p>"
      body += part.paragraphs.map { "<p class=\"c0\"><span>\(xml($0))</span></p>" }.joined()
      body += part.items.map { "<ul class=\"lst-kix_x-0\"><li><span>\(xml($0))</span></li></ul>" }
        .joined()
    }
    let text = """
      <html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style>.c1{font-weight:700;font-size:14pt}.c5{font-size:26pt}.c0{margin:0}</style></head><body>\(body)<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Phrase à revoir</span></p></div></body></html>
      """
    var made = sample("google-\(n)", "fiche.html", Array(text.utf8), work)
    made.absent = ["revoir"]
    return made
  }

  /// Slides: a title each, the last one thanks.
  static func slides(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var pages = [
      SlideXML.Page(title: work.title, lines: ["BTS SIO SISR"], isOpening: true),
      SlideXML.Page(title: "Sommaire", lines: work.sections),
    ]
    for part in work.parts {
      pages.append(SlideXML.Page(title: part.heading, lines: part.items, notes: part.paragraphs[0]))
    }
    pages.append(SlideXML.Page(title: "Secret", lines: ["diapositive cachée"], isHidden: true))
    pages.append(SlideXML.Page(title: "Merci de votre attention"))
    var made = sample("diapos-\(n)", "oral.pptx", SlideXML.deck(pages), work)
    made.absent = ["cachée", "Pied de page"]
    return made
  }

  static func openSlides(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var body = OpenXML.slide(work.title, [])
    for part in work.parts {
      body += OpenXML.slide(part.heading, part.items, notes: part.paragraphs[0])
    }
    return sample("diapos-libres-\(n)", "oral.odp", OpenXML.slides(body), work)
  }

  /// A PDF in one column, with a header and the number of the page.
  static func printed(_ work: WrittenWork, _ n: Int) -> DocumentSample {
    var pages: [[LayoutXML.Line]] = []
    var lines: [LayoutXML.Line] = []
    var top = 150
    func turn() {
      lines.append(LayoutXML.Line(text: "Camille BERTHELOT – BTS SIO", size: 12, top: 40))
      lines.append(LayoutXML.Line(text: "\(pages.count + 1)", size: 12, left: 450, top: 1140))
      pages.append(lines)
      lines = []
      top = 150
    }
    lines.append(LayoutXML.Line(text: work.title, size: 30, isBold: true, top: top))
    top += 80
    for (index, part) in work.parts.enumerated() {
      lines.append(
        LayoutXML.Line(text: work.mark(index + 1, part.heading), size: 21, isBold: true, top: top))
      top += 44
      for paragraph in part.paragraphs {
        lines += LayoutXML.wrapped(paragraph, top: &top, columns: 60)
      }
      for item in part.items {
        lines.append(LayoutXML.Line(text: "•", left: 150, top: top))
        lines.append(LayoutXML.Line(text: item, left: 172, top: top))
        top += 30
      }
      if index == 1 { turn() }
    }
    turn()
    var made = sample("pdf-\(n)", "fiche.pdf", Array("%PDF-1.7".utf8), work)
    made.layout = LayoutXML(pages: pages)
    made.absent = ["BERTHELOT"]
    return made
  }

  private static func sample(
    _ name: String, _ file: String, _ bytes: [UInt8], _ work: WrittenWork
  ) -> DocumentSample {
    DocumentSample(
      name: name, fileName: file, bytes: bytes, titles: [work.title], sections: work.sections,
      text: work.text)
  }
}
