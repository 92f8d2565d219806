import Application
import ArgumentParser

/// The program that writes down what was said.
///
/// A group of its own, under one name wherever it is taken: an option of the program as a whole would
/// otherwise take the value that a command is meant to get.
struct TranscriberOption: ParsableArguments {
  @Option(name: .long, help: Help.transcriber)
  var transcriber: String?
}

extension ProgramChoices {
  /// The same choices with a transcriber that was named for this very run.
  func transcribing(with option: TranscriberOption) -> ProgramChoices {
    var choices = self
    choices.transcriber = option.transcriber
    choices.transcribesAtOnce = option.transcriber != nil
    return choices
  }
}
