#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Measures what no command of the program shows: `oralblanc-bench appends FOLDER PAIRS` prints
// the nanoseconds of each append to a journal and of a bare one, a pair to a line.
guard CommandLine.arguments.count == 4, CommandLine.arguments[1] == "appends",
  let count = Int(CommandLine.arguments[3])
else {
  print("usage: oralblanc-bench appends FOLDER PAIRS")
  exit(2)
}
do {
  let pairs = try AppendPairs(folder: CommandLine.arguments[2])
  for number in 0..<count {
    let pair = try pairs.measure(number)
    print("\(pair.journalNanoseconds),\(pair.bareNanoseconds)")
  }
} catch {
  print(error)
  exit(1)
}
