import FileAccess
import Parallel
import Synchronization
import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Records one take on a thread of its own: neither a screen that is drawn nor a disk that is slow
/// makes it lose sound, and it wakes nobody up.
final class SoundRecorder: Sendable {
  private let heard = Mutex(HeardTake())
  private let clock = SessionClock()
  /// What ends it: the reading end for the thread, the writing end for `stop`.
  private let stopEnds: (reading: Int32, writing: Int32)
  private let work: Mutex<BackgroundWork<Bool>?> = Mutex(nil)

  /// - Parameters:
  ///   - words: the program that records, and its arguments.
  ///   - path: of the file to write; `nil` to keep no sound.
  init(_ words: [String], to path: String?) {
    var ends: [Int32] = [-1, -1]
    if !ChildProgram.makePipe(&ends) { ends = [-1, -1] }
    stopEnds = (ends[0], ends[1])
    let run = { @Sendable [self] in
      var loop = RecorderLoop(of: self, words: words, path: path)
      return loop.run()
    }
    work.withLock { $0 = BackgroundWork { _ in run() } }
  }

  deinit {
    for end in [stopEnds.reading, stopEnds.writing] where end >= 0 { close(end) }
  }

  /// Whether the thread is done with it.
  var isOver: Bool { work.withLock { $0?.result } ?? false }

  /// What is known by now; notices are handed out once.
  func take() -> HeardTake {
    heard.withLock { heard in
      defer { heard.notices = [] }
      return heard
    }
  }

  /// The time since it was started.
  var milliseconds: Int { clock.nowMilliseconds }

  /// Something is heard that is not the candidate.
  func mask(_ mask: HeardTake.Mask) { heard.withLock { $0.masks.append(mask) } }

  /// Asks it to end; it takes a moment.
  func stop() {
    var byte: UInt8 = 1
    if stopEnds.writing >= 0 { write(stopEnds.writing, &byte, 1) }
  }

  /// Waits until the thread is done with it, but no longer than that.
  func wait(milliseconds: Int) { work.withLock { $0 }?.wait(milliseconds: milliseconds) }

  /// The thread's side: changes what is known.
  func change(_ body: (inout HeardTake) -> Void) { heard.withLock { body(&$0) } }

  var stopDescriptor: Int32 { stopEnds.reading }
}
