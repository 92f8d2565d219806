import ExamModel
import Frames
import TextCells

/// What the fiches cover, and what they leave open.
package struct CoverageScreen: Screen {
  private let coverages: [Coverage]
  private var pager = Pager()

  /// - Parameter coverages: one table below the other.
  package init(coverages: [Coverage]) { self.coverages = coverages }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = CoverageTexts(language: surface.language, subject: .competences)
    let fiches = coverages.map(\.rows.count).max() ?? 0
    frame.putHeader(texts.screenTitle, aside: texts.fiches(fiches))
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.lineDown, .pageDown, .back, .help].map { $0.hint(surface.language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    switch command {
    case .back: return .back
    case .help: return .open(.help(.reader))
    default: return key == .enter ? .back : .none
    }
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    let tables = coverages.map {
      CoverageTable($0, columns: surface.size.columns - 2, language: surface.language).lines
    }
    return Array(tables.joined(separator: [StyledLine(), StyledLine()]))
  }
}
