#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Measures what no command of the program shows.
let usage = """
  usage: oralblanc-bench appends FOLDER PAIRS       nanoseconds of each append to a journal, and of a bare one
         oralblanc-bench class FOLDER CANDIDATES SESSIONS  a class of journals that the engine made
         oralblanc-bench drill CANDIDATES           what the order of a day's questions is worth
         oralblanc-bench voice FILE.wav PAUSE [key:MS | jury:MS-MS ...]
                                                    what is heard in a sound; pauses from so many milliseconds;
                                                    when keys were pressed and the jury's voice was heard
         oralblanc-bench record FILE.wav SECONDS RECORDER ...
                                                    keep the sound of a recorder, and say how its clock drifts
  """

func run(_ words: [String]) throws -> Bool {
  switch (words.first, words.count) {
  case ("appends", 3):
    guard let count = Int(words[2]) else { return false }
    let pairs = try AppendPairs(folder: words[1])
    for number in 0..<count {
      let pair = try pairs.measure(number)
      print("\(pair.journalNanoseconds),\(pair.bareNanoseconds)")
    }
  case ("voice", 3...):
    guard let pause = Int(words[2]) else { return false }
    var sound = HeardSound()
    guard words.dropFirst(3).allSatisfy({ sound.mask($0) }) else { return false }
    try SoundInput.measure(&sound, path: words[1], pauseMilliseconds: pause)
  case ("class", 4):
    guard let candidates = Int(words[2]), let sessions = Int(words[3]) else { return false }
    try ClassFolderWriter.write(words[1], candidates: candidates, sessions: sessions)
  case ("drill", 2):
    guard let candidates = Int(words[1]) else { return false }
    for line in DrillTable.lines(candidates: candidates) { print(line) }
  case ("record", 4...):
    guard let seconds = Int(words[2]) else { return false }
    var recording = try Recording(path: words[1], command: Array(words.dropFirst(3)))
    try recording.run(milliseconds: seconds * 1000)
  default: return false
  }
  return true
}

do {
  guard try run(Array(CommandLine.arguments.dropFirst())) else {
    print(usage)
    exit(2)
  }
} catch {
  print(error)
  exit(1)
}
