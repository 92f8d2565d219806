import ArgumentParser
import Terminal

/// The mouse and the links, for all that opens a screen.
///
/// A group of its own, as `PlainOption` is, and for the same reason.
struct ScreenOptions: ParsableArguments {
  @Flag(name: .long, help: Help.mouse)
  var mouse = false

  @Option(name: .long, help: Help.links)
  var links = Worded(LinkChoice.auto)
}
