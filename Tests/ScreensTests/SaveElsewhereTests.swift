import ExamModel
import Frames
import Screens
import Testing

/// The offer to save a session that the disk did not keep.
@Suite struct SaveElsewhereTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func screen(
    _ reason: String = "Le disque n'a pas gardé toute la séance (plus de place sur le disque)."
  ) -> SaveElsewhereScreen {
    SaveElsewhereScreen(reason: reason, proposedPath: "./2026-11-23T201500Z-1a2b.jsonl")
  }

  @Test func itIsSavedWhereOneSays() {
    var screen = screen()
    #expect(
      screen.handle(.enter, on: surface) == .saveSession(path: "./2026-11-23T201500Z-1a2b.jsonl"))
    screen.update(outcome: "Enregistrée : ./x", isSaved: true)
    #expect(screen.handle(.enter, on: surface) == .back)
  }

  @Test func losingItIsAskedOnceMore() {
    var screen = screen()
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(screen.handle(.character("n"), on: surface) == .none)
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test func whatIsSavedIsLeftWithoutAQuestion() {
    var screen = screen()
    screen.update(outcome: "Enregistrée : ./x", isSaved: true)
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test(arguments: Sizes.pinned) func snapshots(size: Size) {
    let surface = Surface(size: size, language: .french)
    var screen = screen()
    expectScreen(screen, on: surface, named: "save-elsewhere")
    var asking = screen
    _ = asking.handle(.escape, on: surface)
    expectScreen(asking, on: surface, named: "save-elsewhere-drop")
    screen.update(outcome: "Enregistrée : ./2026-11-23T201500Z-1a2b.jsonl", isSaved: true)
    expectScreen(screen, on: surface, named: "save-elsewhere-saved")
    var failing = self.screen()
    failing.update(
      outcome:
        "/media/clé/s.jsonl : enregistrement impossible (introuvable). Essayez un autre chemin.",
      isSaved: false)
    expectScreen(failing, on: surface, named: "save-elsewhere-failed")
    let english = self.screen("The disk did not keep the whole session (No space left on device).")
    expectScreen(english, on: Surface(size: size, language: .english), named: "save-elsewhere-en")
  }
}
