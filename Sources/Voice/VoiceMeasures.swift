#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a stretch of an oral sounded like: how much talk, which pauses, how fast.
///
/// Nothing here is a mark, and none is made of it.
package struct VoiceMeasures: Hashable, Sendable {
  /// A silence from which on it is noticed.
  package static let longPauseMilliseconds = 2000
  /// Mean speech below this is too low to be understood across a room.
  ///
  /// It is 16 dB under the −26 dB at which speech is usually recorded (ITU-T G.191).
  package static let lowDecibels = -42.0

  /// The stretch without the voice of the jury.
  package private(set) var stretchMilliseconds = 0
  package private(set) var talkMilliseconds = 0
  /// Long pauses, in order.
  package private(set) var pauses: [SpeechPause] = []
  /// From the end of each question to the first word after it; `nil` where none came.
  package private(set) var firstWordMilliseconds: [Int?] = []
  package private(set) var syllables = 0
  /// The mean energy of speech in decibels of full scale; `nil` without speech.
  package private(set) var levelDecibels: Double?
  /// The talk and the pauses in it that the syllables were counted in.
  package private(set) var paceMilliseconds = 0
  package private(set) var pace: PaceEstimate?

  /// - Parameters:
  ///   - runs: what was found in the recording, in order.
  ///   - stretch: the part that is measured, such as a slot or an answer, in milliseconds of the recording.
  ///   - questions: when each question of the stretch was out, in order: asked, or spoken to its end.
  ///   - jury: when the jury's voice was heard.
  ///   - pauseMilliseconds: how long a silence must be to count as a long pause.
  package init(
    of runs: [SpeechRun], in stretch: Range<Int>, questions: [Int] = [], jury: [Range<Int>] = [],
    pauseMilliseconds: Int = VoiceMeasures.longPauseMilliseconds
  ) {
    let inside = runs.compactMap { Self.clipped($0, to: stretch) }
    let juryInside = jury.map { $0.clamped(to: stretch) }.filter { !$0.isEmpty }
    stretchMilliseconds = stretch.count - juryInside.reduce(0) { $0 + $1.count }
    talkMilliseconds = inside.reduce(0) { $0 + $1.lengthMilliseconds }
    syllables = inside.reduce(0) { $0 + $1.syllables }
    levelDecibels = Self.meanLevel(of: inside)

    // Silence before an answer is hesitation, and while the jury speaks one is silent.
    let breaks = questions + juryInside.flatMap { [$0.lowerBound, $0.upperBound - 1] }
    let silences = zip(inside, inside.dropFirst()).map { before, after in
      SpeechPause(
        startMilliseconds: before.endMilliseconds, endMilliseconds: after.startMilliseconds)
    }
    pauses = silences.filter { silence in
      silence.lengthMilliseconds >= pauseMilliseconds
        && !breaks.contains {
          silence.startMilliseconds <= $0 && $0 < silence.endMilliseconds
        }
    }
    firstWordMilliseconds = questions.indices.map { index in
      let end = index + 1 < questions.count ? questions[index + 1] : stretch.upperBound
      return Self.firstWord(of: inside, from: questions[index], to: end)
    }
    // Hesitation and the end of the stretch are not part of the pace.
    let waiting = silences.reduce(0) { sum, silence in
      breaks.contains { silence.startMilliseconds <= $0 && $0 < silence.endMilliseconds }
        ? sum + silence.lengthMilliseconds : sum
    }
    if let first = inside.first, let last = inside.last {
      paceMilliseconds = last.endMilliseconds - first.startMilliseconds - waiting
      pace = PaceEstimate(syllables: syllables, milliseconds: paceMilliseconds)
    }
  }

  /// The share of the stretch that was speech, from 0 to 1; `nil` for an empty stretch.
  package var talkShare: Double? {
    stretchMilliseconds > 0 ? Double(talkMilliseconds) / Double(stretchMilliseconds) : nil
  }

  package var longestPause: SpeechPause? {
    // The first of several that are as long.
    pauses.reduce(nil) { longest, pause in
      pause.lengthMilliseconds > longest?.lengthMilliseconds ?? 0 ? pause : longest
    }
  }

  package var isTooLow: Bool { levelDecibels.map { $0 < Self.lowDecibels } ?? false }

  /// The part of a run that is inside, with its share of the syllables.
  private static func clipped(_ run: SpeechRun, to stretch: Range<Int>) -> SpeechRun? {
    let start = max(run.startMilliseconds, stretch.lowerBound)
    let end = min(run.endMilliseconds, stretch.upperBound)
    guard start < end else { return nil }
    var part = run
    part.startMilliseconds = start
    part.endMilliseconds = end
    part.syllables =
      (run.syllables * (end - start) + run.lengthMilliseconds / 2) / run.lengthMilliseconds
    return part
  }

  private static func meanLevel(of runs: [SpeechRun]) -> Double? {
    let length = runs.reduce(0) { $0 + $1.lengthMilliseconds }
    guard length > 0 else { return nil }
    let energy = runs.reduce(0) { sum, run in
      sum + pow(10, run.levelDecibels / 10) * Double(run.lengthMilliseconds)
    }
    return 10 * log10(energy / Double(length))
  }

  /// The first run that begins after the question; what was going on is the end of the answer before.
  private static func firstWord(of runs: [SpeechRun], from question: Int, to end: Int) -> Int? {
    let first = runs.first { $0.startMilliseconds >= question }
    guard let first, first.startMilliseconds < end else { return nil }
    return first.startMilliseconds - question
  }
}
