import ArgumentParser

/// A faster clock, for all that has one.
struct RateOption: ParsableArguments {
  @Option(name: .long, help: Help.rate)
  var rate: String?
}
