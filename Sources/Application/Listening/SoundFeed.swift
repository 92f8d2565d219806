import FileAccess
import Parallel
import Synchronization
import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands the sound of a take to a program, on a thread of its own, and knows how much was taken.
///
/// The pipe is small: what is in it is heard a moment later, and when this program is killed the other
/// one falls silent as soon as it is empty.
final class SoundFeed: Sendable {
  private let state: Mutex<State>
  private let work: Mutex<BackgroundWork<Bool>?> = Mutex(nil)

  private struct State {
    var pipe: Int32
    var handedBytes = 0
    var hasEnded = false
  }

  static let pipeBytes = 4096
  private static let chunkBytes = 2048
  /// How often to look whether more of a take has been unpacked.
  private static let unpackingMilliseconds: Int32 = 50

  /// - Parameters:
  ///   - take: what is played.
  ///   - bytes: where in its sound to begin.
  ///   - pipe: the writing end, which is closed once all is handed over or nobody reads any more.
  init(_ take: PlayableTake, from bytes: Int, into pipe: Int32) {
    state = Mutex(State(pipe: pipe))
    let run = { @Sendable [self] in feed(take, from: bytes, into: pipe) }
    work.withLock { $0 = BackgroundWork { _ in run() } }
  }

  /// What was taken of the sound, without what still lies in the pipe.
  var takenBytes: Int {
    state.withLock { state in
      var waiting: Int32 = 0
      if state.pipe < 0 || ioctl(state.pipe, UInt(FIONREAD), &waiting) != 0 { waiting = 0 }
      return state.handedBytes - Int(waiting)
    }
  }

  /// Whether all of the sound was handed over.
  var hasEnded: Bool { state.withLock { $0.hasEnded } }

  private func feed(_ take: PlayableTake, from start: Int, into pipe: Int32) -> Bool {
    var place = start
    while true {
      let end = min(take.soundBytes, place + Self.chunkBytes)
      if place >= end {
        if take.isComplete { break }
        poll(nil, 0, Self.unpackingMilliseconds)
        // A pipe that nobody reads from any more says so only to whoever asks.
        var ends = [pollfd(fd: pipe, events: 0, revents: 0)]
        if poll(&ends, 1, 0) > 0 { return close(hasEnded: false) }
        continue
      }
      guard let bytes = try? take.bytes(place..<end), !bytes.isEmpty else { break }
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
          write(
            pipe, UnsafeRawBufferPointer(rebasing: buffer[written...]).baseAddress,
            buffer.count - written)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return close(hasEnded: false) }
        written += count
        state.withLock { $0.handedBytes += count }
      }
      place += bytes.count
    }
    return close(hasEnded: true)
  }

  /// Ends it: the program hears that nothing more comes.
  private func close(hasEnded: Bool) -> Bool {
    state.withLock { state in
      state.hasEnded = hasEnded
      closeDescriptor(state.pipe)
      state.pipe = -1
    }
    return true
  }
}

private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }
