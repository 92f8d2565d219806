import ExamModel
import Frames
import Screens
import TestSupport
import Testing

@Suite struct ReviewScreenTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)
  private let wide = Surface(size: Size(columns: 150, rows: 24), language: .french)
  private let small = Surface(size: Size(columns: 40, rows: 12), language: .french)

  private func reader(_ keys: String = "") -> ReviewScreen {
    var screen = ReviewScreen(
      fiche: ReviewSamples.fiche, findings: ReviewSamples.findings,
      questions: ReviewSamples.questions)
    screen.type(keys, on: surface)
    return screen
  }

  private func rows(_ screen: some Screen, on surface: Surface? = nil) -> [String] {
    screen.render(on: surface ?? self.surface).text
  }

  /// The line of text on top, without what stands beside it.
  private func top(_ screen: ReviewScreen, on surface: Surface? = nil) -> String {
    let surface = surface ?? self.surface
    let text = rows(screen, on: surface)[2].dropFirst(surface.size.columns >= 100 ? 37 : 1)
    return String(text.prefix { $0 != "▲" && $0 != "■" }).trimmed
  }

  private func foot(_ screen: ReviewScreen) -> String { rows(screen)[22].trimmed }

  @Test func aSearchThatWasLeftIsThereAgain() {
    var screen = reader("/restaur")
    _ = screen.handle(.escape, on: surface)
    #expect(!rows(screen)[23].contains("restaur"))
    screen.type("/", on: surface)
    #expect(rows(screen)[23].contains("restaur"))
    _ = screen.handle(.enter, on: surface)
    screen.type("/", on: surface)
    #expect(!rows(screen)[23].contains("restaur"))
  }

  // MARK: - Questions

  @Test func questionsAreBroughtWhenTheCardsAreFirstOpened() {
    var screen = ReviewScreen(fiche: ReviewSamples.fiche)
    #expect(!screen.holdsQuestions)
    #expect(screen.handle(.character("c"), on: surface) == .bringQuestions)
    screen.showCards(questions: ReviewSamples.questions)
    #expect(screen.holdsQuestions)
    #expect(rows(screen)[0].contains("section 1/"))
    screen.type("cc", on: surface)
    #expect(rows(screen)[0].contains("section 1/"))
    screen.update(fiche: ReviewSamples.fiche, findings: [], questions: nil)
    screen.type("c", on: surface)
    #expect(screen.handle(.character("c"), on: surface) == .bringQuestions)
  }

  // MARK: - Moving

  @Test func digitsAndTabsGoToSections() {
    #expect(top(reader("2")) == "Choix techniques")
    #expect(top(reader("⇥⇥⇥")) == "Mise en œuvre")
    #expect(top(reader("]]][")) == "Choix techniques")
    #expect(top(reader("3jjj[")) == "Mise en œuvre")
    #expect(top(reader("1⇤")) == top(reader()))
    #expect(top(reader("29")) == "Choix techniques")
  }

  @Test func aFicheThatBeginsWithASectionIsOpenedInIt() {
    var fiche = ReviewSamples.fiche
    fiche.title = "Sauvegarde"
    fiche.preamble = []
    var screen = ReviewScreen(fiche: fiche)
    #expect(top(screen) == "Contexte de la mission")
    #expect(foot(screen).hasPrefix("Contexte de la mission : "))
    #expect(rows(screen, on: wide).contains { $0.hasPrefix(" ▸ 1 Contexte") })
    screen.type("⇥", on: surface)
    #expect(top(screen) == "Choix techniques")
  }

  @Test func sectionsNearTheEndAreReachedThoughTheTextCannotScrollSoFar() {
    var screen = reader("5")
    #expect(foot(screen).hasPrefix("Difficultés et retou") || foot(screen).hasPrefix("0:26"))
    screen.type("]", on: surface)
    #expect(foot(screen).hasPrefix("Modalités d'accès : 0:05 à dire"))
    screen.type("]", on: surface)
    #expect(foot(screen).hasPrefix("Modalités d'accès"))
    screen.type("[", on: surface)
    #expect(foot(screen).contains("0:26 à dire"))
    // From there the text scrolls back at once.
    screen.type("k", on: surface)
    #expect(rows(screen)[0].contains("103/104"))
  }

  @Test func linesAndPagesMoveWithinTheText() {
    let start = rows(reader())
    #expect(rows(reader("kk")) == start)
    #expect(rows(reader("jk")) == start)
    #expect(rows(reader(" g")) == start)
    #expect(rows(reader("G")) == rows(reader("Gjjj ")))
    #expect(rows(reader(" "))[2] == start[2 + 18])
  }

  @Test func theSameTextStaysOnTopWhenTheWindowChanges() {
    for keys in ["2", "3jj", "1jjjjjj", "4jj"] {
      let screen = reader(keys)
      let words = top(screen).split(separator: " ").prefix(2).joined(separator: " ")
      #expect(top(screen, on: wide).contains(words), "\(keys): \(top(screen, on: wide))")
      #expect(top(screen, on: small).contains(words), "\(keys): \(top(screen, on: small))")
    }
  }

  @Test func theSamePlaceStaysOnTopWhenTheFicheChanges() {
    var screen = reader("3jjj")
    let before = top(screen)
    var fiche = ReviewSamples.fiche
    fiche.sections.insert(
      FicheSection(
        title: "Ajout", line: 10, wordCount: 3, blocks: [ReviewSamples.paragraph(12, "Du neuf.")]),
      at: 0)
    for index in fiche.sections.indices.dropFirst() {
      fiche.sections[index] = fiche.sections[index].moved(by: 5)
    }
    screen.update(fiche: fiche)
    #expect(top(screen) == before)
    #expect(screen.fiche == fiche)
  }

  @Test func aPlaceThatIsGoneGivesWayToTheNearest() {
    var screen = reader("6")
    var fiche = ReviewSamples.fiche
    fiche.sections.removeLast(3)
    screen.update(fiche: fiche, findings: [], questions: [])
    #expect(foot(screen).contains("2:43 à dire"))
    fiche.sections = []
    screen.update(fiche: fiche, findings: [], questions: [])
    #expect(foot(screen).hasPrefix("introduction"))
  }

  // MARK: - Search

  @Test func aSearchGoesFromMatchToMatchAndAround() {
    var screen = reader("/rto⏎")
    #expect(foot(screen).hasPrefix("« rto » 1/2"))
    screen.type("n", on: surface)
    #expect(foot(screen).hasPrefix("« rto » 2/2"))
    #expect(rows(screen).contains { $0.contains("que le RTO demandé") })
    screen.type("n", on: surface)
    #expect(foot(screen) == "Recherche reprise à l'autre bout")
    screen.type("j", on: surface)
    #expect(foot(screen).hasPrefix("« rto » 1/2"))
    screen.type("N", on: surface)
    screen.type("k", on: surface)
    #expect(foot(screen).hasPrefix("« rto » 2/2"))
  }

  @Test func aSearchDoesNotLookIntoWhatIsMasked() {
    #expect(foot(reader("/azerty⏎")) == "« azerty » : introuvable")
    #expect(foot(reader("x/azerty⏎")).hasPrefix("« azerty » 1/1"))
  }

  @Test func escapeEndsTheSearchBeforeItLeaves() {
    var screen = reader("/rto⏎")
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(foot(screen).hasPrefix("introduction"))
    #expect(screen.handle(.escape, on: surface) == .back)
    var typing = reader("/q")
    #expect(typing.handle(.escape, on: surface) == .none)
    #expect(typing.handle(.character("q"), on: surface) == .back)
  }

  @Test func highlightsAreSeenWithoutColour() {
    let frame = reader("/rto⏎").render(on: surface)
    let marked = frame.cells.filter { $0.style.isReverse }.map(\.text).joined()
    #expect(marked == "RTO")
  }

  // MARK: - Responses

  @Test func theEditorOpensWhereOneReads() {
    var screen = reader("2jj")
    #expect(
      screen.handle(.character("e"), on: surface)
        == .edit(path: "/home/lea/fiches/sauvegarde.md", line: 27))
    var start = reader()
    #expect(
      start.handle(.character("e"), on: surface)
        == .edit(path: "/home/lea/fiches/sauvegarde.md", line: 1))
    var list = reader("fjj")
    #expect(
      list.handle(.character("e"), on: surface)
        == .edit(path: "/home/lea/fiches/sauvegarde.md", line: 66))
    var card = reader("3c")
    #expect(
      card.handle(.character("e"), on: surface)
        == .edit(path: "/home/lea/fiches/sauvegarde.md", line: 42))
  }

  @Test func aFicheOfTheProgramCannotBeEdited() {
    var fiche = ReviewSamples.fiche
    fiche.origin = .bundled(name: "fiches/helpdesk.md")
    var screen = ReviewScreen(fiche: fiche)
    #expect(screen.handle(.character("e"), on: surface) == .none)
    #expect(foot(screen).hasPrefix("Cette fiche est fournie avec le programme"))
  }

  @Test func helpTellsTheKeysOfThePlace() {
    var screen = reader()
    #expect(screen.handle(.character("?"), on: surface) == .open(.help(.review)))
    screen = reader("c")
    #expect(screen.handle(.character("?"), on: surface) == .open(.help(.cards)))
  }

  // MARK: - Findings

  @Test func aFindingLeadsToItsLine() {
    #expect(top(reader("fjj⏎")).hasPrefix("[image : schéma des trois copies]"))
    #expect(rows(reader("f⏎")).contains { $0.contains("réparé à la lecture") })
    #expect(rows(reader("f")).contains { $0.hasPrefix(" ▸ ▲ avertissement ") })
  }

  @Test func withoutFindingsThereIsNoList() {
    var screen = ReviewScreen(fiche: ReviewSamples.fiche)
    screen.type("f", on: surface)
    #expect(foot(screen) == "Aucune remarque sur cette fiche.")
  }

  // MARK: - Cards

  @Test func aCardIsTurnedAndThenFollowedByTheNext() {
    var screen = reader("c")
    #expect(!rows(screen).contains { $0.contains("mutuelle") })
    screen.type(" ", on: surface)
    #expect(rows(screen).contains { $0.contains("mutuelle") })
    screen.type(" ", on: surface)
    #expect(rows(screen)[0].contains("section 2/6"))
    #expect(!rows(screen).contains { $0.contains("robocopy") })
  }

  @Test func questionsFollowTheSections() {
    let screen = reader("6c→")
    #expect(rows(screen)[0].contains("question 1/2"))
    #expect(!rows(screen).contains { $0.contains("Éléments de réponse") })
    #expect(rows(reader("6c→o")).contains { $0.contains("Éléments de réponse") })
    #expect(rows(reader("6c→oo")) == rows(screen))
    #expect(rows(reader("6c→→→→")) == rows(reader("6c→→")))
  }

  @Test func cardsMaskWhatMayHoldPasswords() {
    #expect(!rows(reader("6c ")).contains { $0.contains("Azerty") })
    #expect(rows(reader("6c x")).contains { $0.contains("Azerty-2026") })
    let question = Question(
      id: "own", criterionID: "choix", text: "Et l'accès ?",
      reason: .ownQuestion(at: .init(path: "fiches/sauvegarde.md", line: 88)))
    var screen = ReviewScreen(fiche: ReviewSamples.fiche, questions: [question])
    screen.type("6c→o", on: surface)
    #expect(rows(screen).contains { $0.contains("Et l'accès ?") })
    #expect(!rows(screen).contains { $0.contains("Azerty") })
  }

  /// A question's card is placed on the scale once it was turned, with the time since it was shown.
  @Test func aTurnedQuestionIsPlacedOnTheScale() {
    var screen = ReviewScreen(fiche: ReviewSamples.fiche)
    screen.type("6", on: surface)
    screen.showCards(questions: ReviewSamples.questions, scale: Self.scale)
    func later(_ seconds: Int) -> Surface {
      var surface = surface
      surface.nowMilliseconds = seconds * 1000
      return surface
    }
    // A section has no level.
    #expect(screen.handle(.character("4"), on: later(0)) == .none)
    #expect(screen.handle(.right, on: later(10)) == .none)
    #expect(rows(screen).contains { $0.contains("encore sans réponse") })
    // Before the answer was seen a level is a guess.
    #expect(screen.handle(.character("4"), on: later(40)) == .none)
    #expect(rows(screen).contains { $0.contains("Éléments de réponse") })
    #expect(screen.handle(.character("9"), on: later(50)) == .none)
    let question = ReviewSamples.questions[0]
    #expect(
      screen.handle(.character("4"), on: later(55))
        == .answerCard(question, level: 3, afterMilliseconds: 45_000))
    screen.update(memos: [question.id: CardMemo(lastLevel: 3, nextDay: "01/12/2026")], notice: nil)
    #expect(rows(screen).contains { $0.contains("bonne maîtrise · revient le 01/12/2026") })
    #expect(screen.handle(.character("u"), on: later(56)) == .undoCard)
    screen.update(memos: [:], notice: "disque plein")
    #expect(rows(screen).contains { $0.contains("disque plein") })
  }

  /// Where nobody keeps levels, none are offered.
  @Test func cardsWithoutAScaleOfferNoLevel() {
    var screen = reader("6c→o")
    #expect(screen.handle(.character("4"), on: surface) == .none)
    #expect(screen.handle(.character("u"), on: surface) == .none)
    #expect(!rows(screen).contains { $0.contains("encore sans réponse") })
  }

  @Test(arguments: Sizes.pinned) func aCardWithItsLevels(size: Size) {
    for language in [Language.french, .english] {
      let surface = Surface(size: size, language: language)
      var screen = ReviewScreen(fiche: ReviewSamples.fiche)
      screen.type("6", on: surface)
      screen.showCards(
        questions: ReviewSamples.questions, scale: Self.scale,
        memos: ["backup-untested": CardMemo(lastLevel: 2, nextDay: nil)])
      let suffix = language == .french ? "" : "-en"
      screen.type("→", on: surface)
      expectScreen(screen, on: surface, named: "card-memo" + suffix)
      screen.type("o", on: surface)
      expectScreen(screen, on: surface, named: "card-levels" + suffix)
    }
  }

  private static let scale = CardScale(
    levels: Level.officialScale,
    criteria: [Criterion(id: "choix", name: "Les choix techniques", family: "choices")])

  @Test func leavingTheCardsGoesToTheSectionInHand() {
    #expect(top(reader("1c→→⎋")) == "Mise en œuvre")
    #expect(rows(reader("2jjc⎋")) == rows(reader("2jj")))
  }

  @Test func anEmptyFicheHasNothingToShowAndSaysSo() {
    let fiche = Fiche(id: "vide", title: "Vide", origin: .unstated(path: "vide.md"), sections: [])
    var screen = ReviewScreen(fiche: fiche, questions: [])
    #expect(rows(screen)[0].contains("0/0 · 100 %"))
    screen.type("c", on: surface)
    #expect(foot(screen) == "Ni section ni question : pas de carte.")
    screen.type("x", on: surface)
    #expect(foot(screen) == "Rien n'est masqué dans cette fiche.")
    screen.type("jkG g]/a⏎n", on: surface)
  }

  // MARK: - Anything

  /// No key, on no fiche, at no size may stop the program.
  @Test(arguments: 0..<12) func anyKeysOnAnyFiche(seed: Int) {
    var soup = BlockSoup(seed: UInt64(seed))
    var generator = SplitMix64(seed: UInt64(seed))
    let keys = Array("jk g G12369[]⇥⇤nNfcxo→←?⎋⏎/é e↑↓")
    let sizes = [Size.smallest, Size(columns: 80, rows: 24), Size(columns: 133, rows: 17)]
    let findings = [nil, 1, 7, 40].map { Finding(.file(.empty), at: .init(path: "s.md", line: $0)) }
    let question = Question(
      id: "q", criterionID: "c", text: "Quoi ?",
      reason: .ownQuestion(at: .init(path: "s.md", line: 9)))
    var screen = ReviewScreen(fiche: soup.fiche(), findings: findings, questions: [question])
    for step in 0..<120 {
      let size = sizes[Int.random(in: 0..<sizes.count, using: &generator)]
      let surface = Surface(size: size, language: step % 7 == 0 ? .english : .french)
      let key = keys[Int.random(in: 0..<keys.count, using: &generator)]
      screen.type(String(key), on: surface)
      if step % 29 == 28 {
        screen.update(fiche: soup.fiche(), findings: step % 2 == 0 ? [] : findings, questions: [])
      }
      #expect(screen.render(on: surface).size == size)
    }
  }
}

extension FicheSection {
  /// The same section further down the file.
  fileprivate func moved(by lines: Int) -> FicheSection {
    var section = self
    section.line += lines
    section.blocks = blocks.map { $0.moved(by: lines) }
    return section
  }
}

extension Block {
  fileprivate func moved(by lines: Int) -> Block {
    var block = self
    block.line += lines
    guard case .list(var list) = content else { return block }
    for index in list.items.indices {
      list.items[index].blocks = list.items[index].blocks.map { $0.moved(by: lines) }
    }
    block.content = .list(list)
    return block
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
