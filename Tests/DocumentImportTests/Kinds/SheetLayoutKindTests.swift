import People
import Testing

@testable import DocumentImport

/// Pages that a designer or a form lays out: a column that says whose it is, sections abreast, labels at the left.
@Suite struct SheetLayoutKindTests {
  private typealias Line = LayoutXML.Line

  private static let need =
    "Les bénévoles de la banque alimentaire notaient chaque don sur un cahier, et personne ne savait le soir ce qui restait en rayon."
  private static let work =
    "Une douchette lit le code de chaque colis et la base compte ce qui entre et ce qui sort, sans que personne ait rien à écrire."
  private static let end =
    "Depuis le mois de mai, le stock du soir est juste à deux colis près et la commande du lendemain part toute seule."

  private static func drawn(sideFirst: Bool, sideLeft: Int, left: Int) -> [Line] {
    var main = [
      Line(
        text: "Un stock en temps réel pour", size: 34, isBold: true, left: left, top: 70, width: 480
      ),
      Line(text: "la banque alimentaire", size: 34, isBold: true, left: left, top: 116, width: 370),
      Line(text: "Contexte", size: 20, isBold: true, left: left, top: 200),
      Line(text: "Buts", size: 20, isBold: true, left: left + 290, top: 200),
    ]
    let buts = main.removeLast()
    var top = 236
    main += LayoutXML.wrapped(need, top: &top, left: left, columns: 30)
    main.append(buts)
    for (number, text) in ["Compter les colis", "Prévoir le lendemain"].enumerated() {
      main.append(Line(text: text, left: left + 290, top: 236 + number * 22))
    }
    top += 20
    for (name, text) in [("Réalisation", work), ("Résultats", end)] {
      main.append(Line(text: name, size: 20, isBold: true, left: left, top: top))
      top += 36
      main += LayoutXML.wrapped(text, top: &top, left: left, columns: 62)
    }
    let side = [
      Line(text: "Sacha", size: 26, isBold: true, left: sideLeft, top: 90),
      Line(text: "VERNHES", size: 26, isBold: true, left: sideLeft, top: 120),
      Line(text: "C O N TA C T", isBold: true, left: sideLeft, top: 240),
      Line(text: "06 44 20 18 75", left: sideLeft, top: 270),
      Line(text: "sacha.vernhes@posteo.example", size: 14, left: sideLeft, top: 292),
      Line(text: "É T U D E S", isBold: true, left: sideLeft, top: 340),
      Line(text: "Bac pro CIEL", left: sideLeft, top: 370),
      Line(text: "L O I S I R S", isBold: true, left: sideLeft, top: 420),
      Line(text: "Escalade", left: sideLeft, top: 450),
      Line(text: "Outils", isBold: true, left: sideLeft, top: 500),
      Line(text: "Django 5", left: sideLeft, top: 530),
    ]
    return sideFirst ? side + main : main + side
  }

  @Test(arguments: [true, false])
  func aColumnThatSaysWhoseItIsStandsAside(sideFirst: Bool) {
    for (sideLeft, left) in [(30, 320), (640, 40)] {
      let kind = ReadKind.layout(
        "drawn", [Self.drawn(sideFirst: sideFirst, sideLeft: sideLeft, left: left)],
        titles: ["Un stock en temps réel pour la banque alimentaire"],
        sections: ["Contexte", "Buts", "Réalisation", "Résultats"],
        text: [Self.need, Self.work, Self.end, "Compter les colis", "Django 5"],
        absent: ["Sacha", "VERNHES", "06 44", "posteo", "C O N", "Bac pro", "Escalade"])
      #expect(kind.mismatches() == [])
    }
  }

  @Test func lettersSetApartAreWords() {
    func joined(_ text: String) -> String { SpacedLetters.joined(StyledText(text)).plain }
    #expect(joined("R É S U LT AT S") == "RÉSULTATS")
    #expect(joined("M O N   P R O J E T") == "MON PROJET")
    #expect(joined("A B C D E F") == "A B C D E F")
    #expect(joined("il y a un an") == "il y a un an")
  }

