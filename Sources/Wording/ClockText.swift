/// Durations as they are read on a clock.
package enum ClockText {
  /// Minutes and seconds, hours where needed: `9:38`, `1:05:00`; a minus sign when negative.
  package static func duration(_ seconds: Int) -> String {
    (seconds < 0 ? "−" : "") + unsigned(abs(seconds))
  }

  /// A difference to the plan, with its sign: `+0:12`, `−0:05`, `0:00`.
  package static func signed(_ seconds: Int) -> String {
    (seconds > 0 ? "+" : seconds < 0 ? "−" : "") + unsigned(abs(seconds))
  }

  /// How many columns a time or a budget takes that has no sign, at least those of `59:59`.
  package static func columns(ofSeconds seconds: Int) -> Int {
    max(5, unsigned(seconds == .min ? .max : abs(seconds)).utf8.count)
  }

  /// A budget as one says it: `10 min`, `26 min 40 s`, `1 h 30`, `2 h 53 min 20 s`.
  package static func budget(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    if rest > 0 {
      let whole = hours > 0 ? "\(hours) h \(padded(minutes)) min " : "\(minutes) min "
      return (seconds < 60 ? "" : whole) + "\(padded(rest, isLeading: seconds < 60)) s"
    }
    guard hours > 0 else { return "\(minutes) min" }
    return minutes == 0 ? "\(hours) h" : "\(hours) h \(padded(minutes))"
  }

  private static func unsigned(_ seconds: Int) -> String {
    let minutes = seconds / 60
    guard minutes >= 60 else { return "\(minutes):\(padded(seconds % 60))" }
    return "\(minutes / 60):\(padded(minutes % 60)):\(padded(seconds % 60))"
  }

  private static func padded(_ number: Int, isLeading: Bool = false) -> String {
    number < 10 && !isLeading ? "0\(number)" : "\(number)"
  }
}
