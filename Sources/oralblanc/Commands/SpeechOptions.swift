import ArgumentParser
import Screens

/// What is heard besides the screen, and what is pressed besides the keyboard.
struct SpeechOptions: ParsableArguments {
  @Flag(name: .long, help: Help.bell)
  var bell = false

  @Option(name: .customLong("remote-button"), help: Help.remoteButton)
  var remoteButton = Worded(RemoteButton.nothing)

  @Option(name: .long, help: Help.announce)
  var announce: String?

  @Option(name: .long, help: Help.voice)
  var voice: String?

  @Option(name: .long, help: Help.record)
  var record: String?

  @Option(name: .long, help: Help.recorder)
  var recorder: String?
}