  /// What did not fit into a narrow cell belongs to it, and what follows on its line does not.
  @Test(arguments: [
    (
      "Période de réalisation : du 03/02/2025 au", "14/03/2025      Lieu : Vire",
      "Période de réalisation : du 03/02/2025 au 14/03/2025", "Lieu : Vire"
    ),
    ("Période : du 3 février au 14 mars", "2025", "Période : du 3 février au 14 mars 2025", ""),
    (
      "Période de réalisation : février 2025", "14 postes", "Période de réalisation : février 2025",
      "14 postes"
    ),
    ("Prix : du 3 au", "14 mars", "Prix : du 3 au", "14 mars"),
  ])
  func aPeriodGoesOnInTheNextLine(first: String, next: String, whole: String, rest: String) {
    func line(_ text: String, _ top: Double) -> LayoutLine {
      LayoutLine(cells: [
        LayoutText(left: 90, top: top, width: 300, height: 20, size: 15, text: StyledText(text))
      ])
    }
    let lines = PeriodLines.joined([line(first, 100), line(next, 118)]).map(\.text.line)
    #expect(lines == [whole, rest].filter { !$0.isEmpty })
  }

  private static func sheet() -> [Line] {
    var lines: [Line] = [
      Line(text: "Bac pro CIEL – Session 2026", left: 300, top: 60),
      Line(text: "Candidate", isBold: true, left: 80, top: 100),
      Line(text: "LE BIHAN Morgane", left: 280, top: 100),
      Line(text: "Tutrice", isBold: true, left: 80, top: 134),
      Line(text: "Mme Castagnet", left: 280, top: 134),
      Line(
        text: "Un portail captif pour le camping municipal", size: 22, isBold: true, left: 180,
        top: 170, width: 500),
    ]
    var top = 220
    func row(_ label: String, _ text: String) {
      lines.append(Line(text: label, isBold: true, left: 80, top: top))
      lines += LayoutXML.wrapped(text, top: &top, left: 280, columns: 58)
    }
    row("Contexte", need)
    row("Solution retenue", work)
    row("Mise en œuvre", work.uppercased() + ".")
    row("Bilan", end)
    lines.append(Line(text: "Visa du jury", isBold: true, left: 80, top: top))
    return lines
  }

  @Test func labelsAtTheLeftAreSections() {
    let kind = ReadKind.layout(
      "labels at the left", [Self.sheet()],
      titles: ["Un portail captif pour le camping municipal"],
      sections: ["Contexte", "Solution retenue", "Mise en œuvre", "Bilan"],
      text: [Self.need, Self.work, Self.end],
      absent: ["BIHAN", "Morgane", "Castagnet", "Tutrice", "Visa", "Session"])
    #expect(kind.mismatches() == [])
  }

  @Test func schoolClassAndPeopleOnACoverGo() {
    var lines = [
      Line(
        text: "Un portail captif pour le camping", size: 30, isBold: true, left: 135, top: 90,
        width: 560)
    ]
    let cover = [
      "Lycée professionnel Marcelle Bréhat", "BTS SIO option SLAM – 1re année",
      "IUT de Castelroc – département Informatique",
      "Organisme de formation : Formatech Ouest", "Formateur référent : Gaëtan Louvel",
      "Session de mai 2026",
    ]
    for (number, text) in cover.enumerated() {
      lines.append(Line(text: text, left: 135, top: 160 + number * 22))
    }
    var top = 340
    for (name, text) in [("Contexte", Self.need), ("Réalisation", Self.work), ("Bilan", Self.end)] {
      lines.append(Line(text: name, size: 20, isBold: true, top: top))
      top += 32
      lines += LayoutXML.wrapped(text, top: &top)
    }
    let kind = ReadKind.layout(
      "cover", [lines], titles: ["Un portail captif pour le camping"],
      sections: ["Contexte", "Réalisation", "Bilan"], text: [Self.need, Self.end],
      absent: ["Marcelle", "SLAM", "Castelroc", "Formatech", "Louvel", "Session"])
    #expect(kind.mismatches() == [])
  }

  /// A second page has less beside its text, and no way to reach anybody.
  @Test func theColumnGoesOnOnTheNextPage() {
    var next = [
      Line(text: "Outils", isBold: true, left: 30, top: 80),
      Line(text: "Django 5", left: 30, top: 110), Line(text: "PostgreSQL", left: 30, top: 132),
      Line(text: "Perspectives", size: 20, isBold: true, left: 320, top: 70),
    ]
    var top = 106
    for _ in 0..<3 { next += LayoutXML.wrapped(Self.end, top: &top, left: 320, columns: 62) }
    let kind = ReadKind.layout(
      "two pages", [Self.drawn(sideFirst: true, sideLeft: 30, left: 320), next],
      titles: ["Un stock en temps réel pour la banque alimentaire"],
      sections: ["Contexte", "Buts", "Réalisation", "Résultats", "Perspectives"],
      text: [Self.need, Self.work, Self.end, "Django 5", "PostgreSQL"],
      absent: ["Sacha", "VERNHES", "06 44", "posteo"])
    #expect(kind.mismatches() == [])
  }

