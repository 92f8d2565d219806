extension SessionState {
  /// Applies one event.
  ///
  /// An event that cannot happen here is ignored, so that any journal folds.
  package mutating func reduce(_ event: SessionEvent) {
    let now = max(event.atMilliseconds, lastEventMilliseconds)
    switch event.fact {
    case .slotStarted(let slot): startSlot(slot, at: now)
    case .slotEnded(let slot, let ending): endSlot(slot, ending, at: now)
    case .finished(let ending): finish(ending, at: now)
    case .reopened(let gap):
      gaps.append(gap)
      if !gap.isCounted { uncountedMilliseconds &+= gap.milliseconds }
      // No voice outlives an interruption; what it asked stands on the screen.
      if let index = questions.indices.last { questions[index].isBeingSaid = false }
      table.seats = []
    case .recovered: break
    case .levelCorrected(let answer, let level, let rater): correctLevel(answer, level, by: rater)
    case .elementTicked(let answer, let element, let isSaid): tick(answer, element, isSaid)
    case .sound(let fact): reduce(fact)
    case .table(let fact): reduce(fact, by: event.by, at: now)
    case .sectionReached, .questionAsked, .followUpAsked, .voiceStarted, .voiceEnded,
      .speakingStarted, .levelGiven,
      .questionSkipped, .remarkMade, .markerSet, .noteTaken, .undone, .paused, .resumed:
      reduceInSlot(event, at: now)
    }
    lastEventMilliseconds = now
  }

  private mutating func reduceInSlot(_ event: SessionEvent, at now: Int) {
    guard let slot = slotIndex else { return }
    switch event.fact {
    case .sectionReached(let section): reachSection(section, by: event.by, at: now)
    case .questionAsked(let question):
      closeQuestion(at: now)
      askedCounts[question.criterionID, default: 0] += 1
      var record = QuestionRecord(
        question: question, slot: slot, askedSlotMilliseconds: slotElapsedMilliseconds(at: now))
      record.askedMilliseconds = now
      record.askedBy = event.by
      record.askedAfterMilliseconds = wallMilliseconds(at: now)
      questions.append(record)
      lastQuestionSlot = slot
    case .followUpAsked(let text): askFollowUp(text, at: now)
    case .voiceStarted: startVoice()
    case .voiceEnded: endVoice(at: now)
    case .speakingStarted: startSpeaking(at: now)
    case .levelGiven(let level, let rater): giveLevel(level, by: rater, at: now)
    case .questionSkipped: skipQuestion(at: now)
    case .remarkMade(let text):
      remarks.append(
        RemarkRecord(
          question: questions.count - 1, slot: slot, atMilliseconds: now,
          slotMilliseconds: slotElapsedMilliseconds(at: now), text: text))
    case .markerSet: annotate(nil, slot: slot, by: event.by, at: now)
    case .noteTaken(let text): annotate(text, slot: slot, by: event.by, at: now)
    case .undone: undo(by: event.by)
    case .paused: pausedSinceMilliseconds = pausedSinceMilliseconds ?? now
    case .resumed: resume(at: now)
    case .slotStarted, .slotEnded, .finished, .reopened, .recovered, .levelCorrected,
      .elementTicked, .sound, .table:
      break
    }
  }

  private mutating func startSlot(_ slot: Int, at now: Int) {
    // Slots follow each other in the plan's order; anything else comes from a damaged journal.
    guard !isFinished, slotIndex == nil, slot == slots.count, plan.slots.indices.contains(slot)
    else { return }
    stage = .running(slot: slot)
    var record = SlotRecord(startedMilliseconds: now)
    if !plan.slots[slot].sections.isEmpty {
      record.reachedSections = [ReachedSection(section: 0, slotMilliseconds: 0)]
    }
    slots.append(record)
    comingSeconds -= plan.slots[slot].budgetSeconds
    undoable.removeAll()
  }

  private mutating func endSlot(_ slot: Int, _ ending: SlotEnding, at now: Int) {
    guard slotIndex == slot else { return }
    resume(at: now)
    closeQuestion(at: now)
    slots[slot].endedMilliseconds = now
    slots[slot].ending = ending
    stage = .ready
    undoable.removeAll()
  }

  private mutating func finish(_ ending: SessionEnding, at now: Int) {
    guard !isFinished else { return }
    if let slot = slotIndex { endSlot(slot, .candidate, at: now) }
    stage = .finished(ending)
  }

  private mutating func reachSection(_ section: Int, by author: Rater, at now: Int) {
    guard let slot = slotIndex, plan.slots[slot].sections.indices.contains(section) else { return }
    slots[slot].reachedSections.append(
      ReachedSection(section: section, slotMilliseconds: slotElapsedMilliseconds(at: now)))
    undoable.append(UndoStep(what: .section, author: author))
  }

  private mutating func askFollowUp(_ text: String, at now: Int) {
    guard let index = currentQuestionIndex else { return }
    questions[index].followUps.append(
      AskedFollowUp(text: text, slotMilliseconds: slotElapsedMilliseconds(at: now)))
    // The answer goes on with the follow-up.
    questions[index].closedSlotMilliseconds = nil
  }

  private mutating func startVoice() {
    guard let index = currentQuestionIndex else { return }
    questions[index].isBeingSaid = true
  }

  /// The first time that a question was said begins the answer; a repetition does not begin it again.
  private mutating func endVoice(at now: Int) {
    guard let index = currentQuestionIndex, questions[index].isBeingSaid else { return }
    questions[index].isBeingSaid = false
    questions[index].heardSlotMilliseconds =
      questions[index].heardSlotMilliseconds ?? slotElapsedMilliseconds(at: now)
    questions[index].heardMilliseconds = questions[index].heardMilliseconds ?? now
  }

  private mutating func startSpeaking(at now: Int) {
    guard let index = currentQuestionIndex, questions[index].speakingSlotMilliseconds == nil
    else { return }
    // Whoever answers has heard enough.
    endVoice(at: now)
    questions[index].speakingSlotMilliseconds = slotElapsedMilliseconds(at: now)
  }

  private mutating func giveLevel(_ level: Int, by rater: Rater, at now: Int) {
    guard let index = currentQuestionIndex, plan.levels.indices.contains(level) else { return }
    var before = questions[index].place(at: level, by: rater, hasJury: hasJury)
    before.question = index
    undoable.append(
      UndoStep(
        what: .level(before),
        // Without anybody at the table, whoever gives levels does so at the candidate's keyboard.
        author: hasJury ? rater : .candidate))
    closeQuestion(at: now)
  }

  /// The clock of the answer is left alone: it was over before.
  private mutating func correctLevel(_ answer: Int, _ level: Int, by rater: Rater) {
    guard questions.indices.contains(answer), plan.levels.indices.contains(level) else { return }
    _ = questions[answer].place(at: level, by: rater, hasJury: hasJury)
    questions[answer].isLevelLate = true
  }

  private mutating func tick(_ answer: Int, _ element: Int, _ isSaid: Bool) {
    guard questions.indices.contains(answer),
      questions[answer].question.goodAnswer.indices.contains(element)
    else { return }
    if isSaid {
      questions[answer].saidElements.insert(element)
    } else {
      questions[answer].saidElements.remove(element)
    }
  }

  /// Time on the wall clock since the start: gaps that do not count are in no offset.
  private func wallMilliseconds(at now: Int) -> Int {
    let elapsed = Int(exactly: (Double(now) / plan.clockRate).rounded()) ?? now
    return elapsed &+ uncountedMilliseconds
  }

  private mutating func skipQuestion(at now: Int) {
    guard let index = currentQuestionIndex else { return }
    questions[index].isSkipped = true
    closeQuestion(at: now)
  }

  private mutating func closeQuestion(at now: Int) {
    guard let index = currentQuestionIndex else { return }
    questions[index].close(atSlotMilliseconds: slotElapsedMilliseconds(at: now))
  }

  mutating func annotate(
    _ note: String?, kind: MarkerKind? = nil, slot: Int, by rater: Rater, at now: Int
  ) {
    let annotation = Annotation(
      atMilliseconds: now, slot: slot, note: note, kind: kind, rater: rater)
    annotations.append(annotation)
    slots[slot].count(annotation, by: 1)
    undoable.append(UndoStep(what: .annotation, author: rater))
  }

  private mutating func dropAnnotation(by author: Rater) {
    guard let index = annotations.lastIndex(where: { $0.rater == author }) else { return }
    let annotation = annotations.remove(at: index)
    slots[annotation.slot].count(annotation, by: -1)
  }

  private mutating func undo(by author: Rater) {
    guard let index = undoable.lastIndex(where: { $0.author == author }) else { return }
    switch undoable.remove(at: index).what {
    case .section: slots[slots.count - 1].reachedSections.popLast()
    case .annotation: dropAnnotation(by: author)
    case .level(let before):
      let question = before.question
      questions[question].putBack(before, hasJury: hasJury)
      // An answer that another question has followed stays closed.
      if question == currentQuestionIndex {
        questions[question].closedSlotMilliseconds = before.closedSlotMilliseconds
      }
    }
  }

  private mutating func resume(at now: Int) {
    guard let since = pausedSinceMilliseconds, let slot = slotIndex else { return }
    slots[slot].pausedMilliseconds += now - since
    pausedSinceMilliseconds = nil
  }

  private var currentQuestionIndex: Int? {
    guard let slotIndex, lastQuestionSlot == slotIndex else { return nil }
    return questions.count - 1
  }
}
