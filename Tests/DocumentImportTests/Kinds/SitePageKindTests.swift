import Testing

@testable import DocumentImport

/// Pages that are one of many of a site: what they share, and those that only lead to others.
@Suite struct SitePageKindTests {
  private static let menu =
    "<div><a href=a.html>Serre</a> <a href=b.html>Ruche</a> <a href=c.html>Moulin</a></div>"

  /// A page whose menu, author box and foot nothing marks as such.
  private static func page(_ title: String, _ work: String, foot: String = foot) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html><head><title>\(title) – Ysolde Kerivel</title></head><body>
      <div>Ysolde K.</div>\(menu)<h1>\(title)</h1>
      <h2>Contexte</h2><p>\(work) Personne ne s'en occupait le dimanche, dit Ysolde Kerivel.</p>
      <h2>Bilan</h2><p>\(work) Tout marche depuis le mois d'avril.</p>\(foot)</body></html>
      """.utf8)
  }

  private static let foot = """
    <div><p>Ysolde</p><p>J'aime la voile, et je cherche une alternance en Bretagne.</p></div>
    <div>Un carnet tenu à Paimpol</div><div>© 2026 Ysolde Kerivel</div>
    """

  private static let pages = [
    page("Arroser une serre", "Le jardin demandait une vanne commandée."),
    page("Peser une ruche", "Le rucher demandait une balance qui parle."),
    page("Veiller sur un moulin", "Le moulin demandait une sonde de vibration."),
  ]

  private static func imported(_ page: [UInt8], of pages: [[UInt8]]) throws -> String {
    var options = ImportOptions(fileName: "b.html")
    options.site = SiteSurvey(of: pages)
    return try DocumentImporter.read(page, options: options).fiches.map(\.markdown)
      .joined(separator: "\n")
  }

  @Test func whatEachPageHasIsTheSites() throws {
    let text = try Self.imported(Self.pages[1], of: Self.pages)
    for word in ["voile", "Paimpol", "Ysolde", "Kerivel", "Serre", "©"] {
      #expect(!text.contains(word), "\(word)\n\(text)")
    }
    #expect(text.contains("une balance qui parle"))
    #expect(text.contains("dit Y. K."))
    #expect(text.contains("## Contexte") && text.contains("## Bilan"))
  }

  @Test func onePageAloneKeepsItsText() throws {
    let text = try Self.imported(Self.pages[1], of: [Self.pages[1]])
    #expect(text.contains("Paimpol"))
  }

  /// The same words below a heading of the work are the work's.
  @Test func aPartThatPagesShareStays() throws {
    let part = "<h2>Compétences mobilisées</h2><ul><li>Répondre aux incidents</li></ul>"
    let pages = ["Serre", "Ruche", "Moulin"].map { name in
      Self.page("Suivre : \(name.lowercased())", "\(name) à suivre.", foot: part + Self.foot)
    }
    let text = try Self.imported(pages[0], of: pages)
    #expect(text.contains("Répondre aux incidents"))
    #expect(!text.contains("Paimpol"))
  }

  private static func cards(_ count: Int, _ shape: (Int) -> String) -> String {
    "<h1>Mes ruchers</h1><p>Trois travaux d'un an.</p>" + (1...count).map(shape).joined()
  }

  @Test(arguments: [
    "<div class=card><h3>Un rucher n° #</h3><p>Une balance et sa carte.</p><a href=r#.html>Lire</a></div>",
    "<a class=tile href=\"travaux/r#/\"><h3>Un rucher n° #</h3><p>Une balance.</p></a>",
    "<article class=post><h2>Un rucher n° #</h2><p>Une balance et sa…</p><a href=r#.html></a></article>",
    "<ul><li><a href=r#.html>Un rucher n° #</a> : une balance et sa carte</li></ul>",
  ])
  func aPageOfCardsIsNoFiche(shape: String) {
    let body = Self.cards(3) { shape.replacing("#", with: String($0)) }
    #expect(throws: ImportError.leadsElsewhere(pages: 3)) {
      _ = try DocumentImporter.read(
        Array("<html><body><main>\(body)</main></body></html>".utf8),
        options: ImportOptions(fileName: "index.html"))
    }
  }

  /// Works that are told where they stand are works, whatever their links lead to.
  @Test func worksOnAPageAreFiches() throws {
    let body = Self.cards(2) { number in
      """
      <article><h2>Un rucher n° \(number)</h2><p>Le rucher demandait une balance qui parle, et rien ne
      se vendait à ce prix. J'ai choisi une carte à pile, soudé les jauges et écrit le programme qui envoie le
      poids chaque heure. Trois ruches sont suivies depuis le mois d'avril, sans une panne, et l'association en
      veut deux autres avant l'hiver. Le plus dur fut la dérive des jauges au soleil.</p>
      <a href="https://exemple.fr/\(number)">Le code</a></article>
      """
    }
    let result = try DocumentImporter.read(
      Array("<html><body><main>\(body)</main></body></html>".utf8),
      options: ImportOptions(fileName: "travaux.html"))
    #expect(result.fiches.map(\.title) == ["Un rucher n° 1", "Un rucher n° 2"])
  }

  static let parts: [ReadKind] = [
    .page(
      "boxes that are the parts of one work",
      "<h1>Peser une ruche</h1><div class=project-part><h3>Contexte</h3><p>Un rucher loin de tout.</p></div>"
        + "<div class=project-part><h3>Mission</h3><ul><li>Poser une balance</li><li>Lire son poids</li></ul>"
        + "</div><div class=project-part><h3>Bilan du projet</h3><p>Trois ruches suivies.</p></div>",
      titles: ["Peser une ruche"], sections: ["Contexte", "Mission", "Bilan du projet"],
      text: ["Un rucher loin de tout.", "Poser une balance", "Trois ruches suivies."]),
    .page(
      "a button in a heading that copies its address",
      "<h1>Peser une ruche</h1><h2><div><div role=presentation><span>Copier le lien du titre</span></div>"
        + "</div><span>Contexte</span></h2><p>Un rucher loin de tout.</p><h2>Bilan<a href=#b>Lien permanent vers"
        + " Bilan</a></h2><p>Trois ruches suivies.</p>",
      titles: ["Peser une ruche"], sections: ["Contexte", "Bilan"], absent: ["Copier", "permanent"]),
  ]

  @Test(arguments: parts) func onePageIsOneWork(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }
}
