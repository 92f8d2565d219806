import Pages
import People
import TextSearch

/// Tells what belongs to a site from what belongs to the page: menus, footers, notices.
struct WebFurniture {
  private static let marks: Set<String> = [
    "nav", "navbar", "navigation", "menu", "submenu", "sidebar", "footer", "breadcrumb",
    "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "rgpd", "social", "socials", "share",
    "sharing", "pagination", "pager", "skip", "toc", "offcanvas", "topbar", "toolbar", "newsletter",
    "copyright", "hamburger", "backtotop", "scrolltop", "colophon", "sommaire", "drawer",
    "navlinks",
    "comments", "respond", "related", "topnav", "sidenav", "mainmenu", "fil", "relatedposts",
    "sharedaddy", "byline", "feedback", "yarpp", "pied", "bas",
    // Consent, by the programs that ask for it.
    "cmplz", "tarteaucitron", "tarteaucitronroot", "axeptio", "didomi", "cky", "onetrust",
    "iubenda",
    "klaro", "osano", "cookiebot", "cookieconsent", "usercentrics", "borlabs", "moove",
    "consentement",
    // What is seen only while a page loads.
    "preloader", "loader", "spinner", "loading", "chargement",
    // The same boxes by their names in other languages, and by those of the programs in them.
    "ariane", "filariane", "burger", "subnav", "mainnav", "navmenu", "langswitch", "searchbox",
    "searchform", "recherche", "partage", "partager", "commentaires", "commentaire", "evitement",
    "langues", "disqus", "utterances", "giscus", "addtoany", "shariff", "addthis", "sociaux",
    "totop", "hautdepage", "scrollup", "fusszeile", "impressum", "navegacion", "etiquettes",
    "visiteurs", "hitcounter",
  ]
  /// Classes of site builders for the head and the foot of a site, and for author and date.
  private static let siteClasses: Set<String> = [
    "elementor-location-header", "elementor-location-footer", "site-header", "site-footer",
    "container-header", "container-footer", "article-info", "entry-meta", "post-meta",
    "entry-footer",
    "postmetadata", "wp-block-post-date", "wp-block-post-author", "wp-block-post-author-name",
    "wp-block-post-terms", "wp-block-post-navigation-link", "author-box", "post-author",
    "posted-on",
    "cat-links", "tags-links", "comments-link", "read-time", "reading-time", "site-branding",
    "wp-block-site-title", "wp-block-site-tagline", "post-navigation", "page-footer",
    "page-header-nav", "widget-area", "author-bio", "about-author", "author-info", "author-card",
    "entry-author", "post-tags", "post-categories", "search-form", "login-form", "lang-switcher",
    "language-switcher", "to-top", "scroll-top", "go-top", "prev-next", "post-nav", "article-nav",
    "entry-header-meta", "page-meta", "article-meta", "post-info", "blog-meta", "toast",
    "link-to-page",
  ]
  private static let siteIDs: Set<String> = [
    "site_header", "site_footer", "jp-relatedposts", "site-header", "site-footer", "page-footer",
  ]
  private static let roles: Set<String> = [
    "navigation", "contentinfo", "search", "complementary", "menu", "menubar", "dialog",
    "alertdialog",
  ]
  /// Marks that are not furniture where the page hangs its whole text under them.
  private static let largestShare = 0.5

  let wordCount: Int
  private let panels: WebPanels

  /// - Parameters:
  ///   - content: the part of the page in which the text stands.
  ///   - panels: the parts that a click opens.
  init(content: WebElement, panels: WebPanels) {
    self.panels = panels
    wordCount = max(1, content.wordCount)
  }

  /// Whether an element is left out with all that it holds.
  func isFurniture(_ element: WebElement) -> Bool {
    if element.tag == "dialog", panels.opens(element) { return false }
    if WebTags.skipped.contains(element.tag) { return true }
    if element.attributes["hidden"] != nil, !panels.opens(element) { return true }
    let style = element.attribute("style").lowercased().filter { !$0.isWhitespace }
    if style.contains("display:none") || style.contains("visibility:hidden"),
      !panels.opens(element)
    {
      return true
    }
    guard WebTags.blocks.contains(element.tag) || element.tag.contains("-") || element.tag == "span"
    else { return false }
    // Word writes each line of the contents as a paragraph of a style of its own.
    if element.classes.contains(where: { $0.hasPrefix("MsoToc") }) { return true }
    if isOfSite(element) { return !isMost(element) }
    let role = element.attribute("role").lowercased()
    if Self.roles.contains(role) {
      let isWindow = role == "dialog" && isAchievement(element)
      return !isWindow && !isMost(element)
    }
    if element.tag == "footer" || element.tag == "aside" { return !isMost(element) }
    if element.tag == "form", isEntryForm(element) { return true }
    let marks = element.marks
    if !marks.isDisjoint(with: Self.marks) || Self.pairs.contains(where: marks.isSuperset) {
      return !isMost(element)
    }
    if element.tag == "ul" { return isMenu(element) }
    return Self.linkBoxes.contains(element.tag) && WebLinkBox.isMenu(element)
  }

