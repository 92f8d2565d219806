import ExamModel

extension SessionComparison {
  /// Compares two sessions as they stand after their last events.
  ///
  /// - Parameter before: the earlier run.
  package init(before: SessionState, after: SessionState) {
    let old = Run(before)
    let new = Run(after)
    mark = Compared(before: old.debrief.indicativeMark, after: new.debrief.indicativeMark)
    whole = Compared(
      before: old.wholeTime, after: new.wholeTime,
      toleranceSeconds: Self.slotToleranceSeconds, miss: { max(0, $0) })
    // An oral that was not gone through has kept no time.
    if !old.isComplete || !new.isComplete { whole.verdict = nil }
    questionCounts = Compared(
      before: old.debrief.questions.count, after: new.debrief.questions.count, verdict: nil)
    speech = Compared(before: OralSpeech(before), after: OralSpeech(after), verdict: nil)
    slots = Self.slots(old, new)
    sections = Self.sections(old, new)
    criteria = Self.criteria(old, new)
    questions = Self.questions(old, new)
  }

  private static func slots(_ old: Run, _ new: Run) -> [SlotComparison] {
    matched(old.slotKeys, new.slotKeys).compactMap { pair in
      guard
        let (run, index) = pair.after.map({ (new, $0) }) ?? pair.before.map({ (old, $0) })
      else { return nil }
      let slot = run.state.plan.slots[index]
      let titles = run.state.plan.phaseTitles
      return SlotComparison(
        phaseTitle: titles.indices.contains(slot.phaseIndex) ? titles[slot.phaseIndex] : "",
        kind: slot.kind, title: slot.title,
        times: Compared(
          before: pair.before.map(old.slotTime), after: pair.after.map(new.slotTime),
          toleranceSeconds: slotToleranceSeconds, miss: { miss($0, in: slot) }))
    }
  }

  /// Ending an indicative or a minimum slot late is not a fault, nor is ending an exchange early.
  private static func miss(_ delta: Int, in slot: PlannedSlot) -> Int {
    if delta > 0 { return slot.limit == .indicative || slot.limit == .minimum ? 0 : delta }
    return slot.kind == .presentation ? -delta : 0
  }

  private static func sections(_ old: Run, _ new: Run) -> [SectionComparison] {
    matched(old.sections.map(\.key), new.sections.map(\.key)).compactMap { pair in
      let before = pair.before.map { old.sections[$0] }
      let after = pair.after.map { new.sections[$0] }
      guard let section = after ?? before else { return nil }
      return SectionComparison(
        ficheTitle: section.ficheTitle, title: section.title,
        times: Compared(
          before: before?.time, after: after?.time, toleranceSeconds: partToleranceSeconds,
          miss: { abs($0) }))
    }
  }

  private static func criteria(_ old: Run, _ new: Run) -> [CriterionComparison] {
    let keys = (old.debrief.criteria.map(\.criterion.id), new.debrief.criteria.map(\.criterion.id))
    return matched(keys.0, keys.1).compactMap { pair in
      let before = pair.before.map { old.debrief.criteria[$0] }
      let after = pair.after.map { new.debrief.criteria[$0] }
      guard let entry = after ?? before else { return nil }
      let (first, second) = (before?.medianLevel, after?.medianLevel)
      let isOneScale = old.state.plan.levels.isSameScale(as: new.state.plan.levels)
      var difference: Int?
      if isOneScale, let first, let second { difference = second - first }
      return CriterionComparison(
        criterion: entry.criterion,
        levels: Compared(
          before: first.map { old.state.plan.levels[$0] },
          after: second.map { new.state.plan.levels[$0] },
          verdict: levelVerdict(first, old, second, new)),
        stepDifference: difference)
    }
  }

  private static func questions(_ old: Run, _ new: Run) -> [QuestionComparison] {
    new.firstAsked.compactMap { after in
      guard
        let before = old.firstAsked.first(where: { $0.question.id == after.question.id })
      else { return nil }
      let levels = levelVerdict(before.level, old, after.level, new)
      let isSkipped = before.isSkipped || after.isSkipped
      let isAnswered = before.isSkipped && !after.isSkipped
      return QuestionComparison(
        question: after.question, before: answer(before, old), after: answer(after, new),
        levelVerdict: before.isSkipped == after.isSkipped
          ? levels : isAnswered ? .better : .worse,
        timeVerdict: isSkipped
          ? nil
          : ComparisonVerdict(gain: miss(before) - miss(after), tolerance: partToleranceSeconds))
    }
  }

