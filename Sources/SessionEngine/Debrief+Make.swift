import ExamModel

extension Debrief {
  /// The debrief of a session at an instant; meant for a finished one, right for any.
  package init(of state: SessionState, at now: Int? = nil) {
    let now = now ?? state.lastEventMilliseconds
    slots = state.plan.slots.indices.map { SlotDebrief(of: state, slot: $0, at: now) }
    questions = state.questions.map { QuestionDebrief(of: $0, in: state, at: now) }
    let asked = Dictionary(grouping: questions) { $0.question.criterionID }
    criteria = state.plan.criteria.map {
      CriterionDebrief(criterion: $0, questions: asked[$0.id] ?? [], levels: state.plan.levels)
    }
    indicativeMark = IndicativeMark.outOf20(
      levels: criteria.map(\.levels), scale: state.plan.levels)
    let points = DebriefPoints(
      plan: state.plan, slots: slots, questions: questions, criteria: criteria)
    strengths = points.strongest(2)
    weaknesses = points.weakest(2)
  }
}

extension SlotDebrief {
  init(of state: SessionState, slot: Int, at now: Int) {
    let planned = state.plan.slots[slot]
    let seconds = state.sectionSeconds(inSlot: slot, at: now)
    let reached =
      state.slots.indices.contains(slot)
      ? Set(state.slots[slot].sectionMarks.map(\.section)) : []
    self.init(
      slot: slot, plannedSeconds: planned.budgetSeconds,
      actualSeconds: state.elapsedMilliseconds(inSlot: slot, at: now) / 1000,
      wasStarted: state.slots.indices.contains(slot),
      sections: planned.sections.enumerated().map { index, section in
        SectionDebrief(
          title: section.title, plannedSeconds: section.budgetSeconds,
          actualSeconds: seconds[index], wasReached: reached.contains(index))
      })
  }
}

extension QuestionDebrief {
  init(of record: QuestionRecord, in state: SessionState, at now: Int) {
    self.init(
      question: record.question, slot: record.slot, level: record.level,
      isSkipped: record.isSkipped, answerSeconds: state.answerSeconds(of: record, at: now),
      hesitationSeconds: record.hesitationMilliseconds.map { $0 / 1000 },
      followUps: record.followUps.map(\.text))
  }
}

extension CriterionDebrief {
  /// - Parameter own: the questions on that criterion.
  init(criterion: Criterion, questions own: [QuestionDebrief], levels scale: [Level]) {
    let given = own.compactMap(\.level)
    self.init(
      criterion: criterion, askedCount: own.count, levels: given,
      medianLevel: scale.median(of: given),
      meanPoints: IndicativeMark.meanPoints(levels: given, scale: scale))
  }
}
