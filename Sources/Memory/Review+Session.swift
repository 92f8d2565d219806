import ExamModel
import SessionEngine

extension Review {
  /// What a session of the past adds to memory, in the order of its questions.
  ///
  /// Every answer that was placed on the scale counts, and every question that was passed over counts as
  /// forgotten; a try-out adds nothing, since nobody answers on a clock that runs sixty times as fast.
  ///
  /// - Parameters:
  ///   - cards: the cards of today's questions by the questions' ids, for journals that do not tell a
  ///     question's card.
  ///   - localSeconds: turns seconds since 1970 into date and time where the candidate is, in seconds as
  ///     if the zone were UTC.
  package static func of(
    _ session: SessionResult, cards: [String: CardID] = [:], localSeconds: (Int) -> Int
  ) -> [Review] {
    guard !session.isTryOut, let first = session.answers.first, let last = session.answers.last
    else { return [] }
    func offset(_ answer: AnswerResult) -> Int {
      let at = session.startedSeconds &+ answer.askedAfterSeconds
      return localSeconds(at) &- at
    }
    // The zone is asked of each answer only where its hour changed within the session.
    let isSteady = offset(first) == offset(last)
    let steady = offset(first)
    return session.answers.compactMap { answer in
      guard let grade = grade(answer, on: session.plan.levels) else { return nil }
      let at = session.startedSeconds &+ answer.askedAfterSeconds
      return Review(
        card: card(of: answer, cards), atSeconds: at,
        day: StudyDay.of(localSeconds: at &+ (isSteady ? steady : offset(answer))), grade: grade,
        durationSeconds: answer.answerSeconds, isDrill: !session.isRehearsal)
    }
  }

  private static func grade(_ answer: AnswerResult, on scale: [Level]) -> Grade? {
    if let level = answer.level { return Grade(level: level, on: scale) }
    return answer.isSkipped ? .again : nil
  }

  /// The card of an answer: what the journal tells, else that of today's question of the same id.
  package static func card(of answer: AnswerResult, _ cards: [String: CardID]) -> CardID {
    if let base = answer.base { return CardID(base: base, about: answer.about ?? "") }
    return cards[answer.questionID] ?? CardID(base: answer.questionID)
  }
}
