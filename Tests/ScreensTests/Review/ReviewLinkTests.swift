import ExamModel
import FicheLibrary
import Frames
import Screens
import Testing

@Suite struct ReviewLinkTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func reader(_ text: String) -> ReviewScreen {
    ReviewScreen(
      fiche: FicheReader.read(text: "# Fiche\n\n## Contexte\n\n\(text)\n", path: "f.md").fiche)
  }

  private func hints(_ screen: ReviewScreen) -> String { screen.render(on: surface).text[23] }

  @Test func aLinkIsOneOnTheScreen() {
    let frame = reader("Voyez [le dépôt](https://example.org/é) ici.").render(on: surface)
    #expect(frame.links.map(\.address.text) == ["https://example.org/%C3%A9"])
    let link = frame.links.first
    let text = link.map { link in link.columns.map { frame[link.row, $0].text }.joined() }
    #expect(text == "le dépôt")
  }

  @Test(arguments: ["[a](b.md)", "[a](#b)", "[a](file:///b)", "[a](javascript:b)", "a"])
  func anythingElseIsNone(text: String) {
    var screen = reader(text)
    #expect(screen.render(on: surface).links.isEmpty)
    #expect(!hints(screen).contains("liens"))
    #expect(screen.handle(.character("o"), on: surface) == .none)
    #expect(screen.render(on: surface).text[22].contains("Aucun lien à l'écran"))
  }

  @Test func theListShowsEachAddressBeforeItIsOpened() throws {
    var screen = reader(
      "Voyez [le dépôt](https://a.fr/x), [le guide](https://b.fr) et [encore](https://a.fr/x).")
    #expect(hints(screen).contains("o liens"))
    #expect(screen.handle(.character("o"), on: surface) == .none)
    let text = screen.render(on: surface).text.joined(separator: "\n")
    #expect(text.contains("https://a.fr/x") && text.contains("https://b.fr"))
    #expect(text.contains("1/2"))
    let (first, second) = (
      try #require(WebAddress("https://a.fr/x")), try #require(WebAddress("https://b.fr"))
    )
    #expect(screen.handle(.enter, on: surface) == .openAddress(first))
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.enter, on: surface) == .openAddress(second))
    #expect(screen.handle(.character("y"), on: surface) == .copyAddress(second))
    screen.wasCopied(second, isTaken: true)
    #expect(screen.render(on: surface).text.joined().contains("Copié : https://b.fr"))
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(screen.handle(.character("y"), on: surface) == .copyAddress(first))
  }

  @Test func whereTheTerminalDoesNotCopyTheAddressIsShown() throws {
    var screen = reader("[a](https://a.fr)")
    screen.wasCopied(try #require(WebAddress("https://a.fr")), isTaken: false)
    #expect(screen.render(on: surface).text[22].contains("https://a.fr"))
  }
}
