import ExamModel
import SessionEngine

/// Planned and actual times, one row for each section; a slot without sections is one row itself.
///
/// `actual_seconds` and `difference_seconds` (positive when over) are empty for what was not reached.
struct SectionsTable {
  static let columns = [
    "slot", "phase", "kind", "slot_title", "fiche", "number", "section", "section_role", "origin",
    "planned_seconds", "actual_seconds", "difference_seconds",
  ]

  private let facts: FlatSession

  init(_ facts: FlatSession) { self.facts = facts }

  var rows: [[TableCell]] { facts.debrief.slots.flatMap(rows) }

  private func rows(of entry: SlotDebrief) -> [[TableCell]] {
    let planned = facts.plan.slots[entry.slot]
    let head =
      facts.cells + [
        .integer(entry.slot), .text(facts.phaseTitle(ofSlot: entry.slot)),
        .text(planned.kind.rawValue), .text(planned.title ?? ""),
        .text(facts.ficheTitle(ofSlot: entry.slot)),
      ]
    guard !planned.sections.isEmpty else {
      return [
        head + [.integer(nil), .empty, .empty, .empty]
          + times(entry.plannedSeconds, entry.wasStarted ? entry.actualSeconds : nil)
      ]
    }
    return zip(planned.sections, entry.sections).enumerated().map { number, pair in
      let (section, spent) = pair
      return head + [
        .integer(number), .text(section.title), .text(section.role?.rawValue ?? ""),
        .text(section.origin == .parcours ? "parcours" : "fiche"),
      ] + times(spent.plannedSeconds, spent.wasReached ? spent.actualSeconds : nil)
    }
  }

  private func times(_ planned: Int, _ actual: Int?) -> [TableCell] {
    [.integer(planned), .integer(actual), .integer(actual.map { $0 - planned })]
  }
}
