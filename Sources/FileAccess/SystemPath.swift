#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Paths and names as the system has them: bytes, which need be no UTF-8.
///
/// A name of an old Latin-1 disk or of a Windows archive is bytes that no text holds, and a name that
/// was repaired leads nowhere. In a `String` such a byte stands as a character of a private area,
/// U+10FE00 plus the byte, and becomes the byte again where the system is called. So do controls: a
/// line feed in a name would forge a line wherever the name is told. A name that holds these very
/// characters has them taken apart byte by byte, so that every name has exactly one text.
package enum SystemPath {
  /// The characters that stand for single bytes.
  package static let byteCharacters: ClosedRange<UInt32> = 0x10FE00...0x10FEFF

  /// How every one of them begins in UTF-8.
  private static let lead: [UInt8] = [0xF4, 0x8F]

  /// The text of a path or a name that the system gave.
  package static func text(_ bytes: some Collection<UInt8>) -> String {
    if !bytes.contains(where: { isControl($0) || $0 == lead[0] }),
      let text = String(validating: bytes, as: UTF8.self)
    {
      return text
    }
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      if !isControl(first), let scalar = scalar(at: rest), !byteCharacters.contains(scalar.value) {
        text.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        text.append(character(for: first))
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The bytes that the system knows a path by.
  package static func bytes(of path: String) -> [UInt8] {
    let utf8 = Array(path.utf8)
    guard utf8.contains(lead[0]) else { return utf8 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      if index + 3 < utf8.count, utf8[index] == lead[0], utf8[index + 1] == lead[1],
        utf8[index + 2] | 3 == 0xBB
      {
        bytes.append((utf8[index + 2] & 3) << 6 | utf8[index + 3] & 0x3F)
        index += 4
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    return bytes
  }

  /// Hands the path to C, which reads it up to its zero byte.
  package static func withCString<Result>(
    _ path: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    guard path.utf8.contains(lead[0]) else { return path.withCString(body) }
    return (bytes(of: path) + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        // An array that ends in a zero has a first element.
        path.baseAddress.map(body) ?? "".withCString(body)
      }
    }
  }

  /// The text of a C string, such as an argument or a variable of the environment.
  package static func text(_ string: UnsafePointer<CChar>) -> String {
    let count = strlen(string)
    return string.withMemoryRebound(to: UInt8.self, capacity: count) {
      text(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func character(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(byteCharacters.lowerBound + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The character that begins the bytes, if it is whole and right.
  private static func scalar(at bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
    return nil
  }
}
