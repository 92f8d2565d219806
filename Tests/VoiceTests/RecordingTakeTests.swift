import TestSupport
import Testing

@testable import Voice

/// A recorder's life as facts, and what is to be done about each.
@Suite struct RecordingTakeTests {
  private static let chunkBytes = SoundFormat.bytesPerSecond / 20

  /// A chunk of 50 ms: noise, or the zeros of a microphone that is muted.
  private static func chunk(muted: Bool = false) -> [UInt8] {
    var draw = SplitMix64(seed: 3)
    return (0..<chunkBytes).map { _ in muted ? 0 : UInt8(truncatingIfNeeded: draw.next() % 64) }
  }

  private static let noise = chunk()
  private static let zeros = chunk(muted: true)

  /// Sound in real time from one instant up to another; returns what was told.
  @discardableResult
  private func hear(
    _ take: inout RecordingTake, from start: Int, to end: Int, muted: Bool = false
  ) -> [RecordingNotice] {
    var told: [RecordingNotice] = []
    for now in stride(from: start, to: end, by: 50) {
      let actions = take.take(.sound(muted ? Self.zeros : Self.noise), atMilliseconds: now)
      told += Self.notices(actions)
    }
    return told
  }

  private static func notices(_ actions: [RecordingAction]) -> [RecordingNotice] {
    actions.compactMap { if case .tell(let notice) = $0 { notice } else { nil } }
  }

  @Test func soundIsWrittenAndBroughtOntoTheDiskOnceASecond() {
    var take = RecordingTake(startedAtMilliseconds: 0)
    var written = 0
    var synchronised = 0
    var mostLost = 0
    for now in stride(from: 100, to: 60_000, by: 50) {
      for action in take.take(.sound(Self.noise), atMilliseconds: now) {
        switch action {
        case .append(let bytes): written += bytes.count
        case .synchronise(let bytes): synchronised = bytes
        case .end, .tell: break
        }
      }
      mostLost = max(mostLost, written - synchronised)
    }
    #expect(written == take.soundBytes)
    #expect(mostLost <= SoundFormat.bytesPerSecond)
    #expect(take.table.milliseconds(atByte: 0) == 50)
  }

  @Test func aLateFirstChunkIsToldAndForgiven() {
    var take = RecordingTake(startedAtMilliseconds: 1000)
    #expect(take.nextLookMilliseconds(after: 1000) == 5000)
    #expect(take.take(.silence, atMilliseconds: 4999).isEmpty)
    #expect(take.take(.silence, atMilliseconds: 5000) == [.tell(.noSoundYet)])
    #expect(take.take(.silence, atMilliseconds: 6000).isEmpty)
    #expect(hear(&take, from: 6500, to: 8000) == [.recording])
  }

  @Test func aStallIsToldOnceEachTime() {
    var take = RecordingTake(startedAtMilliseconds: 0)
    hear(&take, from: 100, to: 3000)
    #expect(take.nextLookMilliseconds(after: 3000) == 4950)
    #expect(take.take(.silence, atMilliseconds: 4900).isEmpty)
    #expect(take.take(.silence, atMilliseconds: 4950) == [.tell(.stalled)])
    #expect(take.take(.silence, atMilliseconds: 5950).isEmpty)
    #expect(hear(&take, from: 6000, to: 7000) == [])
    #expect(take.take(.silence, atMilliseconds: 9000) == [.tell(.stalled)])
  }

  @Test func aMutedMicrophoneIsToldAfterTenSeconds() {
    var take = RecordingTake(startedAtMilliseconds: 0)
    #expect(hear(&take, from: 50, to: 9900, muted: true) == [.recording])
    #expect(hear(&take, from: 9900, to: 12_000, muted: true) == [.muted])
    #expect(hear(&take, from: 12_000, to: 14_000) == [.heardAgain])
    #expect(take.step != nil)
  }

