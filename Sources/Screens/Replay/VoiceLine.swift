import SessionEngine
import Voice

/// When the candidate spoke, was silent or listened to the jury, over a whole session.
///
/// All times are milliseconds of the session.
package struct VoiceLine: Hashable, Sendable {
  /// What a stretch of the session is mostly made of.
  package enum Content: Hashable, Sendable {
    /// Nobody listened.
    case unheard
    case silence
    /// The candidate's voice, from 1 for hardly any to 7 for all the time.
    case speech(Int)
    case jury
  }

  private let heard: RangeSums
  private let talk: RangeSums
  private let jury: RangeSums
  /// Silences in an answer or a presentation that were long, in order.
  package let pauses: [SpeechPause]

  /// When the candidate spoke, in order and without overlap.
  package var talkRanges: [Range<Int>] { talk.ranges }

  /// Whether the jury's voice was heard at all.
  package var hasJury: Bool { !jury.ranges.isEmpty }

  /// - Parameters:
  ///   - heard: what was recorded or measured.
  ///   - talk: the candidate's voice.
  init(
    heard: [Range<Int>], talk: [Range<Int>], jury: [Range<Int>], pauses: [SpeechPause]
  ) {
    self.heard = RangeSums(heard)
    self.talk = RangeSums(talk)
    self.jury = RangeSums(jury)
    self.pauses = pauses.sorted { $0.startMilliseconds < $1.startMilliseconds }
  }

  /// What a stretch is made of.
  package func content(of stretch: Range<Int>) -> Content {
    let listened = heard.overlap(stretch)
    guard listened > 0 else { return .unheard }
    let spoken = talk.overlap(stretch)
    let asked = jury.overlap(stretch)
    if asked > listened / 2, asked > spoken { return .jury }
    guard spoken > 0 else { return .silence }
    let share = Double(spoken) / Double(max(1, listened - min(asked, listened - 1)))
    return .speech(min(7, max(1, Int((share * 7).rounded(.up)))))
  }

  /// Whether the middle of a long pause lies in a stretch, of which it is a fifth at least: of a long oral
  /// a cell is half a minute, and a mark in each would tell nothing.
  package func hasPause(in stretch: Range<Int>) -> Bool {
    pauses.contains {
      stretch.contains($0.startMilliseconds + $0.lengthMilliseconds / 2)
        && $0.lengthMilliseconds * 5 >= stretch.count
    }
  }

  /// The first long pause that begins after an instant.
  package func pause(after milliseconds: Int) -> SpeechPause? {
    pauses.first { $0.startMilliseconds > milliseconds }
  }

  /// When sound next begins after an instant; `nil` where there is no more.
  package func nextSound(after milliseconds: Int) -> Int? {
    heard.ranges.first { $0.lowerBound > milliseconds }?.lowerBound
  }
}

/// Ranges in order, none overlapping, of which any part is summed up quickly.
private struct RangeSums: Hashable, Sendable {
  let ranges: [Range<Int>]
  /// The length of all ranges before each.
  private let sums: [Int]

  init(_ ranges: [Range<Int>]) {
    let united = SlotSpeech.united(ranges)
    var sums: [Int] = []
    var sum = 0
    for range in united {
      sums.append(sum)
      sum += range.count
    }
    self.ranges = united
    self.sums = sums
  }

  /// How much of a stretch they cover.
  func overlap(_ stretch: Range<Int>) -> Int {
    covered(until: stretch.upperBound) - covered(until: stretch.lowerBound)
  }

  private func covered(until end: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < end { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return sums[low - 1] + min(ranges[low - 1].count, end - ranges[low - 1].lowerBound)
  }
}
