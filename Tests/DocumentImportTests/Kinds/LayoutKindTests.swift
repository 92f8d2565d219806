import Testing

@testable import DocumentImport

/// Pages of PDF files as word processors, LaTeX and drawing programs set them.
@Suite struct LayoutKindTests {
  private typealias Line = LayoutXML.Line

  private static let first =
    "Les trois serveurs du lycée approchaient de la fin de leur garantie et leur charge ne dépassait jamais dix pour cent de ce qu'ils pouvaient donner."
  private static let second =
    "La bascule a été faite un samedi, machine après machine, et la messagerie n'a été arrêtée que dix-sept minutes en tout."
  private static let third =
    "Chaque machine est copiée deux fois par nuit, une fois sur place et une fois chez un hébergeur de la région."

  private static func heading(_ text: String, _ top: inout Int, left: Int = 135) -> [Line] {
    defer { top += 32 }
    return [Line(text: text, size: 17, isBold: true, left: left, top: top)]
  }

  /// A title, and sections in bold with text below.
  private static func report(title: [Line], from start: Int, second name: [String]) -> [Line] {
    var top = start
    var lines = title
    lines += heading("Contexte", &top)
    lines += LayoutXML.wrapped(first, top: &top)
    for (number, part) in name.enumerated() {
      lines.append(Line(text: part, size: 17, isBold: true, top: top))
      top += number + 1 < name.count ? 22 : 32
    }
    lines += LayoutXML.wrapped(second, top: &top)
    lines += heading("Bilan", &top)
    lines += LayoutXML.wrapped(third, top: &top)
    return lines
  }

  /// Contents as LaTeX and Typst set them: dots up to the margin, and a joiner before the number.
  private static var contents: ReadKind {
    var top = 140
    var lines = [Line(text: "Migration des serveurs", size: 30, isBold: true, left: 135, top: 90)]
    lines += heading("Table des matières", &top)
    for (number, name) in ["Contexte", "Migration", "2.1 Le samedi", "Bilan"].enumerated() {
      let dots = String(repeating: ". ", count: 90 - name.count)
      lines.append(
        Line(text: "\(name) \(dots)\u{2060}\(number + 1)", left: 135, top: top, width: 648))
      top += 22
    }
    return .layout(
      "contents in dots", [report(title: lines, from: top + 20, second: ["Migration"])],
      titles: ["Migration des serveurs"], sections: ["Contexte", "Migration", "Bilan"],
      text: [first, second, third], absent: [". . .", "Table", "Le samedi"])
  }

  /// A sentence that goes on over the page, above a note whose figure sticks to it.
  private static var note: ReadKind {
    let first = report(
      title: [Line(text: "Migration des serveurs", size: 30, isBold: true, top: 90)], from: 140,
      second: ["Migration"])
    let top = (first.map(\.top).max() ?? 140) + 40
    let open = [
      Line(
        text: "Le dernier serveur a été éteint en présence de toute l'équipe du lycée", top: top),
      Line(text: "1Il pesait trente kilos.", size: 12, top: 1080),
    ]
    return .layout(
      "a note within a sentence",
      [first + open, [Line(text: "puis emporté par une entreprise de recyclage.", top: 90)]],
      titles: ["Migration des serveurs"], sections: ["Contexte", "Migration", "Bilan"],
      text: ["de toute l'équipe du lycée puis emporté par une entreprise", "trente kilos."])
  }

  private static var longTitle: ReadKind {
    let parts = [
      "Conception et mise en service d'une plateforme de",
      "gestion des stages pour les étudiants et les",
      "entreprises partenaires du campus des métiers", "de la région",
    ]
    let title = parts.enumerated().map { number, part in
      Line(text: part, size: 30, left: 135, top: 90 + number * 38, width: part.count * 13)
    }
    return .layout(
      "title on four lines", [report(title: title, from: 300, second: ["Migration"])],
      titles: [parts.joined(separator: " ")], sections: ["Contexte", "Migration", "Bilan"],
      text: [first, second, third])
  }

