import Glibc

/// How a run ends early.
enum Outcome {
  /// Ends the run with a finding where something that must hold does not.
  static func require(_ holds: Bool, _ message: @autoclosure () -> String) {
    if holds { return }
    say("finding: \(message())")
    abort()
  }

  static func refuse() -> Never {
    say("usage: oralblanc-fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) …")
    exit(2)
  }

  private static func say(_ text: String) {
    let line = text + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}
