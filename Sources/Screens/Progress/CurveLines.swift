import ExamModel
import Frames
import TextCells

/// The forecast for the day of the exam, day by day, as a plot with its axis and as a sentence.
struct CurveLines {
  let points: [StudyReport.Point]
  let texts: ProgressTexts
  let columns: Int

  /// Columns of the labels at the left and of the axis.
  private static let labelColumns = 7
  private static let widestPlot = 60

  private var isNarrow: Bool { columns < 60 }

  /// Empty for fewer than two days, which make no curve.
  var lines: [StyledLine] {
    guard points.count > 1, let first = points.first, let last = points.last else { return [] }
    let width = min(Self.widestPlot, columns - Self.labelColumns - 4)
    guard width >= 10 else { return sentence(first, last) }
    let rows = isNarrow ? 3 : 5
    let plot = Plot.area(values(width, from: first.dayNumber, to: last.dayNumber), rows: rows)
    let labels = [0: texts.percent(1), rows - 1: texts.percent(0)]
    return plot.enumerated().map { row, text in
      let label = TextCells.fitted(
        labels[row] ?? "", to: Self.labelColumns, alignment: .trailing)
      return StyledLine("\(label) ┤", .muted).adding(text, .accent)
    } + [StyledLine(axis(width, first.day, last.day), .muted)] + sentence(first, last)
  }

  private func sentence(_ first: StudyReport.Point, _ last: StudyReport.Point) -> [StyledLine] {
    StyledLine.wrapped(texts.curve(from: first, to: last), to: columns, indent: 2)
  }

  /// The two days below the ends of the plot.
  private func axis(_ width: Int, _ first: String, _ last: String) -> String {
    let blank = String(repeating: " ", count: Self.labelColumns + 2)
    let gap = width - TextCells.width(of: first) - TextCells.width(of: last)
    return blank + first + String(repeating: " ", count: max(1, gap)) + last
  }

  /// What was known at each column's day: what is learnt holds until the next answer.
  private func values(_ width: Int, from first: Int, to last: Int) -> [Double] {
    (0..<width).map { column in
      let day = first + (column * (last - first) + (width - 1) / 2) / (width - 1)
      return points.last { $0.dayNumber <= day }?.known ?? 0
    }
  }
}
