import ExamModel
import Frames
import Screens
import SessionEngine
import Testing
import Voice

/// The voice in a replay: its line, its sound, its keys.
@Suite struct ReplayVoiceTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  /// What was recorded and measured of the whole oral, with its jury's voice.
  static let events: [SessionEvent] = {
    var events = ScreenSamples.whole
    func add(_ milliseconds: Int, _ fact: SessionEvent.Fact) {
      events.append(SessionEvent(atMilliseconds: milliseconds, fact))
    }
    add(1000, .sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 1000, isKept: true))))
    add(571_000, .voiceStarted)
    add(574_000, .voiceEnded(.whole))
    add(
      900_000,
      .sound(
        .speechMeasured(
          SlotSpeech(
            slot: 0, heardMilliseconds: 570_000, talkMilliseconds: 400_000,
            pauses: [
              SpeechPause(startMilliseconds: 200_000, endMilliseconds: 260_000),
              SpeechPause(startMilliseconds: 400_000, endMilliseconds: 402_500),
            ]))))
    add(1_200_000, .sound(.takeEnded(take: 1, .lost, soundMilliseconds: 1_199_000)))
    add(
      1_200_000,
      .sound(
        .speechMeasured(
          SlotSpeech(
            slot: 1, heardMilliseconds: 290_000, talkMilliseconds: 250_000,
            firstWords: [SlotSpeech.FirstWord(answer: 0, milliseconds: 9000)]))))
    return events.enumerated().sorted {
      ($0.element.atMilliseconds, $0.offset) < ($1.element.atMilliseconds, $1.offset)
    }.map(\.element)
  }()

  private func replay(
    _ events: [SessionEvent] = Self.events, isPlaying: Bool = false, sound: String? = "a.jsonl"
  ) -> ReplayScreen {
    ReplayScreen(
      timeline: SessionTimeline(plan: ScreenSamples.plan(), events: events),
      caption: "12 nov. 2026 14:05", isPlaying: isPlaying, soundReference: sound)
  }

  private func at(_ now: Int, _ language: Language = .french, size: Size? = nil) -> Surface {
    Surface(size: size ?? surface.size, language: language, nowMilliseconds: now)
  }

  private func text(_ screen: ReplayScreen, row: Int, at now: Int = 0) -> String {
    screen.render(on: at(now)).text[row]
  }

  // MARK: Looks

  @Test(arguments: Sizes.pinned) func lineOfTheVoice(size: Size) {
    var screen = replay()
    for key in "5+" { _ = screen.handle(.character(key), on: at(0, size: size)) }
    _ = screen.handle(.control("a"), on: at(0, size: size))
    expectScreen(screen, on: at(0, size: size), named: "replay-voice")
    expectScreen(screen, on: at(0, .english, size: size), named: "replay-voice-en")
    var early = replay()
    _ = early.handle(.character("M"), on: at(0, size: size))
    expectScreen(early, on: at(0, size: size), named: "replay-voice-muted")
  }

  @Test func withoutAVoiceNothingIsDifferent() {
    let events = ScreenSamples.whole
    let screen = replay(events, sound: nil)
    #expect(!text(screen, row: 22).contains("voix"))
    #expect(screen.soundWish(at: 0) == nil)
  }

  @Test func measuresAloneHaveALineAndNoSound() {
    var screen = replay(isPlaying: true, sound: nil)
    #expect(text(screen, row: 22).contains("voix"))
    #expect(screen.soundWish(at: 500) == nil)
    _ = screen.handle(.character("M"), on: surface)
    #expect(text(screen, row: 23).contains("aucun son gardé"))
  }

  // MARK: What is to be heard

  @Test func theSoundGoesWithThePicture() {
    var screen = replay(isPlaying: true)
    #expect(screen.soundWish(at: 500) == SoundWish(positionMilliseconds: 500, speed: 1))
    _ = screen.handle(.right, on: at(1000))
    #expect(screen.soundWish(at: 1000)?.positionMilliseconds == 11_000)
    _ = screen.handle(.character("5"), on: at(1000))
    #expect(screen.soundWish(at: 1200)?.positionMilliseconds == 900_200)
    _ = screen.handle(.character("+"), on: at(1200))
    #expect(
      screen.soundWish(at: 2200) == SoundWish(positionMilliseconds: 901_450, speed: 1.25))
    for speed in [1.5, 2, 4] {
      _ = screen.handle(.character("+"), on: at(2200))
      #expect(screen.soundWish(at: 2200)?.speed == speed)
    }
    // Held, muted, behind a list or at the end nothing is heard.
    _ = screen.handle(.character("M"), on: at(2200))
    #expect(screen.soundWish(at: 2300) == nil)
    _ = screen.handle(.character("M"), on: at(2200))
    #expect(screen.soundWish(at: 2300) != nil)
    _ = screen.handle(.character("e"), on: at(2300))
    #expect(screen.soundWish(at: 2400) == nil)
    _ = screen.handle(.escape, on: at(2400))
    #expect(screen.soundWish(at: 2500) == nil)
    _ = screen.handle(.character(" "), on: at(2500))
    #expect(screen.soundWish(at: 2600) != nil)
    #expect(screen.soundWish(at: 9_000_000) == nil)
  }

  /// Where a wait is shortened there is nothing to hear, and where somebody speaks nothing is.
  @Test func shortenedWaitsAreSilent() {
    var screen = replay(isPlaying: true)
    _ = screen.handle(.character("i"), on: surface)
    // The candidate speaks from the first second to the 200th, so nothing is shortened there.
    #expect(screen.positionMilliseconds(at: 100_000) == 100_000)
    #expect(screen.soundWish(at: 100_000) != nil)
    // The pause of a minute takes two seconds from the last event on.
    #expect(screen.positionMilliseconds(at: 201_000) > 205_000)
    #expect(screen.soundWish(at: 201_000) == nil)
    #expect(screen.nextChangeMilliseconds(after: 201_000) != nil)
  }

  @Test func theReplayWakesUpWhereSoundBegins() {
    var screen = replay()
    _ = screen.handle(.character(" "), on: surface)
    #expect(screen.nextChangeMilliseconds(after: 0) == 1000)
  }

  @Test func whatKeepsSoundFromBeingHeardIsSaidOnce() {
    var screen = replay(isPlaying: true)
    screen.show(.needsTempo)
    #expect(text(screen, row: 23).contains("Son à ×1 seulement : sox manque."))
    #expect(text(screen, row: 22).contains("sans son"))
    _ = screen.handle(.control("a"), on: surface)
    screen.show(.heard)
    screen.show(.needsTempo)
    #expect(!text(screen, row: 23).contains("sox"))
    screen.show(.failed)
    #expect(text(screen, row: 23).contains("Le lecteur audio ne répond pas"))
    _ = screen.handle(.character("M"), on: surface)
    #expect(screen.soundWish(at: 100) != nil)
    #expect(text(screen, row: 23).contains("Le lecteur audio ne répond pas"))
  }

  // MARK: Pauses

  @Test func pausesAreGoneTo() {
    var screen = replay()
    _ = screen.handle(.character("p"), on: surface)
    #expect(screen.positionMilliseconds(at: 0) == 199_000)
    #expect(text(screen, row: 23).contains("Silence de 1:00"))
    _ = screen.handle(.character("p"), on: surface)
    #expect(screen.positionMilliseconds(at: 0) == 399_000)
    #expect(text(screen, row: 23).contains("Silence de 3 s"))
    _ = screen.handle(.character("p"), on: surface)
    #expect(screen.positionMilliseconds(at: 0) == 399_000)
    #expect(text(screen, row: 23).contains("Plus de silence"))
    var mute = replay(ScreenSamples.whole, sound: nil)
    _ = mute.handle(.character("p"), on: surface)
    #expect(text(mute, row: 23).contains("Oral non enregistré"))
  }

  // MARK: The line

  @Test func aJournalTellsWhatItKnows() throws {
    let line = try #require(
      VoiceLine(of: SessionTimeline(plan: ScreenSamples.plan(), events: Self.events)))
    #expect(line.content(of: 0..<900) == .unheard)
    #expect(line.content(of: 10_000..<20_000) == .speech(7))
    #expect(line.content(of: 210_000..<250_000) == .silence)
    #expect(line.content(of: 571_000..<574_000) == .jury)
    // The first word of the answer came nine seconds after the jury's voice.
    #expect(line.content(of: 575_000..<582_000) == .silence)
    #expect(line.content(of: 600_000..<620_000) == .speech(7))
    // The second presentation was recorded, and nothing was measured of it.
    #expect(line.content(of: 1_000_000..<1_010_000) == .silence)
    #expect(line.content(of: 1_300_000..<1_310_000) == .unheard)
    #expect(line.hasPause(in: 220_000..<240_000))
    #expect(!line.hasPause(in: 200_000..<220_000))
    #expect(line.nextSound(after: 0) == 1000)
    #expect(
      VoiceLine(of: SessionTimeline(plan: ScreenSamples.plan(), events: ScreenSamples.whole))
        == nil)
  }

  @Test func soundTellsMore() {
    let timeline = SessionTimeline(plan: ScreenSamples.plan(), events: Self.events)
    let runs = [(2000, 10_000), (15_000, 15_500), (600_000, 640_000)].map {
      SpeechRun(
        startMilliseconds: $0.0, endMilliseconds: $0.1, syllables: 4, levelDecibels: -20)
    }
    let line = VoiceLine(of: timeline, runs: runs, heard: [1000..<1_200_000])
    #expect(line.content(of: 3000..<5000) == .speech(7))
    #expect(line.content(of: 14_000..<18_000) == .speech(1))
    #expect(line.content(of: 20_000..<30_000) == .silence)
    #expect(line.pauses.map(\.startMilliseconds) == [10_000])
    var screen = replay(isPlaying: true)
    let before = screen.positionMilliseconds(at: 5000)
    screen.show(line, at: 5000)
    #expect(screen.positionMilliseconds(at: 5000) == before)
  }
}
