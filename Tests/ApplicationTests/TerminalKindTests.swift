import Testing

@testable import Application

@Suite struct TerminalKindTests {
  private func kind(_ variables: [String: String]) -> TerminalKind {
    TerminalKind { name in variables[name].flatMap { $0.isEmpty ? nil : $0 } }
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "VTE_VERSION": "7200"], ["TERM": "xterm-kitty"],
    ["TERM": "xterm-256color", "WT_SESSION": "a"], ["TERM": "foot-extra"], ["TERM": "alacritty"],
    ["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"],
    ["TERM": "xterm-256color", "KONSOLE_VERSION": "230401"],
    ["TERM": "tmux-256color", "TMUX": "a", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"],
    [
      "TERM": "screen-256color", "TMUX": "a", "TERM_PROGRAM": "tmux",
      "TERM_PROGRAM_VERSION": "3.5a",
    ],
    ["TERM": "tmux", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "next-3.6"],
  ]) func knowsLinks(variables: [String: String]) {
    #expect(kind(variables).hasLinks)
  }

  @Test(arguments: [
    [:], ["TERM": ""], ["TERM": "dumb", "VTE_VERSION": "7200"], ["TERM": "linux"],
    ["TERM": "xterm-256color"], ["TERM": "vt100"], ["TERM": "xterm", "VTE_VERSION": "4600"],
    ["TERM": "xterm", "VTE_VERSION": "beaucoup"],
    ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"],
    ["TERM": "screen-256color", "VTE_VERSION": "7200"],
    ["TERM": "screen.xterm-256color", "STY": "1.pts", "KITTY_WINDOW_ID": "1"],
    ["TERM": "tmux-256color", "TMUX": "a", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"],
    ["TERM": "tmux-256color", "VTE_VERSION": "7200"], ["TERM": "xterm-256color", "TMUX": "a"],
    ["TERM": "tmux", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "master"],
    ["TERM": "footing"],
  ]) func knowsNoLinks(variables: [String: String]) {
    #expect(!kind(variables).hasLinks)
  }

  @Test func copyingIsKnownOfFewer() {
    #expect(kind(["TERM": "xterm-kitty"]).copies)
    #expect(!kind(["TERM": "xterm-256color", "VTE_VERSION": "7200"]).copies)
    #expect(!kind(["TERM": "xterm-256color"]).copies)
  }
}
