import ExamModel
import SessionEngine
import Testing

/// What past sessions add up to.
@Suite struct ProgressTests {
  private static let day = 86_400
  private let exam = Exam(
    id: "e6", title: "E6", durationSeconds: 150, criteria: Samples.criteria,
    phases: [
      Phase(
        title: "Phase 1", ficheNumber: 1,
        slots: [
          Slot(kind: .presentation, budgetSeconds: 100), Slot(kind: .exchange, budgetSeconds: 50),
        ])
    ])
  private let fiches = ["helpdesk", "reseau"].map {
    PlannedFiche(id: $0, title: $0, origin: .unstated(path: "\($0).md"))
  }

  private func session(
    _ day: Int, _ answers: [(String, String, Int?)], times: [Int] = [100, 50],
    isComplete: Bool = true, rate: Double = 1, exam: String = "e6"
  ) -> SessionResult {
    var plan = Samples.plan()
    plan.clockRate = rate
    plan.examID = exam
    return SessionResult(
      id: "s\(day)", startedSeconds: day * Self.day, plan: plan, isComplete: isComplete,
      slotSeconds: times,
      answers: answers.map {
        AnswerResult(questionID: $0.0, criterionID: $0.1, slot: 1, level: $0.2, answerSeconds: 60)
      })
  }

  /// Three questions on each criterion, with the levels given.
  private func run(_ day: Int, autonomy: Int, choices: Int, times: [Int] = [100, 50])
    -> SessionResult
  {
    session(
      day,
      (0..<3).flatMap {
        [("a\(day)\($0)", "autonomie", autonomy), ("c\(day)\($0)", "choix", choices)]
      }, times: times)
  }

  @Test func nothingIsNoProgress() {
    let progress = Progress(sessions: [], exam: exam, fiches: fiches)
    #expect(progress.isEmpty)
    #expect(!progress.readiness.isReady)
    #expect(progress.nextRun == NextRun(ficheIDs: ["helpdesk"], criterionID: nil))
  }

