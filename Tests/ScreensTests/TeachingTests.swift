import ExamModel
import FicheLibrary
import Frames
import Memory
import SessionEngine
import Testing
import Wording

@testable import Screens

/// The debrief question by question, and the drill.
@Suite struct TeachingTests {
  private func surface(_ columns: Int = 80, _ rows: Int = 24, at now: Int = 0) -> Surface {
    Surface(size: Size(columns: columns, rows: rows), language: .french, nowMilliseconds: now)
  }

  private static let question = Question(
    id: "choices-self-hosted-support", criterionID: "choix",
    text: "Vous prenez la main sur les postes avec AnyDesk. Pourquoi pas une solution que "
      + "l'entreprise héberge elle-même ?",
    reason: .technology(
      name: "AnyDesk", at: ExamModel.SourceLocation(path: "fiches/support.md", line: 14)),
    goodAnswer: [
      "Le coût de la licence, comparé à celui d'un serveur",
      "Où passent les données, et qui peut les lire",
      "Ce qui se passe quand le service ne répond plus",
    ], base: "choices-self-hosted", about: "support/technology/anydesk")

  private static let opener = Question(
    id: "role", criterionID: "autonomie", text: "Quel était votre rôle exact ?",
    goodAnswer: ["Ce que vous avez décidé", "À qui vous avez rendu compte"], base: "role")

  /// A whole oral: one answer rated in it, one not.
  static let state: SessionState = {
    var plan = ScreenSamples.plan()
    plan.criteria[1].family = "choices"
    for slot in plan.slots.indices {
      for section in plan.slots[slot].sections.indices {
        plan.slots[slot].sections[section].line = 3 + section * 9
        plan.slots[slot].sections[section].role = section == 1 ? .choices : .context
      }
    }
    return SessionState(
      plan: plan,
      events: [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(atMilliseconds: 571_000, .slotEnded(slot: 0, .candidate)),
        SessionEvent(atMilliseconds: 571_000, .slotStarted(slot: 1)),
        SessionEvent(atMilliseconds: 571_000, .questionAsked(question)),
        SessionEvent(atMilliseconds: 575_000, .speakingStarted),
        SessionEvent(atMilliseconds: 600_000, .noteTaken(text: "trop long sur le prix")),
        SessionEvent(atMilliseconds: 673_000, .levelGiven(level: 2)),
        SessionEvent(atMilliseconds: 673_000, .questionAsked(opener)),
        SessionEvent(atMilliseconds: 740_000, .slotEnded(slot: 1, .candidate)),
        SessionEvent(atMilliseconds: 740_000, .finished(.abandoned)),
        SessionEvent(
          atMilliseconds: 740_000, .elementTicked(answer: 0, element: 0, isSaid: true)),
      ])
  }()

  // MARK: The debrief

  @Test func anAnswerIsLookedAtWithItsElements() {
    var screen = DebriefScreen(state: Self.state, id: "s")
    expectFrame(screen.render(on: surface()), named: "debrief-next-steps")
    _ = screen.handle(.tab, on: surface())
    expectFrame(screen.render(on: surface()), named: "debrief-answer")
    _ = screen.handle(.tab, on: surface())
    let text = screen.render(on: surface()).text.joined(separator: "\n")
    #expect(text.contains("Question 2 sur 2"))
    #expect(text.contains("Niveau : pas encore donné"))
  }

  /// An oral of hours has long times, and they do not cost the mark its end.
  @Test(arguments: [40, 46, 60, 80]) func theMarkIsWhole(columns: Int) {
    var plan = Self.state.plan
    plan.slots[0].budgetSeconds = 7_200
    plan.slots[1].budgetSeconds = 36_000
    let state = SessionState(plan: plan, events: ScreenSamples.whole)
    let text = DebriefScreen(state: state, id: "s").render(on: surface(columns, 24)).text
    let mark = text.first { $0.contains("Note indicative") } ?? ""
    #expect(mark.contains("/20"))
    #expect(!mark.contains("…"))
    #expect(text.contains { $0.contains("/ 12:") || $0.contains("/ 12 h") })
  }

