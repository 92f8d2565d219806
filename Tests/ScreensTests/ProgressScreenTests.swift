import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

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

  @Test(arguments: Sizes.pinned) func emptyProgress(size: Size) {
    let screen = ProgressScreen(progress: progress(0))
    expectScreen(screen, on: Surface(size: size, language: .french), named: "progress-empty")
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
    #expect(lines.contains { $0.contains("Pas encore prêt") })
    #expect(lines.contains { $0.contains("Prochain oral") })
  }
}
