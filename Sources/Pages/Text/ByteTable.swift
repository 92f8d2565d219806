/// A small number for every byte, by which a loop tells the few bytes that matter from the others.
///
/// Looking one up takes a fraction of what a chain of comparisons takes, and these loops run over
/// every byte of every fiche.
@usableFromInline package struct ByteTable: Sendable {
  /// Numbers of bytes that a loop passes over.
  @inlinable package static var plain: UInt8 { 0 }

  @usableFromInline let numbers: [UInt8]

  package init(_ number: (UInt8) -> UInt8) { numbers = (0...255).map { number(UInt8($0)) } }

  /// Lends the table to a loop, which need not check its bounds: there is a number for each byte.
  @inlinable package func withNumbers<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    numbers.withUnsafeBufferPointer { numbers in
      guard let start = numbers.baseAddress else { preconditionFailure("there are 256 numbers") }
      return body(start)
    }
  }
}

extension UnsafePointer<UInt8> {
  /// The number of a byte in a lent table.
  @inlinable package subscript(of byte: UInt8) -> UInt8 { self[Int(byte)] }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on whose byte has another number than `plain`, else the end.
  @inlinable package func skipPlain(from start: Int, _ numbers: UnsafePointer<UInt8>) -> Int {
    var index = start
    while index < count, numbers[of: self[index]] == ByteTable.plain { index &+= 1 }
    return index
  }
}
