/// Which byte of a recording was heard at which time of the session.
///
/// A sound card's clock and the computer's differ a little, and a chunk may be late, but never early.
/// So the chunk that came soonest in each second is kept, and what lies between is interpolated.
package struct TimeTable: Sendable {
  private struct Entry {
    var milliseconds: Int
    var bytes: Int

    /// When the first byte would have been heard if the clocks agreed.
    var origin: Double { Double(milliseconds) - Self.length(bytes) }

    static func length(_ bytes: Int) -> Double {
      Double(bytes) * 1000 / Double(SoundFormat.bytesPerSecond)
    }
  }

  private var entries: [Entry] = []

  package init() {}

  /// A chunk has come.
  ///
  /// - Parameters:
  ///   - milliseconds: of the session, when it was read.
  ///   - bytes: how much of the recording there is with it.
  package mutating func note(atMilliseconds milliseconds: Int, bytes: Int) {
    let entry = Entry(milliseconds: milliseconds, bytes: bytes)
    guard let last = entries.last else {
      entries.append(entry)
      return
    }
    guard bytes > last.bytes else { return }
    if bytes / SoundFormat.bytesPerSecond > last.bytes / SoundFormat.bytesPerSecond {
      entries.append(entry)
    } else if entry.origin < last.origin {
      entries[entries.count - 1] = entry
    }
  }

  /// When that byte was heard; `nil` before anything has come.
  package func milliseconds(atByte byte: Int) -> Int? {
    guard let (first, last) = ends(where: { $0.bytes <= byte }) else { return nil }
    guard first.bytes < last.bytes else {
      return Int((first.origin + Entry.length(byte)).rounded())
    }
    let share = Double(byte - first.bytes) / Double(last.bytes - first.bytes)
    return first.milliseconds
      + Int((share * Double(last.milliseconds - first.milliseconds)).rounded())
  }

  /// Where in the recording that time of the session is, at the start of a sample; `nil` before anything has come.
  package func byte(atMilliseconds milliseconds: Int) -> Int? {
    guard let (first, last) = ends(where: { $0.milliseconds <= milliseconds }) else { return nil }
    let byte: Double
    if first.milliseconds < last.milliseconds {
      let share =
        Double(milliseconds - first.milliseconds) / Double(last.milliseconds - first.milliseconds)
      byte = Double(first.bytes) + share * Double(last.bytes - first.bytes)
    } else {
      byte =
        Double(first.bytes) + Double(milliseconds - first.milliseconds)
        * Double(SoundFormat.bytesPerSecond) / 1000
    }
    let sample = Int((byte / Double(SoundFormat.bytesPerSample)).rounded())
    return max(0, sample) * SoundFormat.bytesPerSample
  }

  /// What little of the table tells all of it but so many milliseconds; the first one is of the first byte.
  ///
  /// Empty before anything has come; of a recorder that stumbles all the time it tells less exactly.
  package func anchors(withinMilliseconds tolerance: Int = 20) -> [SoundAnchor] {
    guard let start = milliseconds(atByte: 0), let first = entries.first else { return [] }
    var all = [SoundAnchor(sessionMilliseconds: start, soundMilliseconds: 0)]
    all += entries.map {
      SoundAnchor(
        sessionMilliseconds: $0.milliseconds,
        soundMilliseconds: Int(Entry.length($0.bytes).rounded()))
    }
    // The first entry says the same as the first byte.
    if first.bytes > 0 { all.remove(at: 1) }
    var isKept = [Bool](repeating: false, count: all.count)
    isKept[0] = true
    isKept[all.count - 1] = true
    var left = [0..<all.count - 1]
    while let range = left.popLast() {
      guard let place = Self.farthest(in: all, between: range, beyond: tolerance) else { continue }
      isKept[place] = true
      left += [range.lowerBound..<place, place..<range.upperBound]
    }
    let kept = zip(all, isKept).filter(\.1).map(\.0)
    return kept.count > Self.mostAnchors ? anchors(withinMilliseconds: tolerance * 2) : kept
  }

  /// They are to stay one line of a journal.
  private static let mostAnchors = 64

  /// The entry between two that the line between them misses by the most, if by more than that.
  private static func farthest(
    in all: [SoundAnchor], between range: Range<Int>, beyond tolerance: Int
  ) -> Int? {
    let (from, to) = (all[range.lowerBound], all[range.upperBound])
    let length = to.soundMilliseconds - from.soundMilliseconds
    guard length > 0 else { return nil }
    let slope = Double(to.sessionMilliseconds - from.sessionMilliseconds) / Double(length)
    var farthest: (place: Int, distance: Double)?
    for place in range.dropFirst() {
      let line =
        Double(from.sessionMilliseconds)
        + slope * Double(all[place].soundMilliseconds - from.soundMilliseconds)
      let distance = abs(Double(all[place].sessionMilliseconds) - line)
      if distance > max(Double(tolerance), farthest?.distance ?? 0) {
        farthest = (place, distance)
      }
    }
    return farthest?.place
  }

  /// How much faster the sound card's clock runs than the session's, in parts per million.
  ///
  /// `nil` as long as less than a minute tells of it.
  package var driftPartsPerMillion: Int? {
    guard let first = entries.first, let last = entries.last,
      last.milliseconds - first.milliseconds >= 60_000
    else { return nil }
    let heard = Entry.length(last.bytes - first.bytes)
    let passed = Double(last.milliseconds - first.milliseconds)
    return Int(((heard / passed - 1) * 1_000_000).rounded())
  }

  /// The entries on either side; the same one twice beyond the first and the last.
  private func ends(where isBefore: (Entry) -> Bool) -> (Entry, Entry)? {
    guard let first = entries.first, let last = entries.last else { return nil }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(entries[middle]) { low = middle + 1 } else { high = middle }
    }
    if low == 0 { return (first, first) }
    if low == entries.count { return (last, last) }
    return (entries[low - 1], entries[low])
  }
}