  /// Marks that together are those of a box of the site.
  private static let pairs: [Set<String>] = [
    ["prev", "next"], ["previous", "next"], ["precedent", "suivant"], ["author", "bio"],
    ["author", "box"],
    ["author", "about"], ["author", "profile"], ["lang", "switch"], ["language", "selector"],
    ["lang", "selector"], ["scroll", "top"], ["back", "top"], ["barre", "laterale"],
    ["mots", "cles"],
    ["reseaux", "sociaux"], ["plan", "site"], ["tag", "list"], ["tags", "list"], ["post", "tags"],
    ["dark", "mode"], ["theme", "toggle"], ["liens", "rapides"], ["quick", "links"],
  ]
  private static let linkBoxes: Set<String> = ["td", "div", "section", "center"]

  private func isOfSite(_ element: WebElement) -> Bool {
    ["header", "footer"].contains(element.attribute("data-elementor-type"))
      || Self.siteIDs.contains(element.attribute("id").lowercased())
      || element.classes.contains { Self.siteClasses.contains($0.lowercased()) }
  }

  /// Whether a class is one that site builders give to the head or the foot of a site.
  static func isSiteClass(_ name: String) -> Bool { siteClasses.contains(name.lowercased()) }

  /// The sign beside a heading that links to it: "¶", "#".
  static func isAnchor(_ element: WebElement) -> Bool {
    element.tag == "a" && element.attribute("href").hasPrefix("#")
      && !element.text.contains { $0.isLetter || $0.isNumber }
  }

  /// What a site builder puts into a heading to copy its address: "Copier le lien du titre".
  static func isPermalink(_ element: WebElement) -> Bool {
    guard element.tag != "h1", element.wordCount <= mostWordsOfButton else { return false }
    let key = TextFolding.key(of: StyledText.collapsed(element.text))
    return permalinks.contains(key)
      || ["lien permanent ", "lien direct ", "permalink ", "direct link ", "permalien "]
        .contains { key.hasPrefix($0) } && element.tag == "a"
  }

  private static let permalinks: Set<String> = [
    "copier le lien du titre", "copier le lien", "copy heading link", "copy link", "permalien",
    "lien permanent", "permalink", "lien vers ce titre", "anchor",
  ]

  /// A link that looks like a button: "Voir la documentation".
  static func isButton(_ element: WebElement) -> Bool {
    guard element.tag == "a" || element.attribute("role") == "button" else { return false }
    let isMarked =
      element.attribute("role") == "button"
      || !element.marks.isDisjoint(with: ["btn", "button", "bouton", "cta"])
    return isMarked && element.wordCount <= mostWordsOfButton
  }

  private static let mostWordsOfButton = 8

  /// A tag among tags, which are set apart by a coloured shape and no sign.
  static func isChip(_ element: WebElement) -> Bool {
    guard element.tag == "span" || element.tag == "a" else { return false }
    return !element.marks.isDisjoint(with: ["badge", "chip", "pill", "selected", "tag", "techno"])
      && element.wordCount <= 4
  }

  /// A window over the page that shows a work, and no notice or form.
  private func isAchievement(_ element: WebElement) -> Bool {
    element.wordCount >= 25 && element.marks.isDisjoint(with: Self.marks)
      && !element.descendants(["h1", "h2", "h3", "h4", "h5"]).isEmpty
      && !element.descendants(["form"]).contains(where: isEntryForm)
  }

  private func isMost(_ element: WebElement) -> Bool {
    Double(element.wordCount) > Double(wordCount) * Self.largestShare
  }

  /// A form to write to somebody; one with boxes alone may be what the page is about.
  private func isEntryForm(_ form: WebElement) -> Bool {
    let inputs = form.descendants(["input", "textarea"])
    return inputs.contains { input in
      input.tag == "textarea"
        || ["", "text", "email", "tel", "search", "password"].contains(input.attribute("type"))
    }
  }

  /// A list of nothing but short links within the site.
  private func isMenu(_ list: WebElement) -> Bool {
    let items = list.elements.filter { $0.tag == "li" }
    guard items.count >= 2 else { return false }
    return items.allSatisfy { item in
      let links = item.descendants(["a"])
      guard let link = links.first else { return false }
      let text = StyledText.collapsed(item.text)
      let address = link.attribute("href")
      return text.count <= 60
        && StyledText.collapsed(links.map(\.text).joined()).count >= text.count - 2
        && (!address.hasPrefix("http") && !address.hasPrefix("mailto")
          || WebPlaces.leadsToPeople(address, text))
    }
  }

