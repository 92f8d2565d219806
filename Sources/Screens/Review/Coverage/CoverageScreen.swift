import ExamModel
import Frames
import TextCells

/// What the fiches cover, and what they leave open.
package struct CoverageScreen: TextScreen {
  private let coverages: [Coverage]
  package var pager = Pager()

  /// - Parameter coverages: one table below the other.
  package init(coverages: [Coverage]) { self.coverages = coverages }

  package func header(on surface: Surface) -> (title: String, aside: String) {
    let texts = CoverageTexts(language: surface.language, subject: .competences)
    return (texts.screenTitle, texts.fiches(coverages.map(\.rows.count).max() ?? 0))
  }

  package func lines(on surface: Surface) -> [StyledLine] {
    let tables = coverages.map {
      CoverageTable($0, columns: surface.size.columns - 2, language: surface.language).lines
    }
    return Array(tables.joined(separator: [StyledLine(), StyledLine()]))
  }
}
