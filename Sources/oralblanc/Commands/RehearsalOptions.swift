import ArgumentParser
import SessionEngine

/// How the oral of a rehearsal goes.
struct RehearsalOptions: ParsableArguments {
  @Option(name: .long, help: Help.mode)
  var mode = Worded(SessionMode.training)

  @Option(name: .customLong("rated-by"), help: Help.ratedBy)
  var ratedBy = Worded(Rater.candidate)

  @Flag(name: .long, help: Help.strict)
  var strict = false

  @Option(name: .customLong("time-factor"), help: Help.timeFactor)
  var timeFactor: String?

  @Option(name: .long, help: Help.resume, completion: .names(.unfinishedSessions))
  var resume: String?

  @Flag(name: .customLong("with-jury"), help: Help.withJury)
  var withJury = false

  @Option(name: .long, help: Help.serve)
  var serve: String?

  @Option(name: .customLong("jury-program"), help: Help.juryProgram)
  var juryProgram: String?

  @Flag(name: .customLong("jury-network"), help: Help.juryNetwork)
  var juryNetwork = false
}
