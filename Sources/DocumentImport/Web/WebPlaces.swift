import Pages
import People
import TextSearch

/// Where the links of a page lead, and the lines that sites put around a text whoever wrote it.
enum WebPlaces {
  private static let mostElements = 20_000

  /// Makes the links of a page to its own site local, as if they were written without its name.
  ///
  /// Site builders write whole addresses even into menus.
  static func makeLocal(_ root: WebElement) {
    guard let site = site(of: root) else { return }
    for link in root.descendants(["a"]).prefix(mostElements) { link.shortenAddress(from: site) }
  }

  /// The scheme and the host of a page, as its head tells them.
  private static func site(of root: WebElement) -> String? {
    var address = ""
    for element in root.descendants(["link", "base", "meta"]) {
      let isOwn =
        element.attribute("rel") == "canonical" || element.tag == "base"
        || element.attribute("property") == "og:url" || element.attribute("rel") == "home"
      guard isOwn else { continue }
      address = element.tag == "meta" ? element.attribute("content") : element.attribute("href")
      if address.hasPrefix("http") { break }
    }
    guard address.hasPrefix("http"), let start = address.firstRange(of: "://")?.upperBound else {
      return nil
    }
    let host = address[start...].prefix { $0 != "/" }
    // Many people share these.
    guard host.contains("."), !shared.contains(where: host.hasSuffix) || host.contains("github.io")
    else { return nil }
    return String(address[..<start]) + host
  }

  private static let shared = ["github.com", "gitlab.com", "google.com", "notion.site"]

  /// Whether a link leads to where its author is met, or lets readers share the page.
  static func leadsToPeople(_ address: String, _ text: String) -> Bool {
    let lower = address.lowercased()
    if lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") { return true }
    if sharing.contains(where: lower.contains) { return true }
    return Handles.isSocial(lower) && (Handles.isPlace(text) || Handles.isProfile(lower))
  }

  private static let sharing = [
    "facebook.com/sharer", "twitter.com/intent", "twitter.com/share", "x.com/intent",
    "linkedin.com/share", "pinterest.com/pin/create", "wa.me/", "t.me/share", "reddit.com/submit",
    "api.whatsapp.com/send",
  ]

  // MARK: - Lines

  /// "Accueil › Projets › Un VPN": where the page lies.
  ///
  /// - Parameter isAbove: whether it stands above every heading; a way through menus is told further
  ///   down.
  static func isTrail(_ text: StyledText, isAbove: Bool) -> Bool {
    let line = text.line
    guard line.utf8.count <= 200, isAbove || text.runs.contains(where: { $0.address != nil })
    else { return false }
    let parts = line.split { "›»>/→\\|•".contains($0) }.map { TextFolding.key(of: $0) }
      .filter { !$0.isEmpty }
    guard parts.count >= 2, let first = parts.first else { return false }
    return ["accueil", "home", "index", "portfolio", "page d accueil"].contains(first)
      || first.hasPrefix("vous etes ici")
  }

  /// "#vpn #pfsense", "Tags : VPN, pfSense" with links.
  static func isTags(_ text: StyledText) -> Bool {
    let line = text.line
    guard line.utf8.count <= 200 else { return false }
    let words = line.split(separator: " ")
    if words.count >= 2,
      words.allSatisfy({ $0.first == "#" && $0.dropFirst().first?.isLetter == true })
    {
      return true
    }
    guard let colon = line.firstIndex(of: ":") else { return false }
    let label = TextFolding.key(of: line[..<colon])
    let isLabel = ["tag", "tags", "mots cles", "etiquettes", "categorie", "categories", "themes"]
      .contains(label)
    let links = text.runs.filter { $0.address != nil }
    return isLabel && !links.isEmpty && links.allSatisfy { $0.address?.hasPrefix("http") == false }
  }

  /// What a site asks before it sets cookies, however it puts it.
  static func asksForConsent(_ line: String) -> Bool {
    guard line.utf8.count <= 900, line.lowercased().contains("cookies") else { return false }
    let key = TextFolding.key(of: line)
    return asking.contains(where: key.contains)
  }

  private static let asking = [
    "nous utilisons des cookies", "nous utilisons des technologies", "ce site utilise",
    "en poursuivant votre navigation", "en naviguant sur", "en continuant", "nos partenaires",
    "votre vie privee", "gerer vos preferences", "votre consentement", "accepter les cookies",
    "accepter tous les cookies", "pour vous offrir", "pour vous garantir", "en cliquant sur",
    "we use cookies", "this site uses", "this website uses", "le fait de consentir",
    "politique de cookies", "savoir plus sur les cookies", "traceurs",
  ]

  /// A counter, an invitation to answer, a notice of the program that shows the page.
  static func isOfProgram(_ line: String, _ key: String) -> Bool {
    let words = key.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 14 else { return false }
    if notices.contains(where: key.hasPrefix) || whole.contains(key) { return true }
    if first.hasPrefix("partage") || first == "share", words.count >= 2,
      words.dropFirst().allSatisfy({ networks.contains($0) || $0.count <= 3 })
    {
      return true
    }
    // "Répondre à Léa" below a comment; "Répondre aux incidents" is a competence.
    if words.starts(with: ["repondre", "a"]), words.count <= 4,
      line.split(separator: " ").dropFirst(2).allSatisfy({ $0.first?.isUppercase == true })
    {
      return true
    }
    let hasNumber = words.contains { $0.contains(where: \.isNumber) }
    let counts = !counted.isDisjoint(with: words)
    return hasNumber && counts
      && (key.hasPrefix("vous etes le") || key.hasPrefix("nombre de v") || key.hasPrefix("nombre d")
        || words.count <= 4 && (first.contains(where: \.isNumber) || counted.contains(first))
          && (line.contains(":") || ["visites", "visiteurs", "vues"].contains(words.last ?? "")))
  }

  /// Where a page is shared.
  private static let networks: Set<String> = [
    "facebook", "twitter", "linkedin", "mastodon", "whatsapp", "pinterest", "telegram", "reddit",
    "mail", "email", "courriel", "imprimer", "lien", "copier", "instagram", "tumblr", "article",
  ]

  private static let counted: Set<String> = [
    "visiteur", "visiteurs", "visite", "visites", "vues", "lectures", "visitors", "views",
  ]
  /// What is a notice only by itself.
  private static let whole: Set<String> = [
    "sur cette page", "on this page", "dans cet article", "dans cette page", "table des matieres",
    "sommaire", "au sommaire", "menu", "navigation", "mode sombre", "mode clair", "rechercher",
    "changer de theme", "dark mode", "light mode", "haut de page", "partager", "chargement",
  ]
  private static let notices = [
    "modifier cette page", "edit this page", "editer cette page",
    "chargement en cours", "loading", "veuillez activer javascript", "javascript est desactive",
    "cette page vous a t elle", "was this page helpful", "cet article vous a t il",
    "vous avez aime", "partagez cet", "partager cet", "partager sur", "share on",
    "inscrivez vous a", "abonnez vous", "restez informe", "last updated", "page generee",
    "theme par", "theme by", "site propulse", "fierement propulse", "proudly powered",
    "derniere mise a jour", "reproduction interdite", "toute reproduction", "designed by",
    "webdesign", "laisser un commentaire", "votre adresse e mail ne sera pas",
    "les champs obligatoires",
  ]
}
