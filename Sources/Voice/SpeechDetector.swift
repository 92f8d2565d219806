#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells speech from silence by its energy, over a floor that follows the noise of the room.
///
/// The floor is the quietest tenth of the five seconds before and after, looked at once a second, so
/// a frame is decided five seconds after it was heard. Speech begins 9 dB above the floor, but not
/// below −60 dB nor more than 32 dB under the loudest twentieth of the recording so far, and ends
/// when it has been 4 dB lower for a fifth of a second. What lasts less than 120 ms is a click.
///
/// Memory does not grow with the sound, only by one `SpeechRun` for each run that is found.
struct SpeechDetector {
  static let lookaroundFrames = 500
  private static let blockFrames = SoundFormat.framesPerSecond
  private static let onDecibels: Float = 9
  private static let hysteresisDecibels: Float = 4
  private static let leastDecibels: Float = -60
  private static let lowestFloorDecibels: Float = -75
  private static let rangeDecibels: Float = 32
  private static let hangFrames = 20
  private static let shortestFrames = 12
  /// Speech goes on behind a key that was pressed, not behind a question of the jury.
  private static let longestBridgeFrames = 50

  private(set) var runs: [SpeechRun] = []
  var mask = FrameMask()

  /// The levels around the block that is decided next, and the frame of the first of them.
  private var levels: [FrameLevel] = []
  private var firstFrame = 0
  /// The first frame that is not decided.
  private(set) var decidedFrames = 0
  /// How far the loudest twentieth has been counted.
  private var countedFrames = 0
  private var allLevels = LevelHistogram()
  private var vowelLevels = LevelHistogram()
  private var floor: Float?
  private var run: OpenRun?

  private struct OpenRun {
    let start: Int
    /// One past the last loud frame.
    var end: Int
    var quietFrames = 0
    var maskedFrames = 0
    var energy = 0.0
    var loudFrames = 0
    var syllables = SyllableCounter()
    /// What came after the last loud frame; it belongs to the run once it is loud again.
    var tail: [FrameLevel] = []
  }

  var frameCount: Int { firstFrame + heldFrames }
  /// The frames in memory: those around the block that is decided next.
  var heldFrames: Int { levels.count }

  mutating func add(_ level: FrameLevel) {
    levels.append(level)
    if frameCount >= decidedFrames + Self.blockFrames + Self.lookaroundFrames {
      decide(through: decidedFrames + Self.blockFrames)
    }
  }

  /// The sound is over: decides what is left.
  mutating func finish() {
    while decidedFrames < frameCount {
      decide(through: min(decidedFrames + Self.blockFrames, frameCount))
    }
    closeRun()
  }

  private mutating func decide(through end: Int) {
    let isMasked = lookAround()
    let loudest = allLevels.percentile(0.95) ?? FrameLevel.silence
    let on = max(
      (floor ?? Self.lowestFloorDecibels) + Self.onDecibels, Self.leastDecibels,
      loudest - Self.rangeDecibels)
    for frame in decidedFrames..<end {
      take(frame, isMasked: isMasked[frame - firstFrame], on: on)
    }
    decidedFrames = end
    let forgotten = decidedFrames - Self.lookaroundFrames - firstFrame
    if forgotten > 0 {
      levels.removeFirst(forgotten)
      firstFrame += forgotten
      mask.forget(before: firstFrame)
    }
  }

  /// Finds the floor of the block that is decided next; returns which frames in view are masked.
  private mutating func lookAround() -> [Bool] {
    var around = LevelHistogram()
    var isMasked: [Bool] = []
    isMasked.reserveCapacity(levels.count)
    let windowEnd = decidedFrames + Self.lookaroundFrames
    for (offset, level) in levels.enumerated() {
      let frame = firstFrame + offset
      let masked = mask.contains(frame)
      isMasked.append(masked)
      guard !masked, frame < windowEnd else { continue }
      around.add(level.speech)
      if frame >= countedFrames { allLevels.add(level.speech) }
    }
    countedFrames = max(countedFrames, min(windowEnd, frameCount))
    // While the jury speaks there is hardly anything to find a floor in: it stays as it was.
    if around.count >= SoundFormat.framesPerSecond || floor == nil,
      let quiet = around.percentile(0.1)
    {
      floor = max(quiet, Self.lowestFloorDecibels)
    }
    return isMasked
  }

  private mutating func take(_ frame: Int, isMasked: Bool, on: Float) {
    let level = levels[frame - firstFrame]
    guard var open = run else {
      if !isMasked, level.speech > on { openRun(at: frame, level) }
      return
    }
    // Taken out while it is changed: a copy of its tail in each frame would cost time.
    run = nil
    if isMasked {
      open.maskedFrames += 1
      run = open
      if open.maskedFrames > Self.longestBridgeFrames { closeRun() }
      return
    }
    let smooth = FrameLevel(speech: level.speech, vowels: smoothedVowels(at: frame))
    if level.speech >= on - Self.hysteresisDecibels {
      for earlier in open.tail { add(earlier, to: &open) }
      open.tail.removeAll(keepingCapacity: true)
      add(smooth, to: &open)
      open.end = frame + 1
      open.quietFrames = 0
      open.maskedFrames = 0
      run = open
    } else {
      open.quietFrames += 1
      open.tail.append(smooth)
      run = open
      if open.quietFrames >= Self.hangFrames { closeRun() }
    }
  }

  private mutating func openRun(at frame: Int, _ level: FrameLevel) {
    var open = OpenRun(start: frame, end: frame + 1)
    add(FrameLevel(speech: level.speech, vowels: smoothedVowels(at: frame)), to: &open)
    run = open
  }

  private mutating func add(_ level: FrameLevel, to open: inout OpenRun) {
    open.energy += pow(10, Double(level.speech) / 10)
    open.loudFrames += 1
    vowelLevels.add(level.vowels)
    open.syllables.add(level.vowels, loud: vowelLevels.percentile(0.95) ?? 0)
  }

  private mutating func closeRun() {
    guard var open = run else { return }
    run = nil
    guard open.loudFrames >= Self.shortestFrames else { return }
    open.syllables.end(loud: vowelLevels.percentile(0.95) ?? 0)
    runs.append(
      SpeechRun(
        startMilliseconds: open.start * SoundFormat.millisecondsPerFrame,
        endMilliseconds: open.end * SoundFormat.millisecondsPerFrame,
        syllables: open.syllables.count,
        levelDecibels: 10 * log10(open.energy / Double(open.loudFrames))))
  }

  /// The middle seven of a Hann window of nine.
  private static let window: [Float] = {
    let weights = (1...7).map { Float(0.5 - 0.5 * cos(2 * Double.pi * Double($0) / 8)) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }()

  private func smoothedVowels(at frame: Int) -> Float {
    var sum: Float = 0
    for (step, weight) in Self.window.enumerated() {
      let index = min(max(frame - firstFrame + step - 3, 0), levels.count - 1)
      sum += weight * levels[index].vowels
    }
    return sum
  }
}
