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
    guard !session.isTryOut else { return [] }
    return session.answers.compactMap { answer in
      guard let grade = grade(answer, on: session.plan.levels) else { return nil }
      let at = session.startedSeconds &+ answer.askedAfterSeconds
      return Review(
        card: card(of: answer, cards), atSeconds: at,
        day: StudyDay.of(localSeconds: localSeconds(at)), grade: grade,
        durationSeconds: answer.answerSeconds, isDrill: !session.isRehearsal)
    }
  }

  private static func grade(_ answer: AnswerResult, on scale: [Level]) -> Grade? {
    if let level = answer.level { return Grade(level: level, on: scale) }
    return answer.isSkipped ? .again : nil
  }

  private static func card(of answer: AnswerResult, _ cards: [String: CardID]) -> CardID {
    if let base = answer.base { return CardID(base: base, about: answer.about ?? "") }
    return cards[answer.questionID] ?? CardID(base: answer.questionID)
  }
}
