// Feeds the readers with hostile input, one of them to a run:
//
//   oralblanc-fuzz TARGET [libFuzzer's options] [CORPUS | FILE ...]
//   oralblanc-fuzz seeds FOLDER        journals of whole sessions, to begin with

guard CommandLine.arguments.count >= 2 else { Outcome.refuse() }
let word = CommandLine.arguments[1]
if word == "seeds", CommandLine.arguments.count == 3 {
  JournalSeeds.write(to: CommandLine.arguments[2])
} else if let target = Target(rawValue: word) {
  LibFuzzer.run(target)
} else {
  Outcome.refuse()
}
