/// Cuts bytes as they come into lines.
///
/// A line longer than the limit keeps its beginning; nobody types more than that at once, and an
/// endless line must not fill the memory.
package struct LineBuffer: Sendable {
  package static let limitBytes = 8192

  private var bytes: [UInt8] = []
  private var lines: [String] = []

  package init() {}

  package mutating func append(_ new: some Sequence<UInt8>) {
    for byte in new {
      if byte == 0x0A {
        finishLine()
      } else if bytes.count < Self.limitBytes {
        bytes.append(byte)
      }
    }
  }

  /// The input has ended: what stands without a line break is a line too.
  package mutating func finish() {
    if !bytes.isEmpty { finishLine() }
  }

  /// The next whole line, without its line break.
  package mutating func nextLine() -> String? { lines.isEmpty ? nil : lines.removeFirst() }

  private mutating func finishLine() {
    if bytes.last == 0x0D { bytes.removeLast() }
    lines.append(String(decoding: bytes, as: UTF8.self))
    bytes.removeAll(keepingCapacity: true)
  }
}
