import ExamModel
import Frames
import Screens
import Testing
import TextCells

@Suite struct CoverageTests {
  private func lines(_ coverage: Coverage, columns: Int) -> [String] {
    CoverageTable(coverage, columns: columns, language: .french).lines
      .map { $0.parts.map(\.text).joined() }
  }

  @Test func holesAreWhatNoFicheTouches() {
    #expect(
      ReviewSamples.competences.holes.map { $0 + 1 }
        == [10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22])
    #expect(ReviewSamples.competences.ficheCount(inColumn: 0) == 2)
    #expect(ReviewSamples.competences.best(inColumn: 0) == .covered(count: 2))
    #expect(ReviewSamples.criteria.holes.isEmpty)
  }

  @Test func aTableIsReadAcrossAndDown() {
    let coverage = Coverage(
      subject: .criteria, columns: ["Autonomie", "Choix", "Analyse"],
      rows: [
        .init(title: "Support", cells: [.covered(count: 2), .weak(count: 1)]),
        .init(title: "Réseau", cells: [.none, .weak(count: 1), .none]),
      ])
    #expect(
      lines(coverage, columns: 60).prefix(9) == [
        "Critères du jury",
        "▲ Aucune fiche n'y répond : 3 Analyse",
        "○ À étoffer : 2 Choix",
        "",
        "                  1  2  3",
        "Support          ▪2 ▫1  ·",
        "Réseau            · ▫1  ·",
        "Nombre de fiches  1  2  0",
        "",
      ])
  }

  @Test(arguments: [20, 27, 40, 79, 200]) func everyLineFits(columns: Int) {
    for coverage in [ReviewSamples.competences, ReviewSamples.criteria] {
      for line in lines(coverage, columns: columns) {
        #expect(TextCells.width(of: line) <= columns, "\(columns): \(line)")
      }
    }
  }

  @Test func nothingToCompareIsSaid() {
    #expect(
      lines(Coverage(subject: .competences, columns: [], rows: []), columns: 40)
        == ["Compétences du référentiel", "Rien à comparer."])
  }

  @Test func theScreenScrollsAndLeaves() {
    let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)
    var screen = CoverageScreen(coverages: [ReviewSamples.criteria, ReviewSamples.competences])
    let start = screen.render(on: surface)
    #expect(screen.handle(.pageDown, on: surface) == .none)
    #expect(screen.render(on: surface) != start)
    #expect(screen.handle(.escape, on: surface) == .back)
  }
}
