import ExamModel
import Frames
import Screens
import SessionEngine
import Testing
import Wording

/// Every screen at three sizes, in French; English where the layout could give way.
@Suite struct SnapshotTests {
  private func surface(_ size: Size, _ language: Language = .french, at now: Int = 0) -> Surface {
    Surface(size: size, language: language, nowMilliseconds: now)
  }

  @Test(arguments: Sizes.pinned) func home(size: Size) {
    let screen = HomeScreen(examTitle: ScreenSamples.exam.title)
    expectScreen(screen, on: surface(size), named: "home")
    expectScreen(screen, on: surface(size, .english), named: "home-en")
  }

  @Test(arguments: Sizes.pinned) func homeOnTheFirstEvening(size: Size) {
    let welcome = HomeWelcome(asksForExam: true, isDefaultExam: true, lacksFiches: true)
    let screen = HomeScreen(examTitle: ScreenSamples.exam.title, welcome: welcome)
    expectScreen(screen, on: surface(size), named: "home-first")
    expectScreen(screen, on: surface(size, .english), named: "home-first-en")
  }

  @Test(arguments: Sizes.pinned) func waiting(size: Size) {
    var screen = WaitingScreen(.fiches)
    screen.update(done: 1250, of: 10_000)
    expectScreen(screen, on: surface(size), named: "waiting")
    expectScreen(screen, on: surface(size, .english), named: "waiting-en")
    #expect(screen.handle(.character("x"), on: surface(size)) == .none)
    #expect(screen.handle(.escape, on: surface(size)) == .back)
  }

  @Test(arguments: Sizes.pinned) func examCard(size: Size) {
    var screen = ExamCardScreen(exam: ScreenSamples.exam)
    _ = screen.handle(.character(" "), on: surface(size))
    expectScreen(screen, on: surface(size), named: "exam-card")
    expectScreen(screen, on: surface(size, .english), named: "exam-card-en")
  }

  @Test(arguments: Sizes.pinned) func examCardWithMoreTime(size: Size) {
    var exam = ScreenSamples.exam
    exam.penalties = [
      Penalty(name: "Portfolio inaccessible", points: -10),
      Penalty(name: "Tableau de synthèse absent", points: -2),
    ]
    var screen = ExamCardScreen(exam: exam, timeFactor: 4.0 / 3)
    for _ in 0...exam.documents.count { _ = screen.handle(.character(" "), on: surface(size)) }
    expectScreen(screen, on: surface(size), named: "exam-card-more-time")
  }

  @Test(arguments: Sizes.pinned) func examList(size: Size) {
    var other = ScreenSamples.exam
    other.id = "grand-oral"
    other.title = "Grand oral du baccalauréat"
    other.isOfficial = true
    other.durationSeconds = 1200
    let screen = ExamListScreen(
      exams: [ExamEntry(ScreenSamples.exam), ExamEntry(other)], selectedID: "grand-oral")
    expectScreen(screen, on: surface(size), named: "exam-list")
  }

  @Test(arguments: Sizes.pinned) func ficheChoice(size: Size) {
    let screen = FicheChoiceScreen(fiches: ScreenSamples.fiches, needed: 2)
    expectScreen(screen, on: surface(size), named: "fiche-choice")
  }

  @Test(arguments: Sizes.pinned) func ready(size: Size) {
    let screen = ReadyScreen(plan: ScreenSamples.plan(), options: SessionOptions())
    expectScreen(screen, on: surface(size), named: "ready")
    expectScreen(screen, on: surface(size, .english), named: "ready-en")
  }

  @Test(arguments: Sizes.pinned) func readyWithMoreTime(size: Size) {
    var plan = ScreenSamples.plan()
    plan.timeFactor = 4.0 / 3
    for index in plan.slots.indices { plan.slots[index].budgetSeconds += 200 }
    let screen = ReadyScreen(plan: plan, options: SessionOptions())
    expectScreen(screen, on: surface(size), named: "ready-more-time")
  }

  @Test(arguments: Sizes.pinned) func leftOut(size: Size) {
    let findings = [
      Finding(.file(.empty), at: .init(path: "fiches/vide.md")),
      Finding(
        .file(.tooLarge(bytes: 3_000_000, limitBytes: 1_048_576)),
        at: .init(path: "fiches/rapport.md")),
      Finding(.folder(.linkLeaves(target: "/etc")), at: .init(path: "fiches/dehors")),
    ]
    let screen = NoticeScreen(findings: findings, about: .leftOut)
    expectScreen(screen, on: surface(size), named: "left-out")
    let list = ReviewListScreen(entries: ReviewSamples.entries, leftOutCount: 3)
    expectScreen(list, on: surface(size), named: "review-list-left-out")
  }

