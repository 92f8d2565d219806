@testable import DocumentImport

/// Documents as other people's habits and programs leave them.
enum MessSamples {
  static var all: [DocumentSample] {
    [
      cover, brokenLines, labels, otherForm, nameInSmallLetters, poster, runningTitle,
    ] + pages
  }

  private static let context = "Une halte-garderie de huit salariées, sur deux étages."
  private static let work = "Un point d'accès par étage et un réseau à part pour les parents."
  private static let outcome = "Plus aucune coupure n'a été signalée depuis le mois de mars."

  private static func word(
    _ name: String, _ body: String, title: String, sections: [String], absent: [String] = []
  ) -> DocumentSample {
    DocumentSample(
      name: name, fileName: "\(name).docx", bytes: WordXML.document(body), titles: [title],
      sections: sections, text: [context, work, outcome], absent: absent)
  }

  /// A cover of plain paragraphs above headings that are headings.
  private static var cover: DocumentSample {
    let body =
      WordXML.p("LYCÉE PAUL GAUGUIN", centred: true) + WordXML.p("BTS SIO", size: 16, centred: true)
      + WordXML.p("Le Wi-Fi d'une halte-garderie", bold: true, size: 26, centred: true)
      + WordXML.p("Présenté par Maud KERLEAU") + WordXML.p("Session 2026")
      + WordXML.p("Le commanditaire", style: "MonTitre") + WordXML.p(context)
      + WordXML.p("Ce qui a été fait", style: "MonTitre") + WordXML.p(work)
      + WordXML.p("Résultats", style: "MonTitre") + WordXML.p(outcome)
    return word(
      "couverture-nue", body, title: "Le Wi-Fi d'une halte-garderie",
      sections: ["Le commanditaire", "Ce qui a été fait", "Résultats"], absent: ["KERLEAU"])
  }

  /// A bold line and its text in one paragraph, parted by a line break.
  private static var brokenLines: DocumentSample {
    func part(_ name: String, _ text: String) -> String {
      "<w:p>\(WordXML.r(name, bold: true))<w:r><w:br/></w:r>\(WordXML.r(text))</w:p>"
    }
    let body =
      WordXML.p("Le réseau des parents", bold: true, size: 20) + part("Contexte", context)
      + part("Mise en place", work) + part("Bilan", outcome)
    return word(
      "retour-a-la-ligne", body, title: "Le réseau des parents",
      sections: ["Contexte", "Mise en place", "Bilan"])
  }

  /// A table that has the names of the sections on its left.
  private static var labels: DocumentSample {
    let body =
      WordXML.p("Fiche n° 3") + WordXML.p("Bornes d'une halte-garderie", bold: true, size: 18)
      + WordXML.table([
        ["Durée", "3 semaines"], ["Contexte", context], ["Réalisation", work], ["Bilan", outcome],
      ])
    return word(
      "libelles-a-gauche", body, title: "Bornes d'une halte-garderie",
      sections: ["Contexte", "Réalisation", "Bilan"])
  }

  /// The form of another diploma, with its own words.
  private static var otherForm: DocumentSample {
    let body = WordXML.table([
      ["Nom : PRIGENT", "Prénom : Solenn"],
      ["Intitulé de l'activité", "Un réseau pour les parents"],
      ["Travail demandé", context], ["Travail réalisé", work], ["Bilan", outcome],
    ])
    return word(
      "autre-formulaire", body, title: "Un réseau pour les parents",
      sections: ["Travail demandé", "Travail réalisé", "Bilan"], absent: ["PRIGENT", "Solenn"])
  }

  private static var nameInSmallLetters: DocumentSample {
    func part(_ name: String, _ text: String) -> String {
      "<w:p>\(WordXML.r(name + " : ", bold: true))\(WordXML.r(text))</w:p>"
    }
    let body =
      WordXML.p("Titouan Le Goff – BTS SIO 2 SISR")
      + WordXML.p("Accès des parents", bold: true, size: 18)
      + part("Contexte", context) + part("Réalisation", work) + part("Bilan", outcome)
    return word(
      "nom-en-minuscules", body, title: "Accès des parents",
      sections: ["Contexte", "Réalisation", "Bilan"], absent: ["Le Goff"])
  }

  /// Four boxes on one page, as a program for posters sets them.
  private static var poster: DocumentSample {
    func box(_ name: String, _ text: [String], left: Int, top: Int) -> [LayoutXML.Line] {
      [LayoutXML.Line(text: name, size: 22, isBold: true, left: left, top: top)]
        + text.enumerated().map { index, line in
          LayoutXML.Line(text: line, left: left, top: top + 34 + index * 22)
        }
    }
    let lines =
      [
        LayoutXML.Line(
          text: "Badges d'une halte-garderie", size: 40, isBold: true, left: 90, top: 80)
      ]
      + box(
        "CONTEXTE", ["Une halte-garderie de huit", "salariées, sur deux étages."], left: 90,
        top: 220)
      + box("OUTILS", ["Un lecteur et un serveur"], left: 500, top: 220)
      + box("RÉALISATION", ["Un badge par parent, remis", "à l'inscription."], left: 90, top: 420)
      + box("BILAN", ["Aucune erreur en trois mois."], left: 500, top: 420)
    return DocumentSample(
      name: "affiche", fileName: "affiche.pdf", bytes: Array("%PDF-1.7".utf8),
      layout: LayoutXML(pages: [lines]), titles: ["Badges d'une halte-garderie"],
      sections: ["Contexte", "Outils", "Réalisation", "Bilan"],
      text: [
        "Une halte-garderie de huit salariées, sur deux étages.", "Un lecteur et un serveur",
        "Un badge par parent, remis à l'inscription.", "Aucune erreur en trois mois.",
      ])
  }

