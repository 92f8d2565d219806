import Glibc

/// libFuzzer's own loop, which makes the inputs and keeps those that reach new code.
enum LibFuzzer {
  /// Set once, before the loop begins: the callback that C calls can capture nothing.
  nonisolated(unsafe) private static var target = Target.fiche

  /// Runs until libFuzzer ends the program.
  static func run(_ chosen: Target) -> Never {
    target = chosen
    // libFuzzer takes the first argument for its program and starts it again to shrink an input.
    var count = CommandLine.argc - 1
    var arguments = CommandLine.unsafeArgv + 1
    arguments[0] = strdup("\(CommandLine.arguments[0]) \(chosen.rawValue)")
    exit(
      fuzzerMain(&count, &arguments) { start, count in
        let bytes = Array(UnsafeBufferPointer(start: start, count: count))
        LibFuzzer.feed(bytes)
        return 0
      })
  }

  private static func feed(_ bytes: [UInt8]) {
    timed("") { target.take(bytes) }
    // Random changes hardly ever make a long input; one in so many is repeated until it is.
    guard Checksum.crc32C(bytes).isMultiple(of: 32) else { return }
    let long = LongInput(bytes).bytes
    timed(" on \(long.count) bytes") { target.takeLong(long) }
  }

  /// libFuzzer's own limit counts the time of other programs on a busy machine as well.
  private static func timed(_ remark: String, _ work: () -> Void) {
    let before = processorSeconds()
    work()
    let spent = processorSeconds() - before
    Outcome.require(spent <= hangSeconds, "took \(spent) s of processor time\(remark)")
  }

  private static let hangSeconds = 1.0

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func fuzzerMain(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
