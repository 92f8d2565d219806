import NIOCore

/// How much of everything there may be; nobody waits for anybody beyond it.
package struct PageLimits: Sendable {
  /// Pages with a seat at the table.
  package var pages = 8
  /// Connections, of whomever.
  package var connections = 64
  /// How long a head, or a body, may take.
  package var request: TimeAmount = .seconds(10)
  /// How long a wish may wait for its reply.
  package var wish: TimeAmount = .seconds(5)
  /// How long a seat is kept for a page that was cut off.
  package var absence: TimeAmount = .seconds(20)
  /// How long a page may read nothing of what waits for it.
  package var slowness: TimeAmount = .seconds(20)
  /// How often a line is looked at that is silent.
  package var ping: TimeAmount = .seconds(15)
  /// Wishes of a page that wait for their replies.
  package var wishes = 16

  package init() {}
}
