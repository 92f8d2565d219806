import Testing

@testable import DocumentImport

/// Tables of PDF files, drawn row by row and cell by cell as word processors and browsers do.
@Suite struct GridKindTests {
  private typealias Line = LayoutXML.Line

  private enum Alignment { case left, centre, right }

  private static let before =
    "Les commandes arrivent par téléphone avant six heures du matin et sont notées dans un cahier que la meunière recopie ensuite."
  private static let after =
    "Les erreurs sont passées de neuf à une par semaine et la ligne reste libre pour les urgences."

  /// A page with a title, a section, a table of lines in cells, and another section.
  private static func page(
    _ name: String, _ rows: [[[String]]], at lefts: [Int], alignment: Alignment = .left,
    isHeadBold: Bool = false, pitch: Int = 20, shows: [String]
  ) -> ReadKind {
    var top = 150
    var lines = [Line(text: "Commander en ligne", size: 30, isBold: true, top: 90)]
    lines.append(Line(text: "Contexte", size: 22, isBold: true, top: top))
    top += 36
    lines += LayoutXML.wrapped(before, top: &top)
    for (number, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        let width = (column + 1 < lefts.count ? lefts[column + 1] : 780) - lefts[column] - 12
        for (index, text) in cell.enumerated() {
          let room = width - text.count * 17 / 2
          let shift =
            switch alignment {
            case .left: 0
            case .centre: room / 2
            case .right: column == 0 ? 0 : room
            }
          lines.append(
            Line(
              text: text, isBold: isHeadBold && number == 0, left: lefts[column] + shift,
              top: top + index * 20))
        }
      }
      top += pitch + 20 * ((row.map(\.count).max() ?? 1) - 1)
    }
    top += 30
    lines.append(Line(text: "Bilan", size: 22, isBold: true, top: top))
    top += 36
    lines += LayoutXML.wrapped(after, top: &top)
    return .layout(
      name, [lines], titles: ["Commander en ligne"], sections: ["Contexte", "Bilan"],
      text: [before, after] + shows)
  }

  private static let words: [[[String]]] = [
    [["Source"], ["Protocole"], ["Par jour"]], [["Serveurs Windows"], ["Beats"], ["1,4 Go"]],
    [["Serveurs Linux"], ["Syslog TLS"], ["600 Mo"]], [["Automates"], ["Syslog UDP"], ["35 Mo"]],
  ]

  private static let shown = [
    "| Source | Protocole | Par jour |\n| --- | --- | --- |\n| Serveurs Windows | Beats | 1,4 Go |",
    "| Serveurs Linux | Syslog TLS | 600 Mo |\n| Automates | Syslog UDP | 35 Mo |\n\n## Bilan",
  ]

  private static let kinds: [ReadKind] = [
    page("words in three columns", words, at: [135, 351, 567], shows: shown),
    page(
      "rows apart, header in bold", words, at: [135, 351, 567], isHeadBold: true, pitch: 34,
      shows: shown),
    page("centred", words, at: [135, 351, 567], alignment: .centre, shows: shown),
    page("figures at the right", words, at: [135, 351, 567], alignment: .right, shows: shown),
    page(
      "two columns of words", words.map { Array($0.prefix(2)) }, at: [135, 351],
      shows: ["| Source | Protocole |", "| Automates | Syslog UDP |\n\n## Bilan"]),
    page(
      "five narrow columns",
      [
        [["VLAN"], ["Nom"], ["Réseau"], ["Passerelle"], ["Postes"]],
        [["10"], ["Bureaux"], ["10.1.10.0/24"], ["10.1.10.1"], ["18"]],
        [["20"], ["Élèves"], ["10.1.20.0/23"], ["10.1.20.1"], ["240"]],
      ], at: [135, 200, 330, 500, 650],
      shows: ["| 10 | Bureaux | 10.1.10.0/24 | 10.1.10.1 | 18 |", "| 20 | Élèves |"]),
    page(
      "a first cell of several lines",
      [
        [["Tâche"], ["Semaine"], ["État"]],
        [["Rédaction du ", "cahier des charges ", "avec le meunier"], ["1"], ["terminé"]],
        [["Pose du serveur ", "et du certificat"], ["2 à 3"], ["terminé"]],
        [["Formation"], ["4"], ["en cours"]],
      ], at: [135, 351, 567],
      shows: [
        "| Rédaction du cahier des charges avec le meunier | 1 | terminé |",
        "| Pose du serveur et du certificat | 2 à 3 | terminé |", "| Formation | 4 | en cours |",
      ]),
    page(
      "sentences in both columns",
      [
        [["Avant"], ["Après"]],
        [
          ["Le secrétariat recopiait chaque", "commande dans un tableur partagé"],
          ["Les commandes arrivent dans", "l'application et s'impriment"],
        ],
        [
          ["Deux erreurs par jour en moyenne", "au mois de mai"],
          ["Une erreur par semaine depuis", "septembre"],
        ],
      ], at: [135, 458],
      shows: [
        "| Le secrétariat recopiait chaque commande dans un tableur partagé | Les commandes arrivent dans l'application et s'impriment |",
        "| Deux erreurs par jour en moyenne au mois de mai | Une erreur par semaine depuis septembre |",
      ]),
    page(
      "cells that were drawn as one text",
      [
        [["Critère"], ["Avant"], ["Après"]], [["Appels par jour"], ["50"], ["22"]],
        [["Rendez-vous manqués 9 %"], [], ["4 %"]], [["Attente"], ["12 min"], ["3 min"]],
      ], at: [135, 306, 430],
      shows: ["| Rendez-vous manqués | 9 % | 4 % |", "| Attente | 12 min | 3 min |"]),
    page(
      "a word that is wider than its column",
      [
        [["Rôle"], ["Adresse"]], [["Administratio", "n"], ["10.1.10.1"]],
        [["Réserve"], ["10.1.10.2"]],
      ], at: [135, 255], shows: ["| Administration | 10.1.10.1 |", "| Réserve | 10.1.10.2 |"]),
  ]

  @Test(arguments: kinds)
  func tableStaysWhole(_ kind: ReadKind) { #expect(kind.mismatches() == []) }

  /// LaTeX sets a heading far from its number, and a heading of a part right below that of the whole.
  @Test func headingsFarFromTheirNumbersAreNoTable() {
    typealias Line = LayoutXML.Line
    let told =
      "Les clients téléphonaient pour commander, et deux personnes notaient tout sur papier."
    var top = 100
    var lines = [Line(text: "Commander en ligne", size: 30, isBold: true, top: top)]
    func add(_ number: String, _ name: String, size: Int, at left: Int) {
      lines.append(Line(text: number, size: size, isBold: true, top: top))
      lines.append(Line(text: name, size: size, isBold: true, left: left, top: top))
      top += 38
    }
    top += 60
    for (number, name, part) in [("1", "Contexte", "Le magasin"), ("2", "Travail", "La caisse")] {
      add(number, name, size: 22, at: 171)
      add(number + ".1", part, size: 19, at: 181)
      lines += LayoutXML.wrapped(told, top: &top)
      top += 30
    }
    let kind = ReadKind.layout(
      "far", [lines], titles: ["Commander en ligne"], sections: ["Contexte", "Travail"])
    #expect(kind.mismatches() == [])
  }
}
