import ExamModel
import SessionEngine
import TextCells
import Wording

/// The plan above, what happened below, on one scale of time.
struct TimelineChart {
  let report: HTMLReport

  private static let left = 52.0
  private static let planTop = 18.0
  private static let actualTop = 78.0
  private static let axisTop = 138.0
  private static let height = 156.0

  private var state: SessionState { report.content.state }
  private var debrief: Debrief { report.content.debrief }
  private var texts: ReportTexts { report.texts }

  private var totalSeconds: Int { max(debrief.plannedSeconds, debrief.actualSeconds) }
  private var scale: Double {
    (ChartMarkup.width - Self.left - 4) / Double(max(1, totalSeconds))
  }

  /// `nil` where there is no time to show.
  var markup: Markup? {
    guard totalSeconds > 0 else { return nil }
    let planned = lane(plannedBlocks, isPlan: true, top: Self.planTop)
    let actual = lane(actualBlocks, isPlan: false, top: Self.actualTop)
    return ChartMarkup.picture(
      id: "timeline", height: Self.height, title: report.spaced(texts.timelineTitle),
      description: description,
      [Self.hatch] + axis + phases + names + planned.markup + actual.markup)
  }

  private func lane(_ blocks: [TimelineLane.Block], isPlan: Bool, top: Double) -> TimelineLane {
    TimelineLane(blocks: blocks, isPlan: isPlan, top: top, left: Self.left, scale: scale)
  }

  private var description: String {
    let parts = debrief.slots.map { slot in
      texts.part(
        report.words.slot(slot.slot), planned: slot.plannedSeconds,
        actual: slot.wasStarted ? slot.actualSeconds : nil)
    }
    return report.spaced(parts.joined(separator: ". ") + ".")
  }

  private var names: [Markup] {
    [(texts.planned, Self.planTop), (texts.actual, Self.actualTop)].map { name, top in
      ChartMarkup.label(report.spaced(name), "strong", x: 0, y: top + 21)
    }
  }

  /// The phases' titles above the first slot of each.
  private var phases: [Markup] {
    var labels: [Markup] = []
    var seconds = 0
    var shown: Int?
    var free = 0.0
    for slot in state.plan.slots {
      let x = Self.left + Double(seconds) * scale
      seconds += slot.budgetSeconds
      guard slot.phaseIndex != shown, state.plan.phaseTitles.indices.contains(slot.phaseIndex)
      else { continue }
      shown = slot.phaseIndex
      let title = TextCells.truncated(
        TextCells.cleaned(state.plan.phaseTitles[slot.phaseIndex]), to: 40)
      guard x >= free else { continue }
      free = x + ChartMarkup.width(of: title) + 8
      labels.append(ChartMarkup.label(report.spaced(title), "small quiet", x: x, y: 11))
    }
    return labels
  }

  private var axis: [Markup] {
    let step = Self.step(totalSeconds: totalSeconds)
    return stride(from: 0, through: totalSeconds, by: step).flatMap { seconds in
      let x = Self.left + Double(seconds) * scale
      // The number at the right edge would be cut in half.
      let anchor: ChartMarkup.Anchor =
        seconds == 0 ? .start : x > ChartMarkup.width - 12 ? .end : .middle
      let minutes = step < 60 ? ClockText.duration(seconds) : "\(seconds / 60)"
      return [
        ChartMarkup.line("axis", x: x, from: Self.planTop - 3, to: Self.axisTop),
        ChartMarkup.label(minutes, "small quiet", x: x, y: Self.axisTop + 11, anchor: anchor),
      ]
    }
  }

  /// A round step that gives between four and twelve marks.
  private static func step(totalSeconds: Int) -> Int {
    let steps = [5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200]
    return steps.first { totalSeconds / $0 <= 12 } ?? max(1, totalSeconds / 12)
  }

  /// Stripes that tell time beyond the budget without colour.
  private static let hatch = Markup.element(
    "defs", [:],
    [
      .element(
        "pattern",
        [
          "id": "hatch", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ],
        [
          ChartMarkup.rectangle("hatch", x: 0, y: 0, width: 5, height: 5),
          ChartMarkup.line("stripe", x: 0, from: 0, to: 5),
        ])
    ])
}
