import ExamModel
import Frames
import Screens
import SessionEngine
import Testing
import TextCells
import Voice

/// The progress at three sizes, begun, well on and empty.
@Suite struct ProgressScreenTests {
  private static let day = 86_400
  /// 2 March 2026.
  private static let start = 20_514 * day

  private func session(_ index: Int) -> SessionResult {
    let plan = ScreenSamples.plan()
    let levels = [
      [1, 2, 2, 3, 3, 4], [2, 3, 3, 3, 4, 4], [0, 1, 1, 2, 1, 2], [3, 3, 4, 3, 4, 4],
    ]
    let times = [[640, 310, 560, 300], [598, 295, 610, 340], [607, 300, 590, 300]][index % 3]
    let answers = ScreenSamples.criteria.prefix(4).enumerated().map { number, criterion in
      AnswerResult(
        questionID: "q\(index)-\(number)", criterionID: criterion.id, slot: number < 2 ? 1 : 3,
        level: index == 2 && number == 1 ? nil : levels[number][index], answerSeconds: 50)
    }
    return SessionResult(
      id: "s\(index)", startedSeconds: Self.start + index * 9 * Self.day, plan: plan,
      isComplete: index != 1, slotSeconds: Array(times.prefix(index == 1 ? 3 : 4)),
      answers: answers)
  }

  private func progress(_ count: Int) -> Progress {
    Progress(
      sessions: (0..<count).map(session), exam: ScreenSamples.exam,
      fiches: ScreenSamples.fiches.map {
        PlannedFiche(id: $0.id, title: $0.title, origin: $0.origin)
      })
  }

  @Test(arguments: Sizes.pinned) func progressOfSixOrals(size: Size) {
    let screen = ProgressScreen(progress: progress(6))
    expectScreen(screen, on: Surface(size: size, language: .french), named: "progress")
    expectScreen(screen, on: Surface(size: size, language: .english), named: "progress-en")
  }

  /// Two of three orals were heard.
  @Test(arguments: [Size(columns: 80, rows: 60), Size(columns: 40, rows: 90)])
  func voicesOverOrals(size: Size) {
    let results = (0..<3).map { index in
      var result = session(index)
      result.speech = OralSpeech([
        SlotSpeech(
          slot: 0, heardMilliseconds: index == 1 ? 0 : 500_000, talkMilliseconds: 300_000,
          pauses: [SpeechPause(startMilliseconds: 0, endMilliseconds: 2500 * (index + 1))],
          firstWords: [.init(answer: 0, milliseconds: 1800)], syllables: 1000 + 150 * index,
          paceMilliseconds: 300_000)
      ])
      return result
    }
    let screen = ProgressScreen(progress: Progress(sessions: results, exam: ScreenSamples.exam))
    expectScreen(screen, on: Surface(size: size, language: .french), named: "progress-voice")
    expectScreen(screen, on: Surface(size: size, language: .english), named: "progress-voice-en")
  }

  @Test(arguments: Sizes.pinned) func emptyProgress(size: Size) {
    let screen = ProgressScreen(progress: progress(0))
    expectScreen(screen, on: Surface(size: size, language: .french), named: "progress-empty")
  }

  private static let study = StudyReport(
    outlook: DrillOutlook(
      daysToExam: 21, questionCount: 8, expectedSeconds: 700, known: 0.784, postponedCount: 3),
    curve: [(0, 0.04), (1, 0.11), (4, 0.3), (5, 0.42), (9, 0.55), (16, 0.784)].map { day, known in
      StudyReport.Point(
        day: "\(10 + day)/04", dayNumber: 20_000 + day, known: known)
    },
    entries: [
      .init(
        question:
          "Vous indiquez « de 1 h 50 à 35 minutes » : quelle action explique l'essentiel de "
          + "cet écart ?", grades: [1, 1, 2], nextDay: "01/05/2027"),
      .init(question: "Quel était votre rôle ?", grades: [3], nextDay: nil),
    ], unseenCount: 14)

  @Test(arguments: Sizes.pinned) func whatWouldBeKnownOnTheDay(size: Size) {
    for language in [Language.french, .english] {
      var screen = ProgressScreen(progress: progress(0), study: Self.study)
      let surface = Surface(size: size, language: language)
      // Below what is said where no oral counts yet.
      for _ in 0..<9 { _ = screen.handle(.down, on: surface) }
      expectScreen(
        screen, on: surface, named: language == .french ? "progress-memory" : "progress-memory-en")
    }
  }

  /// Whoever does not see the curve hears where it begins and ends.
  @Test func theCurveIsASentenceToo() {
    let lines = ProgressScreen.text(
      of: progress(0), study: Self.study, language: .french, columns: 80)
    #expect(lines.contains { $0.contains("De 4 % le 10/04 à 78 % le 26/04.") })
    #expect(lines.contains { $0.contains("su en partie · revient le 01/05/2027") })
    #expect(lines.contains { $0.contains("su · ne revient pas avant l'épreuve") })
    let narrow = ProgressScreen.text(
      of: progress(0), study: Self.study, language: .french, columns: 38)
    #expect(narrow.allSatisfy { TextCells.width(of: $0) <= 38 })
  }

  /// One day alone makes no curve, and says so by leaving it out.
  @Test func oneDayIsNoCurve() {
    var study = Self.study
    study.curve = Array(study.curve.prefix(1))
    let lines = ProgressScreen.text(
      of: progress(0), study: study, language: .french, columns: 80)
    #expect(!lines.contains { $0.contains("┤") })
  }

  @Test func readinessSaysWhoRated() {
    var sessions = (0..<3).map(session)
    sessions[1].answers[0].rater = .jury
    sessions[1].answers[1].rater = .jury
    sessions[2].answers[0].rater = .program
    sessions[0].answers[2].isLevelLate = true
    let progress = Progress(sessions: sessions, exam: ScreenSamples.exam)
    #expect(progress.ratings.byJury == 2)
    #expect(progress.ratings.byProgram == 1)
    #expect(progress.ratings.afterwards == 1)
    let lines = ProgressScreen.text(of: progress, language: .french, columns: 80)
      .joined(separator: " ")
    #expect(lines.contains("2 d'une autre personne"))
    #expect(lines.contains("1 d'un programme"))
    #expect(lines.contains("1 de vous après coup"))
  }

  @Test func wholeProgress() {
    let screen = ProgressScreen(progress: progress(6))
    let size = Size(columns: 80, rows: 52)
    expectScreen(screen, on: Surface(size: size, language: .french), named: "progress-whole")
  }

  @Test func itScrollsAndGoesBack() {
    var screen = ProgressScreen(progress: progress(6))
    let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)
    let before = screen.frame(on: surface)
    #expect(screen.handle(.down, on: surface) == .none)
    #expect(screen.frame(on: surface) != before)
    #expect(screen.handle(.character("q"), on: surface) == .back)
    #expect(screen.handle(.character("?"), on: surface) == .open(.help(.reader)))
  }

  @Test func textNeedsNoScreen() {
    let lines = ProgressScreen.text(of: progress(6), language: .french, columns: 80)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.contains { $0.contains("Préparation incomplète") })
    #expect(lines.contains { $0.contains("Prochain oral") })
  }
}
