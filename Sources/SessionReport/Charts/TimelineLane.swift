import ExamModel
import SessionEngine

/// One of the two lanes of the timeline: its slots in a row, and below them what is in each.
struct TimelineLane {
  static let slotHeight = 34.0
  static let stripHeight = 16.0
  static let height = slotHeight + stripHeight

  /// A stretch of the lane, in seconds from its start.
  struct Block {
    var kind: SlotKind
    var name: String
    var time: String
    var tip: String
    var startSeconds: Double
    var seconds: Double
    /// Seconds at the end of the block that lie beyond the budget.
    var overSeconds = 0.0
    var parts: [Part] = []
    /// Instants of questions, with their numbers.
    var ticks: [(number: Int, seconds: Double)] = []
  }

  struct Part {
    var number: Int
    var tip: String
    var startSeconds: Double
    var seconds: Double
  }

  let blocks: [Block]
  let isPlan: Bool
  let top: Double
  let left: Double
  /// Units of the view box for a second.
  let scale: Double

  var markup: [Markup] { blocks.flatMap(elements) }

  private func x(_ seconds: Double) -> Double { left + seconds * scale }

  private func elements(_ block: Block) -> [Markup] {
    let kind = Self.style(block.kind)
    let width = block.seconds * scale
    var shapes = [
      ChartMarkup.rectangle(
        isPlan ? "plan" : "\(kind) edge", x: x(block.startSeconds), y: top, width: width,
        height: Self.slotHeight, tip: block.tip)
    ]
    if block.overSeconds > 0 {
      shapes.append(
        ChartMarkup.rectangle(
          "over", x: x(block.startSeconds + block.seconds - block.overSeconds), y: top,
          width: block.overSeconds * scale, height: Self.slotHeight))
    }
    return shapes + labels(block, kind) + block.parts.flatMap(elements) + ticks(block)
  }

  /// Name and time, as far as there is room for them.
  private func labels(_ block: Block, _ kind: String) -> [Markup] {
    let room = (block.seconds - block.overSeconds) * scale - 8
    let style = isPlan ? "" : "on-\(kind)"
    let x = x(block.startSeconds) + 5
    var labels: [Markup] = []
    if ChartMarkup.width(of: block.name) <= room {
      labels.append(ChartMarkup.label(block.name, "\(style) strong", x: x, y: top + 14))
    }
    if ChartMarkup.width(of: block.time) <= room {
      let y = labels.isEmpty ? top + 21 : top + 28
      labels.append(ChartMarkup.label(block.time, style, x: x, y: y))
    }
    return labels
  }

  private func elements(_ part: Part) -> [Markup] {
    let width = part.seconds * scale
    let box = ChartMarkup.rectangle(
      part.number.isMultiple(of: 2) ? "even" : "odd", x: x(part.startSeconds),
      y: top + Self.slotHeight, width: width, height: Self.stripHeight, tip: part.tip)
    let number = "\(part.number)"
    guard ChartMarkup.width(of: number, fontSize: 9.5) + 2 <= width else { return [box] }
    return [
      box,
      ChartMarkup.label(
        number, "small", x: x(part.startSeconds) + width / 2, y: top + Self.slotHeight + 11.5,
        anchor: .middle),
    ]
  }

  private func ticks(_ block: Block) -> [Markup] {
    let y = top + Self.slotHeight
    var free = -Double.infinity
    return block.ticks.flatMap { tick -> [Markup] in
      let x = x(tick.seconds)
      let line = ChartMarkup.line("tick", x: x, from: y, to: y + Self.stripHeight - 2)
      let number = "\(tick.number)"
      guard x >= free else { return [line] }
      free = x + 6 + ChartMarkup.width(of: number, fontSize: 9.5)
      return [line, ChartMarkup.label(number, "small", x: x + 3, y: y + 11.5)]
    }
  }

  private static func style(_ kind: SlotKind) -> String {
    switch kind {
    case .presentation: "speak"
    case .exchange: "talk"
    case .preparation, .practical, .written, .pause: "other"
    }
  }
}
