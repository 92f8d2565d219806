#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time by which something must have happened, on a clock that nobody sets.
public struct Deadline: Sendable {
  private let endMilliseconds: Int

  /// How long a wait sleeps between two looks, in milliseconds: short at first, then rarer.
  static let looksMilliseconds = (first: 2, longest: 32)

  public init(seconds: Int) { endMilliseconds = Self.nowMilliseconds + seconds * 1000 }

  public var isOver: Bool { millisecondsLeft == 0 }

  /// What is left of it, never less than nothing.
  var millisecondsLeft: Int { max(0, endMilliseconds - Self.nowMilliseconds) }

  /// Waits until a condition holds; returns whether it did in time.
  ///
  /// It sleeps between two looks, so that what is waited for has the processor to itself.
  public func wait(until condition: () throws -> Bool) rethrows -> Bool {
    var pause = Self.looksMilliseconds.first
    while true {
      if try condition() { return true }
      if isOver { return false }
      Self.sleep(milliseconds: min(pause, millisecondsLeft))
      pause = min(pause * 2, Self.looksMilliseconds.longest)
    }
  }

  private static func sleep(milliseconds: Int) {
    // A signal may end it early, and the condition is then looked at early.
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }

  private static var nowMilliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
