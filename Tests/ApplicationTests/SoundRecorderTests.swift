import FileAccess
import TestSupport
import Testing
import Voice

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A take with small fake programs in place of a recorder.
@Suite(.serialized, .waiting) struct SoundRecorderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func program(_ script: String) throws -> [String] {
    let path = try folder.write("#!/bin/sh\ncd '\(folder.path)'\n\(script)\n", to: "recorder")
    chmod(path, 0o755)
    return [path]
  }

  /// Takes until the recorder is done; returns all that was known and told.
  private func heard(
    by recorder: SoundRecorder, until isEnough: (HeardTake) -> Bool = { _ in false }
  ) -> HeardTake {
    var told: [RecordingNotice] = []
    var heard = HeardTake()
    _ = Deadline(seconds: 20).wait {
      let isOver = recorder.isOver
      heard = recorder.take()
      told += heard.notices
      return isOver || isEnough(heard)
    }
    heard.notices = told
    return heard
  }

  private var path: String { folder.path("a.take-1.wav") }

  private func layout() throws -> WAVLayout {
    let bytes = try FileReader.bytes(at: path, limitBytes: 1 << 22)
    return try WAVLayout(head: bytes, fileBytes: bytes.count)
  }

  @Test func aSecondOfSoundIsInTheFileAndInTheHead() throws {
    let words = try program("dd if=/dev/urandom bs=1600 count=20 2>/dev/null; exec sleep 30")
    let recorder = SoundRecorder(words, to: path)
    #expect(heard(by: recorder) { $0.soundBytes >= 32_000 }.soundBytes == 32_000)
    recorder.stop()
    let heard = heard(by: recorder)
    #expect(heard.cause == .asked)
    #expect(heard.soundMilliseconds == 1000)
    #expect(try layout().sound == 44..<32_044)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    // The head tells of all of it, not only the file's length.
    let bytes = try FileReader.bytes(at: path, limitBytes: 1 << 22)
    #expect(Array(bytes[..<44]) == WAVHeader.bytes(soundBytes: 32_000))
  }

  @Test func aRecorderThatEndsWithoutSoundLeavesNoFile() throws {
    let recorder = SoundRecorder(try program("exit 0"), to: path)
    let heard = heard(by: recorder)
    #expect(heard.cause == .lost)
    #expect(heard.originMilliseconds == nil)
    #expect(heard.notices == [.ended(.lost)])
    #expect(access(path, F_OK) != 0)
  }

  @Test func aRecorderThatIsNotThereIsLost() {
    let recorder = SoundRecorder([folder.path("none")], to: path)
    #expect(heard(by: recorder).cause == .lost)
    #expect(access(path, F_OK) != 0)
  }

  @Test func aRecorderThatIsKilledKeepsWhatItHeard() throws {
    let words = try program("dd if=/dev/urandom bs=1600 count=7 2>/dev/null; kill -9 $$")
    let heard = heard(by: SoundRecorder(words, to: path))
    #expect(heard.cause == .lost)
    #expect(heard.soundBytes == 11_200)
    #expect(try layout().sound.count == 11_200)
  }

  @Test func theLoudspeakerIsNoMicrophone() throws {
    let moved = try program(
      "dd if=/dev/urandom bs=1600 count=2 2>/dev/null; "
        + "printf 'Time: 1\\rStream moved to device alsa_output.x.monitor (1, not suspended)\\n' >&2"
        + "; exec sleep 30")
    #expect(heard(by: SoundRecorder(moved, to: path)).cause == .moved)
    let refused = try program(
      "echo 'Connected to device auto_null.monitor (0, not suspended).' >&2; exec sleep 30")
    let heard = heard(by: SoundRecorder(refused, to: nil))
    #expect(heard.cause == .refused)
    #expect(heard.notices == [.ended(.refused)])
  }

  @Test func complaintsWithoutEndCostNothing() throws {
    let words = try program(
      "while :; do echo 'Time: 1; Latency: 2' >&2; done & "
        + "while :; do dd if=/dev/urandom bs=1600 count=1 2>/dev/null || exit; sleep 0.01; done")
    let recorder = SoundRecorder(words, to: nil)
    #expect(heard(by: recorder) { $0.soundBytes >= 16_000 }.soundBytes >= 16_000)
    recorder.stop()
    #expect(heard(by: recorder).cause == .asked)
  }

  @Test func aFloodIsStopped() throws {
    let heard = heard(by: SoundRecorder(try program("exec cat /dev/zero"), to: path))
    #expect(heard.cause == .flooded)
    #expect(heard.soundBytes < 20 * SoundFormat.bytesPerSecond)
  }

  @Test func aDiskThatTakesNothingEndsTheTake() throws {
    let words = try program("exec cat /dev/urandom")
    let heard = heard(by: SoundRecorder(words, to: folder.path("none/a.wav")))
    #expect(heard.cause == .full)
    #expect(heard.notices == [.ended(.full)])
  }

  @Test func withoutAFileItIsMeasuredAllTheSame() throws {
    let words = try program("dd if=/dev/urandom bs=1600 count=20 2>/dev/null; exec sleep 30")
    let recorder = SoundRecorder(words, to: nil)
    let heard = heard(by: recorder) { $0.step != nil }
    #expect(heard.step.map { $0 >= .good } ?? false)
    recorder.stop()
    #expect(self.heard(by: recorder).cause == .asked)
    #expect(folder.names() == ["recorder"])
  }

  /// What a person started is not left running, nor what that started.
  @Test func allOfItEnds() throws {
    let words = try program(
      "trap '' TERM; sleep 60 & echo $! >child; dd if=/dev/urandom bs=1600 count=1 2>/dev/null; "
        + "while :; do sleep 1; done")
    let recorder = SoundRecorder(words, to: nil)
    _ = heard(by: recorder) { $0.soundBytes > 0 }
    recorder.stop()
    #expect(heard(by: recorder).cause == .asked)
    let child = try #require(folder.text(of: "child").flatMap { pid_t($0.dropLast()) })
    #expect(Deadline(seconds: 20).wait { kill(child, 0) != 0 || Self.isZombie(child) })
  }

  /// Whether a process has ended and nobody has taken leave of it, as in a container without an init.
  private static func isZombie(_ process: pid_t) -> Bool {
    let path = "/proc/\(process)/stat"
    guard let bytes = try? FileReader.bytes(at: path, limitBytes: 1 << 16) else { return true }
    return String(decoding: bytes, as: UTF8.self).contains(") Z ")
  }
}