  /// Two columns close to one another, which the file draws one after the other, with lists and short lines.
  @Test func columnsWithListsAreReadToTheirEnds() {
    var lines = [
      Line(
        text: "Un portail pour le camping", size: 30, isBold: true, left: 240, top: 60, width: 420)
    ]
    let items = ["Tester le portail", "Former l’accueil", "Écrire le guide"]
    for (left, parts) in [
      (60, [("Le camping", Self.need), ("Le portail", Self.work)]),
      (468, [("Depuis", Self.end), ("Encore", Self.need)]),
    ] {
      var top = 150
      for (name, text) in parts {
        lines.append(Line(text: name, size: 21, isBold: true, left: left, top: top))
        top += 40
        for line in LayoutXML.wrapped(text, top: &top, left: left, columns: 46) {
          var line = line
          line.width = line.text.count * 385 / 46
          lines.append(line)
        }
        for item in items {
          lines.append(Line(text: item, left: left + 40, top: top))
          top += 22
        }
        top += 16
      }
    }
    let kind = ReadKind.layout(
      "columns", [lines], titles: ["Un portail pour le camping"],
      sections: ["Le camping", "Le portail", "Depuis", "Encore"],
      text: [Self.need, Self.work, Self.end])
    #expect(kind.mismatches() == [])
  }

  private static func report(_ title: [Line], _ headings: [Line], sections: [String]) -> ReadKind {
    var lines = title
    var top = 200
    for (heading, text) in zip(headings, [need, work, end]) {
      var heading = heading
      heading.top = top
      lines.append(heading)
      top += 26
      lines += LayoutXML.wrapped(text, top: &top)
    }
    return .layout(
      "report", [lines], titles: [title.map(\.text).joined(separator: " ")], sections: sections,
      text: [need, work, end])
  }

  /// The last word of a title that found no room in its line.
  @Test func theEndOfALongTitleBelongsToIt() {
    let title = [
      Line(
        text: "Installer un serveur de fichiers sous Debian", size: 30, isBold: true, top: 90,
        width: 640),
      Line(text: "12", size: 30, isBold: true, top: 128, width: 30),
    ]
    let names = ["Contexte", "Réalisation", "Bilan"]
    let headings = names.map { Line(text: $0, size: 20, isBold: true, top: 0) }
    #expect(Self.report(title, headings, sections: names).mismatches() == [])
  }

  /// Lines of a program keep their breaks and their blanks.
  @Test func linesOfOneWidthAreAProgram() {
    let code = ["for ruche in balances:", "    noter(ruche.poids)", "fermer()"]
    var lines = [
      Line(text: "Une balance pour le rucher", size: 30, isBold: true, top: 90, width: 420),
      Line(text: "Contexte", size: 20, isBold: true, top: 160),
    ]
    var top = 196
    lines += LayoutXML.wrapped(Self.need, top: &top)
    for text in code {
      lines.append(Line(text: text, top: top, isCode: true))
      top += 20
    }
    lines.append(Line(text: "Bilan", size: 20, isBold: true, top: top + 20))
    top += 56
    lines += LayoutXML.wrapped(Self.end, top: &top)
    let kind = ReadKind.layout(
      "a program", [lines], titles: ["Une balance pour le rucher"],
      sections: ["Contexte", "Bilan"],
      text: [Self.need, Self.end, "```\n" + code.joined(separator: "\n") + "\n```"])
    #expect(kind.mismatches() == [])
  }

  /// White words on a bar, though neither bold nor larger.
  @Test func whiteWordsOnABarAreHeadings() {
    let title = [
      Line(text: "Un portail pour le camping", size: 30, isBold: true, top: 90, width: 420)
    ]
    let names = ["Le camping", "La douchette", "Depuis"]
    let headings = names.map { Line(text: $0, top: 0, isLight: true) }
    #expect(Self.report(title, headings, sections: names).mismatches() == [])
  }

  @Test func thanksAloneAreNoSection() {
    func kind(_ thanks: String, sections: [String]) -> ReadKind {
      ReadKind.word(
        "thanks",
        WordXML.p("Portail du camping", style: "Titre")
          + WordXML.p("Remerciements", style: "Titre1")
          + WordXML.p(thanks) + WordXML.p("Contexte", style: "Titre1") + WordXML.p(Self.need),
        titles: ["Portail du camping"], sections: sections)
    }
    #expect(
      kind("Merci à toute l'équipe de l'accueil pour sa patience.", sections: ["Contexte"])
        .mismatches() == [])
    #expect(
      kind("Le portail compte douze pages.", sections: ["Remerciements", "Contexte"]).mismatches()
        == [])
  }
}
