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
    let asked = sessions.filter { $0.isRehearsal && !$0.isTryOut && !$0.answers.isEmpty }
      .sorted { ($0.startedSeconds, $0.id) > ($1.startedSeconds, $1.id) }
    self.init()
    for (index, session) in asked.enumerated() {
      for answer in session.answers where sessionsSinceAsked[answer.questionID] == nil {
        sessionsSinceAsked[answer.questionID] = index + 1
        outcomes[answer.questionID] = Self.outcome(of: answer, in: session.plan)
      }
    }
    let own = asked.filter { $0.plan.examID == examID }
    var levels: [String: [Int]] = [:]
    for (index, session) in own.enumerated() {
      for answer in session.answers {
        if sessionsSinceCriterion[answer.criterionID] == nil {
          sessionsSinceCriterion[answer.criterionID] = index + 1
        }
        guard index < Self.recentSessions,
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
