/// Why something that was asked for is not done, as facts.
package enum PageRefusal: String, Hashable, Sendable {
  /// Asked for under a name that is not ours.
  case host
  /// Asked for by another site's page.
  case origin
  /// Without the key.
  case key
  case path
  case method
  case headTooLong = "head-too-long"
  case bodyTooLong = "body-too-long"
  /// A body that is no wish, or a name of a page that is none.
  case unreadable
  /// As many as fit are at the table.
  case full
  /// No oral is running, or this page has no seat at it.
  case noOral = "no-oral"
  /// The oral did not answer in time.
  case noAnswer = "no-answer"
  /// Somebody has moved the oral on.
  case stale
  case notNow = "not-now"

  /// The status of HTTP (RFC 9110).
  package var status: Int {
    switch self {
    case .host: 421
    case .origin, .key: 403
    case .path: 404
    case .method: 405
    case .headTooLong: 431
    case .bodyTooLong: 413
    case .unreadable: 422
    case .full: 503
    case .noOral, .stale, .notNow: 409
    case .noAnswer: 504
    }
  }
}
