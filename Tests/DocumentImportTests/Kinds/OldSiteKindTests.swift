import Testing

@testable import DocumentImport

/// Pages of sites that are laid out in tables, with a menu and a counter in the first cell.
@Suite struct OldSiteKindTests {
  @Test func theCounterIsOfTheMenu() {
    let page = ReadKind.page(
      "counter",
      """
      <table width="100%"><tr><td width=150 bgcolor="#000066"><a href="a.html">Accueil</a><br><a href="b.html">Salle
      info</a><br><a href="c.html">Livre d'or</a><br><br><img src="img/compteur.gif"><br>873 visiteurs</td>
      <td><h1>Câbler une salle</h1><h2>Le besoin</h2><p>Douze postes sans prise.</p><img src="plan.gif">
      <h2>Le travail</h2><p>Deux goulottes et un coffret.</p></td></tr></table>
      """, titles: ["Câbler une salle"], sections: ["Le besoin", "Le travail"],
      text: ["Douze postes sans prise.", "Deux goulottes et un coffret."],
      absent: ["visiteurs", "Livre d'or", "Accueil"])
    let misses = page.mismatches()
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  /// A browser prints the column beside an article between its title and its text.
  @Test func theCardOfTheAuthorIsOfTheSite() {
    var top = 200
    var lines = [
      LayoutXML.Line(
        text: "Brasser la baie d'un internat", size: 30, isBold: true, top: 60, width: 430),
      LayoutXML.Line(
        text: "À propos : Soizic Le Bihan, alternante en BTS SIO SISR, à Auray.", top: 110),
      LayoutXML.Line(text: "Articles récents : Un NAS, Un VPN", top: 140),
      LayoutXML.Line(
        text: "Publié par Soizic Le Bihan le 4 mars 2025 – 3 min de lecture", top: 170),
    ]
    for (name, text) in [
      ("Contexte", "Les soixante cordons de la baie n'avaient ni couleur ni étiquette."),
      ("Bilan", "On retrouve maintenant la prise d'une chambre en une minute."),
    ] {
      lines.append(LayoutXML.Line(text: name, size: 20, isBold: true, top: top))
      top += 34
      lines += LayoutXML.wrapped(text, top: &top)
    }
    let misses = ReadKind.layout(
      "card", [lines], titles: ["Brasser la baie d'un internat"], sections: ["Contexte", "Bilan"],
      text: ["soixante cordons", "en une minute"],
      absent: ["Soizic", "Articles récents", "Publié"]
    ).mismatches()
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }
}
