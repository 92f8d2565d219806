import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// A class on the screen and line by line.
@Suite struct ClassScreenTests {
  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language)
  }

  private let usual = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func press(_ keys: String, _ screen: inout some Screen) {
    for key in keys { _ = screen.handle(.character(key), on: usual) }
  }

  @Test(arguments: Sizes.pinned) func aClass(size: Size) {
    let screen = ClassScreen(overview: ClassSamples.overview())
    expectScreen(screen, on: surface(size), named: "class")
    expectScreen(screen, on: surface(size, .english), named: "class-en")
    expectScreen(
      ClassFiguresScreen(
        overview: ClassSamples.overview(notices: ["eleves/x.jsonl : journal vide"])),
      on: surface(size), named: "class-figures")
    expectScreen(
      ClassFiguresScreen(overview: ClassSamples.overview()), on: surface(size, .english),
      named: "class-figures-en")
  }

  @Test(arguments: Sizes.pinned) func nobody(size: Size) {
    expectScreen(
      ClassScreen(overview: ClassSamples.overview([])), on: surface(size), named: "class-empty")
  }

  @Test func keysSortSearchAndOpen() {
    var screen = ClassScreen(overview: ClassSamples.overview())
    #expect(screen.handle(.enter, on: usual) == .open(.classCandidate(0)))
    #expect(
      screen.handle(.character("b"), on: usual) == .open(.debrief(id: "Amélie Durand-3")))
    #expect(screen.handle(.tab, on: usual) == .open(.classFigures))
    #expect(screen.handle(.character("?"), on: usual) == .open(.help(.classList)))
    press("t", &screen)
    // Whoever has not begun comes first.
    #expect(screen.handle(.enter, on: usual) == .open(.classCandidate(3)))
    // There is no debrief of somebody who has not begun.
    #expect(screen.handle(.character("b"), on: usual) == .open(.classCandidate(3)))
    press("ttt", &screen)
    press("/ELODIE", &screen)
    _ = screen.handle(.enter, on: usual)
    #expect(screen.handle(.enter, on: usual) == .open(.classCandidate(4)))
    // The first Escape shows everybody again.
    #expect(screen.handle(.escape, on: usual) == .none)
    #expect(screen.handle(.escape, on: usual) == .back)
    press("G", &screen)
    #expect(screen.handle(.enter, on: usual) == .open(.classCandidate(7)))
    press("/zzz", &screen)
    _ = screen.handle(.enter, on: usual)
    #expect(screen.handle(.enter, on: usual) == .none)
  }

  @Test func withoutNamesNobodyIsOpened() {
    var screen = ClassScreen(overview: ClassSamples.overview(isAnonymous: true))
    #expect(screen.handle(.enter, on: usual) == .none)
    #expect(screen.render(on: usual).text.joined().contains("ne s'ouvrent pas"))
    #expect(screen.handle(.character("b"), on: usual) == .none)
  }

  @Test(arguments: [20, 40, 60, 61, 79, 80, 200], [12, 17, 18, 24, 60])
  func everySizeHoldsNamesAndNothingHostile(columns: Int, rows: Int) {
    for language in Language.allCases {
      let surface = Surface(size: Size(columns: columns, rows: rows), language: language)
      var screen = ClassScreen(overview: ClassSamples.overview())
      _ = screen.handle(.character("G"), on: surface)
      let text = screen.render(on: surface).text.joined(separator: "\n")
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      if columns >= 40 { #expect(text.contains("Amélie") || rows < 18) }
    }
  }

  @Test func linesSayInWordsWhatSignsShow() {
    let lines = PlainClass(overview: ClassSamples.overview(), language: .french).lines
    let text = lines.joined(separator: "\n")
    for sign in ["●", "◐", "○", "\u{1B}", "\u{202E}"] { #expect(!text.contains(sign)) }
    #expect(lines[0].contains("8 élèves, dont 7 avec un oral"))
    #expect(lines[1].hasPrefix("Amélie Durand : 4 oraux, dernier le "))
    #expect(lines[1].contains("Autonomie : "))
    #expect(lines[4] == "Driss El Amrani : aucun oral")
    #expect(text.contains("Pourquoi GLPI plutôt"))
    #expect(text.contains("Tests et validation"))
    let few = PlainClass(
      overview: ClassSamples.overview(Array(ClassSamples.members.prefix(3)), isAnonymous: true),
      language: .english
    ).lines
    #expect(few.last?.contains("Fewer than five") == true)
  }

  @Test func theSessionsOfOthersAreNotDeleted() {
    var screen = HistoryScreen(entries: HistorySamples.all, owner: "Zoé")
    #expect(screen.handle(.character("d"), on: usual) == .none)
    let frame = screen.render(on: usual).text.joined(separator: "\n")
    #expect(frame.contains("Zoé"))
    #expect(frame.contains("n'est pas la vôtre"))
    #expect(screen.handle(.enter, on: usual) == .none || !frame.contains("corbeille"))
  }
}