  private static var brokenTitle: ReadKind {
    let title = [
      Line(text: "BTS SIO – Épreuve E6", size: 24, isBold: true, left: 330, top: 80, width: 260),
      Line(text: "Mise en réseau", size: 24, isBold: true, left: 370, top: 160, width: 180),
      Line(text: "d'une maison de santé", size: 24, isBold: true, left: 330, top: 190, width: 260),
    ]
    return .layout(
      "title broken by hand", [report(title: title, from: 300, second: ["Migration"])],
      titles: ["Mise en réseau d'une maison de santé"],
      sections: ["Contexte", "Migration", "Bilan"], text: [first])
  }

  private static var longSection: ReadKind {
    let name = [
      "Comparaison des logiciels de supervision du marché et raisons qui ont",
      "conduit le service à retenir Zabbix plutôt que Centreon ou Nagios",
    ]
    let title = [Line(text: "Supervision d'un lycée", size: 30, top: 90)]
    return .layout(
      "section on two lines", [report(title: title, from: 160, second: name)],
      titles: ["Supervision d'un lycée"],
      sections: ["Contexte", name.joined(separator: " "), "Bilan"], text: [first, second])
  }

  private static var sideBox: ReadKind {
    var top = 160
    var lines = [Line(text: "Cloisonnement d'un réseau", size: 30, top: 90, width: 420)]
    for (name, text) in [("Contexte", first), ("Réalisation", second), ("Bilan", third)] {
      lines += heading(name, &top, left: 90)
      lines += LayoutXML.wrapped(text, top: &top, left: 90, columns: 52)
    }
    for (number, text) in ["Durée : 3 semaines", "Équipe : seul", "Matériel : HPE 2530"]
      .enumerated()
    {
      lines.append(
        Line(text: text, size: 15, left: 620, top: 171 + number * 29, width: text.count * 7))
    }
    return .layout(
      "box at the right", [lines], titles: ["Cloisonnement d'un réseau"],
      sections: ["Contexte", "Réalisation", "Bilan"],
      text: [first, second, third, "Durée : 3 semaines", "Matériel : HPE 2530"])
  }

  private static var sideColumn: ReadKind {
    var top = 90
    var lines = [Line(text: "Serveur d'impression", size: 32, left: 330, top: top, width: 380)]
    top += 70
    for (name, text) in [("Contexte", first), ("Solution", second), ("Bilan", third)] {
      lines += heading(name, &top, left: 330)
      lines += LayoutXML.wrapped(text, top: &top, left: 330, columns: 54)
    }
    for (number, text) in ["Trois semaines", "En équipe", "CUPS", "Debian 12", "PyKota", "Ansible"]
      .enumerated()
    {
      lines.append(
        Line(text: text, size: 14, left: 70, top: 150 + number * 33, width: text.count * 7))
    }
    return .layout(
      "column at the left", [lines], titles: ["Serveur d'impression"],
      sections: ["Contexte", "Solution", "Bilan"], text: [first, second, third])
  }

  /// What LaTeX makes of an article: a block in the middle, then two columns with a small gap.
  private static var article: ReadKind {
    var lines = [
      Line(
        text: "Regroupement de trois serveurs", size: 27, isBold: true, left: 190, top: 90,
        width: 520),
      Line(text: "Clémence Faure", size: 18, left: 390, top: 132, width: 130),
      Line(text: "7 mai 2026", size: 18, left: 405, top: 156, width: 94),
    ]
    var left = 240
    var right = 240
    for (name, text) in [("1 Introduction", first), ("2 État des lieux", third)] {
      lines += heading(name, &left, left: 100)
      lines += LayoutXML.wrapped(text, top: &left, left: 100, columns: 40)
    }
    for (name, text) in [("3 Migration", second), ("4 Conclusion", third)] {
      lines += heading(name, &right, left: 460)
      lines += LayoutXML.wrapped(text, top: &right, left: 460, columns: 40)
    }
    return .layout(
      "article in two columns", [lines], titles: ["Regroupement de trois serveurs"],
      sections: ["Introduction", "État des lieux", "Migration", "Conclusion"],
      text: [first, second, third], absent: ["Faure", "7 mai"])
  }

