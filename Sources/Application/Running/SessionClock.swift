import SessionEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock of a running session: milliseconds since its start, at the session's rate.
///
/// It goes on while the machine is suspended, as `ContinuousClock` does, without the concurrency
/// runtime that the latter needs at start-up.
struct SessionClock {
  private let startNanoseconds: Int64
  private var offsetMilliseconds: Int
  private let rate: Double

  /// Starts now.
  ///
  /// - Parameters:
  ///   - offsetMilliseconds: what the session's time stands at, for one that is resumed.
  ///   - rate: session seconds in a second of the wall clock.
  init(offsetMilliseconds: Int = 0, rate: Double = 1) {
    startNanoseconds = Self.uptimeNanoseconds()
    self.offsetMilliseconds = offsetMilliseconds
    self.rate = rate
  }

  var nowMilliseconds: Int {
    let elapsed = Double(Self.uptimeNanoseconds() - startNanoseconds) / 1_000_000
    return offsetMilliseconds + Int(elapsed * rate)
  }

  /// How long to sleep, in milliseconds, until the session's time reaches an instant.
  func waitMilliseconds(until instant: Int) -> Int {
    // One more than the quotient: waking a moment early would cost a second wake-up.
    max(0, Int((Double(instant - nowMilliseconds) / rate).rounded(.up))) + 1
  }

  /// Turns the session's time back, as if that much of it had not passed.
  mutating func leaveOut(milliseconds: Int) { offsetMilliseconds -= milliseconds }

  /// What this clock and one that stands still during suspend show now.
  static func sample() -> ClockSample {
    #if canImport(Glibc)
      let awake = nanoseconds(CLOCK_MONOTONIC)
    #else
      let awake = nanoseconds(CLOCK_UPTIME_RAW)
    #endif
    return ClockSample(
      elapsedMilliseconds: Int(uptimeNanoseconds() / 1_000_000),
      awakeMilliseconds: Int(awake / 1_000_000))
  }

  private static func uptimeNanoseconds() -> Int64 {
    #if canImport(Glibc)
      nanoseconds(CLOCK_BOOTTIME)
    #else
      nanoseconds(CLOCK_MONOTONIC_RAW)
    #endif
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
