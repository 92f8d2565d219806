import ExamModel
import FicheLibrary
import Jury
import Memory
import Screens
import SessionEngine
import SessionJournal
import Wording

/// What a candidate answers today, worked out from the journals, the fiches and the jury.
package struct DrillDesk {
  let exam: Exam
  let settings: DrillSettings
  /// Every question that the drill is about, in the order in which new ones are asked.
  let deck: [DrillCard]
  let memory: CandidateMemory
  let reviews: [Review]
  private let candidates: [DeckCandidate]
  private let urgentCriteria: [String]
  private let fiches: [PlannedFiche]
  /// The exam's, each with the family that serves it.
  private let criteria: [Criterion]

  /// - Parameters:
  ///   - fichePaths: where the candidate's fiches are; banks beside them are added.
  ///   - sessions: of any exam; what was answered for one is known for all.
  init(
    exam: Exam, fichePaths: [String], collection: FicheCollection, sessions: [SessionResult],
    settings: DrillSettings
  ) {
    self.exam = exam
    self.settings = settings
    // The samples are another exam's matter, here as in an oral.
    let isSuited = !fichePaths.isEmpty || exam.domain == .computing
    let presented =
      isSuited ? Self.presented(collection.fiches, exam: exam, sessions: sessions) : []
    fiches = presented.map { PlannedFiche($0) }
    let assembly = JuryAssembly(fichePaths: fichePaths)
    let plan = SessionPlanner(exam: exam).plan(
      fiches: presented, parcours: isSuited ? collection.parcours : nil)
    criteria = assembly.withFamilies(exam.criteria)
    candidates = assembly.candidates(for: plan, fiches: presented).map { candidate in
      DeckCandidate(
        question: candidate.question, topic: candidate.topics.first ?? candidate.question.id,
        isAboutFiche: candidate.scope != .general,
        isOpening: candidate.isOpening)
    }
    let cards = Dictionary(
      candidates.map { ($0.question.id, CardID($0.question)) },
      uniquingKeysWith: { first, _ in first })
    // Sessions come newest first; memory counts from the oldest.
    reviews = sessions.reversed().flatMap {
      Review.of(
        $0, cards: cards, localSeconds: { CalendarTime(localSeconds: $0).utcSeconds })
    }
    memory = CandidateMemory(reviews)
    let history = DrawHistory(sessions: sessions, examID: exam.id)
    urgentCriteria = exam.criteria.map(\.id).enumerated().sorted {
      let (left, right) = (
        history.urgency(ofCriterion: $0.element), history.urgency(ofCriterion: $1.element)
      )
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
    deck = DrillDeck(candidates: candidates, criterionIDs: urgentCriteria, memory: memory).cards
  }

  /// The fiches that the oral will present: those of the last oral on this exam, else the first ones.
  private static func presented(
    _ fiches: [Fiche], exam: Exam, sessions: [SessionResult]
  ) -> [Fiche] {
    let last = sessions.filter { $0.plan.examID == exam.id && $0.isRehearsal }
      .max { ($0.startedSeconds, $0.id) < ($1.startedSeconds, $1.id) }
    let ids = last?.plan.fiches.map(\.id) ?? []
    let known = ids.compactMap { id in fiches.first { $0.id == id } }
    let rest = fiches.filter { fiche in !known.contains { $0.id == fiche.id } }
    return Array((known + rest).prefix(exam.ficheCount))
  }

  // MARK: Today

  /// What today asks.
  var plan: DayPlan {
    DayPlan(
      deck: deck, memory: memory, today: settings.today, exam: settings.examDate,
      budgetSeconds: settings.minutes * 60)
  }

  /// The three questions of the evening before.
  var evening: [DrillCard] {
    EveningPlan(
      candidates: candidates, criterionIDs: urgentCriteria, memory: memory, today: settings.today
    ).cards
  }

  /// The share of the deck known on the day; `nil` before anything was answered.
  var known: Double? {
    let forecast = Forecast(
      deck: deck.map(\.id), memory: memory, on: settings.examDate ?? settings.today)
    return forecast.seenCount > 0 ? forecast.known : nil
  }

  /// How the forecast for the day of the exam grew.
  var curve: [ForecastCurve.Point] {
    ForecastCurve(
      deck: deck.map(\.id), reviews: reviews, exam: settings.examDate ?? settings.today
    ).points
  }

  var outlook: DrillOutlook {
    let plan = plan
    return DrillOutlook(
      daysToExam: settings.examDate.map { settings.today.days(until: $0) },
      questionCount: plan.cards.count, expectedSeconds: plan.expectedSeconds, known: known,
      postponedCount: plan.postponedCount)
  }

  /// What memory adds to the progress.
  func studyReport(in language: Language) -> StudyReport {
    let dates = DateText(language: language)
    let day = settings.examDate ?? settings.today
    let known = deck.compactMap { card in memory[card.id].map { (card, $0) } }
    let ordered = known.enumerated().sorted {
      ($0.element.1.recall(on: day), $0.offset) < ($1.element.1.recall(on: day), $1.offset)
    }
    return StudyReport(
      outlook: outlook,
      curve: curve.map {
        StudyReport.Point(
          day: dates.short($0.day), dayNumber: $0.day.number, known: $0.known)
      },
      entries: ordered.map { _, entry in
        StudyReport.Entry(
          question: entry.0.question.text, grades: entry.1.grades.map(\.rawValue),
          nextDay: nextDay(of: entry.0.id).map(dates.date))
      }, unseenCount: deck.count - known.count)
  }

  /// The plan of a session that asks cards.
  func sessionPlan(title: String, budgetSeconds: Int, clockRate: Double) -> SessionPlan {
    var plan = DrillPlanner(exam: exam).plan(
      title: title, budgetSeconds: budgetSeconds, fiches: fiches, clockRate: clockRate)
    plan.criteria = criteria
    return plan
  }

  /// The day on which a card comes back; `nil` where that is after the exam, or it was never answered.
  func nextDay(of card: CardID) -> CalendarDay? {
    guard let known = memory[card] else { return nil }
    return settings.nextDay(of: known)
  }
}

/// What a drill goes by, of the configuration and the command line.
package struct DrillSettings: Equatable {
  var today: CalendarDay
  var examDate: CalendarDay?
  var minutes: Int

  /// The day on which a card comes back, tomorrow at the earliest; `nil` where that is after the exam.
  func nextDay(of card: CardMemory) -> CalendarDay? {
    let next = max(card.nextDay, CalendarDay(number: today.number + 1))
    if let examDate, next > examDate { return nil }
    return next
  }

  /// The day that an instant of the wall clock counts for.
  package static func today(secondsSince1970 seconds: Int) -> CalendarDay {
    StudyDay.of(localSeconds: CalendarTime(localSeconds: seconds).utcSeconds)
  }
}
