import Frames
import SessionEngine
import TextCells
import Wording

/// The whole oral on one bar, each slot as wide as its budget, its name above.
struct SlotBar {
  let state: SessionState
  let now: Int
  let texts: SessionTexts

  /// Renders two rows.
  func render(on frame: inout Frame, row: Int) {
    forEachSlot(columns: frame.columns) { index, slot, column, width in
      renderName(index, slot, on: &frame, row: row, column: column, width: width)
      renderFill(index, slot, on: &frame, row: row + 1, column: column, width: width)
      guard index + 1 < shown(columns: frame.columns).upperBound else { return }
      let isPhaseEnd = state.plan.slots[index + 1].phaseIndex != slot.phaseIndex
      for line in row...row + 1 {
        frame.put(isPhaseEnd ? "┃" : "│", row: line, column: column + width, style: .muted)
      }
    }
  }

  /// Renders the only part that time changes again.
  func refresh(_ frame: inout Frame, row: Int) {
    forEachSlot(columns: frame.columns) { index, slot, column, width in
      guard index == state.slotIndex else { return }
      renderFill(index, slot, on: &frame, row: row + 1, column: column, width: width)
    }
  }

  private func forEachSlot(
    columns: Int, _ body: (_ index: Int, _ slot: PlannedSlot, _ column: Int, _ width: Int) -> Void
  ) {
    let shown = shown(columns: columns)
    let slots = state.plan.slots[shown]
    let widths = Self.widths(budgets: slots.map(\.budgetSeconds), columns: columns - 2)
    var column = 1
    for (slot, (index, width)) in zip(slots, zip(shown, widths)) where column <= columns {
      body(index, slot, column, width)
      column += width + 1
    }
  }

  /// The slots that there is room for: all of them, or those around the running one.
  private func shown(columns: Int) -> Range<Int> {
    let count = state.plan.slots.count
    let most = max(1, (columns - 2) / 3)
    guard count > most else { return 0..<count }
    let current = state.slotIndex ?? min(state.slots.count, count - 1)
    let first = min(max(0, current - most / 2), count - most)
    return first..<first + most
  }

  private func renderName(
    _ index: Int, _ slot: PlannedSlot, on frame: inout Frame, row: Int, column: Int, width: Int
  ) {
    let isCurrent = state.slotIndex == index
    let name = (isCurrent ? "▸" : "") + texts.slot(slot)
    let budget = " " + ClockText.budget(slot.budgetSeconds)
    let withBudget = TextCells.width(of: name + budget) <= width - 1
    frame.put(
      TextCells.truncated(name + (withBudget ? budget : ""), to: width), row: row,
      column: column, style: isCurrent ? .bold : .muted)
  }

  private func renderFill(
    _ index: Int, _ slot: PlannedSlot, on frame: inout Frame, row: Int, column: Int, width: Int
  ) {
    // Whole seconds, so that the bar moves with the clock below it and never between two of its seconds.
    let elapsed = state.elapsedMilliseconds(inSlot: index, at: now) / 1000
    let isOver = elapsed > slot.budgetSeconds
    // A slot that ended early is done all the same: its bar shows the time used, the rest stays open.
    let used = min(1, Double(elapsed) / Double(max(1, slot.budgetSeconds)))
    let eighths = Int(used * Double(width * 8))
    let style = Style(isOver ? .red : state.slotIndex == index ? .accent : .plain)
    let full = column + min(width, eighths / 8)
    frame.fill("█", row: row, columns: column..<full, style: style)
    frame.fill("·", row: row, columns: full..<column + width, style: .muted)
    if full < column + width, eighths % 8 > 0 {
      frame.put(Self.blocks[eighths % 8 - 1], row: row, column: full, style: style)
    }
    if isOver { frame.put("+", row: row, column: column + width - 1, style: style) }
  }

  private static let blocks = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Columns of each slot: in proportion to its budget, at least two, filling the bar exactly.
  static func widths(budgets: [Int], columns: Int) -> [Int] {
    let room = columns - max(0, budgets.count - 1)
    let total = max(1, budgets.reduce(0, +))
    var widths = budgets.map { max(2, $0 * room / total) }
    // What rounding leaves over or takes too much goes to the widest slots, one column each.
    var rest = room - widths.reduce(0, +)
    guard rest != 0 else { return widths }
    let order = widths.indices.sorted { (widths[$0], -$0) > (widths[$1], -$1) }
    var turn = 0
    while rest != 0, !order.isEmpty, turn < 1000 {
      let index = order[turn % order.count]
      let step = rest > 0 ? 1 : -1
      if step > 0 || widths[index] > 2 {
        widths[index] += step
        rest -= step
      }
      turn += 1
    }
    return widths
  }
}
