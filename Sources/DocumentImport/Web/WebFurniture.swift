import Pages

/// Tells what belongs to a site from what belongs to the page: menus, footers, notices.
struct WebFurniture {
  private static let marks: Set<String> = [
    "nav", "navbar", "navigation", "menu", "submenu", "sidebar", "footer", "breadcrumb",
    "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "rgpd", "social", "socials", "share",
    "sharing", "pagination", "pager", "skip", "toc", "offcanvas", "topbar", "toolbar", "newsletter",
    "copyright", "hamburger", "backtotop", "scrolltop", "colophon", "sommaire", "drawer",
    "navlinks",
    "comments", "respond", "related", "topnav", "sidenav", "mainmenu", "fil", "relatedposts",
    "sharedaddy", "byline", "yarpp", "pied", "bas",
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
    if element.tag == "form" { return isEntryForm(element) }
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
    ["lang", "selector"],
  ]
  private static let linkBoxes: Set<String> = ["td", "div", "section", "center"]

  private func isOfSite(_ element: WebElement) -> Bool {
    ["header", "footer"].contains(element.attribute("data-elementor-type"))
      || Self.siteIDs.contains(element.attribute("id").lowercased())
      || element.classes.contains { Self.siteClasses.contains($0.lowercased()) }
  }

  /// Whether a class is one that site builders give to the head or the foot of a site.
  static func isSiteClass(_ name: String) -> Bool { siteClasses.contains(name.lowercased()) }

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
        && !address.hasPrefix("http") && !address.hasPrefix("mailto")
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
    "log in", "sign in", "sign up", "tout accepter", "tout refuser", "personnaliser", "j accepte",
    "politique de confidentialite", "confidentialite", "cgu", "rss", "flux rss", "livre d or",
    "francais",
    "english", "fr", "en", "page suivante", "page precedente", "article suivant",
    "article precedent",
  ]

  /// Whether a line is the site's own: "© 2026 …", "Retour à l'accueil".
  ///
  /// - Parameter isLink: whether the whole line is a link.
  static func isLeftOut(_ line: String, isLink: Bool) -> Bool {
    guard line.count <= 120 else { return false }
    let key = TextFolding.key(of: line)
    return (isLink && leftOut.contains(key)) || line.hasPrefix("©") || key.hasPrefix("copyright ")
      || key.hasSuffix("tous droits reserves") || key.hasPrefix("propulse par ")
      || key.hasPrefix("powered by ") || isColophon(line, key) || isFootOfSite(line)
  }

  /// "Contact : ines@exemple.fr | Plan du site": parts of which each is the site's own.
  private static func isFootOfSite(_ line: String) -> Bool {
    let parts = line.split { "|•·–—".contains($0) }.flatMap { $0.split(separator: " - ") }
      .map { StyledText.collapsed(String($0)) }.filter { !$0.isEmpty }
    return parts.count >= 2
      && parts.allSatisfy { part in
        let key = TextFolding.key(of: part)
        return leftOut.contains(key) || ContactLines.isContact(part) || part.hasPrefix("©")
          || key.hasSuffix("tous droits reserves") || Bylines.holds(part) || isColophon(part, key)
      }
  }

  /// Whether every link of a line leads elsewhere on the site: "« Précédent  Suivant »", "← Un VPN".
  static func isLeadingAway(_ text: StyledText) -> Bool {
    let links = text.runs.filter { $0.address != nil }
    guard !links.isEmpty,
      text.runs.allSatisfy({ run in
        run.address != nil || run.text.allSatisfy { !$0.isLetter && !$0.isNumber }
      })
    else { return false }
    return links.allSatisfy { run in
      leftOut.contains(TextFolding.key(of: run.text)) || hasArrow(StyledText.collapsed(run.text))
        || run.text.allSatisfy { !$0.isLetter }
    }
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
    guard let first = words.first, ["site", "portfolio", "page", "webmaster"].contains(first),
      words.count <= 16
    else { return false }
    if key.contains("optimise pour") || key.contains("heberge par") { return true }
    guard let by = line.firstRange(of: " par ") else { return first == "webmaster" }
    return PersonNames.opens(String(line[by.upperBound...]))
  }
}
