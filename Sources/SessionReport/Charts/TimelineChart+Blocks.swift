import ExamModel
import SessionEngine
import TextCells
import Wording

extension TimelineChart {
  var plannedBlocks: [TimelineLane.Block] {
    var start = 0.0
    return debriefSlots.map { entry in
      var block = block(entry, seconds: entry.plannedSeconds, from: start)
      block.time = ClockText.duration(entry.plannedSeconds)
      var partStart = start
      block.parts = shownSections(entry).enumerated().map { index, section in
        defer { partStart += Double(section.plannedSeconds) }
        return TimelineLane.Part(
          number: index + 1, tip: tip(section), startSeconds: partStart,
          seconds: Double(section.plannedSeconds))
      }
      start += Double(entry.plannedSeconds)
      return block
    }
  }

  var actualBlocks: [TimelineLane.Block] {
    var start = 0.0
    return debriefSlots.filter(\.wasStarted).map { entry in
      var block = block(entry, seconds: entry.actualSeconds, from: start)
      let isOver = entry.deltaSeconds > 0
      block.overSeconds = isOver ? Double(entry.deltaSeconds) : 0
      block.time = ClockText.duration(entry.actualSeconds)
      if entry.deltaSeconds != 0 { block.time += " (\(ClockText.signed(entry.deltaSeconds)))" }
      block.parts = actualParts(entry, from: start)
      block.ticks = zip(1..., report.content.state.questions)
        .filter { $0.1.slot == entry.slot }
        .map { ($0.0, start + Double($0.1.askedSlotMilliseconds) / 1000) }
      start += Double(entry.actualSeconds)
      return block
    }
  }

  private var debriefSlots: [SlotDebrief] { report.content.debrief.slots }

  private func block(_ entry: SlotDebrief, seconds: Int, from start: Double) -> TimelineLane.Block {
    let planned = report.content.state.plan.slots[entry.slot]
    return TimelineLane.Block(
      kind: planned.kind, name: report.spaced(report.content.sessionWords.slot(planned)), time: "",
      tip: report.spaced(
        report.texts.part(
          report.words.slot(entry.slot), planned: entry.plannedSeconds,
          actual: entry.wasStarted ? entry.actualSeconds : nil)),
      startSeconds: start, seconds: Double(seconds))
  }

  /// One section alone is the slot itself and has no row in the table either.
  private func shownSections(_ entry: SlotDebrief) -> [SectionDebrief] {
    entry.sections.count > 1 ? entry.sections : []
  }

  private func tip(_ section: SectionDebrief) -> String {
    report.spaced(
      report.texts.part(
        section.title, planned: section.plannedSeconds,
        actual: section.wasReached ? section.actualSeconds : nil))
  }

  /// Each stretch from one section to the next, so a section that was returned to shows twice.
  private func actualParts(_ entry: SlotDebrief, from start: Double) -> [TimelineLane.Part] {
    let sections = shownSections(entry)
    guard !sections.isEmpty else { return [] }
    let reached = report.content.state.slots[entry.slot].reachedSections
    return reached.enumerated().map { index, place in
      let begin = Double(place.slotMilliseconds) / 1000
      let end =
        index + 1 < reached.count
        ? Double(reached[index + 1].slotMilliseconds) / 1000 : Double(entry.actualSeconds)
      return TimelineLane.Part(
        number: place.section + 1, tip: tip(sections[place.section]), startSeconds: start + begin,
        seconds: max(0, end - begin))
    }
  }
}
