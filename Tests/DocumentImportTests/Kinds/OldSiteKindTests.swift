import Testing

@testable import DocumentImport

/// Pages of sites that are laid out in tables, with a menu and a counter in the first cell.
@Suite struct OldSiteKindTests {
  /// Two sections below each other; `gap` is what lies between them.
  private static func sections(top: inout Int, gap: Int = 0) -> [LayoutXML.Line] {
    var lines: [LayoutXML.Line] = []
    for (name, text) in [
      ("Contexte", "Les soixante cordons de la baie n'avaient ni couleur ni étiquette."),
      ("Bilan", "On retrouve maintenant la prise d'une chambre en une minute."),
    ] {
      lines.append(LayoutXML.Line(text: name, size: 20, isBold: true, top: top))
      top += 34
      lines += LayoutXML.wrapped(text, top: &top)
      top += gap
    }
    return lines
  }

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

  /// What a browser prints above and below an article.
  @Test(arguments: [
    [
      "Partager sur", "Mastodon", "Courriel", "Publié le 8 avril 2025Par Soizic Le Bihan",
      "Catégorisé comme Projets", "Navigation de l'article", "Article précédent",
      "Un NAS de secours",
      "Article suivant", "Mon parcours", "Soizic Le Bihan", "Politique de confidentialité",
      "Fièrement propulsé par WordPress.",
      "Publié à l’aide de Google Docs – Mis à jour automatiquement toutes les 5 minutes",
    ],
    [
      "Partager : Facebook · LinkedIn", "← Article précédent : Un NAS de secours",
      "Ce site utilise des cookies pour compter ses lecteurs. Accepter – Refuser",
      "Soizic Le Bihan – BTS SIO SISR – Lycée Benjamin-Franklin · Mentions légales · Plan du site · "
        + "Propulsé par WordPress",
    ],
  ])
  func theRestOfTheSiteIsLeftOut(_ below: [String]) {
    var top = 230
    var lines = [
      LayoutXML.Line(text: "Aller au contenu", top: 40),
      LayoutXML.Line(text: "Accueil Mes stages Projets Veille Contact", top: 70),
      LayoutXML.Line(
        text: "Étiqueter les cordons d'un internat", size: 30, isBold: true, top: 120, width: 520),
    ]
    lines += Self.sections(top: &top, gap: 20)
    for line in below {
      let isHeading = line == "Partager sur" || line.hasPrefix("Navigation")
      lines.append(
        LayoutXML.Line(text: line, size: isHeading ? 20 : 17, isBold: isHeading, top: top))
      top += 40
    }
    let misses = ReadKind.layout(
      "site", [lines], titles: ["Étiqueter les cordons d'un internat"],
      sections: ["Contexte", "Bilan"], text: ["soixante cordons", "en une minute"],
      absent: below + ["Aller au", "Accueil", "Soizic", "Franklin"]
    ).mismatches()
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  /// A work may itself be a site and end on its pages.
  @Test func theLastListOfAWorkStays() {
    let pages = ["Accueil", "Concerts", "Mentions légales", "Plan du site"]
    let kind = ReadKind.word(
      "pages",
      WordXML.p("Le site d'une chorale", style: "Titre") + WordXML.p("Contexte", style: "Titre1")
        + WordXML.p("La chorale annonçait ses concerts sur des affiches collées en ville.")
        + WordXML.p("Les pages du site", style: "Titre1") + pages.map { WordXML.p($0) }.joined(),
      titles: ["Le site d'une chorale"], sections: ["Contexte", "Les pages du site"], text: pages)
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }

  @Test func theNameOfATemplateIsNoTitle() {
    let page = ReadKind.page(
      "template",
      """
      <main id="main"><section id="portfolio-details"><div class="portfolio-info"><h3>Projet</h3><ul>
      <li><strong>Durée</strong>: 5 semaines</li></ul></div><div class="portfolio-description">
      <h2>Compter les vélos d'un carrefour</h2><p>La ville relevait le trafic à la main.</p>
      <p>J'ai posé deux boucles au sol et relié un automate.</p></div></section></main>
      """, head: "<title>Iridium Bootstrap Template - Portfolio Details</title>",
      titles: ["Compter les vélos d'un carrefour"],
      sections: ["Compter les vélos d'un carrefour"],
      text: ["La ville relevait le trafic à la main."], absent: ["Template"])
    #expect(page.mismatches().isEmpty, "\(page.mismatches().joined(separator: "\n"))")
  }

  @Test func aLinkWithoutAddressLeadsBack() {
    let page = ReadKind.page(
      "back",
      """
      <main><h1>Câbler une salle</h1><h2>Le besoin</h2><p>Douze postes sans prise.</p><h2>Le travail</h2>
      <p>Deux goulottes et un coffret.</p><div><a><span>Retour aux réalisations</span></a></div></main>
      """, titles: ["Câbler une salle"], sections: ["Le besoin", "Le travail"],
      absent: ["Retour"])
    #expect(page.mismatches().isEmpty, "\(page.mismatches().joined(separator: "\n"))")
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
    lines += Self.sections(top: &top)
    let misses = ReadKind.layout(
      "card", [lines], titles: ["Brasser la baie d'un internat"], sections: ["Contexte", "Bilan"],
      text: ["soixante cordons", "en une minute"],
      absent: ["Soizic", "Articles récents", "Publié"]
    ).mismatches()
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }
}
