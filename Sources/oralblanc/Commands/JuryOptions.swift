import ArgumentParser
import SessionEngine

/// What decides which questions are drawn.
struct JuryOptions: ParsableArguments {
  @Option(name: .long, help: Help.seed)
  var seed: UInt64?

  @Option(name: .customLong("jury"), help: Help.jury)
  var temper: Worded<JuryTemper>?
}
