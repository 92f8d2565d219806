import ExamModel
import Frames
import Screens
import Testing

/// The questions of the first evening.
@Suite struct FirstStartTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)
  private let today = CalendarDay(text: "2027-03-01") ?? CalendarDay(year: 2027, month: 3, day: 1)

  private func screen(path: String? = "~/.config/oralblanc/config.yaml") -> FirstStartScreen {
    var other = ScreenSamples.exam
    other.id = "bts-sio-e5"
    other.title = "BTS SIO — E5"
    return FirstStartScreen(
      exams: [ExamEntry(ScreenSamples.exam), ExamEntry(other)], selectedID: ScreenSamples.exam.id,
      today: today, configurationPath: path)
  }

  private func press(_ keys: [Key], _ screen: inout FirstStartScreen) -> Response {
    keys.reduce(.none) { _, key in screen.handle(key, on: surface) }
  }

  private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func examDateAndAgreementMakeTheAnswer() {
    var screen = screen()
    let response = press([.down, .enter] + typed("18/05/2027") + [.enter, .enter], &screen)
    #expect(
      response
        == .finishFirstStart(
          FirstStartAnswer(
            examID: "bts-sio-e5", examDate: CalendarDay(text: "2027-05-18"), isKept: true)))
  }

  @Test func nothingIsKeptWithoutAgreement() {
    var screen = screen()
    let response = press([.enter, .enter, .down, .enter], &screen)
    #expect(
      response
        == .finishFirstStart(
          FirstStartAnswer(examID: ScreenSamples.exam.id, examDate: nil, isKept: false)))
    // Where there is no place for a configuration, it is not offered.
    var homeless = self.screen(path: nil)
    #expect(
      press([.enter, .enter, .enter], &homeless)
        == .finishFirstStart(
          FirstStartAnswer(examID: ScreenSamples.exam.id, examDate: nil, isKept: false)))
  }

  @Test func escapeGoesOneQuestionBackAndThenHome() {
    var screen = screen()
    #expect(press([.enter, .enter, .escape, .escape], &screen) == .none)
    #expect(press([.escape], &screen) == .back)
  }

  /// The question keeps nobody from what they came for.
  @Test func theCursorOfTheHomeScreenStandsOnTheOral() {
    let welcome = HomeWelcome(asksForExam: true, isDefaultExam: true, lacksFiches: true)
    var home = HomeScreen(examTitle: "E6", welcome: welcome)
    #expect(home.handle(.enter, on: surface) == .open(.rehearse))
    _ = home.handle(.up, on: surface)
    #expect(home.handle(.enter, on: surface) == .open(.firstStart))
    var known = HomeScreen(
      examTitle: "E6",
      welcome: HomeWelcome(asksForExam: false, isDefaultExam: true, lacksFiches: true))
    _ = known.handle(.up, on: surface)
    #expect(known.handle(.enter, on: surface) == .open(.rehearse))
  }

  @Test(arguments: Sizes.pinned) func theLastQuestion(size: Size) {
    var screen = screen()
    _ = press([.down, .enter] + typed("18/05/2027") + [.enter], &screen)
    expectScreen(screen, on: Surface(size: size, language: .french), named: "first-start-keep")
    expectScreen(
      screen, on: Surface(size: size, language: .english), named: "first-start-keep-en")
    expectScreen(
      self.screen(), on: Surface(size: size, language: .french), named: "first-start-exam")
  }
}
