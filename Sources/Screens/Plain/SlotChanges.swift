import ExamModel
import SessionEngine

/// What the events between two states did to one slot, in words.
struct SlotChanges {
  let slot: Int
  let before: SessionState
  let after: SessionState
  let texts: PlainTexts

  var announcements: [Announcement] { sections + questions + remarks + annotations }

  private var sections: [Announcement] {
    let planned = after.plan.slots[slot].sections
    let reached = after.slots[slot].reachedSections
    // The first section comes with the slot itself.
    let known = slot < before.slots.count ? before.slots[slot].reachedSections.count : 1
    if reached.count < known {
      guard let section = reached.last?.section else { return [] }
      let text = texts.section(section, of: planned, after.plan.mode)
      return [Announcement(texts.backToSection(text))]
    }
    return reached.dropFirst(known).map {
      Announcement(texts.section($0.section, of: planned, after.plan.mode))
    }
  }

  private var questions: [Announcement] {
    after.questions.indices.filter { after.questions[$0].slot == slot }.flatMap { index in
      let known = index < before.questions.count ? before.questions[index] : nil
      return changes(index, from: known)
    }
  }

  private func changes(_ index: Int, from known: QuestionRecord?) -> [Announcement] {
    let record = after.questions[index]
    var lines: [String] = []
    if known == nil { lines.append(texts.question(index + 1, record.question, in: after.plan)) }
    if known?.speakingSlotMilliseconds == nil, let hesitation = record.hesitationMilliseconds {
      lines.append(texts.speaking(afterSeconds: hesitation / 1000))
    }
    if level(of: record) != known.flatMap(level) {
      lines.append(
        level(of: record).map { texts.level($0, of: after.plan.levels) } ?? texts.levelDropped)
    }
    lines += record.followUps.dropFirst(known?.followUps.count ?? 0).map { texts.followUp($0.text) }
    if record.isSkipped, known?.isSkipped != true { lines.append(texts.skipped) }
    return lines.map { Announcement($0) }
  }

  /// The candidate hears of the jury's levels after the oral.
  private func level(of record: QuestionRecord) -> Int? {
    after.hasJury ? record.levels[.candidate] : record.level
  }

  private var remarks: [Announcement] {
    after.remarks.dropFirst(before.remarks.count).filter { $0.slot == slot }
      .map { Announcement(texts.remark($0.text)) }
  }

  private var annotations: [Announcement] {
    // What a jury at the table keeps is told to nobody during the oral.
    let before = self.before.annotations.filter { $0.rater == .candidate }
    let after = self.after.annotations.filter { $0.rater == .candidate }
    if after.count < before.count {
      guard let dropped = before.last, dropped.slot == slot else { return [] }
      return [Announcement(dropped.note.map(texts.noteDropped) ?? texts.markerDropped)]
    }
    return after.dropFirst(before.count).filter { $0.slot == slot }
      .map { Announcement($0.note.map(texts.noteKept) ?? texts.markerSet) }
  }
}
