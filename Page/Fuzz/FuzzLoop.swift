import Glibc

/// libFuzzer's own loop, which makes the inputs and keeps those that reach new code.
enum FuzzLoop {
  /// Set once, before the loop begins: the callback that C calls can capture nothing.
  nonisolated(unsafe) private static var target = FuzzTarget.visit

  /// Runs until libFuzzer ends the program.
  static func run(_ chosen: FuzzTarget) -> Never {
    target = chosen
    // libFuzzer takes the first argument for its program and starts it again to shrink an input.
    var count = CommandLine.argc - 1
    var arguments = CommandLine.unsafeArgv + 1
    arguments[0] = strdup("\(CommandLine.arguments[0]) \(chosen.rawValue)")
    exit(
      fuzzerMain(&count, &arguments) { start, count in
        FuzzLoop.target.take(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
      })
  }

  /// Ends the run with a finding where something that must hold does not.
  static func require(_ holds: Bool, _ message: @autoclosure () -> String) {
    if holds { return }
    say("finding: \(message())")
    abort()
  }

  static func refuse() -> Never {
    say(
      "usage: oralblanc-page-fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) …")
    exit(2)
  }

  private static func say(_ text: String) {
    let line = text + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func fuzzerMain(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
