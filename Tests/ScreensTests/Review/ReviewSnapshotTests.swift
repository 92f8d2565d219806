import ExamModel
import Frames
import Screens
import Testing

/// The screens of a review at three sizes.
@Suite struct ReviewSnapshotTests {
  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language)
  }

  private func reader(_ keys: String = "", on surface: Surface) -> ReviewScreen {
    var screen = ReviewScreen(
      fiche: ReviewSamples.fiche, findings: ReviewSamples.findings,
      questions: ReviewSamples.questions)
    screen.type(keys, on: surface)
    return screen
  }

  @Test(arguments: Sizes.pinned) func list(size: Size) {
    var screen = ReviewListScreen(entries: ReviewSamples.entries)
    expectScreen(screen, on: surface(size), named: "review-list")
    _ = screen.handle(.down, on: surface(size))
    expectScreen(screen, on: surface(size, .english), named: "review-list-en")
  }

  @Test(arguments: Sizes.pinned) func emptyList(size: Size) {
    let screen = ReviewListScreen(entries: [])
    expectScreen(screen, on: surface(size), named: "review-list-empty")
  }

  @Test(arguments: Sizes.pinned) func start(size: Size) {
    let surface = surface(size)
    expectScreen(reader(on: surface), on: surface, named: "review-start")
  }

  @Test(arguments: Sizes.pinned) func section(size: Size) {
    for (language, name) in [(Language.french, "review-section"), (.english, "review-section-en")] {
      let surface = surface(size, language)
      expectScreen(reader("2jj", on: surface), on: surface, named: name)
    }
  }

  @Test(arguments: Sizes.pinned) func end(size: Size) {
    let surface = surface(size)
    expectScreen(reader("G", on: surface), on: surface, named: "review-end")
  }

  @Test(arguments: Sizes.pinned) func search(size: Size) {
    let surface = surface(size)
    expectScreen(reader("/restaur", on: surface), on: surface, named: "review-prompt")
    expectScreen(reader("/RESTAUR⏎n", on: surface), on: surface, named: "review-search")
    expectScreen(reader("/absent⏎", on: surface), on: surface, named: "review-not-found")
  }

  @Test(arguments: Sizes.pinned) func findings(size: Size) {
    let surface = surface(size)
    expectScreen(reader("fj", on: surface), on: surface, named: "review-findings")
    expectScreen(reader("fjj⏎", on: surface), on: surface, named: "review-finding")
  }

  @Test(arguments: Sizes.pinned) func cards(size: Size) {
    for (language, suffix) in [(Language.french, ""), (.english, "-en")] {
      let surface = surface(size, language)
      expectScreen(reader("c", on: surface), on: surface, named: "card-front" + suffix)
      expectScreen(
        reader("c→→→→→→", on: surface), on: surface, named: "card-question" + suffix)
      expectScreen(
        reader("c→→→→→→o", on: surface), on: surface, named: "card-answer" + suffix)
    }
    let surface = surface(size)
    expectScreen(reader("2c ", on: surface), on: surface, named: "card-back")
    expectScreen(reader("6c ", on: surface), on: surface, named: "card-masked")
    expectScreen(reader("c→→→→→→→o", on: surface), on: surface, named: "card-no-answer")
  }

  @Test(arguments: Sizes.pinned) func coverage(size: Size) {
    let screen = CoverageScreen(coverages: [ReviewSamples.criteria, ReviewSamples.competences])
    expectScreen(screen, on: surface(size), named: "coverage")
    expectScreen(screen, on: surface(size, .english), named: "coverage-en")
  }

  @Test(arguments: [KeyContext.reviewList, .review, .cards]) func help(context: KeyContext) {
    let size = Size(columns: 80, rows: 24)
    expectScreen(HelpScreen(context: context), on: surface(size), named: "help-\(context)")
  }

  @Test func coverageTable() {
    expectPanel(named: "coverage-table") { columns in
      let table = CoverageTable(ReviewSamples.competences, columns: columns, language: .french)
      return Picture.frame(table.lines, columns: columns)
    }
  }
}

extension Screen {
  /// Presses keys: a letter for itself, `⏎`, `⎋`, `⇥`, `⇤` and arrows for what they show.
  mutating func type(_ keys: String, on surface: Surface) {
    for character in keys { _ = handle(key(character), on: surface) }
  }

  private func key(_ character: Character) -> Key {
    switch character {
    case "⏎": .enter
    case "⎋": .escape
    case "⇥": .tab
    case "⇤": .backTab
    case "→": .right
    case "←": .left
    case "↑": .up
    case "↓": .down
    default: .character(character)
    }
  }
}
