/// What somebody did at the terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// A text that was pasted in one piece, which is never a row of commands.
  ///
  /// Its lines end in line feeds; it holds no other control characters.
  case paste(String)
  case pointer(Pointer)
}
