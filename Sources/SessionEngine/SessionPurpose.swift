/// What a session is for.
package enum SessionPurpose: String, Sendable {
  /// An oral from end to end, or as far as it went.
  case rehearsal
  /// Questions one by one, to keep them in memory; no oral, so no progress is counted from it.
  case drill
}
