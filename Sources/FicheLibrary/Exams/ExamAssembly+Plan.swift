import ExamModel
import Pages

extension ExamAssembly {
  /// A time that the exam states, and the line on which it does.
  struct StatedTime {
    var seconds: Int
    var line: Int
  }

  /// The exam's times, `nil` with an error among the findings when they do not hold together.
  mutating func plan() -> ExamPlan? {
    var drafts = phaseDrafts()
    let stated = statedDuration()
    let preparation = statedPreparation()
    let duration = stated ?? durationOfSlots(drafts)
    if drafts.isEmpty { report(.exam(.withoutPhases), line: nil) }
    if duration == nil, !saysDuration { report(.exam(.withoutDuration), line: nil) }
    // Sums over slots that could not be read would only mislead.
    guard let duration, !findings.contains(where: { $0.severity == .error }) else { return nil }
    insertPreparation(preparation, into: &drafts)
    guard shareOut(duration, among: &drafts) else { return nil }
    let away = drafts.reduce(0) { $0 + $1.slotSeconds(awayFromJury: true) }
    if let preparation, preparation.seconds != away {
      report(
        .exam(
          .preparationDoesNotAddUp(
            slotsSeconds: away, preparationSeconds: preparation.seconds)),
        line: preparation.line)
      return nil
    }
    return ExamPlan(
      durationSeconds: duration.seconds, preparationSeconds: away,
      phases: drafts.enumerated().map { phase($1, number: $0 + 1) })
  }

  private var saysDuration: Bool { fields["duration"] != nil || page.facts[.duration] != nil }

  private mutating func statedDuration() -> StatedTime? {
    statedTime("duration", page.facts[.duration])
  }

  /// Zero minutes and "aucune" are fine for a preparation.
  private mutating func statedPreparation() -> StatedTime? {
    if let text = fields["preparation"]?.text, NumberText.double(Blank.trimmed(text)) == 0 {
      return StatedTime(seconds: 0, line: fields.line(of: "preparation"))
    }
    var fact = page.facts[.preparation]
    if let text = fact?.text, !text.contains(where: { ("1"..."9").contains($0) }) { fact = nil }
    return statedTime("preparation", fact)
  }

  private mutating func statedTime(_ key: String, _ fact: ExamPage.Fact?) -> StatedTime? {
    let text: String
    let line: Int
    if let node = fields[key] {
      (text, line) = (node.text ?? node.excerpt, node.line)
    } else if let fact {
      (text, line) = (fact.text, fact.line)
    } else {
      return nil
    }
    guard let seconds = DurationText.seconds(text, unit: .minutes) else {
      report(.exam(.durationInvalid(text: text)), line: line)
      return nil
    }
    return StatedTime(seconds: seconds, line: line)
  }

  /// Where every phase sets its slots, an exam that states no duration lasts as long as they do.
  private func durationOfSlots(_ drafts: [PhaseDraft]) -> StatedTime? {
    let seconds = drafts.reduce(0) { $0 + $1.slotSeconds(awayFromJury: false) }
    guard !saysDuration, seconds > 0, seconds <= DurationText.longestSeconds,
      drafts.allSatisfy({ $0.slots != nil })
    else { return nil }
    return StatedTime(seconds: seconds, line: fields.line(of: "phases"))
  }

  /// An exam that sets no slot at all prepares at the beginning of its first phase.
  private func insertPreparation(_ preparation: StatedTime?, into drafts: inout [PhaseDraft]) {
    guard let preparation, preparation.seconds > 0, drafts.allSatisfy({ $0.slots == nil }) else {
      return
    }
    drafts[0].leadingSlots = [Slot(kind: .preparation, budgetSeconds: preparation.seconds)]
  }

  /// Gives the phases without slots what the others leave of the duration.
  private mutating func shareOut(
    _ duration: StatedTime, among drafts: inout [PhaseDraft]
  ) -> Bool {
    let setSeconds = drafts.reduce(0) { $0 + $1.slotSeconds(awayFromJury: false) }
    let open = drafts.indices.filter { drafts[$0].slots == nil }
    let left = duration.seconds - setSeconds
    let addsUp = open.isEmpty ? left == 0 : left >= open.count * PhaseShares.leastSeconds
    guard addsUp else {
      report(
        .exam(.slotsDoNotAddUp(slotsSeconds: setSeconds, durationSeconds: duration.seconds)),
        line: duration.line)
      return false
    }
    for (index, share) in zip(open, PhaseShares.split(left, into: open.count)) {
      drafts[index].slots = drafts[index].leadingSlots + PhaseShares.slots(share)
    }
    return true
  }

  private func phase(_ draft: PhaseDraft, number: Int) -> Phase {
    Phase(
      title: draft.title ?? "Phase \(number)", details: draft.details ?? "",
      opensWithParcours: draft.opensWithParcours ?? false,
      ficheNumber: draft.ficheNumber.flatMap { $0 > 0 ? $0 : nil }, slots: draft.slots ?? [])
  }
}
