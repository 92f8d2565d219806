import ExamModel
import Screens
import TestSupport
import Testing
import TextCells

/// Whatever a fiche holds, no line is too wide and nothing of it is lost.
@Suite struct LayoutPropertyTests {
  @Test(arguments: 0..<60) func anySoupFits(seed: Int) {
    var soup = BlockSoup(seed: UInt64(seed))
    let fiche = soup.fiche()
    for columns in [20, 27, 40, 59, 80, 121, 200] {
      let layout = DocumentLayout(
        fiche, .init(columns: columns, showsAccess: true, showsTitle: true))
      for line in layout.lines {
        #expect(
          TextCells.width(of: line.text) <= columns, "seed \(seed), \(columns): \(line.text)")
        #expect(TextCells.cleaned(line.text) == line.text, "seed \(seed)")
      }
      #expect(missing(soup.texts, in: layout).isEmpty, "seed \(seed), \(columns) columns")
    }
  }

  @Test(arguments: 0..<40) func placesOnlyGoForward(seed: Int) {
    var soup = BlockSoup(seed: UInt64(1000 + seed))
    let layout = DocumentLayout(soup.fiche(), .init(columns: 33))
    for row in layout.lines.indices { #expect(layout.row(of: layout.lines[row].place) == row) }
  }

  /// Glyphs that were put in and do not come out, counted, spaces and line characters aside.
  private func missing(_ texts: [String], in layout: DocumentLayout) -> [String] {
    var left: [String: Int] = [:]
    for text in texts {
      for cluster in TextCells.clusters(of: TextCells.cleaned(text))
      where cluster.text.unicodeScalars.first != " " {
        left[cluster.text, default: 0] += 1
      }
    }
    for line in layout.lines {
      // What is struck out has a stroke laid over it, and is all there.
      let text = String(line.text.unicodeScalars.filter { $0 != "\u{336}" })
      for cluster in TextCells.clusters(of: text) { left[cluster.text, default: 0] -= 1 }
    }
    return left.filter { $0.value > 0 }.map(\.key)
  }
}
