/// A session's time with its idle stretches shortened, and the way back.
///
/// A stretch of more than five seconds without an event takes two seconds; the rest takes as long
/// as it took.
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

  package init(events: [SessionEvent]) {
    var stretches: [Stretch] = []
    var last = 0
    var saved = 0
    for event in events where event.atMilliseconds > last {
      if event.atMilliseconds - last > Self.idleMilliseconds {
        stretches.append(Stretch(from: last, to: event.atMilliseconds, shortFrom: last - saved))
        saved += event.atMilliseconds - last - Self.shortMilliseconds
      }
      last = event.atMilliseconds
    }
    self.stretches = stretches
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
