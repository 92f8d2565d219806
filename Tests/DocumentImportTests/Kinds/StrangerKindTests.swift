import Testing

@testable import DocumentImport
@testable import People

/// Habits met in documents that were written without knowing the reader.
@Suite struct StrangerKindTests {
  private static let need = "Les radiographies voyagent sur une clé entre les deux cabinets."
  private static let work = "Un tunnel chiffré relie les deux sites depuis le mois de mars."
  private static let end = "Une image s'ouvre en trois secondes, mesuré dix fois."

  private static func bold(_ parts: [(String, String)]) -> String {
    parts.map { WordXML.p($0, bold: true) + ($1.isEmpty ? "" : WordXML.p($1)) }.joined()
  }

  static let numbered: [ReadKind] = [
    .word(
      "a letter and a digit",
      WordXML.p("Relier deux cabinets", bold: true, size: 20)
        + bold([
          ("A. Le besoin", ""), ("A.1. Les images", need), ("A.2. Le débit", "20 Mbit/s."),
          ("B. Le tunnel", work), ("C. Le bilan", end),
        ]),
      titles: ["Relier deux cabinets"], sections: ["Le besoin", "Le tunnel", "Le bilan"],
      text: ["### Les images", "### Le débit"], absent: ["A.1", "B."]),
    .word(
      "a Roman number and a digit",
      WordXML.p("Relier deux cabinets", bold: true, size: 20)
        + bold([
          ("I – Le besoin", ""), ("I.1 – Les images", need), ("I.2 – Le débit", "20 Mbit/s."),
          ("II – Le tunnel", work), ("III – Le bilan", end),
        ]),
      titles: ["Relier deux cabinets"], sections: ["Le besoin", "Le tunnel", "Le bilan"],
      text: ["### Les images", "### Le débit"], absent: ["I.1", "II"]),
    .word(
      "a Roman number that sticks to its word",
      WordXML.p("Relier deux cabinets", bold: true, size: 20)
        + bold([("I-Besoin", need), ("II-Tunnel", work), ("III-Bilan", end)]),
      titles: ["Relier deux cabinets"], sections: ["Besoin", "Tunnel", "Bilan"], absent: ["II-"]),
    .word(
      "bare numbers above numbers with a point",
      WordXML.p("Relier deux cabinets", bold: true, size: 20)
        + bold([
          ("1 Besoin", need), ("2 Tunnel", ""), ("2.1 Choix", work), ("2.2 Pose", work),
          ("3 Bilan", end),
        ]),
      titles: ["Relier deux cabinets"], sections: ["Besoin", "Tunnel", "Bilan"],
      text: ["### Choix", "### Pose"]),
  ]

  static let covers: [ReadKind] = [
    .word(
      "a class beside the name",
      WordXML.p("Relier deux cabinets", bold: true, size: 20)
        + WordXML.p("DUVAL Corentin – SISR2") + bold([("Besoin", need), ("Bilan", end)]),
      titles: ["Relier deux cabinets"], sections: ["Besoin", "Bilan"], absent: ["DUVAL"]),
    .word(
      "the kind of document in bold above the title",
      WordXML.p("Situation professionnelle n° 2", bold: true, size: 16)
        + WordXML.p("Relier deux cabinets", bold: true, size: 24)
        + WordXML.p("Contexte de la mission", bold: true) + WordXML.p(need)
        + WordXML.p("Étapes suivies", bold: true) + WordXML.p(work)
        + WordXML.p("Conclusion", bold: true) + WordXML.p(end),
      titles: ["Relier deux cabinets"],
      sections: ["Contexte de la mission", "Étapes suivies", "Conclusion"],
      absent: ["Situation"]),
    .word(
      "thanks as a last line",
      WordXML.p("Relier deux cabinets", bold: true, size: 20)
        + bold([("Besoin", need), ("Bilan", end)])
        + WordXML.p("Merci de votre attention", size: 20),
      titles: ["Relier deux cabinets"], sections: ["Besoin", "Bilan"], absent: ["Merci"]),
  ]