  @Test func keysTickAndRate() {
    var screen = DebriefScreen(state: Self.state, id: "s")
    // In the oral as a whole a digit rates nothing.
    #expect(screen.handle(.character("3"), on: surface()) == .none)
    _ = screen.handle(.tab, on: surface())
    _ = screen.handle(.down, on: surface())
    #expect(
      screen.handle(.character(" "), on: surface())
        == .amend(id: "s", .tick(answer: 0, element: 1)))
    #expect(
      screen.handle(.character("4"), on: surface())
        == .amend(id: "s", .correctLevel(answer: 0, level: 3)))
    #expect(screen.handle(.character("9"), on: surface()) == .none)
    _ = screen.handle(.backTab, on: surface())
    #expect(screen.handle(.escape, on: surface()) == .back)
  }

  @Test func aSessionThatIsNotOursToWriteOffersNoTick() {
    var screen = DebriefScreen(state: Self.state)
    _ = screen.handle(.tab, on: surface())
    #expect(screen.handle(.character(" "), on: surface()) == .none)
    #expect(screen.handle(.character("3"), on: surface()) == .none)
    let foot = screen.render(on: surface()).text.last ?? ""
    #expect(!foot.contains("dit ou non"))
  }

  @Test(arguments: [(40, 12), (120, 40), (80, 24)])
  func everyElementCanBeReached(columns: Int, rows: Int) {
    var screen = DebriefScreen(state: Self.state, id: "s")
    let surface = surface(columns, rows)
    _ = screen.handle(.tab, on: surface)
    for element in Self.question.goodAnswer.indices {
      let text = screen.render(on: surface).text
      if element > 0 { #expect(text.contains { $0.contains("▸") }) }
      #expect(
        screen.handle(.character(" "), on: surface)
          == .amend(id: "s", .tick(answer: 0, element: element)))
      _ = screen.handle(.down, on: surface)
    }
    // Nothing is lost below: the last level comes into sight.
    for _ in 0..<40 { _ = screen.handle(.pageDown, on: surface) }
    let text = screen.render(on: surface).text.joined()
    #expect(text.contains("Reprenez") || text.contains("Excellente"))
  }

  @Test func theStepsNameFicheLineAndWhatToDo() {
    // Where a line ends is the wrapper's business.
    let text = DebriefScreen.text(of: Self.state, language: .french, columns: 100)
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("(support.md:14)"))
    #expect(text.contains("comparez deux outils en coût, délai et sécurité"))
    #expect(text.contains("[✓] Le coût de la licence"))
    #expect(text.contains("[ ] Où passent les données"))
  }

  @Test(arguments: ["choices", "autonomy", "analysis", "expression", "situation", "", "unknown"])
  func everyLevelOfEveryFamilyIsDescribed(family: String) {
    let criterion = Criterion(id: "c", name: "C", family: family)
    for language in Language.allCases {
      let texts = DescriptorTexts(language: language, levels: Level.officialScale)
      let lines = Level.officialScale.indices.map { texts.line(level: $0, criterion: criterion) }
      #expect(lines.allSatisfy { $0?.isEmpty == false })
      #expect(Set(lines).count == lines.count)
    }
    let own = [Level(name: "A", points: 4, details: "mot de l'épreuve")]
    let line = DescriptorTexts(language: .french, levels: own).line(level: 0, criterion: criterion)
    #expect(line?.hasPrefix("mot de l'épreuve") == true)
    // The exam's words come first; a family that has lines of its own adds what they mean for it.
    #expect(line?.contains(" ; ") == !["", "unknown"].contains(family))
  }

  /// The exams with an official grid say its words, and every criterion of every exam has a line a level.
  @Test func everyBundledExamDescribesItsLevels() throws {
    for exam in ExamCatalog.bundled() {
      let texts = DescriptorTexts(language: .french, levels: exam.levels)
      for criterion in exam.criteria {
        let lines = exam.levels.indices.compactMap { texts.line(level: $0, criterion: criterion) }
        #expect(lines.count == exam.levels.count, "\(exam.id)")
        #expect(Set(lines).count == lines.count, "\(exam.id)")
      }
    }
    let e5 = try #require(ExamCatalog.exam(id: "bts-sio-e5"))
    let texts = DescriptorTexts(language: .french, levels: e5.levels)
    let line = try #require(texts.line(level: 4, criterion: e5.criteria[0]))
    #expect(line.hasPrefix("erreurs résolues et documentées"))
    #expect(line.contains("votre") || line.contains("une preuve"))
    #expect(e5.levels.isSameScale(as: Level.officialScale))
  }

  // MARK: The drill

  private static let cards = [DrillCard(question), DrillCard(opener)]

  private func drill(after intents: [SessionIntent] = []) -> (DrillScreen, SessionState) {
    let draw = DrillDraw(cards: Self.cards)
    let engine = SessionEngine(draw: draw)
    var state = SessionState(
      plan: DrillPlanner(exam: ScreenSamples.exam).plan(
        title: "Entraînement du jour", budgetSeconds: 900, fiches: []))
    for (index, intent) in ([.begin] + intents).enumerated() {
      for event in engine.decide(intent, in: state, at: index * 30_000) { state.reduce(event) }
    }
    let texts = DrillTexts(language: .french)
    let outlook = DrillOutlook(
      daysToExam: 21, questionCount: 8, expectedSeconds: 720, known: 0.786)
    #expect(
      texts.outlook(outlook)
        == "jour J dans 21 jours · 8 questions aujourd'hui, 12 min · préparation : 78 %")
    return (
      DrillScreen(
        state: state, draw: draw, title: texts.title, caption: texts.caption(outlook)), state
    )
  }

  @Test func aCardIsAskedThenTurned() {
    var (screen, _) = drill()
    expectFrame(screen.render(on: surface(at: 42_000)), named: "drill-question")
    #expect(screen.handle(.character("4"), on: surface()) == .none)
    #expect(
      screen.render(on: surface()).text.contains { $0.contains("Éléments d'une bonne réponse") })
    #expect(
      screen.handle(.character(" "), on: surface()) == .session(.tick(answer: 0, element: 0)))
    #expect(screen.handle(.character("4"), on: surface()) == .session(.rate(level: 3)))
    // Nothing is ticked, so nothing is proposed.
    #expect(screen.handle(.enter, on: surface()) == .none)
  }

  @Test func whatIsTickedProposesALevel() {
    var (screen, _) = drill(after: [.tick(answer: 0, element: 0)])
    _ = screen.handle(.character(" "), on: surface())
    expectFrame(screen.render(on: surface(at: 60_000)), named: "drill-turned")
    #expect(screen.handle(.enter, on: surface()) == .session(.rate(level: 2)))
    let levels = Level.officialScale
    func level(_ said: [Bool]) -> Int? {
      LevelProposal.level(
        for: said.map { AnswerElement(text: "", isSaid: $0) }, on: levels)
    }
    #expect(level([]) == nil)
    #expect(level([false, false]) == nil)
    #expect(level([true, false]) == 2)
    #expect(level([true, true]) == 3)
  }

  @Test func leavingIsAskedOnce() {
    var (screen, _) = drill()
    #expect(screen.handle(.character("q"), on: surface()) == .none)
    #expect(screen.handle(.character("x"), on: surface()) == .none)
    #expect(screen.handle(.escape, on: surface()) == .none)
    #expect(screen.handle(.enter, on: surface()) == .session(.abandon))
  }

  @Test(arguments: [(40, 12), (120, 40)])
  func aSmallScreenHoldsTheQuestionAndTheKeys(columns: Int, rows: Int) {
    var (screen, _) = drill()
    let surface = surface(columns, rows)
    var text = screen.render(on: surface).text
    #expect(text.joined(separator: " ").contains("Pourquoi pas une"))
    #expect(text.last?.contains("Espace") == true)
    _ = screen.handle(.character(" "), on: surface)
    for _ in 0..<3 { _ = screen.handle(.down, on: surface) }
    text = screen.render(on: surface).text
    #expect(text.contains { $0.contains("▸") })
  }

  @Test func theEndTellsWhatComesBack() {
    let result = DrillResult(
      entries: [
        .init(
          question: Self.question.text, level: "Bonne maîtrise", hasFailed: false,
          nextDay: "06/05/2027"),
        .init(question: Self.opener.text, level: "Non maîtrisé", hasFailed: true, nextDay: nil),
      ], knownBefore: 0.61,
      outlook: DrillOutlook(
        daysToExam: 12, questionCount: 0, expectedSeconds: 0, known: 0.684, postponedCount: 3),
      seconds: 612)
    expectFrame(
      DrillEndScreen(result: result, closing: ["Séance : /tmp/s.jsonl"]).render(on: surface()),
      named: "drill-end")
    expectFrame(
      EveningEndScreen(
        result: result, documents: ScreenSamples.exam.documents,
        penalties: [Penalty(name: "Portfolio inaccessible", points: -10)]
      ).render(on: surface()), named: "evening-end")
    func lastWords(_ days: Int?) -> String {
      var near = result
      near.outlook.daysToExam = days
      return EveningEndScreen(result: near, documents: [], penalties: []).render(on: surface())
        .text.joined(separator: "\n")
    }
    #expect(lastWords(1).contains("Dormez"))
    #expect(lastWords(nil).contains("Dormez"))
    #expect(lastWords(100).contains("attendra demain"))
  }

  /// What nobody could judge was not known, and does not pass for known until the exam.
  @Test func anAnswerThatCouldNotBeJudgedComesBack() {
    #expect(drill().0.render(on: surface()).text[0].contains("question 1/2"))
    let (screen, _) = drill(after: [.rate(level: 0)])
    #expect(screen.render(on: surface()).text[0].contains("question 2/3"))
    let (known, _) = drill(after: [.rate(level: 3)])
    #expect(known.render(on: surface()).text[0].contains("question 2/2"))
  }

  /// Reading the elements is no part of the answer.
  @Test func theAnswerIsOverWhenTheCardIsTurned() {
    var (screen, _) = drill()
    let start = screen.state.lastEventMilliseconds
    _ = screen.handle(.character(" "), on: surface(at: start + 61_000))
    let text = screen.render(on: surface(at: start + 200_000)).text.joined(separator: "\n")
    #expect(text.contains("réponse 1:01"))
  }

  @Test func theDateIsAskedInWordsAndRead() {
    let today = CalendarDay(year: 2027, month: 4, day: 27)
    var screen = ExamDateScreen(today: today)
    expectFrame(screen.render(on: surface()), named: "exam-date")
    for key in "26/04/2027" { _ = screen.handle(.character(key), on: surface()) }
    // A day that is over is none to prepare for.
    #expect(screen.handle(.enter, on: surface()) == .none)
    for _ in 0..<10 { _ = screen.handle(.backspace, on: surface()) }
    #expect(screen.handle(.enter, on: surface()) == .choseExamDate(nil))
    // Blanks around a date that was pasted are no part of it.
    screen.paste(" 18/05/2027 ", on: surface())
    #expect(
      screen.handle(.enter, on: surface())
        == .choseExamDate(CalendarDay(year: 2027, month: 5, day: 18)))
    #expect(screen.handle(.escape, on: surface()) == .back)
  }

  @Test func theEveningComesFirstWhenTheExamIsNear() {
    func first(_ days: Int?) -> String {
      let screen = HomeScreen(examTitle: "E6", daysToExam: days)
      return screen.render(on: surface()).text.first { $0.contains("▸") } ?? ""
    }
    #expect(first(1).contains("Ce soir, 10 minutes"))
    #expect(first(20).contains("Répéter un oral"))
    #expect(first(nil).contains("Répéter un oral"))
  }
}
