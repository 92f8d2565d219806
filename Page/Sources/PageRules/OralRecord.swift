/// The journal of the running oral, as the table told it: one copy for all pages.
package struct OralRecord: Sendable {
  package let session: String
  /// The header first; then event `n` at index `n`.
  private var lines: [[UInt8]] = []
  private var byteCount = 0

  /// Beyond this it is no oral.
  private static let limitBytes = 67_108_864

  package init(session: String) { self.session = session }

  /// How many lines there are, the header included.
  package var count: Int { lines.count }

  /// Takes a line that somebody was told as their `index`-th; each is told to everybody at the table.
  ///
  /// - Returns: whether it was new.
  package mutating func take(_ line: [UInt8], at index: Int) -> Bool {
    guard index == lines.count, byteCount + line.count <= Self.limitBytes else { return false }
    lines.append(line)
    byteCount += line.count
    return true
  }

  /// The header's number is 0.
  package func frame(at index: Int) -> EventFrame {
    EventFrame(id: index, data: lines[index])
  }

  /// Where a page goes on that asks for what it lacks.
  package func start(for request: EventsRequest) -> Int {
    guard let after = request.after, request.oral.map({ $0 == session }) ?? true,
      after < lines.count
    else { return 0 }
    return after + 1
  }
}
