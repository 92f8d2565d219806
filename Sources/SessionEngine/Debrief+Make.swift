import ExamModel

extension Debrief {
  /// The debrief of a session at an instant; meant for a finished one, right for any.
  package init(of state: SessionState, at now: Int? = nil) {
    let now = now ?? state.lastEventMilliseconds
    slots = state.plan.slots.indices.map { SlotDebrief(of: state, slot: $0, at: now) }
    questions = QuestionDebrief.all(in: state, at: now)
    let asked = Dictionary(grouping: questions) { $0.question.criterionID }
    criteria = state.plan.criteria.map {
      CriterionDebrief(criterion: $0, questions: asked[$0.id] ?? [], levels: state.plan.levels)
    }
    indicativeMark = IndicativeMark.outOf20(
      levels: state.plan.criteria.map { criterion in
        (asked[criterion.id] ?? []).filter(\.wasAnswered).compactMap(\.level)
      }, scale: state.plan.levels)
    let points = DebriefPoints(
      plan: state.plan, slots: slots, questions: questions, criteria: criteria)
    strengths = points.strongest(2)
    weaknesses = points.weakest(2)
    nextSteps = NextStep.all(plan: state.plan, criteria: criteria, questions: questions)
  }
}

extension SlotDebrief {
  init(of state: SessionState, slot: Int, at now: Int) {
    let planned = state.plan.slots[slot]
    let seconds = state.sectionSeconds(inSlot: slot, at: now)
    let reached =
      state.slots.indices.contains(slot)
      ? Set(state.slots[slot].reachedSections.map(\.section)) : []
    self.init(
      slot: slot, plannedSeconds: planned.budgetSeconds,
      actualSeconds: state.elapsedMilliseconds(inSlot: slot, at: now) / 1000,
      wasStarted: state.slots.indices.contains(slot),
      sections: planned.sections.enumerated().map { index, section in
        SectionDebrief(
          title: section.title, plannedSeconds: section.budgetSeconds,
          actualSeconds: seconds[index], wasReached: reached.contains(index))
      },
      speech: state.slots.indices.contains(slot) ? state.slots[slot].speech : nil)
  }
}

extension QuestionDebrief {
  /// The debriefs of all questions, each with the notes taken until the next one was asked.
  static func all(in state: SessionState, at now: Int) -> [QuestionDebrief] {
    var rest = state.annotations.filter { $0.note != nil || $0.kind != nil }[...]
    return state.questions.enumerated().map { index, record in
      var debrief = QuestionDebrief(of: record, in: state, at: now)
      // Notes are in the order of time, and so are questions: each is looked at once.
      rest = rest.drop { $0.atMilliseconds < record.askedMilliseconds }
      let next =
        index + 1 < state.questions.count ? state.questions[index + 1].askedMilliseconds : .max
      let during = rest.prefix { $0.atMilliseconds < next }
      let inSlot = during.filter { $0.slot == record.slot }
      debrief.notes = inSlot.filter { $0.rater == .candidate }.compactMap(\.note)
      debrief.juryNotes = inSlot.filter { $0.rater != .candidate }.compactMap(\.note)
      debrief.juryMarkers = inSlot.filter { $0.rater != .candidate }.compactMap(\.kind)
      rest = rest.dropFirst(during.count)
      return debrief
    }
  }

  /// Whether somebody had the time to say anything: an answer of a second or two is a key pressed.
  package var wasAnswered: Bool { IndicativeMark.isAnswer(seconds: answerSeconds) }

  init(of record: QuestionRecord, in state: SessionState, at now: Int) {
    self.init(
      question: record.question, slot: record.slot, level: record.level,
      isSkipped: record.isSkipped, answerSeconds: state.answerSeconds(of: record, at: now),
      hesitationSeconds: record.hesitationMilliseconds.map { $0 / 1000 },
      followUps: record.followUps.map(\.text), isLevelLate: record.isLevelLate, rater: record.rater,
      elements: record.question.goodAnswer.enumerated().map {
        AnswerElement(text: $0.element, isSaid: record.saidElements.contains($0.offset))
      }, notes: [])
    levels = record.levels
    askedBy = record.askedBy
    comments = record.comments
  }
}

extension CriterionDebrief {
  /// - Parameter own: the questions on that criterion.
  init(criterion: Criterion, questions own: [QuestionDebrief], levels scale: [Level]) {
    // A level given to a second of silence says nothing of anybody.
    let given = own.filter(\.wasAnswered).compactMap(\.level)
    self.init(
      criterion: criterion, askedCount: own.count, levels: given,
      medianLevel: scale.median(of: given),
      meanPoints: IndicativeMark.meanPoints(levels: given, scale: scale))
  }
}
