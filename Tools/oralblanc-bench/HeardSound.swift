import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was heard in a sound, as JSON.
struct HeardSound {
  private var meter = VoiceMeter()
  /// How many seconds had each level, from the lowest.
  private var secondsAtLevel = [Int](repeating: 0, count: SoundLevel.allCases.count)
  private var longestMutedMilliseconds = 0
  private var countedSeconds = 0

  /// Takes `key:1200`, a key pressed after 1200 ms, or `jury:3000-9000`; whether it is one of these.
  mutating func mask(_ word: String) -> Bool {
    let parts = word.split(whereSeparator: { ":-".contains($0) })
    let times = parts.dropFirst().compactMap { Int($0) }
    switch (parts.first, times.count) {
    case ("key", 1): meter.keyPressed(atMilliseconds: times[0])
    case ("jury", 2):
      meter.juryBegan(atMilliseconds: times[0])
      meter.juryEnded(atMilliseconds: times[1])
    default: return false
    }
    return true
  }

  mutating func feed(_ bytes: ArraySlice<UInt8>) {
    meter.feed(bytes)
    longestMutedMilliseconds = max(longestMutedMilliseconds, meter.level.mutedMilliseconds)
    let seconds = meter.milliseconds / 1000
    if seconds > countedSeconds, let step = meter.level.step {
      secondsAtLevel[step.rawValue - 1] += seconds - countedSeconds
      countedSeconds = seconds
    }
  }

  /// - Parameter pauseMilliseconds: how long a pause must be to be listed.
  mutating func json(pauseMilliseconds: Int) -> String {
    meter.finish()
    let measures = VoiceMeasures(
      of: meter.runs, in: 0..<meter.milliseconds, questions: [0],
      pauseMilliseconds: pauseMilliseconds)
    var members = [
      "\"milliseconds\":\(meter.milliseconds)",
      "\"talk\":\(measures.talkMilliseconds)",
      "\"share\":\(measures.talkShare ?? 0)",
      "\"first_word\":\(Self.text(measures.firstWordMilliseconds.first ?? nil))",
      "\"syllables\":\(measures.syllables)",
      "\"pace\":\(Self.text(measures.pace?.wordsPerMinute))",
      "\"level\":\(measures.levelDecibels.map { "\($0)" } ?? "null")",
      "\"too_low\":\(measures.isTooLow)",
      "\"longest_pause\":\(measures.longestPause?.lengthMilliseconds ?? 0)",
      "\"seconds_at_level\":\(secondsAtLevel)",
      "\"longest_muted\":\(longestMutedMilliseconds)",
    ]
    if let pace = measures.pace { members.append("\"band\":[\(pace.lowest),\(pace.highest)]") }
    let pauses = measures.pauses.map { "[\($0.startMilliseconds),\($0.endMilliseconds)]" }
    members.append("\"pauses\":[\(pauses.joined(separator: ","))]")
    let runs = meter.runs.map { "[\($0.startMilliseconds),\($0.endMilliseconds)]" }
    members.append("\"runs\":[\(runs.joined(separator: ","))]")
    return "{\(members.joined(separator: ","))}"
  }

  private static func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "null" }
}