  /// One page alone shows what would be repeated at its top.
  private static var runningTitle: DocumentSample {
    var top = 300
    var lines = [
      LayoutXML.Line(text: "Dossier E6 – Lycée Gauguin", left: 340, top: 30),
      LayoutXML.Line(text: "Le Wi-Fi d'une halte-garderie", size: 36, isBold: true, top: 150),
    ]
    for (name, text) in [("Contexte", context), ("Réalisation", work), ("Bilan", outcome)] {
      lines.append(LayoutXML.Line(text: name, size: 24, isBold: true, top: top))
      top += 40
      lines += LayoutXML.wrapped(text, top: &top)
    }
    return DocumentSample(
      name: "une-page", fileName: "une-page.pdf", bytes: Array("%PDF-1.7".utf8),
      layout: LayoutXML(pages: [lines]), titles: ["Le Wi-Fi d'une halte-garderie"],
      sections: ["Contexte", "Réalisation", "Bilan"], text: [context, work, outcome],
      absent: ["Gauguin"])
  }

  // MARK: - Pages

  private static func page(
    _ name: String, _ body: String, head: String = "", titles: [String], sections: [String],
    absent: [String] = []
  ) -> DocumentSample {
    let text =
      "<!doctype html><html><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>"
    return DocumentSample(
      name: name, fileName: "\(name).html", bytes: Array(text.utf8), titles: titles,
      sections: sections, text: [context, work, outcome], absent: absent)
  }

  private static var pages: [DocumentSample] {
    [
      page(
        "accordeon",
        "<header><h1>Maud Kerleau</h1></header><main><h2>Wi-Fi d'une garderie</h2>"
          + [("Contexte", context), ("Réalisation", work), ("Bilan", outcome)].map {
            "<div class=accordion-item><h2><button class=accordion-button>\($0)</button></h2>"
              + "<div class='accordion-collapse collapse' hidden><p>\($1)</p></div></div>"
          }.joined() + "</main>",
        titles: ["Wi-Fi d'une garderie"], sections: ["Contexte", "Réalisation", "Bilan"],
        absent: ["Kerleau"]),
      page(
        "onglets",
        "<h1>Wi-Fi d'une garderie</h1><button onclick=\"montrer('c')\">Contexte</button>"
          + "<button onclick=\"montrer('r')\">Réalisation</button><button onclick=\"montrer('b')\">Bilan</button>"
          + [("c", context), ("r", work), ("b", outcome)].map {
            "<div id=\($0) class=tabcontent style='display:none'><p>\($1)</p></div>"
          }.joined(),
        titles: ["Wi-Fi d'une garderie"], sections: ["Contexte", "Réalisation", "Bilan"]),
      page(
        "boutons",
        "<h2>Wi-Fi d'une garderie</h2>"
          + [("Contexte", context), ("Réalisation", work), ("Bilan", outcome)].map {
            "<button class=collapsible>\($0)</button><div class=content><p>\($1)</p></div>"
          }.joined(),
        titles: ["Wi-Fi d'une garderie"], sections: ["Contexte", "Réalisation", "Bilan"]),
      page(
        "fenetres",
        "<main><h1>Mes réalisations</h1><a data-bs-toggle=modal data-bs-target=#w>Wi-Fi</a></main>"
          + [("w", "Wi-Fi d'une garderie", work), ("p", "Badges d'une garderie", outcome)].map {
            "<div class='modal fade' id=\($0)><h2>\($1)</h2><h3>Contexte</h3><p>\(context)</p>"
              + "<h3>Réalisation</h3><p>\($2)</p><button>Fermer</button></div>"
          }.joined(),
        titles: ["Wi-Fi d'une garderie", "Badges d'une garderie"],
        sections: ["Contexte", "Réalisation"], absent: ["Fermer"]),
      page(
        "depliants",
        "<article><h1>Wi-Fi d'une garderie</h1><h2>Contexte</h2><p>\(context)</p>"
          + "<details><summary>Choix techniques</summary><p>\(work)</p></details>"
          + "<h2>Bilan</h2><p>\(outcome)</p></article>",
        titles: ["Wi-Fi d'une garderie"], sections: ["Contexte", "Choix techniques", "Bilan"]),
      page(
        "divisions",
        "<div class=titre>Wi-Fi d'une garderie</div>"
          + [("Contexte", context), ("Travail effectué", work), ("Bilan", outcome)].map {
            "<div><strong>\($0)</strong><br>\($1)</div>"
          }.joined(),
        head: "<style>.titre{font-size:2em}</style>", titles: ["Wi-Fi d'une garderie"],
        sections: ["Contexte", "Travail effectué", "Bilan"]),
      page(
        "tableau-menu",
        "<table><tr><td colspan=2><font size=7>Wi-Fi d'une garderie</font></td></tr><tr><td>"
          + "<a href=index.html>Accueil</a><br><a href=cv.html>Mon CV</a><br><a href=s.html>Stages</a></td><td>"
          + "<h2>Présentation</h2><p>\(context)</p><h2>Tâches</h2><p>\(work)</p><h2>Conclusion</h2><p>\(outcome)</p>"
          + "</td></tr></table>",
        titles: ["Wi-Fi d'une garderie"], sections: ["Présentation", "Tâches", "Conclusion"],
        absent: ["Mon CV"]),
    ]
  }
}