  /// Two columns on two pages, with a summary over both at the top of the first.
  private static var twoPages: ReadKind {
    var top = 150
    var lines = [
      Line(text: "Un coffre pour les mots de passe", size: 28, left: 250, top: 90, width: 420)
    ]
    lines += LayoutXML.wrapped(third, top: &top, left: 150, columns: 72)
    var left = top + 20
    var right = top + 20
    lines += heading("Contexte", &left, left: 100)
    lines += LayoutXML.wrapped(first, top: &left, left: 100, columns: 40)
    lines += heading("Analyse", &right, left: 480)
    lines += LayoutXML.wrapped(second, top: &right, left: 480, columns: 40)
    var next: [Line] = []
    left = 120
    right = 120
    next += heading("Réalisation", &left, left: 100)
    next += LayoutXML.wrapped(second, top: &left, left: 100, columns: 40)
    next += heading("Bilan", &right, left: 480)
    next += LayoutXML.wrapped(first, top: &right, left: 480, columns: 40)
    return .layout(
      "two columns on two pages", [lines, next], titles: ["Un coffre pour les mots de passe"],
      sections: ["Contexte", "Analyse", "Réalisation", "Bilan"], text: [first, second, third])
  }

  /// Words that a page or a column cuts, and a sentence that goes on behind it.
  private static var overPages: ReadKind {
    var top = 140
    var lines = [Line(text: "Quotas de stockage", size: 28, top: 80)] + heading("Contexte", &top)
    lines += LayoutXML.wrapped(
      "Le serveur de fichiers ne gardait aucune trace de ce que chacun prenait, et les ressources défi\u{2010}",
      top: &top)
    var next = LayoutXML.wrapped(
      "nies au départ ne suffisaient plus. Il a donc fallu choisir un outil qui compte par dossier, et c'est",
      top: &top)
    for index in next.indices { next[index].top = 120 + index * 22 }
    var last = LayoutXML.wrapped(
      "Windows Server qui a été retenu pour ce service.", top: &top)
    for index in last.indices { last[index].top = 120 + index * 22 }
    top = 200
    last += heading("Bilan", &top) + LayoutXML.wrapped(third, top: &top)
    return .layout(
      "over pages", [lines, next, last], titles: ["Quotas de stockage"],
      sections: ["Contexte", "Bilan"],
      text: [
        "les ressources définies au départ ne suffisaient plus.",
        "et c'est Windows Server qui a été retenu",
      ])
  }

  private static var ligatures: ReadKind {
    var top = 140
    var lines = [Line(text: "Veri\u{FB01}cation des \u{FB02}ux", size: 28, top: 80)]
    lines += heading("Di\u{FB03}cultés rencontrées", &top)
    lines += LayoutXML.wrapped(
      "L'o\u{FB00}re de l'hébergeur ne su\u{FB03}sait plus, ce qui justi\u{FB01}ait l'achat.",
      top: &top)
    lines += heading("Bilan", &top) + LayoutXML.wrapped(third, top: &top)
    return .layout(
      "ligatures", [lines], titles: ["Verification des flux"],
      sections: ["Difficultés rencontrées", "Bilan"],
      text: ["L'offre de l'hébergeur ne suffisait plus, ce qui justifiait l'achat."])
  }

