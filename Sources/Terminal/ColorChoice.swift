/// Whether colours are used.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// Colours where the terminal has them and `NO_COLOR` is not set (no-color.org).
  case auto
  case always
  case never
}