  static let leftOut: Set<String> = [
    "retour", "retour a l accueil", "retour accueil", "accueil", "precedent", "suivant",
    "lire la suite", "en savoir plus", "haut de page", "retour en haut", "mentions legales",
    "tous droits reserves", "menu", "aller au contenu", "aller au contenu principal",
    "skip to content", "skip to main content", "voir plus", "voir le projet", "partager",
    "imprimer",
    "retour aux projets", "retour aux realisations", "projet suivant", "projet precedent",
    "read more", "back", "next", "previous", "contact", "fermer", "ok", "accepter",
    "retour a la liste", "voir la realisation", "toutes les realisations", "plan du site",
    "modifier", "editer", "supprimer", "edit", "delete", "telecharger mon cv", "mon cv",
    "voir mon cv",
    "me contacter", "connexion", "inscription", "se connecter", "s inscrire", "deconnexion",
    "mon compte", "login",
    "log in", "sign in", "sign up", "cookies", "tout accepter", "tout refuser", "personnaliser",
    "j accepte",
    "politique de confidentialite", "confidentialite", "cgu", "rss", "flux rss", "livre d or",
    "chargement", "loading", "mode sombre", "mode clair", "changer de theme", "dark mode",
    "rechercher",
    "recherche", "search", "toggle navigation", "ouvrir le menu", "fermer le menu",
    "gerer le consentement",
    "gerer les cookies", "gerer mes preferences", "refuser", "preferences", "voir les preferences",
    "politique de cookies", "politique en matiere de cookies", "edit this page",
    "modifier cette page",
    "edit this page on github", "editer cette page", "signaler une erreur", "donnees personnelles",
    "haut", "top", "remonter", "revenir en haut", "aller au menu", "mes projets", "portfolio",
    "projets",
    "a propos", "cv", "veille", "competences", "blog", "realisations", "stages", "francais",
    "english", "fr", "en", "page suivante", "page precedente", "article suivant",
    "article precedent",
  ]

  /// What nobody writes but on a link, where the page tells no link.
  private static let unmistakable: Set<String> = [
    "aller au contenu", "aller au contenu principal", "skip to content", "skip to main content",
    "retour a l accueil", "retour aux projets", "retour aux realisations", "retour au portfolio",
    "retour a la liste", "retour en haut", "revenir en haut", "haut de page",
    "politique de confidentialite", "fermer le menu", "ouvrir le menu",
  ]

  /// Whether a line is the site's own: "© 2026 …", "Retour à l'accueil".
  ///
  /// - Parameter isLink: whether the whole line is a link.
  static func isLeftOut(_ line: String, isLink: Bool) -> Bool {
    if WebPlaces.asksForConsent(line) { return true }
    guard line.count <= 120 else { return false }
    let key = TextFolding.key(of: line)
    return WebPlaces.isOfProgram(line, key)
      || (isLink ? leftOut : unmistakable).contains(key)
      || line.hasPrefix("©") || key.hasPrefix("copyright ")
      || key.hasSuffix("tous droits reserves") || key.hasPrefix("propulse par ")
      || key.hasPrefix("powered by ") || isPublished(key) || isMadeWith(key)
      || isColophon(line, key)
      || isFootOfSite(line)
      || isNeighbour(key) && (line.contains(":") || hasArrow(line) || isBetweenArrows(line))
  }

  /// "Publié par Google Docs – Mis à jour automatiquement toutes les 5 minutes", above a published document.
  private static func isPublished(_ key: String) -> Bool {
    [" par google ", " avec google ", " a l aide de google "].contains { place in
      key.hasPrefix("publie" + place) || key.hasPrefix("publiee" + place)
    }
  }

  /// "← Article précédent  Article suivant →", on one line as a printed page has them.
  private static func isBetweenArrows(_ line: String) -> Bool {
    line.count <= 80 && line.first == "←" && line.last == "→"
  }

