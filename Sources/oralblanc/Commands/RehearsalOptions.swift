import ArgumentParser
import Screens
import SessionEngine

/// What a rehearsal can be told on the command line.
struct RehearsalOptions: ParsableArguments {
  @Option(name: .long, help: Help.mode)
  var mode: SessionMode = .training

  @Option(name: .long, help: Help.seed)
  var seed: UInt64?

  @Option(name: .long, help: Help.jury)
  var jury: JuryTemper?

  @Option(name: .customLong("rated-by"), help: Help.ratedBy)
  var ratedBy: Rater = .candidate

  @Flag(name: .long, help: Help.strict)
  var strict = false

  @Option(name: .long, help: Help.rate)
  var rate: String?

  @Option(name: .customLong("time-factor"), help: Help.timeFactor)
  var timeFactor: String?

  @Option(name: .long, help: Help.resume)
  var resume: String?

  @Flag(name: .long, help: Help.bell)
  var bell = false

  @Option(name: .customLong("remote-button"), help: Help.remoteButton)
  var remoteButton: RemoteButton = .nothing

  @Option(name: .long, help: Help.announce)
  var announce: String?

  @Option(name: .long, help: Help.voice)
  var voice: String?

  @Option(name: .long, help: Help.record)
  var record: String?

  @Option(name: .long, help: Help.recorder)
  var recorder: String?
}

extension SessionMode: ExpressibleByArgument {
  /// Takes the French names too, as the screens show them.
  package init?(argument: String) {
    switch argument.lowercased() {
    case "training", "entrainement", "entraînement": self = .training
    case "exam", "examen": self = .exam
    default: return nil
    }
  }
}

extension Rater: ExpressibleByArgument {
  package static var allValueStrings: [String] { [Rater.candidate, .jury].map(\.rawValue) }

  /// Takes the French names too; no program rates yet.
  package init?(argument: String) {
    switch argument.lowercased() {
    case "self", "moi": self = .candidate
    case "jury": self = .jury
    default: return nil
    }
  }
}

extension RemoteButton: ExpressibleByArgument {
  /// Takes the French names too.
  package init?(argument: String) {
    switch argument.lowercased() {
    case "nothing", "rien": self = .nothing
    case "marker", "repere", "repère": self = .marker
    case "pause": self = .pause
    default: return nil
    }
  }
}

extension JuryTemper: ExpressibleByArgument {
  package init?(argument: String) { self.init(word: argument) }
}