  static let kinds = [
    longTitle, brokenTitle, longSection, sideBox, sideColumn, article, twoPages, overPages,
    ligatures, note,
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// Labels beside prose are a table and no column of their own.
  @Test func labelsAreNoColumn() {
    var top = 160
    var lines = [Line(text: "Portail captif", size: 30, top: 90)]
    for (name, text) in [
      ("Contexte", Self.first), ("Réalisation", Self.second), ("Bilan", Self.third),
    ] {
      lines.append(Line(text: name, left: 100, top: top))
      lines += LayoutXML.wrapped(text, top: &top, left: 300, columns: 56)
    }
    let kind = ReadKind.layout(
      "labels", [lines], titles: ["Portail captif"],
      sections: ["Contexte", "Réalisation", "Bilan"],
      text: [Self.first, Self.second, Self.third])
    #expect(kind.mismatches() == [])
  }

  /// The cells of a table, whose columns of short lines are no columns of text.
  @Test(arguments: [3, 5, 8], [2, 3, 4])
  func aTableStaysWhole(rowCount: Int, columnCount: Int) {
    let names = ["Agence de Pau", "Agence de Dax", "Entrepôt", "Siège", "Atelier", "Quai", "Dépôt"]
    let links = [
      "Fibre dédiée", "Cuivre SDSL", "Radio 4G", "Fibre noire", "Wi-Fi", "Filaire", "5G",
    ]
    let rates = ["940 Mb/s", "8 Mb/s", "45 Mb/s", "9,4 Gb/s", "120 Mb/s", "1 Gb/s", "300 Mb/s"]
    var rows = [["Site", "Lien", "Débit", "Coût"]]
    for index in 0..<(rowCount - 1) {
      rows.append([names[index], links[index], rates[index], "\(index + 10) €"])
    }
    var top = 100
    var lines = [LayoutXML.Line(text: "Relier quatre agences", size: 30, top: top)]
    top = 160
    lines.append(LayoutXML.Line(text: "Contexte", size: 22, isBold: true, top: top))
    top = 200
    lines += LayoutXML.wrapped(Self.tableText, top: &top)
    for row in rows {
      for (column, cell) in row.prefix(columnCount).enumerated() {
        lines.append(LayoutXML.Line(text: cell, left: 140 + column * 170, top: top))
      }
      top += 25
    }
    top += 20
    lines.append(LayoutXML.Line(text: "Bilan", size: 22, isBold: true, top: top))
    top += 40
    lines += LayoutXML.wrapped(Self.tableText, top: &top)
    let kind = ReadKind.layout(
      "table", [lines], titles: ["Relier quatre agences"], sections: ["Contexte", "Bilan"],
      text: rows.map { "| " + $0.prefix(columnCount).joined(separator: " | ") + " |" })
    #expect(kind.mismatches() == [])
  }

  private static let tableText =
    "Les quatre agences envoyaient leurs plans par courrier, et chacune attendait deux jours avant de"
    + " savoir si les autres les avaient reçus et relus."

  /// What a browser prints around a page of its own.
  @Test(arguments: [
    ("30/11/2026 09:40", "https://lea.exemple.fr/vpn.html 1/1"),
    ("11/30/26, 9:40 AM   Un VPN | Portfolio", "file:///home/lea/vpn.html 1/1"),
    ("30.11.2026, 9:40   Un VPN", "http://localhost:8000/vpn"),
    ("30/11/2026 21h05", "https://lea.exemple.fr/vpn.html 1/1"),
  ])
  func theEdgesOfAPrintedPageGo(head: String, foot: String) {
    var top = 140
    var lines = [
      LayoutXML.Line(text: head, size: 11, left: 40, top: 20),
      LayoutXML.Line(text: "Relier quatre agences", size: 30, top: 80),
    ]
    lines.append(LayoutXML.Line(text: "Contexte", size: 22, isBold: true, top: top))
    top = 180
    lines += LayoutXML.wrapped(Self.tableText, top: &top)
    lines.append(LayoutXML.Line(text: foot, size: 11, left: 40, top: 1150))
    let kind = ReadKind.layout(
      "print", [lines], titles: ["Relier quatre agences"], sections: ["Contexte"],
      text: [Self.tableText], absent: ["2026", "11/30", "vpn", "Portfolio"])
    #expect(kind.mismatches() == [])
  }
}
