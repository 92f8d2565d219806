import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// What somebody sees who plays the jury of another person's oral.
@Suite struct JuryScreenTests {
  private static let question = Question(
    id: "choices-self-hosted", criterionID: "choix",
    text: "Vous prenez la main sur les postes avec AnyDesk. Pourquoi pas une solution que "
      + "l'entreprise héberge elle-même ?",
    followUps: [FollowUp(text: "Qu'est-ce que cela changerait pour la confidentialité ?")],
    reason: .technology(name: "AnyDesk", at: .init(path: "fiches/support.md", line: 14)),
    goodAnswer: ["Le coût et la maintenance", "Les données hors de l'entreprise", "Un repli"])

  private static let choices = [
    ("a", "Qui décidait en l'absence de votre tuteur ?", "autonomie"),
    ("b", "Comment avez-vous mesuré le gain de temps que vous annoncez ?", "choix"),
    ("c", "Que manque-t-il à votre documentation ?", "documentation"),
    ("d", "Que feriez-vous autrement aujourd'hui ?", "analyse"),
    ("e", "Quelle compétence reste à travailler ?", "référentiel"),
  ].map { JuryChoice(id: $0.0, criterion: $0.2, text: $0.1, reason: "la fiche donne un chiffre") }

  private func screen(_ events: [SessionEvent]) -> JuryScreen {
    let joined = SessionEvent(atMilliseconds: 0, .table(.joined(seat: 1)), by: .jury)
    var screen = JuryScreen(
      state: SessionState(plan: ScreenSamples.plan(), events: [joined] + events), seat: 1)
    screen.offer(Self.choices)
    return screen
  }

  private var exchange: JuryScreen {
    screen(
      Array(ScreenSamples.exchange.dropLast()) + [
        SessionEvent(atMilliseconds: 637_000, .questionAsked(Self.question), by: .jury),
        SessionEvent(atMilliseconds: 650_000, .levelGiven(level: 2, by: .jury)),
      ])
  }

  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language, nowMilliseconds: 660_000)
  }

  @Test(arguments: Sizes.pinned) func snapshots(size: Size) {
    expectScreen(exchange, on: surface(size), named: "jury-exchange")
    expectScreen(exchange, on: surface(size, .english), named: "jury-exchange-en")
    expectScreen(screen(ScreenSamples.presentation), on: surface(size), named: "jury-presentation")
    expectScreen(screen(ScreenSamples.whole), on: surface(size), named: "jury-finished")
    var lost = exchange
    lost.lose()
    expectScreen(lost, on: surface(size), named: "jury-lost")
    var typing = exchange
    _ = typing.handle(.character("t"), on: surface(size))
    for character in "Pourquoi pas un NAS ?" {
      _ = typing.handle(.character(character), on: surface(size))
    }
    expectScreen(typing, on: surface(size), named: "jury-typing")
  }

  /// Each key is a wish, and none of them changes what is shown before the candidate's program has taken it.
  @Test func keysAreWishes() {
    var screen = exchange
    let surface = surface(Size(columns: 80, rows: 24))
    let keys: [(Key, Response)] = [
      (.character(" "), .wish(.next)), (.character("2"), .wish(.level(answer: 1, level: 1))),
      (.character("9"), .none), (.character("r"), .wish(.followUp)),
      (.character("s"), .wish(.skip)), (.character("h"), .wish(.mark(.hesitation))),
      (.character("d"), .wish(.mark(.digression))), (.character("b"), .wish(.mark(.goodExample))),
      (.character("u"), .wish(.undo)), (.character("?"), .open(.help(.jury))),
      (.character("q"), .back),
    ]
    let before = screen.state
    for (key, response) in keys { #expect(screen.handle(key, on: surface) == response, "\(key)") }
    _ = screen.handle(.down, on: surface)
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.character(" "), on: surface) == .wish(.pick(questionID: "c")))
    // Time is left, so that the end of the slot is asked for once more.
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(screen.handle(.enter, on: surface) == .wish(.endSlot))
    #expect(screen.state == before)
    _ = screen.handle(.character("n"), on: surface)
    screen.paste("Un bon\nexemple", on: surface)
    #expect(screen.handle(.enter, on: surface) == .wish(.note("Un bon\nexemple")))
    // What is new before the key comes starts the choice anew.
    _ = screen.handle(.down, on: surface)
    screen.offer(Self.choices)
    #expect(screen.handle(.character(" "), on: surface) == .wish(.next))
    screen.lose()
    #expect(screen.handle(.character(" "), on: surface) == .none)
    #expect(screen.handle(.character("q"), on: surface) == .back)
  }
}