  @Test(arguments: [
    (
      "Stream moved to device alsa_output.pci-0000_00.analog-stereo.monitor (2, not suspended).",
      RecordingCause.moved
    ),
    ("Connected to device auto_null.monitor (index: 1, suspended: no).", .refused),
    ("Stream moved to device alsa_input.usb-Blue_Yeti.analog-stereo (3, not suspended).", nil),
    ("Connected to device alsa_input.pci.analog (index: 1, suspended: no).", nil),
    ("Time: 12.3 sec; Latency: 50000 usec. device x.monitor", nil), ("", nil),
  ])
  func theLoudspeakerIsNoMicrophone(line: String, cause: RecordingCause?) {
    var take = RecordingTake(startedAtMilliseconds: 0)
    hear(&take, from: 100, to: 3000)
    let actions = take.take(.message(line), atMilliseconds: 3000)
    #expect(take.cause == cause)
    #expect(Self.notices(actions) == (cause.map { [.ended($0)] } ?? []))
  }

  @Test(arguments: [0, 1, 137])
  func aRecorderThatEndsEndsTheTakeWithAllThatCame(status: Int) {
    var take = RecordingTake(startedAtMilliseconds: 0)
    hear(&take, from: 100, to: 2650)
    let actions = take.take(.exited(status: status), atMilliseconds: 2700)
    #expect(
      actions == [.end, .synchronise(soundBytes: take.soundBytes), .tell(.ended(.lost))])
    // Nothing is done twice, whatever still comes.
    #expect(take.take(.sound(Self.noise), atMilliseconds: 2750).isEmpty)
    #expect(take.take(.stopped, atMilliseconds: 2750).isEmpty)
    #expect(take.nextLookMilliseconds(after: 2750) == nil)
  }

  /// "Success" without any sound is no success.
  @Test func exitWithoutDataIsALoss() {
    var take = RecordingTake(startedAtMilliseconds: 0)
    #expect(take.take(.exited(status: 0), atMilliseconds: 100) == [.end, .tell(.ended(.lost))])
  }

  @Test func aFloodIsCutOff() {
    var take = RecordingTake(startedAtMilliseconds: 0)
    let second = [UInt8](repeating: 1, count: SoundFormat.bytesPerSecond)
    // What had gathered while the machine was busy is taken.
    for _ in 0..<10 { _ = take.take(.sound(second), atMilliseconds: 500) }
    #expect(take.cause == nil)
    _ = take.take(.sound(second), atMilliseconds: 600)
    #expect(take.cause == .flooded)
    #expect(take.soundBytes == 10 * SoundFormat.bytesPerSecond)
  }

  @Test func aFullDiskEndsTheTakeWithoutAnotherWrite() {
    var take = RecordingTake(startedAtMilliseconds: 0)
    hear(&take, from: 100, to: 2650)
    #expect(take.take(.diskFull, atMilliseconds: 2700) == [.end, .tell(.ended(.full))])
  }

  /// Whatever a recorder does, what is written is what came, and a take ends once.
  @Test(arguments: 1...20)
  func whateverHappensIsCountedOnce(seed: Int) {
    var draw = SplitMix64(seed: UInt64(seed))
    var take = RecordingTake(startedAtMilliseconds: 0)
    var now = 0
    var appended = 0
    var endings = 0
    for _ in 0..<400 {
      now += Int(draw.next() % 300)
      let fact: RecordingFact =
        switch draw.next() % 40 {
        case 0: .message("Stream moved to device x")
        case 1: .exited(status: 1)
        case 2: .stopped
        case 3...8: .silence
        default: .sound([UInt8](repeating: 1, count: Int(draw.next() % 3000)))
        }
      for action in take.take(fact, atMilliseconds: now) {
        switch action {
        case .append(let bytes): appended += bytes.count
        case .end: endings += 1
        case .synchronise(let bytes): #expect(bytes == appended)
        case .tell: break
        }
      }
    }
    #expect(appended == take.soundBytes)
    #expect(endings == (take.cause == nil ? 0 : 1))
  }
}
