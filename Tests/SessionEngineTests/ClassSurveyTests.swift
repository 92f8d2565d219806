import ExamModel
import SessionEngine
import Testing

/// A class at a glance, by literal sessions.
@Suite struct ClassSurveyTests {
  private static let criteria = [
    Criterion(id: "a", name: "L'autonomie"), Criterion(id: "c", name: "Les choix"),
  ]

  private static let plan = SessionPlan(
    examID: "e6", examTitle: "E6", criteria: criteria, phaseTitles: ["Phase 1"],
    slots: [PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 600)])

  private func session(
    _ id: String, at started: Int, _ answers: [AnswerResult], isComplete: Bool = true,
    seconds: Int = 600, change: (inout SessionPlan) -> Void = { _ in }
  ) -> SessionResult {
    var plan = Self.plan
    change(&plan)
    return SessionResult(
      id: id, startedSeconds: started, plan: plan, isComplete: isComplete, slotSeconds: [seconds],
      answers: answers)
  }

  private func answer(
    _ base: String, _ criterion: String, _ level: Int?, seconds: Int = 60,
    section: AskedSection? = nil
  ) -> AnswerResult {
    AnswerResult(
      questionID: "\(base)-fiche", criterionID: criterion, slot: 0, level: level,
      isSkipped: level == nil, answerSeconds: seconds, base: base, section: section)
  }

  /// Someone who answers one question like that, once.
  private func member(_ name: String, _ level: Int?, section: AskedSection? = nil) -> ClassMember {
    ClassMember(
      name: name,
      sessions: [session("\(name)-1", at: 100, [answer("why", "c", level, section: section)])])
  }

  @Test func aRowCountsWhatProgressCounts() {
    let sessions = [
      session("1", at: 100, [answer("x", "a", 3), answer("y", "c", 1)]),
      session("2", at: 200, [answer("x", "a", 4), answer("y", "c", 2)]),
      session("3", at: 300, [answer("x", "a", 3), answer("y", "c", 1)], isComplete: false),
      session("try", at: 400, [answer("x", "a", 0)]) { $0.clockRate = 60 },
      session("drill", at: 500, [answer("x", "a", 0)]) { $0.purpose = .drill },
      session("other", at: 600, [answer("x", "a", 0)]) { $0.examID = "e5" },
    ]
    let survey = ClassSurvey(members: [ClassMember(name: "Zoé", sessions: sessions)])
    let row = survey.rows[0]
    #expect(survey.examID == "e6")
    #expect((row.runCount, row.completeCount) == (3, 2))
    #expect((row.drillCount, row.otherCount) == (1, 1))
    #expect((row.lastStartedSeconds, row.lastID) == (300, "3"))
    #expect(row.seconds == 1800)
    // The median of the whole orals alone, the lower of two.
    #expect(row.criterionLevels == [3, 1])
    #expect(row.weakCriteria == [1])
    // The last whole oral: 20 and 10 points.
    #expect(row.indicativeMark == 15)
    let progress = Progress(
      sessions: sessions,
      exam: Exam(id: "e6", title: "E6", durationSeconds: 600, criteria: Self.criteria, phases: []))
    #expect(row.readiness == progress.readiness)
    #expect(row.criterionLevels == progress.criteria.map(\.medianLevel))
  }

  @Test func whoeverHasNotBegunStaysInTheClass() {
    let survey = ClassSurvey(
      members: [ClassMember(name: "Ana", sessions: []), member("Bob", 3)])
    #expect(survey.rows.map(\.name) == ["Ana", "Bob"])
    #expect(survey.activeCount == 1)
    #expect(survey.rows[0].lastStartedSeconds == nil)
    #expect(survey.rows[0].criterionLevels == [nil, nil])
  }

  @Test func aQuestionIsOpenWhenHalfOfFiveDoNotHoldIt() {
    let held = [member("1", 3), member("2", 4), member("3", 3)]
    let open = [
      member("4", 2, section: .role(.tests)), member("5", nil, section: .role(.tests)),
    ]
    #expect(ClassSurvey(members: held + open).openQuestions.isEmpty)
    let more = held + open + [member("6", 0, section: .missing(.results))]
    let question = ClassSurvey(members: more).openQuestions[0]
    #expect(question.key == "why")
    #expect((question.askedCount, question.openCount) == (6, 3))
    #expect(
      question.sections == [
        .init(section: .role(.tests), count: 2), .init(section: .missing(.results), count: 1),
      ])
  }

  @Test func onlyTheLastAnswerOfACandidateCounts() {
    let better = ClassMember(
      name: "6",
      sessions: [
        session("late", at: 200, [answer("why", "c", 4)]),
        session("early", at: 100, [answer("why", "c", 0)]),
      ])
    let survey = ClassSurvey(
      members: (1...4).map { member("\($0)", $0 <= 2 ? 1 : 3) } + [better])
    #expect(survey.openQuestions.isEmpty)
    // A second of silence is no answer, so the one before it stands.
    let silent = ClassMember(
      name: "6",
      sessions: [
        session("late", at: 200, [answer("why", "c", 4, seconds: 1)]),
        session("early", at: 100, [answer("why", "c", 0)]),
      ])
    let other = ClassSurvey(
      members: (1...4).map { member("\($0)", $0 <= 2 ? 1 : 3) } + [silent])
    #expect(other.openQuestions.map(\.openCount) == [3])
  }

  @Test func fewerThanFiveAreNoClassWithoutNames() {
    let four = (1...4).map { member("\($0)", 1) }
    #expect(ClassSurvey(members: four, isAnonymous: true).openQuestions.isEmpty)
    #expect(ClassSurvey(members: four, isAnonymous: true).criterionFigures.isEmpty)
    #expect(!ClassSurvey(members: four).openQuestions.isEmpty)
    let five = four + [member("5", 1)]
    #expect(ClassSurvey(members: five, isAnonymous: true).openQuestions.count == 1)
    // Somebody who has not begun makes no class any larger.
    let idle = four + [ClassMember(name: "5", sessions: [])]
    #expect(ClassSurvey(members: idle, isAnonymous: true).criterionFigures.isEmpty)
  }
}
