import Testing

@testable import DocumentImport

/// What a site puts around a text, told by its shape and its links rather than by one wording.
@Suite struct FurnitureKindTests {
  private static let need = "L'atelier comptait ses pièces sur un cahier à spirale."
  private static let end = "L'inventaire se fait désormais en une matinée."

  private static func page(
    _ name: String, before: String = "", within: String = "", after: String = "",
    head: String = "<title>P</title>", text: [String] = [], absent: [String] = []
  ) -> ReadKind {
    .page(
      name,
      "\(before)<h1>Gérer un atelier</h1><h2>Contexte</h2><p>\(need)</p>\(within)"
        + "<h2>Bilan</h2><p>\(end)</p>\(after)",
      head: head, titles: ["Gérer un atelier"], sections: ["Contexte", "Bilan"],
      text: [need, end] + text, absent: absent)
  }

  static let menus: [ReadKind] = [
    page(
      "a menu with whole addresses",
      before: "<ul><li><a href=\"https://lea.fr/\">Accueil</a></li>"
        + "<li><a href=\"https://lea.fr/t\">Mes travaux</a></li></ul>",
      head: "<title>P</title><link rel=canonical href=\"https://lea.fr/t/a\">",
      absent: ["Accueil", "travaux"]),
    page(
      "where the author is met",
      after: "<ul><li><a href=\"https://www.linkedin.com/in/lea\">LinkedIn</a></li>"
        + "<li><a href=\"https://github.com/lea\">GitHub</a></li><li><a href=\"mailto:a@b.fr\">Mail</a></li></ul>",
      absent: ["LinkedIn", "GitHub", "Mail"]),
    page(
      "ways to share",
      after: "<p><a href=\"https://www.facebook.com/sharer/sharer.php?u=x\">Facebook</a> "
        + "<a href=\"https://twitter.com/intent/tweet?x\">Twitter</a></p>",
      absent: ["Facebook", "Twitter"]),
    page(
      "where the page lies",
      before:
        "<p><a href=\"/\">Accueil</a> &gt; <a href=\"/p\">Projets</a> &gt; Un atelier</p>",
      absent: ["Accueil", "Projets"]),
    page(
      "where the page lies, in plain text", before: "<div>Accueil / Mes projets / Atelier</div>",
      absent: ["Accueil"]),
    page(
      "the head of an old site",
      before:
        "<div id=entete><h1>Portfolio de Zoé</h1><ul><li><a href=a>Accueil</a></li></ul></div>",
      absent: ["Zoé", "Accueil"]),
    page(
      "a head without a heading",
      before: "<div id=header><a href=\"/\">Zoé Trévarez</a><p>Étudiante</p></div>",
      absent: ["Trévarez", "Étudiante"]),
    page(
      "consent without a mark",
      after:
        "<div><p>Nous respectons votre vie privée. Ce site dépose des cookies pour mesurer l’audience.</p>"
        + "<p><a href=\"#\">Tout accepter</a> <a href=\"#\">Refuser</a></p></div>",
      absent: ["cookies", "accepter", "Refuser"]),
    page(
      "consent by a program",
      after: "<div id=cmplz-cookiebanner-container><div>Gérer le consentement</div>"
        + "<p>Pour offrir les meilleures expériences, nous utilisons des technologies.</p></div>",
      absent: ["consentement", "expériences"]),
    page(
      "comments",
      after: "<h3>2 commentaires</h3><ol><li><p>Karim : Bravo</p></li><li><p>Top</p></li></ol>"
        + "<h3>Laisser un commentaire</h3><p>Votre adresse e-mail ne sera pas publiée.</p>",
      absent: ["Karim", "Top", "publiée", "ommentaire"]),
    page(
      "others like it",
      after: "<h4>Vous aimerez aussi</h4><ul><li><a href=x>Un VPN</a></li></ul>",
      absent: ["aussi", "VPN"]),
    page(
      "contents",
      before: "<p>Sur cette page</p><ul><li><a href=\"#c\">Contexte</a></li>"
        + "<li><a href=\"#b\">Bilan</a></li></ul>", absent: ["Sur cette page", "](#"]),
    page(
      "the neighbours",
      after:
        "<table><tr><td><a href=a>Projet précédent : Un VPN</a></td><td><a href=b>Projet suivant :"
        + " Un NAS</a></td></tr></table><div><span>Article suivant</span><a href=b>Un SAN</a></div>",
      absent: ["VPN", "NAS", "SAN", "suivant"]),
    page(
      "tags",
      after: "<p>Tags : <a href=\"/t/v\">VPN</a>, <a href=\"/t/n\">NAS</a></p><p>#vpn #nas</p>",
      absent: ["VPN", "nas"]),
    page(
      "counters and dates",
      after: "<p>Vous êtes le 1482e visiteur</p><p>Nombre de visites : 1482</p>"
        + "<p>par <a href=\"/z\">zoe</a> | Mar 12, 2026 | <a href=\"/c\">Réseau</a> | 0 commentaires</p>",
      absent: ["1482", "zoe", "Réseau"]),
    page(
      "small things", before: "<div id=preloader><p>Patientez</p></div><div>🌙 Mode sombre</div>",
      after:
        "<p><a href=\"../i.html\">Revenir à la liste des projets</a></p><p>Webmestre : Zoé T</p>"
        + "<p><a href=\"https://github.com/z/s/edit/main/x.md\">Modifier cette page</a></p>",
      absent: ["Patientez", "sombre", "Revenir", "Webmestre", "Modifier"]),
  ]

  @Test(arguments: menus) func isLeftOut(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// A page laid out by a table, with bold lines and line breaks for headings.
  @Test(arguments: [
    "<font size=4><b><u>1) %</u></b></font><br><br>", "<b>%</b><br>", "<b>% :</b><br><br>",
    "<strong>%</strong><br>",
  ])
  func headingsInACellAreHeadings(heading: String) {
    let kind = ReadKind.page(
      heading,
      "<table><tr><td width=180><b>Menu</b><br><a href=a.html>Accueil</a><br><a href=b.html>Le NAS</a>"
        + "</td><td><center><font size=6><b>Gérer un atelier</b></font></center><br>"
        + heading.replacing("%", with: "Contexte") + Self.need + "<br><br>"
        + heading.replacing("%", with: "Bilan") + Self.end + "</td></tr></table>",
      titles: ["Gérer un atelier"], sections: ["Contexte", "Bilan"], text: [Self.need, Self.end],
      absent: ["Menu", "NAS", "| "])
    #expect(kind.mismatches() == [])
  }

  /// The words of menus inside a text are the work's own.
  @Test func theWorkStays() {
    let lines = [
      "Les cookies de session expirent après dix minutes.", "Accueil > Paramètres > Réseau",
      "Le site reçoit 1200 visites par jour.", "Visites par jour : 1200 avant, 3000 après",
      "Le menu compte trois entrées.", "Les tickets arrivent à support@zone.fr.",
    ]
    let within =
      lines.map { "<p>\($0.replacing(">", with: "&gt;"))</p>" }.joined()
      + "<ul><li><a href=\"https://github.com/z/atelier\">Dépôt du code</a></li>"
      + "<li><a href=\"schema.pdf\">Schéma</a></li></ul><h3>Commentaires des utilisateurs</h3><p>Tous"
      + " ont aimé le nouvel outil.</p>"
    let kind = Self.page(
      "work", within: within,
      text: lines + ["Dépôt du code", "Schéma", "Commentaires des utilisateurs"])
    #expect(kind.mismatches() == [])
  }
}
