/// Why the terminal could not be taken over.
package enum TerminalFailure: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// `TERM` names no description that curses knows, or one without a screen.
  case unknownTerminal
  case noUTF8Locale
  /// The locale says that the terminal shows another encoding, by its name.
  case otherCharset(String)
}
