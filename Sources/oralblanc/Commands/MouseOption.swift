import ArgumentParser

/// The mouse, for all that opens a screen.
///
/// A group of its own, as `PlainOption` is, and for the same reason.
struct MouseOption: ParsableArguments {
  @Flag(name: .long, help: Help.mouse)
  var mouse = false
}
