/// The marks behind which a wording goes on to something else: a colon, a dash between blanks.
package struct RemarkMarks: Sendable {
  private let marks: [[UInt8]]
  /// One bit per byte that begins a mark.
  private let firstBytes: UInt64

  /// - Parameter marks: each begins with a blank, a line end or a colon.
  package init(_ marks: [String]) {
    self.marks = marks.map { Array($0.utf8) }
    firstBytes = self.marks.reduce(0) { $0 | 1 << UInt64($1[0]) }
  }

  /// Where the first of the marks stands in a text, `nil` where there is none.
  ///
  /// Searching a string for each of them, character by character, takes many times as long.
  package func firstPlace<Text: StringProtocol>(in text: Text) -> Text.Index? {
    let offset =
      text.utf8.withContiguousStorageIfAvailable(firstOffset)
      ?? Array(text.utf8).withUnsafeBufferPointer(firstOffset)
    return offset.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  private func firstOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.indices.first { index in
      bytes[index] < 64 && firstBytes & 1 << UInt64(bytes[index]) != 0
        && marks.contains { bytes[index...].starts(with: $0) }
    }
  }
}
