import SessionEngine

/// Where events are kept before they count.
protocol SessionLog: AnyObject {
  /// Makes events durable; when it returns they are on disk.
  func append(_ events: [SessionEvent]) throws
}
