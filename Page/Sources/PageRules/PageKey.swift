/// What whoever opens the page has to know: 128 bits, drawn anew each time the program starts.
package struct PageKey: Hashable, Sendable {
  /// 22 letters of base64url (RFC 4648).
  package let text: String

  package init(using generator: inout some RandomNumberGenerator) {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var halves = (generator.next() as UInt64, generator.next() as UInt64)
    var text: [UInt8] = []
    for _ in 0..<22 {
      text.append(letters[Int(halves.1 & 63)])
      halves.1 = halves.1 >> 6 | halves.0 << 58
      halves.0 >>= 6
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// Whether somebody knows it; how long that takes tells nothing of where they are wrong.
  package func matches(_ other: String) -> Bool {
    let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
    guard mine.count == theirs.count else { return false }
    return zip(mine, theirs).reduce(0) { $0 | $1.0 ^ $1.1 } == 0
  }
}