  static let titles: [ReadKind] = [
    .word(
      "works that are counted",
      [
        ("Réalisation n° 1 : relier deux cabinets", work),
        ("Réalisation n° 2 : sauver un notaire", end),
      ]
      .map { name, text in
        WordXML.p(name, style: "Titre1") + WordXML.p("Contexte", style: "Titre2")
          + WordXML.p(need) + WordXML.p("Réalisation", style: "Titre2") + WordXML.p(text)
      }.joined(),
      titles: ["Relier deux cabinets", "Sauver un notaire"],
      sections: ["Contexte", "Réalisation", "Contexte", "Réalisation"]),
    .word(
      "the exam before the title",
      WordXML.p("BTS SIO – Épreuve E6 – Relier deux cabinets", style: "Titre")
        + WordXML.p("Contexte", style: "Titre1") + WordXML.p(need)
        + WordXML.p("Bilan", style: "Titre1") + WordXML.p(end),
      titles: ["Relier deux cabinets"], sections: ["Contexte", "Bilan"]),
    .word(
      "a title in bold capitals above bold words that open paragraphs",
      WordXML.p("MISE EN PLACE D’UN LIEN ENTRE DEUX CABINETS", bold: true)
        + [("Contexte", need), ("Travail réalisé", work), ("Bilan", end)].map {
          "<w:p>\(WordXML.r($0 + " : ", bold: true))\(WordXML.r($1))</w:p>"
        }.joined(),
      titles: ["MISE EN PLACE D’UN LIEN ENTRE DEUX CABINETS"],
      sections: ["Contexte", "Travail réalisé", "Bilan"]),
  ]

  static let pages: [ReadKind] = [
    .page(
      "who made the site, in the last row of the page",
      "<table><tr><td><h2>Relier deux cabinets</h2><h3>Contexte</h3><p>\(need)</p><h3>Bilan</h3><p>\(end)</p></td></tr>"
        + "<tr><td><small>Site optimisé pour Firefox - Réalisé par Théo Garnier</small></td></tr></table>",
      titles: ["Relier deux cabinets"], sections: ["Contexte", "Bilan"], absent: ["Garnier"]),
    .page(
      "contents that Word saved",
      "<p class=MsoTitle>Relier deux cabinets</p><p class=MsoToc1>1 Besoin<span>..... </span>2</p>"
        + "<p class=MsoToc2>2 Bilan<span>..... </span>3</p>"
        + "<h1>1<span>&nbsp;&nbsp; </span>Besoin</h1><p>\(need)</p>"
        + "<h1>2<span>&nbsp;&nbsp; </span>Bilan</h1><p>\(end)</p>",
      titles: ["Relier deux cabinets"], sections: ["Besoin", "Bilan"], text: [need, end],
      absent: ["..."]),
    .page(
      "works two levels below the heading over all of them",
      "<h1>Mes réalisations</h1>"
        + ["Relier deux cabinets", "Sauver un notaire"].map { name in
          "<div><h2>\(name)</h2><h3>Contexte</h3><p>\(need)</p><h3>Réalisation</h3><p>\(work)</p></div>"
        }.joined(),
      titles: ["Relier deux cabinets", "Sauver un notaire"],
      sections: ["Contexte", "Réalisation", "Contexte", "Réalisation"]),
  ]

  /// Choices in a table of their own inside the cell of the form.
  static let choices = ReadKind.word(
    "boxes in a table inside a cell",
    WordXML.p("Fiche descriptive de réalisation professionnelle", bold: true)
      + "<w:tbl>"
      + [
        WordXML.p("Intitulé de la réalisation professionnelle") + WordXML.p("Relier deux cabinets"),
        WordXML.p("Organisation support de la réalisation professionnelle")
          + WordXML.p("Clinique des Vallées"),
        WordXML.p("Compétences travaillées")
          + WordXML.table([
            ["☒ Concevoir une solution d’infrastructure réseau"],
            ["☐ Installer, tester et déployer une solution d’infrastructure réseau"],
          ]) + "<w:p/>",
        WordXML.p("Conditions de réalisation (ressources fournies, résultats attendus)")
          + WordXML.p("Deux routeurs."),
      ].map { "<w:tr><w:tc>\($0)</w:tc></w:tr>" }.joined() + "</w:tbl>"
      + WordXML.p("Descriptif de la réalisation professionnelle", bold: true)
      + bold([("I – Besoin", need), ("II – Bilan", end)]),
    titles: ["Relier deux cabinets"],
    sections: [
      "Organisation support de la réalisation professionnelle", "Compétences travaillées",
      "Conditions de réalisation (ressources fournies, résultats attendus)", "Besoin", "Bilan",
    ], text: ["- [x] Concevoir"], absent: ["Installer, tester"])

