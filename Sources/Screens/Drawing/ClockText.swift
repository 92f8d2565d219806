/// Durations as they are read on a clock.
public enum ClockText {
  /// Minutes and seconds, hours where needed: `9:38`, `1:05:00`; a minus sign when negative.
  public static func duration(_ seconds: Int) -> String {
    (seconds < 0 ? "−" : "") + unsigned(abs(seconds))
  }

  /// A difference to the plan, with its sign: `+0:12`, `−0:05`, `0:00`.
  public static func signed(_ seconds: Int) -> String {
    (seconds > 0 ? "+" : seconds < 0 ? "−" : "") + unsigned(abs(seconds))
  }

  /// A budget in whole minutes where it is one: `10 min`, otherwise on a clock: `2:30`.
  public static func budget(_ seconds: Int) -> String {
    guard seconds % 60 == 0 else { return duration(seconds) }
    let minutes = seconds / 60
    guard minutes >= 60 else { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(padded(minutes % 60))"
  }

  private static func unsigned(_ seconds: Int) -> String {
    let minutes = seconds / 60
    guard minutes >= 60 else { return "\(minutes):\(padded(seconds % 60))" }
    return "\(minutes / 60):\(padded(minutes % 60)):\(padded(seconds % 60))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
