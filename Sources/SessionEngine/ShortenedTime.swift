/// A session's time with its idle stretches shortened, and the way back.
///
/// A stretch of more than five seconds without an event, in which nobody is known to speak either,
/// takes two seconds; the rest takes as long as it took.
package struct ShortenedTime: Hashable, Sendable {
  /// A stretch is idle from this length on, exclusive.
  package static let idleMilliseconds = 5000
  /// What an idle stretch takes instead.
  package static let shortMilliseconds = 2000

  private struct Stretch: Hashable, Sendable {
    var from: Int
    var to: Int
    /// Where it begins in shortened time.
    var shortFrom: Int

    var length: Int { to - from }
  }

  private let stretches: [Stretch]

  /// - Parameter speech: when somebody is known to speak, in order and without overlap.
  package init(events: [SessionEvent], speech: [Range<Int>] = []) {
    var stretches: [Stretch] = []
    var last = 0
    var saved = 0
    func pass(to start: Int, _ end: Int) {
      if start - last > Self.idleMilliseconds {
        stretches.append(Stretch(from: last, to: start, shortFrom: last - saved))
        saved += start - last - Self.shortMilliseconds
      }
      last = max(last, end)
    }
    // Beyond the last event nothing is shown.
    let end = events.last?.atMilliseconds ?? 0
    var words = speech.filter { $0.lowerBound < end }[...]
    for event in events {
      while let word = words.first, word.lowerBound < event.atMilliseconds {
        words.removeFirst()
        pass(to: word.lowerBound, min(word.upperBound, end))
      }
      pass(to: event.atMilliseconds, event.atMilliseconds)
    }
    self.stretches = stretches
  }

  /// The idle stretch that a session time lies in, its end excluded; `nil` in the rest.
  package func stretch(at milliseconds: Int) -> Range<Int>? {
    guard let stretch = last(where: { $0.from <= milliseconds }), milliseconds < stretch.to
    else { return nil }
    return stretch.from..<stretch.to
  }

  /// The next session time at which an idle stretch begins or ends; `nil` after the last one.
  package func nextBound(after milliseconds: Int) -> Int? {
    if let stretch = stretch(at: milliseconds) { return stretch.upperBound }
    return stretches.first { $0.from > milliseconds }?.from
  }

  /// The shortened time at which a session time is reached, rounded up.
  package func shortened(_ milliseconds: Int) -> Int {
    guard let stretch = last(where: { $0.from <= milliseconds }) else { return milliseconds }
    let into = milliseconds - stretch.from
    guard into < stretch.length else {
      return stretch.shortFrom + Self.shortMilliseconds + into - stretch.length
    }
    return stretch.shortFrom
      + (into * Self.shortMilliseconds + stretch.length - 1) / stretch.length
  }

  /// The session time that is shown at a shortened time, rounded down.
  package func session(_ shortened: Int) -> Int {
    guard let stretch = last(where: { $0.shortFrom <= shortened }) else { return shortened }
    let into = shortened - stretch.shortFrom
    guard into < Self.shortMilliseconds else {
      return stretch.to + into - Self.shortMilliseconds
    }
    return stretch.from + into * stretch.length / Self.shortMilliseconds
  }

  /// The last stretch that fits, where every earlier one fits as well.
  private func last(where fits: (Stretch) -> Bool) -> Stretch? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = low + (high - low) / 2
      if fits(stretches[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? stretches[low - 1] : nil
  }
}
