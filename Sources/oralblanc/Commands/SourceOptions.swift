import ArgumentParser

/// Where the exam and the fiches come from, for every command that needs them.
///
/// The program itself takes these too, for its home screen, and the parser offers an option to the
/// program before it offers it to a command: only options of the very same group reach both.
struct SourceOptions: ParsableArguments {
  @Option(name: .long, help: Help.exam, completion: .names(.exams))
  var exam: String?

  @Option(name: .long, parsing: .upToNextOption, help: Help.fiches, completion: .file())
  var fiches: [String] = []
}
