import Speech

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a transcriber on one take, and reads what it writes within bounds of size and time.
struct TranscriberChild {
  /// The program with its own arguments; language and file follow.
  let words: [String]
  let languageCode: String

  /// A model of some size takes this long to load, however short the take is.
  var leastMilliseconds = 120_000
  /// How often it is asked whether somebody has had enough.
  private static let lookMilliseconds = 100
  /// What a transcriber may complain; the rest is dropped.
  private static let longestComplaintBytes = 4096
  /// What does not listen would take the processor from an oral.
  private static let patience: Int32 = 10

  /// What came of it.
  struct Answer {
    var take: SpokenTake
    /// The last line that the program complained with; empty where it did not.
    var complaint: String
  }

  /// - Parameters:
  ///   - soundMilliseconds: how long the take is; the program gets twice as long.
  ///   - isGivenUp: asked while it runs.
  ///   - step: told how far into the take it has come, in milliseconds.
  func transcribe(
    _ path: String, take number: Int, soundMilliseconds: Int, isGivenUp: () -> Bool,
    step: (Int) -> Void
  ) -> Answer {
    var reader = TranscriptReader(soundMilliseconds: soundMilliseconds)
    // A path that begins with a dash would be taken for an option.
    let file = path.hasPrefix("-") ? "./\(path)" : path
    guard let child = RecorderChild(words + ["--language", languageCode, file]) else {
      reader.stop(.notStarted)
      return Answer(take: reader.take(number: number), complaint: "")
    }
    child.giveWay(by: Self.patience)
    let clock = ContinuousClock()
    let limit = max(leastMilliseconds, 2 * soundMilliseconds)
    let end = clock.now.advanced(by: .milliseconds(limit))
    var complaint: [UInt8] = []
    var (hasOutput, hasMessages) = (true, true)
    while hasOutput, reader.fault == nil, !reader.isDone {
      if isGivenUp() {
        reader.stop(.cancelled)
        break
      }
      if clock.now >= end {
        reader.stop(.late)
        break
      }
      var ends = [
        pollfd(fd: child.sound, events: Int16(POLLIN), revents: 0),
        pollfd(fd: hasMessages ? child.messages : -1, events: Int16(POLLIN), revents: 0),
      ]
      poll(&ends, nfds_t(ends.count), Int32(Self.lookMilliseconds))
      if ends[1].revents != 0 { hasMessages = Self.note(child.messages, in: &complaint) }
      guard ends[0].revents != 0 else { continue }
      if let bytes = RecorderChild.bytes(from: child.sound) {
        reader.take(bytes)
        if let last = reader.words.last { step(last.endMilliseconds) }
      } else {
        hasOutput = false
      }
    }
    if hasMessages { _ = Self.note(child.messages, in: &complaint) }
    let status = child.endWhenDone(isOver: !hasOutput || reader.isDone)
    child.letGo()
    if !hasOutput { reader.end(status: status) }
    return Answer(
      take: reader.take(number: number), complaint: Self.lastLine(of: complaint))
  }

  /// Keeps the end of what it complains; `false` once there is no more.
  private static func note(_ descriptor: Int32, in complaint: inout [UInt8]) -> Bool {
    guard let bytes = RecorderChild.bytes(from: descriptor) else { return false }
    complaint = Array((complaint + bytes).suffix(longestComplaintBytes))
    return true
  }

  private static func lastLine(of bytes: [UInt8]) -> String {
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    return lines.last { line in line.contains { $0 > 0x20 } }
      .map { String(decoding: $0.prefix(300), as: UTF8.self) } ?? ""
  }
}
