import ExamModel
import FicheLibrary
import TestSupport
import Testing

/// Sites as their generators leave them on the disk.
struct SitePagesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ path: String, _ text: String = "# Une fiche\n\nTexte.\n") throws {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += (made.isEmpty ? "" : "/") + part
      if !folder.names(in: parent(of: made)).contains(String(part)) { try folder.makeFolder(made) }
    }
    try folder.write(text, to: path)
  }

  private func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private func titles(_ collection: FicheCollection) -> Set<String> {
    Set(collection.all.map(\.title))
  }

  /// GitBook and mdBook show pages in the order of their summary.
  @Test(arguments: ["", "src/"])
  func aBookGoesByItsSummary(folderName: String) throws {
    try write(
      "\(folderName)SUMMARY.md",
      "# Summary\n\n* [Sauvegarde](realisations/z-sauvegarde.md)\n  * [VPN](./realisations/m-vpn.md#top)\n"
        + "* [Annuaire](realisations/a-annuaire.md)\n* [Site](https://example.org/x.md)\n")
    for (name, title) in [
      ("a-annuaire", "Annuaire"), ("m-vpn", "VPN"), ("z-sauvegarde", "Sauvegarde"),
    ] {
      try write(
        "\(folderName)realisations/\(name).md",
        "# \(title)\n\n## Contexte\n\nTexte.\n\n## Bilan\n\nFin.\n")
    }
    let fiches = FicheLibrary.load(paths: [folder.path]).fiches
    #expect(fiches.map(\.title) == ["Sauvegarde", "VPN", "Annuaire"])
  }

  @Test func jekyllsTemplatesAndCopiesAreLeftOut() throws {
    try write("_config.yml", "title: x\n")
    for name in [
      "_site/a.md", "_layouts/a.md", "_includes/a.md", "vendor/bundle/a.md", "README.md",
      "LICENSE.md", "CHANGELOG.md", "404.md", "index.md",
    ] {
      try write(name)
    }
    try write("_posts/2024-09-01-supervision-du-parc.md", "Texte sans titre.\n")
    try write("_posts/2024-02-01-helpdesk.md", "---\npublished: false\n---\n# Helpdesk\n\nx\n")
    try write("_drafts/vpn.md", "# VPN\n\nTexte.\n")
    try write("_missions/wifi.md", "# Wifi\n\nTexte.\n")
    let collection = FicheLibrary.load(paths: [folder.path])
    // A folder of missions comes before pages of which nothing tells what they are.
    #expect(collection.fiches.map(\.title) == ["Wifi", "Helpdesk", "Supervision du parc", "VPN"])
    #expect(collection.fiches.map(\.isDraft) == [false, true, false, true])
    #expect(collection.fiches[2].date == "2024-09-01")
    #expect(collection.findings == [])
  }

  @Test func mkdocsCopiesAndHomePageAreLeftOut() throws {
    try write("mkdocs.yml", "site_name: x\n")
    try write("site/vpn.md")
    try write("overrides/a.md")
    try write("docs/index.md", "# Bienvenue\n\nTexte.\n")
    try write("docs/vpn.md", "# VPN\n\nTexte.\n")
    try write("docs/wifi/index.md", "# Wifi\n\nTexte.\n")
    #expect(titles(FicheLibrary.load(paths: [folder.path])) == ["VPN", "Wifi"])
    #expect(titles(FicheLibrary.load(paths: [folder.path("docs")])) == ["VPN", "Wifi"])
  }

  @Test func theSameNamesMeanNothingElsewhere() throws {
    try write("site/vpn.md", "# VPN\n\nTexte.\n")
    try write("index.md", "# Accueil\n\nTexte.\n")
    #expect(titles(FicheLibrary.load(paths: [folder.path])) == ["Accueil", "VPN"])
  }

  @Test func aFolderNamedOutrightIsReadWhateverItsName() throws {
    try write("mkdocs.yml", "site_name: x\n")
    try write("site/vpn.md", "# VPN\n\nTexte.\n")
    try write("public/wifi.md", "# Wifi\n\nTexte.\n")
    let paths = [folder.path("site"), folder.path("public/")]
    #expect(titles(FicheLibrary.load(paths: paths)) == ["VPN", "Wifi"])
  }

  @Test func aSecondParcoursIsKeptAndSpokenOf() throws {
    try write("a/parcours.md", "# Mon parcours\n\nTexte.\n")
    try write("b/parcours.md", "# Ancien parcours\n\nTexte.\n")
    let collection = FicheLibrary.load(paths: [folder.path])
    #expect(collection.parcours?.title == "Mon parcours")
    #expect(collection.otherParcours.map(\.title) == ["Ancien parcours"])
    #expect(
      collection.findings.map(\.fact) == [
        .fiche(.parcoursRepeated(otherPath: folder.path("a/parcours.md")))
      ])
    #expect(collection.leftOut == [])
  }

  @Test func whatCannotBeReadIsLeftOutWithItsReason() throws {
    try write("bonne.md")
    try write("vide.md", "")
    try folder.write([0x50, 0x4B, 0x00, 0x04], to: "zip.md")
    try folder.link("mort.md", to: "absent.md")
    try folder.link("dehors", to: "/etc")
    try folder.link("logo.png", to: "/etc/hostname")
    let collection = FicheLibrary.load(paths: [folder.path])
    #expect(collection.fiches.map(\.title) == ["Une fiche"])
    let facts = Dictionary(
      uniqueKeysWithValues: collection.leftOut.map {
        ($0.location.path.dropFirst(folder.path.count + 1), $0.fact)
      })
    #expect(
      facts == [
        "vide.md": .file(.emptyPage), "zip.md": .file(.binary),
        "mort.md": .folder(.linkBroken(target: "absent.md")),
        "dehors": .folder(.linkLeaves(target: "/etc")),
      ])
  }

  @Test func aFicheIsFoundByItsNameWithoutReadingAny() throws {
    try write("a/vpn.md", "# VPN\n\nTexte.\n")
    try write("a/wifi.md", "# Wifi\n\nTexte.\n")
    try write("b/wifi.md", "# Wifi\n\nTexte.\n")
    let paths = [folder.path]
    #expect(FicheLibrary.path(ofFicheNamed: "vpn", below: paths) == folder.path("a/vpn.md"))
    #expect(FicheLibrary.path(ofFicheNamed: "vpn.md", below: paths) == folder.path("a/vpn.md"))
    #expect(FicheLibrary.path(ofFicheNamed: "b/wifi.md", below: paths) == folder.path("b/wifi.md"))
    #expect(FicheLibrary.path(ofFicheNamed: "wifi", below: paths) == nil)
    #expect(FicheLibrary.path(ofFicheNamed: "absent", below: paths) == nil)
  }
}
