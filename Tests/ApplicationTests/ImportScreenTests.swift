import Frames
import Screens
import TestSupport
import Testing

@testable import Application

/// Documents beside the fiches become fiches without leaving the program.
@Suite struct ImportScreenTests {
  private static let page =
    "<!doctype html><html><body><main><h1>Bascule du standard</h1><h2>Contexte</h2>"
    + "<p>Une mairie de soixante agents.</p><h2>Bilan</h2><p>Aucun appel perdu.</p></main></body></html>"

  private let folder: TemporaryFolder
  private var run: Run

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.page, to: "standard.html")
    try folder.write(Self.page.replacing("standard", with: "réseau"), to: "réseau.html")
    try folder.write("{\\rtf1 ancien}", to: "ancien.rtf")
    run = try Run()
    run.fichePaths = [folder.path]
  }

  private func keys(_ keys: [Key]) -> [MemoryDisplay.Step] {
    keys.map { .wake(.input([.key($0)])) }
  }

  /// The program as it starts where documents stand in for fiches that lack.
  private func play(_ script: [MemoryDisplay.Step]) throws -> MemoryDisplay {
    let navigator = try run.navigator()
    navigator.firstDestination = .reviewList
    let display = MemoryDisplay(size: run.size, script: script)
    display.status = Application(
      display: display, ringsBell: false, navigator: navigator, first: navigator.importScreen()
    ).run()
    return display
  }

  @Test func oneKeyMakesFichesAndShowsThem() throws {
    let offer = try play([])
    #expect(offer.lastText.contains("standard.html"))
    #expect(offer.lastText.contains("[ ] ancien.rtf"))
    #expect(offer.lastText.contains("le dossier de chaque document"))
    let done = try play(keys([.enter]) + [.wake(.timeout), .wake(.timeout)])
    #expect(done.lastText.contains("Import terminé"))
    let words = done.lastText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("« Bascule du standard », 2 sections (HTML)"))
    #expect(
      folder.names() == [
        "ancien.rtf", "bascule-du-reseau.md", "bascule-du-standard.md", "réseau.html",
        "standard.html",
      ])
    let list = try play(keys([.escape]))
    #expect(list.status == 0)
  }

  @Test func theNewFichesAreThereAfterwards() throws {
    let done = try play(keys([.enter]) + [.wake(.timeout), .wake(.timeout)] + keys([.enter]))
    #expect(done.lastText.contains("Revoir une fiche"))
    #expect(done.lastText.contains("Bascule du réseau"))
    #expect(done.lastText.contains("Bascule du standard"))
  }

  @Test func theFolderIsAskedForAndNothingIsOverwritten() throws {
    let other = try TemporaryFolder()
    try other.write("à moi", to: "bascule-du-standard.md")
    let typed = other.path.map { Key.character($0) }
    let script = keys([.character("d")] + typed + [.enter, .enter])
    let done = try play(script + [.wake(.timeout), .wake(.timeout)] + keys([.enter]))
    #expect(done.lastText.contains("Bascule du réseau"))
    #expect(
      other.names() == [
        "bascule-du-reseau.md", "bascule-du-standard-2.md", "bascule-du-standard.md",
      ])
    #expect(other.text(of: "bascule-du-standard.md") == "à moi")
    #expect(folder.names().filter { $0.hasSuffix(".md") }.isEmpty)
  }

  @Test func escapeLeavesTheRestAlone() throws {
    let done = try play(keys([.enter]) + [.wake(.timeout)] + keys([.escape]))
    #expect(done.lastText.contains("Import terminé"))
    #expect(folder.names().filter { $0.hasSuffix(".md") }.count == 1)
  }

  @Test(arguments: [[Key.enter, .enter], [.down, .down, .down, .enter]])
  func theListsOfferIt(way: [Key]) throws {
    for name in ["supervision", "segmentation-reseau"] {
      try folder.write(Repository.text(of: "fiches/\(name).md"), to: "\(name).md")
    }
    try folder.write("%PDF-1.4 rien", to: "rapport.pdf")
    let list = try run.press(way)
    #expect(list.lastText.contains("documents à importer (i"))
    let offer = try run.press(way + [.character("i")])
    #expect(offer.lastText.contains("[x] rapport.pdf"))
  }
}
