import TextCells

/// What was said, in pieces that stand under a picture long enough to be read.
package struct Subtitles: Hashable, Sendable {
  /// A piece, shown from its first word until the next one, or a little after its last.
  package struct Cue: Hashable, Sendable {
    package var startMilliseconds: Int
    package var endMilliseconds: Int
    package var text: String
  }

  /// In order, none of them overlapping.
  package let cues: [Cue]

  /// A silence after which a new piece begins.
  private static let silenceMilliseconds = 900
  /// How long a piece stays after its last word.
  private static let stayMilliseconds = 1500
  private static let longestMilliseconds = 7000

  /// - Parameters:
  ///   - words: in order.
  ///   - columns: how long a piece may be, all its lines together.
  package init(_ words: [SpokenWord], columns: Int) {
    var cues: [Cue] = []
    var ends = true
    for word in words {
      let width = TextCells.width(of: word.text)
      if !ends, let cue = cues.last,
        word.startMilliseconds - cue.endMilliseconds < Self.silenceMilliseconds,
        word.endMilliseconds - cue.startMilliseconds <= Self.longestMilliseconds,
        TextCells.width(of: cue.text) + 1 + width <= columns
      {
        cues[cues.count - 1].text += " " + word.text
        cues[cues.count - 1].endMilliseconds = max(cue.endMilliseconds, word.endMilliseconds)
      } else {
        cues.append(
          Cue(
            startMilliseconds: word.startMilliseconds, endMilliseconds: word.endMilliseconds,
            text: word.text))
      }
      ends = word.endsSentence
    }
    for index in cues.indices {
      let next = index + 1 < cues.count ? cues[index + 1].startMilliseconds : Int.max
      cues[index].endMilliseconds = max(
        cues[index].startMilliseconds,
        min(next, cues[index].endMilliseconds + Self.stayMilliseconds))
    }
    self.cues = cues
  }

  /// What stands there at an instant.
  package func cue(at milliseconds: Int) -> Cue? {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].startMilliseconds <= milliseconds { low = middle + 1 } else { high = middle }
    }
    guard low > 0, milliseconds < cues[low - 1].endMilliseconds else { return nil }
    return cues[low - 1]
  }

  /// The next instant at which something else stands there.
  package func change(after milliseconds: Int) -> Int? {
    if let cue = cue(at: milliseconds) { return cue.endMilliseconds }
    return cues.first { $0.startMilliseconds > milliseconds }?.startMilliseconds
  }
}
