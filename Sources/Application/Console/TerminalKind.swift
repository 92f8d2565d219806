/// What the environment tells of the terminal: whether links and copying are known to work in it.
///
/// Nobody can ask a terminal for either, so only those that are known are trusted. Behind tmux and
/// screen it is they that must know them: tmux passes links on since 3.4.
struct TerminalKind {
  private let value: (String) -> String?

  /// - Parameter value: of a variable of the environment; `nil` for one that is missing or empty.
  init(_ value: @escaping (String) -> String?) { self.value = value }

  var hasLinks: Bool {
    guard let term = value("TERM"), term != "dumb" else { return false }
    if isInTmux { return isTmux(atLeast: (3, 4)) }
    if term.hasPrefix("screen") || value("STY") != nil { return false }
    // VTE: GNOME Terminal and its relatives. Konsole counts in the same way.
    if number("VTE_VERSION") >= 5000 || number("KONSOLE_VERSION") >= 201_200 { return true }
    if value("WT_SESSION") != nil || value("KITTY_WINDOW_ID") != nil { return true }
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "mintty", "Tabby"]
    if let program = value("TERM_PROGRAM"), programs.contains(program) { return true }
    return isKnownByName(term)
  }

  /// Whether a text can be put where the person pastes from (OSC 52).
  var copies: Bool {
    guard let term = value("TERM"), term != "dumb" else { return false }
    // tmux keeps it in a buffer of its own, from which it pastes.
    if isInTmux { return isTmux(atLeast: (2, 6)) }
    if term.hasPrefix("screen") || value("STY") != nil { return false }
    if value("WT_SESSION") != nil || value("KITTY_WINDOW_ID") != nil { return true }
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "rio", "mintty"]
    if let program = value("TERM_PROGRAM"), programs.contains(program) { return true }
    return isKnownByName(term)
  }

  private func isKnownByName(_ term: String) -> Bool {
    ["xterm-kitty", "alacritty", "foot", "xterm-ghostty", "wezterm", "contour"]
      .contains { term == $0 || term.hasPrefix($0 + "-") }
  }

  private var isInTmux: Bool {
    value("TMUX") != nil || value("TERM_PROGRAM") == "tmux"
      || (value("TERM") ?? "").hasPrefix("tmux")
  }

  /// Whether tmux says that it is that version, such as `3.4`, `3.5a` or `next-3.6`.
  private func isTmux(atLeast version: (Int, Int)) -> Bool {
    guard value("TERM_PROGRAM") == "tmux", let text = value("TERM_PROGRAM_VERSION") else {
      return false
    }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.prefix(2).compactMap { Int($0) }
    guard numbers.count == 2 else { return false }
    return (numbers[0], numbers[1]) >= version
  }

  private func number(_ name: String) -> Int { value(name).flatMap { Int($0) } ?? 0 }
}