  /// The labels of two fields side by side, as Word sets them in the form.
  private static var form: ReadKind {
    typealias Line = LayoutXML.Line
    var top = 90
    var lines: [Line] = []
    func add(_ text: String, isBold: Bool = false, left: Int = 101, step: Int = 24) {
      lines.append(Line(text: text, isBold: isBold, left: left, top: top))
      top += step
    }
    add("Fiche descriptive de réalisation professionnelle", isBold: true)
    add("Intitulé de la réalisation professionnelle", isBold: true)
    add("Surveiller les chambres froides", step: 40)
    lines.append(
      Line(text: "Période de réalisation :", isBold: true, left: 101, top: top, width: 196))
    lines.append(Line(text: "du 5 au 30 janvier 2026", left: 301, top: top, width: 190))
    lines.append(Line(text: "Lieu :", isBold: true, left: 586, top: top, width: 47))
    lines.append(Line(text: "Cahors", left: 637, top: top, width: 59))
    top += 24
    lines.append(Line(text: "Modalité :", isBold: true, left: 101, top: top, width: 85))
    lines.append(Line(text: "☑", left: 190, top: top, width: 13))
    lines.append(Line(text: "Seul(e)", left: 206, top: top, width: 60))
    lines.append(Line(text: "☐", left: 305, top: top, width: 13))
    lines.append(Line(text: "En équipe", left: 319, top: top, width: 82))
    top += 36
    add("Compétences travaillées", isBold: true)
    add("☐ Concevoir une solution d’infrastructure réseau")
    add("☑ Installer, tester et déployer une solution d’infrastructure réseau", step: 36)
    lines.append(
      Line(text: "Conditions de réalisation", isBold: true, left: 101, top: top, width: 212))
    lines.append(Line(text: "1", size: 10, isBold: true, left: 313, top: top - 2, width: 7))
    lines.append(
      Line(
        text: " (ressources fournies, résultats attendus)", isBold: true, left: 322, top: top,
        width: 349))
    top += 24
    add("Un serveur et huit sondes.", step: 36)
    add("Descriptif de la réalisation professionnelle", isBold: true, step: 36)
    add("Le problème", isBold: true)
    add("Une panne a coûté quatre tonnes de prunes.", step: 36)
    add("Le résultat", isBold: true)
    add("Une alerte arrive en deux minutes.")
    return .layout(
      "labels of a form side by side", [lines], titles: ["Surveiller les chambres froides"],
      sections: [
        "Période de réalisation", "Lieu", "Modalité", "Compétences travaillées",
        "Conditions de réalisation", "Le problème", "Le résultat",
      ], text: ["Cahors", "Seul(e)", "- [x] Installer"], absent: ["En équipe", "Concevoir"])
  }

  private static var table: ReadKind {
    typealias Line = LayoutXML.Line
    var top = 140
    var lines = [Line(text: "Reprise après un sinistre", size: 30, isBold: true, top: 80)]
    lines += [Line(text: "Risques", size: 22, isBold: true, top: top)]
    top += 40
    lines += LayoutXML.wrapped(need, top: &top)
    lines += [
      Line(text: "Risque", isBold: true, left: 146, top: top, width: 63),
      Line(text: "Gravité Réponse", isBold: true, left: 261, top: top, width: 150),
      Line(text: "Inondation", left: 146, top: top + 29, width: 88),
      Line(text: "forte", left: 261, top: top + 29, width: 39),
      Line(text: "seconde salle", left: 339, top: top + 29, width: 112),
      Line(text: "Rançongiciel forte", left: 146, top: top + 58, width: 154),
      Line(text: "copies hors ligne", left: 339, top: top + 58, width: 140),
    ]
    top += 100
    lines += [Line(text: "Bilan", size: 22, isBold: true, top: top)]
    top += 40
    lines += LayoutXML.wrapped(end, top: &top)
    return .layout(
      "a table with narrow columns", [lines], titles: ["Reprise après un sinistre"],
      sections: ["Risques", "Bilan"],
      text: [
        "| Risque | Gravité | Réponse |", "| Inondation | forte | seconde salle |",
        "| Rançongiciel | forte | copies hors ligne |",
      ])
  }

  @Test(arguments: numbered + covers + titles + pages + [choices, table, form])
  func isReadAsAPersonWould(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// Words of letters with points in them are no numbers.
  @Test(arguments: [
    "i.e. le serveur", "V.P.N. du siège", "C.P.U. et mémoire", "A-t-il fonctionné",
    "3 serveurs", "X-Forwarded-For", "24h/24",
  ]) func isNoNumber(text: String) {
    #expect(HeadingNumber.read(text) == nil)
  }
}
