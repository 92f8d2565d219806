import ExamModel
import Pages

extension ExamAssembly {
  /// The phases of the front matter, completed by those of the page where they are as many; else
  /// those of the page.
  mutating func phaseDrafts() -> [PhaseDraft] {
    let onPage = page.phases.enumerated().map { PhaseDraft($1, index: $0) }
    let nodes = fields.list("phases", &findings) ?? []
    guard !nodes.isEmpty else { return numbered(onPage) }
    let drafts = nodes.map { phaseDraft($0) }
    guard drafts.count == onPage.count else { return numbered(drafts) }
    return numbered(zip(drafts, onPage).map { $0.completed(by: $1) })
  }

  private mutating func phaseDraft(_ node: YAMLNode) -> PhaseDraft {
    var draft = PhaseDraft()
    guard node.entries != nil else {
      if let text = node.text, !node.isNull {
        draft.title = Blank.collapsed(text)
      } else {
        findings.append(fields.invalid("phases", node, expected: .mapping))
      }
      return draft
    }
    let phase = NodeFields(node, path: path)
    draft.title = phase.string("title", &findings)
    draft.details = phase.string("description", &findings)
    draft.opensWithParcours = phase.bool("parcours", &findings)
    if let number = phase.int("fiche", &findings), let value = phase["fiche"] {
      if (0...99).contains(number) {
        draft.ficheNumber = number
      } else {
        findings.append(phase.invalid("fiche", value, expected: .wholeNumber))
      }
    }
    let slots = (phase.list("slots", &findings) ?? []).compactMap { slot($0) }
    draft.slots = slots.isEmpty ? nil : slots
    return draft
  }

  /// Gives the phases before the jury the fiches in order where no phase names one, no more of
  /// them than `fiches` says.
  private mutating func numbered(_ drafts: [PhaseDraft]) -> [PhaseDraft] {
    let limit = fields.int("fiches", &findings) ?? .max
    let isNumbered = drafts.contains { $0.ficheNumber != nil }
    var next = 1
    return drafts.map { draft in
      var numbered = draft
      let isBeforeJury = draft.slots == nil || draft.slotSeconds(awayFromJury: false) > 0
      if !isNumbered, isBeforeJury {
        numbered.ficheNumber = next
        next += 1
      }
      if let number = numbered.ficheNumber, number > limit { numbered.ficheNumber = nil }
      return numbered
    }
  }

  /// One slot, `nil` with a finding where its kind or its time is not clear.
  private mutating func slot(_ node: YAMLNode) -> Slot? {
    let slot = NodeFields(node, path: path)
    guard node.entries != nil, let kind = slot["kind"]?.text.flatMap(SlotWord.kind),
      let seconds = SlotWord.seconds(slot)
    else {
      report(.exam(.slotInvalid(text: node.excerpt)), line: node.line)
      return nil
    }
    return Slot(
      kind: kind, title: slot.string("title", &findings), budgetSeconds: seconds,
      limit: limit(slot), warningsSecondsLeft: warningsSecondsLeft(slot),
      criterionIDs: criterionIDs(slot))
  }

  /// The criteria that a slot is about, by their names; one that the exam does not have is reported.
  private mutating func criterionIDs(_ slot: NodeFields) -> [String] {
    let names = slot.strings("criteria", &findings) ?? []
    return names.compactMap { name in
      let id = CriterionID.of(name)
      if criterionIDs.contains(id) { return id }
      if let node = slot["criteria"] {
        findings.append(slot.invalid("criteria", node, expected: .criterion))
      }
      return nil
    }
  }

  private mutating func limit(_ slot: NodeFields) -> DurationLimit {
    guard let node = slot["limit"] else { return .maximum }
    if let limit = node.text.flatMap(SlotWord.limit) { return limit }
    findings.append(slot.invalid("limit", node, expected: .limit))
    return .maximum
  }
}
