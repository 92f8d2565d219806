import ArgumentParser

/// Lines instead of screens, for all that can be said in them.
///
/// A group of its own: the command without a name reads it first, and hands it on to those that
/// have the same group.
struct PlainOption: ParsableArguments {
  @Flag(name: .long, help: Help.plain)
  var plain = false
}
