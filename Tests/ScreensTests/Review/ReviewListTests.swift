import ExamModel
import Screens
import Testing

@Suite struct ReviewListTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  @Test func enterOpensTheFicheAndTTheTable() {
    var screen = ReviewListScreen(entries: ReviewSamples.entries)
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.enter, on: surface) == .review(id: "sauvegarde"))
    #expect(screen.handle(.character("t"), on: surface) == .open(.coverage))
    #expect(screen.handle(.character("?"), on: surface) == .open(.help(.reviewList)))
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test func theSelectedFicheStaysSelectedWhenTheListChanges() {
    var screen = ReviewListScreen(entries: ReviewSamples.entries, selectedID: "reseau")
    #expect(screen.handle(.enter, on: surface) == .review(id: "reseau"))
    screen.update(entries: Array(ReviewSamples.entries.dropFirst()))
    #expect(screen.handle(.enter, on: surface) == .review(id: "reseau"))
    screen.update(entries: [ReviewSamples.entries[0]])
    #expect(screen.handle(.enter, on: surface) == .review(id: "parcours"))
    screen.update(entries: [])
    #expect(screen.handle(.enter, on: surface) == .none)
    _ = screen.render(on: surface)
  }

  @Test func figuresAreInColumns() {
    let rows = ReviewListScreen(entries: ReviewSamples.entries).render(on: surface).text
    #expect(rows[3].hasSuffix("1 ■ 2 ▲    899 mots  6:25 "))
    #expect(rows[4].hasSuffix("(brouillon)  1 ▲      1 240 mots  8:51 "))
  }
}
