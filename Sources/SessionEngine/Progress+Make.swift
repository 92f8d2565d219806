import ExamModel

extension Progress {
  /// The progress in one exam.
  ///
  /// - Parameters:
  ///   - sessions: of any exam, in any order; those of other exams are left out.
  ///   - fiches: those at hand, from which the next run chooses.
  package init(sessions: [SessionResult], exam: Exam, fiches: [PlannedFiche] = []) {
    let counted = sessions.filter { $0.plan.examID == exam.id && $0.counts }
      .sorted { ($0.startedSeconds, $0.id) < ($1.startedSeconds, $1.id) }
    let runs = counted.map(ProgressRun.init)
    let recent = Set(runs.filter(\.isComplete).suffix(Readiness.neededRuns).map(\.id))
    let criteria = exam.criteria.map {
      CriterionProgress($0, sessions: counted, recent: recent, levels: exam.levels)
    }
    let ficheProgress = FicheProgress.all(sessions: counted, fiches: fiches, levels: exam.levels)
    examID = exam.id
    examTitle = exam.title
    levels = exam.levels
    self.runs = runs
    self.criteria = criteria
    questions = QuestionProgress.all(sessions: counted, levels: exam.levels)
    slotKinds = SlotKindProgress.all(sessions: counted)
    self.fiches = ficheProgress
    ratings = RatingCounts(counted.flatMap(\.answers))
    readiness = Readiness(runs: runs, criteria: criteria, levels: exam.levels)
    nextRun = NextRun(
      exam: exam, fiches: fiches.compactMap { fiche in ficheProgress.first { $0.id == fiche.id } },
      history: DrawHistory(sessions: sessions, examID: exam.id))
  }
}

extension ProgressRun {
  init(_ session: SessionResult) {
    let slots = session.endedSlots
    self.init(
      id: session.id, startedSeconds: session.startedSeconds, isComplete: session.isComplete,
      isWithinTolerance: session.isWithinTolerance,
      deltaSeconds: slots.reduce(0) { $0 + $1.1 - $1.0.budgetSeconds },
      speech: session.speech)
  }
}

extension SessionResult {
  /// Whether every slot that was gone through to its end was kept to its budget, give or take the
  /// tolerance.
  package var isWithinTolerance: Bool {
    endedSlots.allSatisfy { $0.isKept(actualSeconds: $1) }
  }
}

extension RatingCounts {
  init(_ answers: [AnswerResult]) {
    let rated = answers.filter { $0.level != nil }
    let own = rated.filter { $0.rater == .candidate }
    self.init(
      during: own.count { !$0.isLevelLate }, afterwards: own.count { $0.isLevelLate },
      byJury: rated.count { $0.rater == .jury }, byProgram: rated.count { $0.rater == .program },
      unrated: answers.count { $0.level == nil && !$0.isSkipped })
    for answer in answers {
      guard let own = answer.levels[.candidate], let jury = answer.levels[.jury] else { continue }
      compared += 1
      ownHigher += own > jury ? 1 : 0
      ownLower += own < jury ? 1 : 0
    }
  }
}

extension SessionResult {
  /// The slots that were gone through to their end, with the seconds that they took.
  ///
  /// The one in which an oral was interrupted says nothing of the time that it would have taken.
  var endedSlots: [(PlannedSlot, Int)] {
    let started = Array(zip(plan.slots, slotSeconds))
    return isComplete ? started : Array(started.dropLast())
  }
}

extension PlannedSlot {
  /// Whether a time is within the tolerance of this slot's budget.
  ///
  /// Ending an exchange early is not a fault, nor is running over where the duration does not bind.
  func isKept(actualSeconds: Int) -> Bool {
    guard !kind.isAwayFromJury, kind != .pause else { return true }
    let tolerance = Pace.toleranceSeconds(forBudget: budgetSeconds)
    let delta = actualSeconds - budgetSeconds
    if delta > tolerance { return limit == .indicative || limit == .minimum }
    return kind != .presentation || delta >= -tolerance
  }
}

extension SessionResult {
  /// A level of this session on another scale; `nil` where the scales differ too much to tell, and where nobody
  /// spoke.
  fileprivate func level(_ answer: AnswerResult, on levels: [Level]) -> Int? {
    guard let level = answer.level, IndicativeMark.isAnswer(seconds: answer.answerSeconds) else {
      return nil
    }
    return plan.levels.isSameScale(as: levels) ? level : nil
  }
}