  private static func answer(_ entry: QuestionDebrief, _ run: Run) -> QuestionComparison.Answer {
    QuestionComparison.Answer(
      level: entry.level.map { run.state.plan.levels[$0] }, seconds: entry.answerSeconds,
      isSkipped: entry.isSkipped)
  }

  /// Seconds by which an answer missed the length aimed for.
  private static func miss(_ entry: QuestionDebrief) -> Int {
    let target = entry.question.targetSeconds
    return max(0, target.lowerBound - entry.answerSeconds, entry.answerSeconds - target.upperBound)
  }

  /// Levels of one scale are compared by their rank, those of two scales by their points.
  private static func levelVerdict(
    _ first: Int?, _ old: Run, _ second: Int?, _ new: Run
  ) -> ComparisonVerdict? {
    guard let first, let second else { return nil }
    if old.state.plan.levels.isSameScale(as: new.state.plan.levels) {
      return ComparisonVerdict(gain: second - first)
    }
    guard let before = old.state.plan.levels[first].points,
      let after = new.state.plan.levels[second].points
    else { return nil }
    return after > before ? .better : after < before ? .worse : .same
  }

  /// Pairs what has one key, in the later run's order; what only the earlier one had comes last.
  private static func matched<Key: Hashable>(
    _ old: [Key], _ new: [Key]
  ) -> [(before: Int?, after: Int?)] {
    let olds = Dictionary(zip(old, old.indices)) { first, _ in first }
    let news = Set(new)
    return new.enumerated().map { (olds[$1], $0) }
      + old.indices.filter { !news.contains(old[$0]) }.map { ($0, nil) }
  }
}

extension Compared<Double> {
  /// More is better.
  fileprivate init(before: Double?, after: Double?) {
    self.init(before: before, after: after, verdict: nil)
    guard let before, let after else { return }
    verdict = after > before ? .better : after < before ? .worse : .same
  }
}

/// One of the two sessions, with the keys by which its parts are found in the other.
private struct Run {
  let state: SessionState
  let debrief: Debrief

  struct SlotKey: Hashable {
    var phase: Int
    var kind: SlotKind
    var number: Int
  }

  struct SectionKey: Hashable {
    /// `nil` for the parcours.
    var ficheID: String?
    var title: String
    var number: Int
  }

  struct Section {
    var key: SectionKey
    var ficheTitle: String?
    var title: String
    var time: TimeUse
  }

  let sections: [Section]

  init(_ state: SessionState) {
    self.state = state
    let debrief = Debrief(of: state)
    self.debrief = debrief
    var counts: [SectionKey: Int] = [:]
    sections = zip(state.plan.slots, debrief.slots).flatMap { slot, times in
      zip(slot.sections, times.sections).map { section, time in
        let fiche = Self.fiche(section.origin, in: state.plan)
        var key = SectionKey(ficheID: fiche?.id, title: section.title.lowercased(), number: 0)
        // A title may stand twice in a fiche.
        counts[key, default: 0] += 1
        key.number = counts[key, default: 1]
        return Section(
          key: key, ficheTitle: fiche?.title, title: section.title,
          time: TimeUse(
            plannedSeconds: section.budgetSeconds,
            actualSeconds: time.wasReached ? time.actualSeconds : nil))
      }
    }
  }

  private static func fiche(
    _ origin: PlannedSection.Origin, in plan: SessionPlan
  ) -> PlannedFiche? {
    guard case .fiche(let index) = origin, plan.fiches.indices.contains(index) else { return nil }
    return plan.fiches[index]
  }

  var slotKeys: [SlotKey] {
    var counts: [SlotKey: Int] = [:]
    return state.plan.slots.map { slot in
      var key = SlotKey(phase: slot.phaseIndex, kind: slot.kind, number: 0)
      counts[key, default: 0] += 1
      key.number = counts[key, default: 1]
      return key
    }
  }

  func slotTime(_ slot: Int) -> TimeUse {
    let entry = debrief.slots[slot]
    return TimeUse(
      plannedSeconds: entry.plannedSeconds,
      actualSeconds: entry.wasStarted ? entry.actualSeconds : nil)
  }

  var isComplete: Bool { state.stage == .finished(.completed) }

  var wholeTime: TimeUse {
    TimeUse(plannedSeconds: debrief.plannedSeconds, actualSeconds: debrief.actualSeconds)
  }

  /// Each question once, as it was asked first.
  var firstAsked: [QuestionDebrief] {
    var seen: Set<String> = []
    return debrief.questions.filter { seen.insert($0.question.id).inserted }
  }
}
