import ExamModel
import Jury
import Memory
import Screens
import SessionEngine
import SessionJournal
import Wording

/// The cards of a review, which add to the same memory as the drill and are told from it.
extension Navigator {
  /// What the questions of the cards are placed on.
  var cardScale: CardScale {
    CardScale(
      levels: desk.exam.levels,
      criteria: JuryAssembly(fichePaths: desk.fichePaths).withFamilies(desk.exam.criteria))
  }

  /// What memory holds of each question, by the question's id; those never answered are missing.
  func cardMemos(of questions: [Question]) -> [String: CardMemo] {
    let past = pastCards ?? archive.results()
    pastCards = past
    var sessions = past
    if let result = cardSitting?.result {
      sessions.removeAll { $0.id == result.id }
      sessions.append(result)
    }
    let cards = Dictionary(
      questions.map { ($0.id, CardID($0)) }, uniquingKeysWith: { first, _ in first })
    let memory = CandidateMemory(
      sessions.flatMap {
        Review.of($0, cards: cards, localSeconds: { CalendarTime(localSeconds: $0).utcSeconds })
      })
    let levels = lastLevels(in: sessions, cards)
    let dates = DateText(language: language)
    var memos: [String: CardMemo] = [:]
    for question in questions {
      guard let known = memory[CardID(question)] else { continue }
      memos[question.id] = CardMemo(
        lastLevel: levels[CardID(question)],
        nextDay: drillSettings.nextDay(of: known).map(dates.date))
    }
    return memos
  }

  /// The level that each card got last, where it was given on the scale of the exam in use.
  private func lastLevels(
    in sessions: [SessionResult], _ cards: [String: CardID]
  ) -> [CardID: Int] {
    var last: [CardID: (atSeconds: Int, level: Int)] = [:]
    for session in sessions
    where !session.isTryOut && session.plan.levels.isSameScale(as: desk.exam.levels) {
      for answer in session.answers {
        guard let level = answer.level else { continue }
        let card = Review.card(of: answer, cards)
        let at = session.startedSeconds &+ answer.askedAfterSeconds
        if at >= last[card]?.atSeconds ?? .min { last[card] = (at, level) }
      }
    }
    return last.mapValues(\.level)
  }

  /// Keeps the level of a card.
  ///
  /// - Returns: what must be said of it: that the disk does not take it.
  func answerCard(
    _ question: Question, level: Int, afterMilliseconds: Int, on fiche: Fiche
  ) -> String? {
    let sitting = cardSitting ?? CardSitting(plan: cardPlan(fiche), archive: archive)
    cardSitting = sitting
    sitting.answer(question, level: level, afterMilliseconds: afterMilliseconds)
    return sitting.failure.map(texts.notKept)
  }

  private func cardPlan(_ fiche: Fiche) -> SessionPlan {
    var plan = DrillPlanner(exam: desk.exam).plan(
      title: ArchiveTexts(language: language).cards, budgetSeconds: drillSettings.minutes * 60,
      fiches: [PlannedFiche(fiche)], clockRate: desk.options.clockRate)
    plan.criteria = cardScale.criteria
    return plan
  }

  /// Ends the journal of the cards, if there is one.
  func closeCards() {
    cardSitting?.close()
    cardSitting = nil
    pastCards = nil
  }
}
