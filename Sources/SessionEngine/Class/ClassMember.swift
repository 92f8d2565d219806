/// A candidate of a class, with every session that is known of.
package struct ClassMember: Hashable, Sendable {
  package var name: String
  /// Of any exam, in any order.
  package var sessions: [SessionResult]

  package init(name: String, sessions: [SessionResult]) {
    self.name = name
    self.sessions = sessions
  }
}