  @Test func budgetsAreReadAsOneSaysThem() {
    let texts = [40, 420, 1600, 5400, 3600, 10_400, 3665].map(ClockText.budget)
    #expect(
      texts == [
        "40 s", "7 min", "26 min 40 s", "1 h 30", "1 h", "2 h 53 min 20 s", "1 h 01 min 05 s",
      ])
  }

  @Test(arguments: Sizes.pinned) func presentation(size: Size) {
    let screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    expectScreen(screen, on: surface(size, at: 283_000), named: "presentation")
    expectScreen(screen, on: surface(size, .english, at: 283_000), named: "presentation-en")
    expectScreen(screen, on: surface(size, at: 642_000), named: "presentation-over")
  }

  @Test(arguments: Sizes.pinned) func presentationOfAnExam(size: Size) {
    let screen = RehearsalScreen(
      state: ScreenSamples.state(ScreenSamples.presentation, mode: .exam))
    expectScreen(screen, on: surface(size, at: 500_000), named: "presentation-exam")
  }

  @Test(arguments: Sizes.pinned) func exchange(size: Size) {
    let screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange))
    expectScreen(screen, on: surface(size, at: 679_000), named: "exchange")
    expectScreen(screen, on: surface(size, .english, at: 679_000), named: "exchange-en")
  }

  @Test(arguments: Sizes.pinned) func exchangeWithFollowUpAndLevel(size: Size) {
    let screen = RehearsalScreen(
      state: ScreenSamples.state(Array(ScreenSamples.whole.prefix(13))))
    expectScreen(screen, on: surface(size, at: 705_000), named: "exchange-rated")
  }

  @Test(arguments: Sizes.pinned) func exchangeWithItsReason(size: Size) {
    let surface = surface(size, at: 679_000)
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange))
    _ = screen.handle(.character("w"), on: surface)
    expectScreen(screen, on: surface, named: "exchange-reason")
    var exam = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange, mode: .exam))
    _ = exam.handle(.character("w"), on: surface)
    #expect(!exam.frame(on: surface).text.contains { $0.contains("Pourquoi :") })
  }

  @Test(arguments: Sizes.pinned) func exchangeCutShort(size: Size) {
    let remark = SessionEvent(
      atMilliseconds: 670_000, .remarkMade(text: "Venez-en au fait, je vous prie."))
    let screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange + [remark]))
    expectScreen(screen, on: surface(size, at: 679_000), named: "exchange-cut")
  }

  @Test(arguments: Sizes.pinned) func prompts(size: Size) {
    let surface = surface(size, at: 283_000)
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    _ = screen.handle(.character("n"), on: surface)
    for character in "Citer l'ANSSI" { _ = screen.handle(.character(character), on: surface) }
    expectScreen(screen, on: surface, named: "prompt-note")
    for _ in 0..<2 { _ = screen.handle(.escape, on: surface) }
    _ = screen.handle(.enter, on: surface)
    expectScreen(screen, on: surface, named: "prompt-end")
    _ = screen.handle(.escape, on: surface)
    _ = screen.handle(.character("q"), on: surface)
    expectScreen(screen, on: surface, named: "prompt-leave")
  }

  @Test(arguments: Sizes.pinned) func debrief(size: Size) {
    let screen = DebriefScreen(
      state: ScreenSamples.state(ScreenSamples.whole), closing: ["Séance gardée : séance.jsonl"])
    expectScreen(screen, on: surface(size), named: "debrief")
    expectScreen(screen, on: surface(size, .english), named: "debrief-en")
  }

  @Test func wholeDebrief() {
    let screen = DebriefScreen(state: ScreenSamples.state(ScreenSamples.whole))
    for size in [Size(columns: 80, rows: 64), Size(columns: 40, rows: 84)] {
      expectScreen(screen, on: surface(size), named: "debrief-whole")
    }
  }

  @Test(arguments: Sizes.pinned) func help(size: Size) {
    let screen = HelpScreen(context: .exchange)
    expectScreen(screen, on: surface(size), named: "help")
  }

  @Test func tooSmall() {
    let screen = HomeScreen(examTitle: "E6")
    expectFrame(
      screen.frame(on: surface(Size(columns: 20, rows: 5))), named: "too-small")
    expectFrame(
      screen.frame(on: surface(Size(columns: 39, rows: 12), .english)), named: "too-small-en")
  }
}
