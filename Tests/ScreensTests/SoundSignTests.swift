import ExamModel
import Frames
import SessionEngine
import Testing
import Voice

@testable import Screens

/// What is shown of the microphone, while it is open and afterwards.
@Suite struct SoundSignTests {
  private func header(
    _ sign: SoundSign?, columns: Int, language: Language = .french
  ) -> String {
    var screen = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    screen.show(sign)
    let frame = screen.frame(
      on: Surface(
        size: Size(columns: columns, rows: 24), language: language, nowMilliseconds: 283_000))
    return frame.text[0]
  }

  @Test func aWordAndALevelOfFiveSteps() {
    let hearing = SoundSign(state: .hearing(.low), isKept: true)
    #expect(header(hearing, columns: 80).contains("● enregistrement ███·· · entraînement"))
    #expect(header(hearing, columns: 80, language: .english).contains("● recording ███·· · "))
    #expect(header(hearing, columns: 40).contains("● enreg. ███··"))
    let measuring = SoundSign(state: .hearing(nil), isKept: false)
    #expect(header(measuring, columns: 80).contains("● écoute · entraînement"))
    #expect(header(nil, columns: 80).contains("entraînement"))
    #expect(!header(nil, columns: 80).contains("●"))
  }

  @Test(arguments: [
    (SoundSign.State.waiting, "○ enregistrement"), (.muted, "! micro muet"),
    (.silent, "! sans son"),
  ])
  func whatIsWrongStandsThereInWords(state: SoundSign.State, text: String) {
    #expect(header(SoundSign(state: state, isKept: true), columns: 80).contains(text))
  }

  @Test func everyLevelHasItsBars() {
    #expect(
      SoundLevel.allCases.map(SoundSign.bars) == ["█····", "██···", "███··", "████·", "█████"])
  }

  // MARK: Afterwards

  private var measured: SessionState {
    let speech = SlotSpeech(
      slot: 0, heardMilliseconds: 600_000, talkMilliseconds: 432_000,
      pauses: [
        SpeechPause(startMilliseconds: 61_000, endMilliseconds: 64_000),
        SpeechPause(startMilliseconds: 192_000, endMilliseconds: 201_500),
      ], syllables: 2400, paceMilliseconds: 590_000, levelDecibels: -50)
    return ScreenSamples.state(
      ScreenSamples.whole + [
        SessionEvent(
          atMilliseconds: ScreenSamples.whole.last?.atMilliseconds ?? 0,
          .sound(.speechMeasured(speech)))
      ])
  }

  @Test func theDebriefSaysWhatWasHeardAndGivesNoMarkForIt() {
    let lines = DebriefText(
      state: measured, debrief: Debrief(of: measured), language: .french, columns: 78
    ).lines.map(Self.text)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Votre voix"))
    #expect(text.contains("parole : 72 % du temps"))
    #expect(text.contains("2 pauses de plus de 2 s (la plus longue : 9 s, à 3:12)"))
    #expect(text.contains("débit estimé : 140 mots/min (entre 120 et 160)"))
    #expect(text.contains("voix trop basse"))
    #expect(Debrief(of: measured).indicativeMark == Debrief(of: unmeasured).indicativeMark)
    let silent = DebriefText(
      state: unmeasured, debrief: Debrief(of: unmeasured), language: .french, columns: 78
    ).lines.map(Self.text)
    #expect(!silent.contains { $0.contains("Votre voix") })
  }

  private static func text(_ line: StyledLine) -> String {
    line.plainText
  }

  private var unmeasured: SessionState { ScreenSamples.state(ScreenSamples.whole) }
}
