import TextSearch

/// One unbroken stretch of recorded sound: from what is known of the recorder to what is to be done.
///
/// It reads no clock and touches no file. Whatever happens, the oral goes on; the most that is lost is
/// what came since the head was last written.
package struct RecordingTake: Sendable {
  /// What a recorder may take to deliver its first sound: sound servers start up when they are needed.
  static let startMilliseconds = 4000
  /// A gap that no chunk of a working recorder leaves.
  static let stallMilliseconds = 2000
  static let mutedMilliseconds = 10_000
  /// At most one second of sound is lost when the program is killed.
  static let synchroniseBytes = SoundFormat.bytesPerSecond
  /// What may come at once after the machine was busy.
  static let floodAllowanceBytes = 10 * SoundFormat.bytesPerSecond

  private let startedMilliseconds: Int
  private var lastSoundMilliseconds: Int?
  private var synchronisedBytes = 0
  private var hasTold: Set<RecordingNotice> = []
  private var muted = LevelFrames()
  private var level = LevelMeter()

  /// All that was recorded.
  package private(set) var soundBytes = 0
  package private(set) var table = TimeTable()
  /// Why it is over; `nil` while it records.
  package private(set) var cause: RecordingCause?

  /// - Parameter milliseconds: of the session, when the recorder was started.
  package init(startedAtMilliseconds milliseconds: Int) { startedMilliseconds = milliseconds }

  /// How loud the last second was; `nil` before there is one.
  package var step: SoundLevel? { level.step }

  /// Takes what has become known at a time of the session.
  package mutating func take(
    _ fact: RecordingFact, atMilliseconds now: Int
  ) -> [RecordingAction] {
    guard cause == nil else { return [] }
    switch fact {
    case .sound(let bytes): return takeSound(bytes, at: now)
    case .message(let line):
      guard let cause = Self.cause(of: line) else { return [] }
      return end(cause)
    case .exited: return end(.lost)
    case .stopped: return end(.asked)
    case .diskFull: return end(.full)
    case .silence: return notices(at: now)
    }
  }

  /// When to look again although nothing has come.
  package func nextLookMilliseconds(after now: Int) -> Int? {
    guard cause == nil else { return nil }
    let due =
      lastSoundMilliseconds.map { $0 + Self.stallMilliseconds }
      ?? startedMilliseconds + Self.startMilliseconds
    return due > now ? due : nil
  }

  private mutating func takeSound(_ bytes: [UInt8], at now: Int) -> [RecordingAction] {
    guard !bytes.isEmpty else { return [] }
    let expected = (now - startedMilliseconds) * SoundFormat.bytesPerSecond / 1000
    guard soundBytes + bytes.count <= expected + Self.floodAllowanceBytes else {
      return end(.flooded)
    }
    soundBytes += bytes.count
    lastSoundMilliseconds = now
    table.note(atMilliseconds: now, bytes: soundBytes)
    for frame in muted.feed(bytes[...]) { level.add(frame) }
    hasTold.subtract([.noSoundYet, .stalled])
    var actions: [RecordingAction] = [.append(bytes)]
    if soundBytes - synchronisedBytes >= Self.synchroniseBytes {
      synchronisedBytes = soundBytes
      actions.append(.synchronise(soundBytes: soundBytes))
    }
    return actions + tellOnce(.recording) + levelNotices()
  }

  private mutating func levelNotices() -> [RecordingAction] {
    if level.mutedMilliseconds >= Self.mutedMilliseconds { return tellOnce(.muted) }
    guard level.mutedMilliseconds == 0, hasTold.remove(.muted) != nil else { return [] }
    return [.tell(.heardAgain)]
  }

  private mutating func notices(at now: Int) -> [RecordingAction] {
    if let last = lastSoundMilliseconds {
      return now - last >= Self.stallMilliseconds ? tellOnce(.stalled) : []
    }
    return now - startedMilliseconds >= Self.startMilliseconds ? tellOnce(.noSoundYet) : []
  }

  private mutating func tellOnce(_ notice: RecordingNotice) -> [RecordingAction] {
    hasTold.insert(notice).inserted ? [.tell(notice)] : []
  }

  private mutating func end(_ cause: RecordingCause) -> [RecordingAction] {
    self.cause = cause
    let last: [RecordingAction] =
      soundBytes > synchronisedBytes && cause != .full
      ? [.synchronise(soundBytes: soundBytes)] : []
    return [.end] + last + [.tell(.ended(cause))]
  }

  /// Why a line of the sound server ends the take; `nil` for one that does not.
  ///
  /// PulseAudio and PipeWire put the loudspeaker in the place of a microphone that is unplugged or that
  /// never was there, and `parec -v` tells "Stream moved to device alsa_output….monitor" or "Connected
  /// to device auto_null.monitor". Its other lines are times.
  static func cause(of line: String) -> RecordingCause? {
    let isMove = line.hasPrefix("Stream moved")
    guard isMove || line.hasPrefix("Connected"), let range = line.firstRange(of: "device ") else {
      return nil
    }
    let name = line[range.upperBound...].prefix { $0 != " " && $0 != "," && $0 != "(" }
    guard name.hasSuffix(".monitor") || name.hasSuffix(".monitor.") else { return nil }
    return isMove ? .moved : .refused
  }
}
