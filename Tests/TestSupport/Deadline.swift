#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time by which something must have happened, on a clock that nobody sets.
public struct Deadline {
  private let endSeconds: Int

  public init(seconds: Int) { endSeconds = Self.nowSeconds + seconds }

  public var isOver: Bool { Self.nowSeconds >= endSeconds }

  /// Waits until a condition holds; returns whether it did in time.
  public func wait(until condition: () throws -> Bool) rethrows -> Bool {
    repeat {
      if try condition() { return true }
      sched_yield()
    } while !isOver
    return false
  }

  private static var nowSeconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec)
  }
}
