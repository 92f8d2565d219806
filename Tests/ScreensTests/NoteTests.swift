import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// What is typed into a note is kept, or thrown away on purpose.
@Suite struct NoteTests {
  private let surface = Surface(
    size: Size(columns: 80, rows: 24), language: .french, nowMilliseconds: 283_000)

  private func screen(typing text: String = "") -> RehearsalScreen {
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    _ = screen.take(.key(.character("n")), on: surface)
    for character in text { _ = screen.take(.key(.character(character)), on: surface) }
    return screen
  }

  @Test func escapeAsksOnceMoreWhereSomethingWasTyped() {
    var screen = screen(typing: "une note")
    #expect(screen.take(.key(.escape), on: surface) == .none)
    #expect(screen.draft == "une note")
    #expect(screen.frame(on: surface).text.last?.contains("Échap encore une fois") == true)
    #expect(screen.take(.key(.right), on: surface) == .none)
    #expect(screen.take(.key(.enter), on: surface) == .session(.takeNote("une note")))
    #expect(screen.draft == nil)
  }

  @Test func aSecondEscapeDropsIt() {
    var screen = screen(typing: "une note")
    for _ in 0..<2 { _ = screen.take(.key(.escape), on: surface) }
    #expect(screen.draft == nil)
    #expect(screen.take(.key(.character(" ")), on: surface) == .session(.advance))
  }

  @Test func enterKeepsWhatEscapeAskedAbout() {
    var screen = screen(typing: "une note")
    _ = screen.take(.key(.escape), on: surface)
    #expect(screen.take(.key(.enter), on: surface) == .session(.takeNote("une note")))
  }

  @Test func anEmptyNoteIsNoneAndIsNotAskedAbout() {
    var blank = screen(typing: "  ")
    #expect(blank.draft == nil)
    _ = blank.take(.key(.escape), on: surface)
    #expect(blank.take(.key(.character(" ")), on: surface) == .session(.advance))
    var empty = screen()
    #expect(empty.take(.key(.enter), on: surface) == .none)
  }

  @Test func aPasteGoesIntoTheNoteWholeAndNowhereElse() {
    var note = screen(typing: "a ")
    #expect(note.take(.paste("qx\n12\n"), on: surface) == .none)
    #expect(note.take(.key(.lineBreak), on: surface) == .none)
    #expect(note.draft == "a qx\n12\n")
    _ = note.take(.key(.escape), on: surface)
    _ = note.take(.paste("z"), on: surface)
    #expect(note.take(.key(.enter), on: surface) == .session(.takeNote("a qx\n12\nz")))

    var outside = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange))
    let before = outside.frame(on: surface)
    #expect(outside.take(.paste("qx\n12\n"), on: surface) == .none)
    #expect(outside.take(.pointer(.press(row: 3, column: 3)), on: surface) == .none)
    #expect(outside.take(.pointer(.wheelDown), on: surface) == .none)
    #expect(outside.frame(on: surface) == before)
  }

  /// Questions of another kind are no prompt: a paste neither answers nor closes them.
  @Test(arguments: ["\r", "q"]) func aPasteAnswersNoQuestion(key: String) {
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    _ = screen.take(.key(key == "q" ? .character("q") : .enter), on: surface)
    let before = screen.frame(on: surface)
    #expect(screen.take(.paste("x\n"), on: surface) == .none)
    #expect(screen.frame(on: surface) == before)
  }

  @Test func aLineBreakIsEnterWhereNoLinesAreTyped() {
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    _ = screen.take(.key(.lineBreak), on: surface)
    #expect(screen.take(.key(.lineBreak), on: surface) == .session(.endSlot))
  }

  @Test func onlyLeavingForGoodIsAskedBeforeItIsAnswered() {
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    #expect(screen.keyOfLoss == nil)
    _ = screen.take(.key(.character("q")), on: surface)
    #expect(screen.keyOfLoss == .character("x"))
  }

  /// A remote pages on: the next section or question, and back to a section that was left too early.
  @Test func aPresentationRemoteIsUnderstood() {
    let presentation = ScreenSamples.state(ScreenSamples.presentation)
    for key in [Key.pageDown, .right] {
      var screen = RehearsalScreen(state: presentation)
      #expect(screen.take(.key(key), on: surface) == .session(.advance))
      var exchange = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange))
      #expect(exchange.take(.key(key), on: surface) == .session(.advance))
    }
    // The last mark is a note, which nobody means to take back with a remote.
    var screen = RehearsalScreen(state: presentation)
    #expect(screen.take(.key(.pageUp), on: surface) == .none)
    #expect(screen.frame(on: surface).text.contains { $0.contains("Pas de section") })
    for key in [Key.pageUp, .left] {
      var back = RehearsalScreen(
        state: ScreenSamples.state(Array(ScreenSamples.presentation.prefix(3))))
      #expect(back.take(.key(key), on: surface) == .session(.undo))
    }
    var exchange = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange))
    #expect(exchange.take(.key(.pageUp), on: surface) == .none)
  }

  /// In a pause the clock stands still, and so do sections and questions.
  @Test func thePausedOralOffersWhatActs() {
    let paused = ScreenSamples.presentation + [SessionEvent(atMilliseconds: 275_000, .paused)]
    var screen = RehearsalScreen(state: ScreenSamples.state(paused))
    let footer = screen.frame(on: surface).text.last ?? ""
    #expect(!footer.contains("section suivante"))
    #expect(footer.contains("p reprendre"))
    let size = Size(columns: 40, rows: 12)
    let narrow = Surface(size: size, language: .french, nowMilliseconds: 283_000)
    #expect(screen.frame(on: narrow).text.last?.contains("p reprendre") == true)
    #expect(screen.take(.key(.character(" ")), on: surface) == .none)
    #expect(screen.frame(on: surface).text.last?.contains("en pause") == true)
    let exchange = ScreenSamples.exchange + [SessionEvent(atMilliseconds: 640_000, .paused)]
    let question = RehearsalScreen(state: ScreenSamples.state(exchange)).frame(on: surface)
    for offer in ["question suivante", "relance", "passer"] {
      #expect(question.text.last?.contains(offer) == false)
    }
  }

  @Test func atItsLastSectionAPresentationOffersNoOther() {
    let last = [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 1000, .sectionReached(section: 5)),
    ]
    let footer = RehearsalScreen(state: ScreenSamples.state(last)).frame(on: surface).text.last
    #expect(footer?.contains("section suivante") == false)
    #expect(footer?.contains("fin du temps") == true)
  }

  @Test(arguments: Sizes.pinned) func aLongNoteGrowsUpwards(size: Size) {
    let surface = Surface(size: size, language: .french, nowMilliseconds: 283_000)
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    _ = screen.take(.key(.character("n")), on: surface)
    _ = screen.take(
      .paste("Dire le coût de la licence, puis ce que la qualité y gagne.\n— chiffres\n— durée"),
      on: surface)
    for _ in 0..<9 { _ = screen.take(.key(.left), on: surface) }
    expectScreen(screen, on: surface, named: "prompt-note-lines")
  }

  @Test func theRoomLeftIsTold() {
    var screen = screen()
    _ = screen.take(.paste(String(repeating: "é", count: 3900)), on: surface)
    #expect(screen.frame(on: surface).text.contains { $0.contains("Encore 100 caractères") })
    _ = screen.take(.paste(String(repeating: "é", count: 101)), on: surface)
    #expect(screen.frame(on: surface).text.contains { $0.contains("1 caractère n'y tient plus") })
  }
}
