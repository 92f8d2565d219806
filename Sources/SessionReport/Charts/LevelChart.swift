import ExamModel
import SessionEngine
import TextCells

/// The level of each criterion as a bar of steps, with a circle for each answer.
///
/// A level without points, such as *Non évaluable*, is not a step of the scale: it leaves the bar empty,
/// and only the words tell it.
struct LevelChart {
  let report: HTMLReport

  private static let nameWidth = 232.0
  private static let barLeft = 240.0
  private static let barWidth = 312.0
  private static let wordsLeft = 562.0
  private static let headHeight = 30.0
  private static let rowHeight = 30.0
  private static let barHeight = 18.0

  private let levels: [Level]
  private let rows: [CriterionRow]
  /// Indices of the levels that are steps of the bar, from the lowest.
  private let steps: [Int]
  /// The step that each level is; `nil` for one that is none.
  private let stepOfLevel: [Int?]
  private let stepWidth: Double

  /// More steps than these could not be told apart: the bar is one stretch, as far as it is reached.
  private static let stepLimit = 24

  init(report: HTMLReport) {
    self.report = report
    levels = report.content.state.plan.levels
    rows = report.content.criteria
    let counted = levels.indices.filter { [levels] in levels[$0].points != nil }
    steps = counted.isEmpty ? Array(levels.indices) : counted
    var stepOfLevel = [Int?](repeating: nil, count: levels.count)
    for (step, level) in steps.enumerated() { stepOfLevel[level] = step }
    self.stepOfLevel = stepOfLevel
    stepWidth = Self.barWidth / Double(max(1, steps.count))
  }

  private var isOneStretch: Bool { steps.count > Self.stepLimit }

  var markup: Markup {
    ChartMarkup.picture(
      id: "levels", height: Self.headHeight + Double(rows.count) * Self.rowHeight,
      title: report.spaced(report.texts.levelChartTitle), description: description,
      head + rows.enumerated().flatMap { elements($1, index: $0) })
  }

  private var description: String {
    let parts = rows.map { row in
      report.labelled(
        row.name,
        row.askedCount == 0
          ? row.verdict : "\(row.verdict) (\(report.words.asked(row.askedCount)))")
    }
    return report.spaced(parts.joined(separator: ". ") + ".")
  }

  /// The names of the levels above their steps.
  private var head: [Markup] {
    guard !isOneStretch else { return [] }
    return steps.enumerated().flatMap { index, level in
      let name = TextCells.cleaned(levels[level].name).lowercased()
      let lines = ChartMarkup.lines(name, width: stepWidth - 4, fontSize: 9.5)
      let x = Self.barLeft + (Double(index) + 0.5) * stepWidth
      return lines.enumerated().map { line, text in
        ChartMarkup.label(
          report.spaced(text), "small quiet", x: x,
          y: Self.headHeight - 7 - Double(lines.count - 1 - line) * 11, anchor: .middle)
      }
    }
  }

  private func elements(_ row: CriterionRow, index: Int) -> [Markup] {
    let top = Self.headHeight + Double(index) * Self.rowHeight
    return name(row, top: top) + bar(row, top: top + 2) + words(row, top: top)
  }

  private func name(_ row: CriterionRow, top: Double) -> [Markup] {
    let lines = ChartMarkup.lines(row.name, width: Self.nameWidth)
    return lines.enumerated().map { line, text in
      ChartMarkup.label(
        report.spaced(text), x: 0, y: top + (lines.count == 1 ? 15 : 10) + Double(line) * 12.5)
    }
  }

  private func bar(_ row: CriterionRow, top: Double) -> [Markup] {
    let reached = row.medianLevel.flatMap { stepOfLevel[$0] }
    if isOneStretch { return stretch(to: reached, top: top) }
    return steps.enumerated().flatMap { index, level -> [Markup] in
      let x = Self.barLeft + Double(index) * stepWidth
      let isFull = reached.map { index <= $0 } ?? false
      let box = ChartMarkup.rectangle(
        isFull ? "full" : "step", x: x, y: top, width: stepWidth - 2, height: Self.barHeight)
      return [box] + circles(row.levels.filter { $0 == level }.count, x: x, top: top)
    }
  }

  private func stretch(to reached: Int?, top: Double) -> [Markup] {
    let widths = [("step", steps.count), ("full", reached.map { $0 + 1 } ?? 0)]
    return widths.filter { $0.1 > 0 }.map { kind, steps in
      ChartMarkup.rectangle(
        kind, x: Self.barLeft, y: top, width: Double(steps) * stepWidth - 2,
        height: Self.barHeight)
    }
  }

  private func circles(_ count: Int, x: Double, top: Double) -> [Markup] {
    let room = Int((stepWidth - 10) / 10)
    let shown = min(count, max(1, room))
    return (0..<shown).map { index in
      let offset = (Double(index) - Double(shown - 1) / 2) * 10
      return ChartMarkup.circle(
        "answer", x: x + stepWidth / 2 - 1 + offset, y: top + Self.barHeight / 2, radius: 3.4)
    }
  }

  private func words(_ row: CriterionRow, top: Double) -> [Markup] {
    let isRated = row.medianLevel != nil
    let verdict = TextCells.truncated(row.verdict, to: 25)
    guard row.askedCount > 0 else {
      return [
        ChartMarkup.label(report.spaced(verdict), "quiet", x: Self.wordsLeft, y: top + 15)
      ]
    }
    return [
      ChartMarkup.label(
        report.spaced(verdict), isRated ? "strong" : "quiet", x: Self.wordsLeft, y: top + 10),
      ChartMarkup.label(
        report.spaced(report.words.asked(row.askedCount)), "small quiet", x: Self.wordsLeft,
        y: top + 22.5),
    ]
  }
}
