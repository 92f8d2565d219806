import Terminal
import Testing

/// Which terminals have a screen, by their names alone.
///
/// One after the other: the description that was read last is one for the whole process.
@Suite(.serialized) struct TerminalDescriptionTests {
  /// Over ssh a server rarely knows the terminal of today.
  @Test(arguments: [
    "xterm", "xterm-256color", "xterm-ghostty", "xterm-kitty", "alacritty-direct", "foot-extra",
    "wezterm", "screen.some-host", "tmux-of-tomorrow", "rxvt-unheard-of", "vte-nobody",
  ])
  func aTerminalWithoutADescriptionIsTakenForTheOneItResembles(name: String) {
    #expect(Terminal.hasScreen(name))
  }

  @Test(arguments: ["dumb", "", "unheard-of", "teletype"])
  func aTerminalOfWhichNothingIsKnownHasNoScreen(name: String) {
    #expect(!Terminal.hasScreen(name))
  }
}
