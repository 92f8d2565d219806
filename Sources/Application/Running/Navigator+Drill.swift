import ExamModel
import Memory
import Screens
import SessionEngine
import SessionJournal

/// Drills: what is due today, and the three questions of the evening before.
extension Navigator {
  private var drillTexts: DrillTexts { DrillTexts(language: language) }

  /// Works out what is due; reads the fiches and every journal.
  func drillDesk() -> DrillDesk {
    if let preparedDrill { return preparedDrill }
    return DrillDesk(
      exam: desk.exam, fichePaths: desk.fichePaths, collection: fiches(),
      sessions: archive.results(), settings: drillSettings)
  }

  /// What the home screen tells of the drill once there is time to work it out.
  func outlook() -> DrillOutlook { drillDesk().outlook }

  /// The day's drill, or the question when the exam is.
  func drillScreen() -> any Screen {
    guard drillSettings.examDate != nil || hasAskedForExamDate else {
      return ExamDateScreen(today: drillSettings.today)
    }
    let drill = drillDesk()
    let plan = drill.plan
    guard !plan.isEmpty else {
      return DrillEndScreen(
        result: DrillResult(
          entries: [], knownBefore: nil, outlook: drill.outlook, seconds: 0))
    }
    return begin(
      drill, cards: plan.cards, title: drillTexts.title, isEvening: false,
      budgetSeconds: max(plan.expectedSeconds, drillSettings.minutes * 60))
  }

  /// Ten minutes without a choice.
  func eveningScreen() -> any Screen {
    let drill = drillDesk()
    let cards = drill.evening
    guard !cards.isEmpty else { return message(texts.nothingToAsk) }
    return begin(
      drill, cards: cards, title: drillTexts.eveningTitle, isEvening: true, budgetSeconds: 600)
  }

  private func begin(
    _ drill: DrillDesk, cards: [DrillCard], title: String, isEvening: Bool, budgetSeconds: Int
  ) -> any Screen {
    let draw = DrillDraw(cards: cards, alwaysRepeats: isEvening)
    let plan = drill.sessionPlan(
      title: title, budgetSeconds: budgetSeconds, clockRate: desk.options.clockRate)
    let session = LiveSession(
      state: SessionState(plan: plan), engine: SessionEngine(draw: draw),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
    take(session, of: RunningDrill(desk: drill, isEvening: isEvening))
    forgetFiches()
    return DrillScreen(
      state: session.state, draw: draw, title: title,
      caption: drillTexts.caption(drill.outlook))
  }

  /// The last screen of a drill.
  func drillEndScreen(_ drill: RunningDrill, state: SessionState, closing: [String]) -> any Screen {
    let result = DrillResult(of: state, before: drill.desk, after: drillDesk(), language: language)
    forgetFiches()
    guard drill.isEvening else { return DrillEndScreen(result: result, closing: closing) }
    return EveningEndScreen(
      result: result, documents: desk.exam.documents, penalties: desk.exam.penalties)
  }

  /// Keeps the date of the exam, and goes on to the drill.
  func choseExamDate(_ day: CalendarDay?) -> any Screen {
    hasAskedForExamDate = true
    guard let day else { return drillScreen() }
    drillSettings.examDate = day
    guard let failure = settings.remember(.examDate, day.text) else { return drillScreen() }
    return message(failure.text(in: language))
  }
}

/// The drill that is running.
struct RunningDrill {
  /// As it was when the drill began.
  let desk: DrillDesk
  let isEvening: Bool
}
