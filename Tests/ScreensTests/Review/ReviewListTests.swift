import ExamModel
import Frames
import Screens
import Testing

@Suite struct ReviewListTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  @Test func enterOpensTheFicheAndTTheTable() {
    var screen = ReviewListScreen(entries: ReviewSamples.entries)
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.enter, on: surface) == .open(.fiche(id: "sauvegarde")))
    #expect(screen.handle(.character("t"), on: surface) == .open(.coverage))
    #expect(screen.handle(.character("?"), on: surface) == .open(.help(.reviewList)))
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test func theSelectedFicheStaysSelectedWhenTheListChanges() {
    var screen = ReviewListScreen(entries: ReviewSamples.entries, selectedID: "reseau")
    #expect(screen.handle(.enter, on: surface) == .open(.fiche(id: "reseau")))
    screen.update(entries: Array(ReviewSamples.entries.dropFirst()))
    #expect(screen.handle(.enter, on: surface) == .open(.fiche(id: "reseau")))
    screen.update(entries: [ReviewSamples.entries[0]])
    #expect(screen.handle(.enter, on: surface) == .open(.fiche(id: "parcours")))
    screen.update(entries: [])
    #expect(screen.handle(.enter, on: surface) == .none)
    _ = screen.render(on: surface)
  }

  @Test func filesLeftOutAreCountedAndCanBeLookedAt() {
    var screen = ReviewListScreen(entries: ReviewSamples.entries, leftOutCount: 3)
    #expect(screen.render(on: surface).text.contains { $0.contains("3 fichiers laissés de côté") })
    #expect(screen.handle(.character("f"), on: surface) == .open(.leftOut))
    screen.update(entries: ReviewSamples.entries, leftOutCount: 0)
    #expect(!screen.render(on: surface).text.contains { $0.contains("laissé") })
    #expect(screen.handle(.character("f"), on: surface) == .none)
    var choice = FicheChoiceScreen(fiches: ScreenSamples.fiches, needed: 2, leftOutCount: 1)
    #expect(choice.render(on: surface).text.contains { $0.contains("1 fichier laissé de côté") })
    #expect(choice.handle(.character("f"), on: surface) == .open(.leftOut))
  }

  @Test func theTimeIsToldAtThreeRatesAgainstTheSlot() {
    var fiche = ReviewSamples.fiche
    fiche.sections = [
      FicheSection(title: "Contexte", line: 1, wordCount: 840, blocks: []),
      FicheSection(title: "Accès", role: .access, line: 9, wordCount: 60, blocks: []),
    ]
    let entry = ReviewEntry(fiche: fiche, budgetSeconds: 420...600)
    let rows = ReviewListScreen(entries: [entry]).render(on: surface).text
    #expect(rows[21].hasPrefix(" 840 mots : 7:00 (120/min), 6:00 (140), 5:15 (160) "))
    #expect(rows[21].hasSuffix(" pour 7 min ou 10 min "))
  }

  @Test func figuresAreInColumns() {
    let rows = ReviewListScreen(entries: ReviewSamples.entries).render(on: surface).text
    #expect(rows[3].hasSuffix("1 ■ 2 ▲    887 mots  6:20 "))
    #expect(rows[4].hasSuffix("(brouillon)  1 ▲      1 240 mots  8:51 "))
  }
}
