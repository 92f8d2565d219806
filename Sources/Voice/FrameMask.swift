/// The frames that are not the candidate's: keys that were pressed, and the voice of the jury.
///
/// Ranges are kept in order, without overlap, and forgotten when they are behind.
struct FrameMask {
  private var ranges: [Range<Int>] = []
  /// Where a range has begun whose end is not known.
  private var openStart: Int?

  mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var merged = range
    var kept: [Range<Int>] = []
    for other in ranges {
      if other.upperBound < merged.lowerBound || other.lowerBound > merged.upperBound {
        kept.append(other)
      } else {
        merged =
          min(merged.lowerBound, other.lowerBound)..<max(merged.upperBound, other.upperBound)
      }
    }
    let place = kept.firstIndex { $0.lowerBound > merged.lowerBound } ?? kept.endIndex
    kept.insert(merged, at: place)
    ranges = kept
  }

  mutating func open(at frame: Int) { openStart = min(openStart ?? frame, frame) }

  mutating func close(at frame: Int) {
    guard let start = openStart else { return }
    openStart = nil
    if start < frame { add(start..<frame) }
  }

  func contains(_ frame: Int) -> Bool {
    if let openStart, frame >= openStart { return true }
    for range in ranges where range.upperBound > frame { return range.lowerBound <= frame }
    return false
  }

  mutating func forget(before frame: Int) { ranges.removeAll { $0.upperBound <= frame } }
}