extension CriterionProgress {
  init(
    _ criterion: Criterion, sessions: [SessionResult], recent: Set<String>, levels: [Level]
  ) {
    var runLevels: [Int?] = []
    var recentLevels: [Int] = []
    var askedCount = 0
    var last: Int?
    for session in sessions {
      let own = session.answers.filter { $0.criterionID == criterion.id }
      let given = own.compactMap { session.level($0, on: levels) }
      runLevels.append(levels.median(of: given))
      if recent.contains(session.id) { recentLevels += given }
      askedCount += own.count
      if !own.isEmpty { last = session.startedSeconds }
    }
    self.init(
      criterion: criterion, runLevels: runLevels, askedCount: askedCount, lastAskedSeconds: last,
      medianLevel: levels.median(of: recentLevels))
  }
}

extension QuestionProgress {
  fileprivate static func all(sessions: [SessionResult], levels: [Level]) -> [QuestionProgress] {
    var index: [String: Int] = [:]
    var all: [QuestionProgress] = []
    for session in sessions {
      for answer in session.answers {
        let asking = Asking(
          startedSeconds: session.startedSeconds, level: session.level(answer, on: levels),
          isSkipped: answer.isSkipped, answerSeconds: answer.answerSeconds)
        if let known = index[answer.questionID] {
          all[known].askings.append(asking)
        } else {
          index[answer.questionID] = all.count
          all.append(
            QuestionProgress(
              id: answer.questionID, criterionID: answer.criterionID, askings: [asking]))
        }
      }
    }
    return all.sorted {
      ($0.lastLevel ?? levels.count, $0.askings.last?.startedSeconds ?? 0, $0.id)
        < ($1.lastLevel ?? levels.count, $1.askings.last?.startedSeconds ?? 0, $1.id)
    }
  }
}

extension SlotKindProgress {
  fileprivate static func all(sessions: [SessionResult]) -> [SlotKindProgress] {
    var kinds: [SlotKind] = []
    for slot in sessions.flatMap(\.plan.slots)
    where !slot.kind.isAwayFromJury && slot.kind != .pause && !kinds.contains(slot.kind) {
      kinds.append(slot.kind)
    }
    return kinds.map { kind in
      SlotKindProgress(
        kind: kind,
        runDeltaSeconds: sessions.map { session in
          let own = session.endedSlots.filter { $0.0.kind == kind }
          return own.isEmpty ? nil : own.reduce(0) { $0 + $1.1 - $1.0.budgetSeconds }
        })
    }
  }
}

extension FicheProgress {
  fileprivate static func all(
    sessions: [SessionResult], fiches: [PlannedFiche], levels: [Level]
  ) -> [FicheProgress] {
    var titles: [(id: String, title: String)] = fiches.map { ($0.id, $0.title) }
    for fiche in sessions.flatMap(\.plan.fiches)
    where !titles.contains(where: { $0.id == fiche.id }) {
      titles.append((fiche.id, fiche.title))
    }
    let all = titles.map { entry in
      let own = sessions.filter { $0.presented(entry.id) }
      let given = own.flatMap { session in
        session.answers.filter { session.ficheID(ofSlot: $0.slot) == entry.id }
          .compactMap { session.level($0, on: levels) }
      }
      return FicheProgress(
        id: entry.id, title: entry.title, runCount: own.count,
        lastPresentedSeconds: own.last?.startedSeconds, medianLevel: levels.median(of: given))
    }
    return all.sorted { ($1.runCount, $0.id) < ($0.runCount, $1.id) }
  }
}

extension SessionResult {
  fileprivate func ficheID(ofSlot slot: Int) -> String? {
    guard plan.slots.indices.contains(slot), let index = plan.slots[slot].ficheIndex,
      plan.fiches.indices.contains(index)
    else { return nil }
    return plan.fiches[index].id
  }

  /// Whether a slot about the fiche was started.
  fileprivate func presented(_ id: String) -> Bool {
    plan.slots.indices.prefix(slotSeconds.count).contains { ficheID(ofSlot: $0) == id }
  }
}

extension NextRun {
  /// The fiches presented least often, the weakest of them first, then the longest unseen.
  fileprivate init(exam: Exam, fiches: [FicheProgress], history: DrawHistory) {
    // Equals keep the order of the library.
    let order = fiches.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      return (left.runCount, left.medianLevel ?? -1, left.lastPresentedSeconds ?? 0, $0.offset)
        < (right.runCount, right.medianLevel ?? -1, right.lastPresentedSeconds ?? 0, $1.offset)
    }
    let hasPast = exam.criteria.contains { history.sessionsSinceCriterion[$0.id] != nil }
    let urgent = exam.criteria.min {
      history.urgency(ofCriterion: $0.id) < history.urgency(ofCriterion: $1.id)
    }
    self.init(
      ficheIDs: order.prefix(exam.ficheCount).map(\.element.id),
      criterionID: hasPast ? urgent?.id : nil)
  }
}
