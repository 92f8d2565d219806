import TestSupport
import Testing

@testable import Voice

/// Speech and silence in sound whose gaps are known.
@Suite struct SpeechDetectorTests {
  /// Voices with gaps between them by seed; the first word comes after more than a second.
  private static func oral(seed: UInt64) -> (signal: Signal, runs: [Range<Int>]) {
    var draw = SplitMix64(seed: seed)
    var signal = Signal()
    var runs: [Range<Int>] = []
    signal.silence(Int.random(in: 120...250, using: &draw) * 10)
    for _ in 0..<5 {
      let start = signal.milliseconds
      // Whole syllables, so that a voice ends where it is lowest.
      signal.voice(250 * Int.random(in: 4...12, using: &draw))
      runs.append(start..<signal.milliseconds)
      signal.silence(Int.random(in: 50...300, using: &draw) * 10)
    }
    return (signal, runs)
  }

  @Test(arguments: [UInt64(1), 2, 3], [60.0, 20, 10])
  func everyPauseIsFoundAndNoOther(seed: UInt64, decibels: Double) {
    var (signal, truth) = Self.oral(seed: seed)
    signal.noise(decibelsBelowVoice: decibels, seed: seed + 100)
    let runs = signal.heard().runs
    #expect(runs.count == truth.count)
    // The voice swells for an eighth of a second, and at 10 dB the noise hides the first half of that.
    let tolerance = decibels > 10 ? 50 : 70
    for (run, known) in zip(runs, truth) {
      #expect(abs(run.startMilliseconds - known.lowerBound) <= tolerance)
      #expect(abs(run.endMilliseconds - known.upperBound) <= tolerance + 30)
    }
  }

  @Test func silenceHoldsNoSpeech() {
    var signal = Signal()
    signal.silence(3000)
    #expect(signal.heard().runs.isEmpty)
    signal.noise(amplitude: 0.01, seed: 7)
    #expect(signal.heard().runs.isEmpty)
    #expect(VoiceMeter().runs.isEmpty)
  }

  @Test func noiseThatGrowsIsFollowed() {
    var signal = Signal()
    signal.silence(20_000)
    signal.noise(amplitude: 0.002, seed: 3)
    var fan = Signal()
    fan.silence(20_000)
    fan.noise(amplitude: 0.02, seed: 4)
    var whole = Signal()
    whole.silence(40_000)
    whole = whole.adding(signal, atMilliseconds: 0).adding(fan, atMilliseconds: 20_000)
    // The fan is taken for a voice for some seconds at most, and then for the room.
    let talk = whole.heard().runs.reduce(0) { $0 + $1.lengthMilliseconds }
    #expect(talk <= 6000)
  }

  @Test func clicksAreNoSpeech() {
    var signal = Signal()
    signal.silence(12_000)
    for second in 1...5 { signal.click(atMilliseconds: second * 2000 + 137, seed: UInt64(second)) }
    signal.noise(amplitude: 0.001, seed: 5)
    #expect(signal.heard().runs.isEmpty)
  }

  @Test func typingIsSpeechToTheEarAndNotWhenItsKeysAreKnown() {
    var signal = Signal()
    signal.silence(12_000)
    let keys = Array(stride(from: 2000, to: 10_000, by: 143))
    for (number, key) in keys.enumerated() {
      signal.click(atMilliseconds: key, seed: UInt64(number))
    }
    signal.noise(amplitude: 0.001, seed: 6)
    let unknown = signal.heard().runs.reduce(0) { $0 + $1.lengthMilliseconds }
    #expect(unknown > 6000)
    let known = signal.heard { meter in
      for key in keys { meter.keyPressed(atMilliseconds: key) }
    }
    #expect(known.runs.isEmpty)
  }

  @Test func speechGoesOnBehindAKey() throws {
    var signal = Signal()
    signal.silence(1000)
    signal.voice(5000)
    signal.silence(1000)
    signal.click(atMilliseconds: 3000)
    let runs = signal.heard { $0.keyPressed(atMilliseconds: 3000) }.runs
    let run = try #require(runs.first)
    #expect(runs.count == 1)
    #expect(abs(run.lengthMilliseconds - 5000) <= 60)
  }

  @Test func theJurysVoiceIsNotTheCandidates() throws {
    var signal = Signal()
    signal.voice(2000)
    signal.silence(1500)
    // A question longer than the seconds after which a moment is settled.
    signal.voice(8000, amplitude: 0.1)
    signal.silence(900)
    signal.voice(3000)
    signal.silence(500)
    signal.noise(decibelsBelowVoice: 30, seed: 8)
    let bytes = signal.bytes
    var meter = VoiceMeter()
    // Told as it happens: the end is not known before it comes.
    meter.feed(bytes[..<(3400 * 32)])
    meter.juryBegan(atMilliseconds: 3400)
    meter.feed(bytes[(3400 * 32)..<(11_550 * 32)])
    meter.juryEnded(atMilliseconds: 11_550)
    meter.feed(bytes[(11_550 * 32)...])
    meter.finish()
    #expect(meter.runs.count == 2)
    let answer = try #require(meter.runs.last)
    #expect(abs(answer.startMilliseconds - 12_400) <= 50)
  }

  @Test(arguments: [UInt64(11), 12, 13])
  func piecesOfAnySizeMakeNoDifference(seed: UInt64) {
    var signal = Signal()
    signal.silence(300)
    signal.voice(1250)
    signal.silence(700)
    signal.voice(1000)
    signal.noise(amplitude: 0.004, seed: seed)
    let bytes = signal.bytes
    var draw = SplitMix64(seed: seed)
    var meter = VoiceMeter()
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 0...997, using: &draw))
      meter.feed(bytes[start..<end])
      start = end
    }
    meter.finish()
    #expect(meter.runs == signal.heard().runs)
  }

  @Test func memoryDoesNotGrowWithTheSound() {
    var detector = SpeechDetector()
    var draw = SplitMix64(seed: 21)
    for frame in 0..<60_000 {
      let isLoud = (frame / 150).isMultiple(of: 2)
      let level: Float = (isLoud ? -20 : -60) + Float(draw.next() % 8)
      detector.add(FrameLevel(speech: level, vowels: level))
      #expect(detector.heldFrames <= 1100)
    }
    detector.finish()
    #expect(detector.runs.count == 200)
  }

  @Test(arguments: [2.5, 3, 4, 5])
  func syllablesAreCounted(perSecond: Double) {
    var signal = Signal()
    var truth = 0.0
    for _ in 0..<4 {
      signal.silence(600)
      signal.voice(4000, syllablesPerSecond: perSecond)
      truth += 4 * perSecond
    }
    signal.noise(decibelsBelowVoice: 25, seed: 9)
    let count = signal.heard().runs.reduce(0) { $0 + $1.syllables }
    #expect(abs(Double(count) - truth) <= truth * 0.1 + 1)
  }

  @Test func silenceWithoutAnyNoiseCostsNoDenormals() {
    var bands = SpeechBands()
    bands.add(1)
    for _ in 0..<100 {
      for _ in 0..<160 { bands.add(0) }
      _ = bands.takeEnergy()
    }
    for _ in 0..<160 { bands.add(0) }
    #expect(bands.takeEnergy() == (0, 0))
  }
}
