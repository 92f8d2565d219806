import Pages

/// Tells what belongs to a site from what belongs to the page: menus, footers, notices.
struct WebFurniture {
  private static let marks: Set<String> = [
    "nav", "navbar", "navigation", "menu", "submenu", "sidebar", "footer", "breadcrumb",
    "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "rgpd", "social", "socials", "share",
    "sharing", "pagination", "pager", "skip", "toc", "offcanvas", "topbar", "toolbar", "newsletter",
    "copyright", "hamburger", "backtotop", "scrolltop", "colophon", "sommaire", "drawer",
    "navlinks",
    "comments", "respond", "related", "topnav", "sidenav", "mainmenu", "fil",
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
    let role = element.attribute("role").lowercased()
    if Self.roles.contains(role) {
      let isWindow = role == "dialog" && isAchievement(element)
      return !isWindow && !isMost(element)
    }
    if element.tag == "footer" || element.tag == "aside" { return !isMost(element) }
    if element.tag == "form" { return isEntryForm(element) }
    if !element.marks.isDisjoint(with: Self.marks) { return !isMost(element) }
    return element.tag == "ul" && isMenu(element)
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

  private static let leftOut: Set<String> = [
    "retour", "retour a l accueil", "retour accueil", "accueil", "precedent", "suivant",
    "lire la suite", "en savoir plus", "haut de page", "retour en haut", "mentions legales",
    "tous droits reserves", "menu", "aller au contenu", "aller au contenu principal",
    "skip to content", "skip to main content", "voir plus", "voir le projet", "partager",
    "imprimer",
    "retour aux projets", "retour aux realisations", "projet suivant", "projet precedent",
    "read more", "back", "next", "previous", "contact", "fermer", "ok", "accepter",
    "retour a la liste", "voir la realisation", "toutes les realisations",
  ]

  /// Whether a line is the site's own: "© 2026 …", "Retour à l'accueil".
  ///
  /// - Parameter isLink: whether the whole line is a link.
  static func isLeftOut(_ line: String, isLink: Bool) -> Bool {
    guard line.count <= 120 else { return false }
    let key = TextFolding.key(of: line)
    return (isLink && leftOut.contains(key)) || line.hasPrefix("©") || key.hasPrefix("copyright ")
      || key.hasSuffix("tous droits reserves") || key.hasPrefix("propulse par ")
      || key.hasPrefix("powered by ")
  }
}