  @Test func threeGoodRunsMakeReady() {
    let runs = (1...3).map { run($0, autonomy: 2, choices: 4, times: [119, 60]) }
    let progress = Progress(sessions: runs.reversed(), exam: exam, fiches: fiches)
    #expect(progress.readiness.isReady)
    #expect(
      progress.readiness.checks == [
        .completeRuns(count: 3, needed: 3), .withinTolerance(count: 3, of: 3),
        .everyCriterionAsked(missing: [], times: 3),
        .noWeakCriterion(weak: [], unrated: [], level: 2),
      ])
    #expect(progress.criteria[0].runLevels == [2, 2, 2])
    #expect(progress.criteria[1].askedCount == 9)
    #expect(progress.criteria[1].lastAskedSeconds == 3 * Self.day)
    #expect(progress.slotKinds.map(\.kind) == [.presentation, .exchange])
    #expect(progress.slotKinds[0].runDeltaSeconds == [19, 19, 19])
  }

  @Test func eachConditionCanFailAlone() {
    let good = (1...3).map { run($0, autonomy: 3, choices: 3) }
    func failed(_ sessions: [SessionResult]) -> [Int] {
      let checks = Progress(sessions: sessions, exam: exam).readiness.checks
      return checks.indices.filter { !checks[$0].isMet }
    }
    #expect(failed(good) == [])
    #expect(failed(Array(good.prefix(2))) == [0, 1])
    #expect(failed(good + [run(4, autonomy: 3, choices: 3, times: [121, 50])]) == [1])
    #expect(failed(good + [run(4, autonomy: 3, choices: 3, times: [79, 50])]) == [1])
    // An exchange that ends early is no fault.
    #expect(failed(good + [run(4, autonomy: 3, choices: 3, times: [100, 5])]) == [])
    let rarely = (1...3).map { session($0, [("a\($0)", "autonomie", 3)]) }
    #expect(failed(rarely) == [2, 3])
    #expect(failed((1...3).map { run($0, autonomy: 1, choices: 3) }) == [3])
    // What lies further back than three runs is forgiven.
    #expect(failed([run(0, autonomy: 1, choices: 1, times: [300, 50])] + good) == [])
  }

  @Test func tryOutsOtherExamsAndEmptySessionsDoNotCount() {
    let sessions = [
      session(1, [("a", "autonomie", 3)], rate: 60),
      session(2, [("a", "autonomie", 3)], exam: "grand-oral"),
      session(3, [], times: [4], isComplete: false),
      session(4, [("a", "autonomie", 3)], times: [100, 20], isComplete: false),
    ]
    let progress = Progress(sessions: sessions, exam: exam)
    #expect(progress.runs.map(\.id) == ["s4"])
    #expect(progress.readiness.checks[0] == .completeRuns(count: 0, needed: 3))
  }

  @Test func aQuestionIsFollowedOverTime() {
    let sessions = [
      session(1, [("q", "choix", 1), ("r", "choix", 4)]), session(5, [("q", "choix", 3)]),
    ]
    let questions = Progress(sessions: sessions, exam: exam).questions
    #expect(questions.map(\.id) == ["q", "r"])
    #expect(questions[0].askings.map(\.level) == [1, 3])
    #expect(questions[0].askings.map(\.startedSeconds) == [Self.day, 5 * Self.day])
  }

  @Test func theNextRunTakesWhatWasPractisedLeast() {
    let progress = Progress(
      sessions: [run(1, autonomy: 4, choices: 1)], exam: exam, fiches: fiches)
    #expect(progress.nextRun == NextRun(ficheIDs: ["reseau"], criterionID: "choix"))
    #expect(progress.fiches.map(\.id) == ["helpdesk", "reseau"])
    #expect(progress.fiches[0].runCount == 1)
    #expect(progress.fiches[0].medianLevel == 1)
    #expect(progress.fiches[1].lastPresentedSeconds == nil)
  }

  // MARK: History of the draw

  @Test func historyCountsSessionsBackwards() {
    let history = DrawHistory(
      sessions: [
        session(1, [("q1", "choix", 4)]),
        session(2, [("q2", "autonomie", 1)]),
        session(3, [("q1", "choix", 2)], rate: 2),
        session(4, [], times: [10], isComplete: false),
        session(5, [("g", "choix", 0)], exam: "grand-oral"),
      ], examID: "e6")
    #expect(history.sessionsSinceAsked == ["g": 1, "q2": 2, "q1": 3])
    #expect(history.sessionsSinceCriterion == ["autonomie": 1, "choix": 2])
    #expect(history.medianLevels == ["autonomie": 1, "choix": 4])
  }

  @Test func mediansLookAtTheLastFiveSessions() {
    let sessions =
      [session(0, [("x", "choix", 0), ("y", "choix", 1)])]
      + (1...5).map { session($0, [("q\($0)", "choix", 3)]) }
    #expect(DrawHistory(sessions: sessions, examID: "e6").medianLevels["choix"] == 3)
  }

  @Test func levelsOfAnotherScaleAreReadByTheirPoints() {
    let scale = [
      Level(name: "Très insuffisant", points: 4), Level(name: "Insuffisant", points: 8),
      Level(name: "Satisfaisant", points: 13), Level(name: "Très satisfaisant", points: 18),
    ]
    #expect((0..<4).map { scale.officialIndex(of: $0) } == [1, 1, 2, 3])
    #expect(scale.officialIndex(of: 4) == nil)
    #expect(scale.halfwayIndex == 2)
    #expect(Level.officialScale.halfwayIndex == 2)
    #expect((0..<5).map { Level.officialScale.officialIndex(of: $0) } == [0, 1, 2, 3, 4])
    let bare = ["A", "B", "C"].map { Level(name: $0, points: nil) }
    #expect((0..<3).map { bare.officialIndex(of: $0) } == [0, 2, 4])
    #expect(bare.halfwayIndex == 1)
  }
}
