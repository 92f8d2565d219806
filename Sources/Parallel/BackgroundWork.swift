import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Work on a thread of its own, beside the one that owns the terminal.
///
/// Its end can be waited for as a descriptor, together with keys.
package final class BackgroundWork<Value: Sendable>: Sendable {
  /// Readable once the work is done; -1 where the system has no more descriptors.
  package let descriptor: Int32
  package let progress: WorkProgress
  private let writingEnd: Int32
  private let value = Mutex<Value?>(nil)

  /// Starts it.
  ///
  /// - Parameter progress: what the work tells, and hears that it is given up, by.
  package init(
    _ progress: WorkProgress = WorkProgress(),
    _ work: @escaping @Sendable (WorkProgress) -> Value
  ) {
    self.progress = progress
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (descriptor, writingEnd) = (ends[0], ends[1])
    SystemThread.start { self.run(work) }
  }

  /// Work that was done at once, because it is shorter than the start of another thread.
  package init(done made: Value) {
    progress = WorkProgress()
    (descriptor, writingEnd) = (-1, -1)
    value.withLock { $0 = made }
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      close(writingEnd)
    }
  }

  /// What came of it; `nil` while it goes on.
  package var result: Value? { value.withLock { $0 } }

  /// Waits for the end, but no longer than this many milliseconds; without end for `nil`.
  package func wait(milliseconds: Int?) {
    var left = milliseconds.map { max(0, $0) }
    let start = Self.nowMilliseconds()
    while result == nil {
      var ends = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      // Without a descriptor there is nothing but to look again.
      poll(&ends, 1, Int32(clamping: descriptor < 0 ? 1 : left ?? -1))
      guard let limit = milliseconds else { continue }
      left = limit - (Self.nowMilliseconds() - start)
      if let left, left <= 0 { return }
    }
  }

  private func run(_ work: @Sendable (WorkProgress) -> Value) {
    let made = work(progress)
    value.withLock { $0 = made }
    var byte: UInt8 = 1
    if writingEnd >= 0 { write(writingEnd, &byte, 1) }
  }

  private static func nowMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
