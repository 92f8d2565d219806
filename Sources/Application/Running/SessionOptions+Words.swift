import SessionEngine

extension SessionOptions {
  /// Takes a rate as it was written.
  ///
  /// - Throws: `OptionFailure.invalidRate` for anything but a number from 0.1 to 3600.
  package mutating func setRate(_ word: String) throws(ProgramFailure) {
    guard let value = Double(word), value >= 0.1, value <= 3600 else {
      throw .option(.invalidRate(word))
    }
    clockRate = value
  }

  /// Takes a factor as it was written: a number, or a fraction such as `4/3`.
  ///
  /// - Throws: `OptionFailure.invalidTimeFactor` for anything but a factor from 1 to 3.
  package mutating func setTimeFactor(_ word: String) throws(ProgramFailure) {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else {
      throw .option(.invalidTimeFactor(word))
    }
    let value = numbers.count == 2 ? numbers[0] / numbers[1] : numbers[0]
    guard value >= 1, value <= 3 else { throw .option(.invalidTimeFactor(word)) }
    timeFactor = value
  }
}
