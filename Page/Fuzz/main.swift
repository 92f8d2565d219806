// Feeds what reads bytes of the network, one target to a run:
//
//   oralblanc-page-fuzz visit|table [libFuzzer's options] [CORPUS | FILE ...]

guard CommandLine.arguments.count >= 2,
  let target = FuzzTarget(rawValue: CommandLine.arguments[1])
else { FuzzLoop.refuse() }
FuzzLoop.run(target)
