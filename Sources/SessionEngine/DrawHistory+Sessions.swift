import ExamModel

extension DrawHistory {
  /// Sessions whose levels still tell how a criterion stands today.
  package static let recentSessions = 5

  /// What past sessions tell the jury of an exam.
  ///
  /// Questions rest whatever exam they were asked in; criteria are those of the one exam, since
  /// another exam's may bear the same id. Try-outs and sessions in which nothing was asked do not
  /// count. Medians are over the last five sessions of the exam and on the official scale.
  package init(sessions: [SessionResult], examID: String) {
    // Only places are moved about while sorting: there may be thousands of sessions, with their plans.
    let asked = sessions.indices.filter { index in
      sessions[index].isRehearsal && !sessions[index].isTryOut && !sessions[index].answers.isEmpty
    }.sorted {
      (sessions[$0].startedSeconds, sessions[$0].id) > (
        sessions[$1].startedSeconds, sessions[$1].id
      )
    }
    self.init()
    var levels: [String: [Int]] = [:]
    var ownCount = 0
    for (index, place) in asked.enumerated() {
      let session = sessions[place]
      let isOwn = session.plan.examID == examID
      if isOwn { ownCount += 1 }
      for answer in session.answers {
        if sessionsSinceAsked[answer.questionID] == nil {
          sessionsSinceAsked[answer.questionID] = index + 1
          outcomes[answer.questionID] = Self.outcome(of: answer, in: session.plan)
        }
        guard isOwn else { continue }
        if sessionsSinceCriterion[answer.criterionID] == nil {
          sessionsSinceCriterion[answer.criterionID] = ownCount
        }
        guard ownCount <= Self.recentSessions,
          let level = answer.level.flatMap(session.plan.levels.officialIndex(of:))
        else { continue }
        levels[answer.criterionID, default: []].append(level)
      }
    }
    medianLevels = levels.compactMapValues { Level.officialScale.median(of: $0) }
  }

  /// What an answer was worth on the official scale.
  private static func outcome(of answer: AnswerResult, in plan: SessionPlan) -> Outcome {
    if answer.isSkipped { return .failed }
    guard let level = answer.level.flatMap(plan.levels.officialIndex(of:)) else { return .fair }
    if level <= 1 { return .failed }
    return level >= Level.officialScale.count - 1 ? .mastered : .fair
  }
}
