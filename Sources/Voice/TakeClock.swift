/// The way between the clock of a session and one take of its sound.
///
/// Between two anchors time is interpolated, which corrects the drift of a sound card and what a stalled
/// microphone left out; before the first and after the last one the two clocks go alike.
package struct TakeClock: Hashable, Sendable {
  /// In order; never empty.
  private let anchors: [SoundAnchor]
  /// Session milliseconds in one of sound, where no two anchors tell it.
  private let rate: Double

  /// - Parameters:
  ///   - originMilliseconds: when the first sample was heard, where no anchor tells it.
  ///   - anchors: in order; those that run backwards are passed over.
  ///   - rate: of the session's clock, 1 for that of the wall.
  package init(originMilliseconds: Int, anchors: [SoundAnchor], rate: Double) {
    var kept: [SoundAnchor] = []
    for anchor in anchors {
      if let last = kept.last,
        anchor.sessionMilliseconds <= last.sessionMilliseconds
          || anchor.soundMilliseconds <= last.soundMilliseconds
      {
        continue
      }
      kept.append(anchor)
    }
    if kept.isEmpty {
      kept = [SoundAnchor(sessionMilliseconds: originMilliseconds, soundMilliseconds: 0)]
    }
    self.anchors = kept
    self.rate = rate > 0 && rate.isFinite ? rate : 1
  }

  /// Where in the take a time of the session was heard; negative before it began.
  package func soundMilliseconds(atSession milliseconds: Int) -> Int {
    Self.value(
      at: milliseconds, of: anchors.map(\.sessionMilliseconds), anchors.map(\.soundMilliseconds),
      slope: 1 / rate)
  }

  /// When a moment of the take was heard.
  package func sessionMilliseconds(atSound milliseconds: Int) -> Int {
    Self.value(
      at: milliseconds, of: anchors.map(\.soundMilliseconds), anchors.map(\.sessionMilliseconds),
      slope: rate)
  }

  private static func value(
    at place: Int, of places: [Int], _ values: [Int], slope: Double
  ) -> Int {
    let after = places.firstIndex { $0 > place } ?? places.count
    guard after > 0, after < places.count else {
      let end = after == 0 ? 0 : places.count - 1
      return values[end] + whole(Double(place - places[end]) * slope)
    }
    let share = Double(place - places[after - 1]) / Double(places[after] - places[after - 1])
    return values[after - 1] + whole(share * Double(values[after] - values[after - 1]))
  }

  /// Journals of strangers hold any number; no session lasts longer than this.
  private static func whole(_ milliseconds: Double) -> Int {
    Int(min(max(milliseconds.rounded(), -1e12), 1e12))
  }
}
