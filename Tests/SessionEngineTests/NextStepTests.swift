import ExamModel
import SessionEngine
import Testing

/// A debrief that teaches: ticks, late levels, and one thing to do for each weak criterion.
@Suite struct NextStepTests {
  private static let path = "fiches/helpdesk.md"

  private static var plan: SessionPlan {
    var plan = Samples.plan()
    plan.criteria = [
      Criterion(id: "choix", name: "Choix", family: "choices"),
      Criterion(id: "oral", name: "Expression", family: "expression"),
    ]
    plan.fiches = [PlannedFiche(id: "helpdesk", title: "Helpdesk", origin: .unstated(path: path))]
    plan.slots[0].sections = [
      PlannedSection(
        title: "Contexte", budgetSeconds: 50, origin: .fiche(0), line: 5, role: .context),
      PlannedSection(
        title: "Choix techniques", budgetSeconds: 50, origin: .fiche(0), line: 41, role: .choices),
    ]
    return plan
  }

  private static func question(
    _ id: String, _ criterion: String = "choix", reason: QuestionReason = .general
  ) -> Question {
    Question(
      id: id, criterionID: criterion, text: "\(id) ?", reason: reason,
      goodAnswer: ["coût", "délai", "sécurité"])
  }

  /// The debrief after questions with their levels, each answered in a minute.
  private func state(
    _ asked: [(Question, Int?)], plan: SessionPlan = NextStepTests.plan
  ) -> SessionState {
    var events: [SessionEvent] = [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 0, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 1)),
    ]
    var now = 0
    for (question, level) in asked {
      events.append(SessionEvent(atMilliseconds: now, .questionAsked(question)))
      now += 60_000
      if let level {
        events.append(SessionEvent(atMilliseconds: now, .levelGiven(level: level)))
      }
    }
    events.append(SessionEvent(atMilliseconds: now, .slotEnded(slot: 1, .candidate)))
    events.append(SessionEvent(atMilliseconds: now, .finished(.completed)))
    return SessionState(plan: plan, events: events)
  }

  @Test func theSectionAboveTheLineIsNamed() throws {
    let reason = QuestionReason.technology(
      name: "GLPI", at: SourceLocation(path: Self.path, line: 44))
    let step = try #require(
      Debrief(of: state([(Self.question("q", reason: reason), 1)])).nextSteps.first)
    #expect(
      step.place
        == .section(
          title: "Choix techniques", fiche: "Helpdesk",
          at: SourceLocation(path: Self.path, line: 44)))
    #expect(step.missingElements == ["coût", "délai", "sécurité"])
  }

  @Test func aGeneralQuestionLeadsToTheSectionThatServesTheCriterion() throws {
    let step = try #require(Debrief(of: state([(Self.question("q"), 2)])).nextSteps.first)
    #expect(
      step.place
        == .section(
          title: "Choix techniques", fiche: "Helpdesk",
          at: SourceLocation(path: Self.path, line: 41)))
  }

  @Test func aFicheWithoutTheSectionIsToldWhichOneItLacks() throws {
    var plan = Self.plan
    plan.slots[0].sections.removeLast()
    let step = try #require(
      Debrief(of: state([(Self.question("q"), 1)], plan: plan)).nextSteps.first)
    #expect(
      step.place
        == .missingSection(.choices, fiche: "Helpdesk", at: SourceLocation(path: Self.path)))
  }

  @Test func theWayOneSpeaksIsInNoSection() throws {
    let step = try #require(
      Debrief(of: state([(Self.question("q", "oral"), 1)])).nextSteps.first)
    #expect(step.place == nil)
    #expect(step.answer == 0)
  }

  @Test func onlyWeakCriteriaGetAStepAndTheWeakestAnswerComesFirst() {
    let debrief = Debrief(
      of: state([
        (Self.question("a"), 3), (Self.question("b"), 1), (Self.question("c"), 2),
        (Self.question("d", "oral"), 4), (Self.question("e", "oral"), nil),
      ]))
    #expect(debrief.nextSteps.map(\.criterion.id) == ["choix"])
    #expect(debrief.nextSteps.map(\.answer) == [1])
    #expect(Debrief(of: state([(Self.question("a"), nil)])).nextSteps.isEmpty)
  }

  @Test func ticksAndLateLevelsAreEventsOfASessionThatIsOver() {
    var state = state([(Self.question("a"), 1), (Self.question("b"), nil)])
    let end = state.lastEventMilliseconds
    let engine = SessionEngine(draw: NoDraw())
    func perform(_ intent: SessionIntent) -> [SessionEvent] {
      let events = engine.decide(intent, in: state, at: end + 86_400_000)
      for event in events { state.reduce(event) }
      return events
    }
    #expect(
      perform(.tick(answer: 0, element: 2)) == [
        SessionEvent(
          atMilliseconds: end, .elementTicked(answer: 0, element: 2, isSaid: true))
      ])
    #expect(
      perform(.correctLevel(answer: 1, level: 3)) == [
        SessionEvent(atMilliseconds: end, .levelCorrected(answer: 1, level: 3))
      ])
    let debrief = Debrief(of: state)
    #expect(debrief.questions[0].elements.map(\.isSaid) == [false, false, true])
    #expect(debrief.questions[1].level == 3)
    #expect(debrief.questions[1].isLevelLate)
    #expect(debrief.questions.map(\.answerSeconds) == [60, 60])
    // The same level again, an answer or an element that is not there: nothing happens.
    #expect(perform(.correctLevel(answer: 1, level: 3)).isEmpty)
    #expect(perform(.correctLevel(answer: 9, level: 3)).isEmpty)
    #expect(perform(.correctLevel(answer: 0, level: 9)).isEmpty)
    #expect(perform(.tick(answer: 0, element: 3)).isEmpty)
    #expect(perform(.tick(answer: -1, element: 0)).isEmpty)
    // A second tick takes the first one back.
    _ = perform(.tick(answer: 0, element: 2))
    #expect(Debrief(of: state).questions[0].elements.allSatisfy { !$0.isSaid })
  }

  @Test func hostileLateEventsChangeNothing() {
    var state = state([(Self.question("a"), 1)])
    let before = Debrief(of: state)
    for fact: SessionEvent.Fact in [
      .levelCorrected(answer: .max, level: 1), .levelCorrected(answer: 0, level: -1),
      .elementTicked(answer: .min, element: 0, isSaid: true),
      .elementTicked(answer: 0, element: .max, isSaid: true),
    ] {
      state.reduce(SessionEvent(atMilliseconds: state.lastEventMilliseconds, fact))
    }
    #expect(Debrief(of: state) == before)
  }

  @Test func nobodySpokeSoThereIsNoMark() {
    var events = [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 0, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 1)),
    ]
    for number in 0..<4 {
      events.append(
        SessionEvent(atMilliseconds: number * 900, .questionAsked(Self.question("q\(number)"))))
      events.append(SessionEvent(atMilliseconds: number * 900 + 800, .levelGiven(level: 2)))
    }
    #expect(Debrief(of: SessionState(plan: Self.plan, events: events)).indicativeMark == nil)
    #expect(Debrief(of: state([(Self.question("a"), nil)])).indicativeMark == nil)
    #expect(Debrief(of: state([(Self.question("a"), 2)])).indicativeMark == 10)
  }

  @Test func aNoteBelongsToTheQuestionDuringWhichItWasTaken() {
    let events = [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 1000, .noteTaken(text: "avant")),
      SessionEvent(atMilliseconds: 2000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 2000, .slotStarted(slot: 1)),
      SessionEvent(atMilliseconds: 2000, .questionAsked(Self.question("a"))),
      SessionEvent(atMilliseconds: 3000, .noteTaken(text: "pendant")),
      SessionEvent(atMilliseconds: 4000, .questionAsked(Self.question("b"))),
      SessionEvent(atMilliseconds: 4000, .noteTaken(text: "juste après")),
    ]
    let debrief = Debrief(of: SessionState(plan: Self.plan, events: events))
    #expect(debrief.questions.map(\.notes) == [["pendant"], ["juste après"]])
  }
}