  /// "Contact : ines@exemple.fr | Plan du site": parts of which each is the site's own.
  private static func isFootOfSite(_ line: String) -> Bool {
    let parts = line.split { "|•·–—".contains($0) }.flatMap { $0.split(separator: " - ") }
      .map { StyledText.collapsed(String($0)) }.filter { !$0.isEmpty }
    guard parts.count >= 2 else { return false }
    let others = parts.filter { part in
      let key = TextFolding.key(of: part)
      return !leftOut.contains(key) && !isSigned(part) && !ContactLines.isContact(part)
        && !part.hasPrefix("©") && !key.hasSuffix("tous droits reserves") && !Bylines.holds(part)
        && !isColophon(part, key) && !key.hasPrefix("propulse par ")
    }
    // "Léa Martin – BTS SIO – Mentions légales – Plan du site": whose it is, among the links.
    return others.isEmpty
      || parts.count - others.count >= fewestPartsOfSite
        && others.allSatisfy { part in
          PersonNames.isPersonOnCover(part.split(separator: " ")[...])
            || PersonNames.mayBeName(part) || CoverWords.isBeside(part)
            || HeadingWords.isSchool(part)
        }
  }

  private static let fewestPartsOfSite = 2

  /// "Ce site a été créé sur Wix", "Built with Hugo"; what a work was made with is another matter.
  private static func isMadeWith(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    guard words.count <= 10 else { return false }
    if key.hasPrefix("ce site a ete ") || key.hasPrefix("site cree ") { return true }
    return [
      "cree avec", "concu avec", "construit avec", "realise avec", "built with", "made with",
      "genere par",
      "generated by",
    ].contains(where: key.hasPrefix) && words.contains { builders.contains(String($0)) }
      && words.count <= 5
  }

  private static let builders: Set<String> = [
    "wix", "wordpress", "hugo", "docusaurus", "mkdocs", "jekyll", "webflow", "canva", "jimdo",
    "weebly",
    "squarespace", "webnode", "notion", "gatsby", "astro", "eleventy", "pelican", "hexo", "gitbook",
    "odoo",
  ]

  /// "Léa Martin © 2026".
  private static func isSigned(_ part: String) -> Bool {
    part.contains("©") && part.split(separator: " ").count <= 6
  }

  /// Whether every link of a line leads elsewhere on the site: "« Précédent  Suivant »", "← Un VPN".
  static func isLeadingAway(_ text: StyledText) -> Bool {
    let links = text.runs.filter { $0.address != nil }
    guard !links.isEmpty,
      text.runs.allSatisfy({ run in
        run.address != nil || run.text.allSatisfy { !$0.isLetter && !$0.isNumber }
          || isNeighbour(TextFolding.key(of: run.text)) && run.text.count <= 24
      })
    else { return false }
    if text.runs.contains(where: { $0.address == nil && isNeighbour(TextFolding.key(of: $0.text)) })
    {
      return true
    }
    return links.allSatisfy { run in
      leadsBack(TextFolding.key(of: run.text))
        || WebPlaces.leadsToPeople(run.address ?? "", StyledText.collapsed(run.text))
        || hasArrow(StyledText.collapsed(run.text))
        || run.text.allSatisfy { !$0.isLetter }
    }
  }

  /// "Article précédent" and the like, with the title of the article on the link or beside it.
  private static func isNeighbour(_ key: String) -> Bool {
    neighbours.contains(where: key.hasPrefix)
  }

  private static let neighbours = [
    "projet precedent", "projet suivant", "article precedent", "article suivant", "page precedente",
    "page suivante", "realisation precedente", "realisation suivante", "fiche precedente",
    "fiche suivante", "previous post", "next post", "previous project", "next project",
    "mission precedente", "mission suivante",
  ]

  /// "Retour au blog", or what else a site writes on its links.
  private static func leadsBack(_ key: String) -> Bool {
    leftOut.contains(key)
      || [
        "retour a ", "retour au ", "retour aux ", "retour vers ", "back to ", "revenir a ",
        "revenir au ", "revenir aux ", "haut de ", "voir les autres ", "voir d autres ",
        "voir tous ", "voir toutes ", "tous les ",
        "toutes les ",
      ].contains(where: key.hasPrefix)
        && key.count <= 44
      || isNeighbour(key)
  }

  /// An arrow at one end of a link; guillemets at both are those of a quotation.
  private static func hasArrow(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, text.count <= 80 else { return false }
    let opens = "←«‹⬅⇐◀↑".contains(first)
    let closes = "→»›➡⇒▶".contains(last)
    return opens != closes
  }

  /// "Site réalisé par Théo Garnier", "Site optimisé pour Firefox".
  private static func isColophon(_ line: String, _ key: String) -> Bool {
    let words = key.split(separator: " ")
    guard let first = words.first,
      ["site", "portfolio", "page", "webmaster", "webmestre"].contains(first),
      words.count <= 16
    else { return false }
    if key.contains("optimise pour") || key.contains("heberge par") { return true }
    guard let by = line.firstRange(of: " par ") else { return first.hasPrefix("webm") }
    return PersonNames.opens(String(line[by.upperBound...]))
  }
}
