import FileAccess
import Synchronization
import Voice

/// The sound of a take, ready to be heard from any place on.
final class PlayableTake: Sendable {
  let clock: TakeClock
  private let file: SharedFile
  /// Where the sound begins in the file.
  private let startBytes: Int
  /// How much sound there is; `nil` while it is being unpacked.
  private let length: Mutex<Int?>

  /// - Parameters:
  ///   - sound: the bytes of the sound within the file.
  init(clock: TakeClock, file: SharedFile, sound: Range<Int>) {
    self.clock = clock
    self.file = file
    startBytes = sound.lowerBound
    length = Mutex(sound.count)
  }

  /// A take that is being unpacked into a file that grows.
  init(clock: TakeClock, growing file: SharedFile) {
    self.clock = clock
    self.file = file
    startBytes = 0
    length = Mutex(nil)
  }

  var isComplete: Bool { length.withLock { $0 != nil } }

  /// How much of it can be heard now.
  var soundBytes: Int {
    length.withLock { $0 } ?? Self.whole(file.sizeBytes)
  }

  var soundMilliseconds: Int { soundBytes * 1000 / SoundFormat.bytesPerSecond }

  /// What it covers of the session, as far as it can be heard.
  var sessionRange: Range<Int> {
    let start = clock.sessionMilliseconds(atSound: 0)
    return start..<max(start, clock.sessionMilliseconds(atSound: soundMilliseconds))
  }

  /// All of it is there.
  func complete() { length.withLock { $0 = Self.whole(file.sizeBytes) } }

  func bytes(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    try file.bytes(from: startBytes + range.lowerBound, limitBytes: range.count)
  }

  private static func whole(_ bytes: Int) -> Int {
    bytes / SoundFormat.bytesPerSample * SoundFormat.bytesPerSample
  }
}
