#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the page is served: a literal address, and a port where one was named.
///
/// Names are never looked up: a static program cannot, and a page for people in the same room need not.
package struct PageAddress: Hashable, Sendable {
  /// Who can reach it.
  package enum Reach: String, Hashable, Sendable {
    /// This machine only.
    case loopback
    /// A network that the internet does not reach by itself.
    case local = "private"
    case `public`
    /// Every address that the machine has.
    case every
  }

  /// As the system writes it, without brackets.
  package let host: String
  /// `nil` for the usual one.
  package let port: UInt16?
  package let isVersion6: Bool
  package let reach: Reach

  /// The page's port where it is free.
  package static let usualPort: UInt16 = 8319

  /// Reads `192.168.1.20`, `192.168.1.20:8080`, `::1` or `[::1]:8080`; `nil` for anything else.
  package init?(_ text: String) {
    guard let (host, port) = Self.parted(text) else { return nil }
    if let bytes = Self.bytes(of: host, AF_INET, count: 4) {
      self.init(bytes, family: AF_INET, port: port)
    } else if let bytes = Self.bytes(of: host, AF_INET6, count: 16) {
      self.init(bytes, family: AF_INET6, port: port)
    } else {
      return nil
    }
  }

  private init(_ bytes: [UInt8], family: Int32, port: UInt16?) {
    host = Self.text(of: bytes, family)
    isVersion6 = family == AF_INET6
    self.port = port
    reach = isVersion6 ? Self.reach6(bytes) : Self.reach4(bytes)
  }

  /// As it stands in an address of the web, without a port.
  package var urlHost: String { isVersion6 ? "[\(host)]" : host }

  /// The host, and the port where there is one; an address of version 6 needs brackets to have one.
  private static func parted(_ text: String) -> (String, UInt16?)? {
    if text.hasPrefix("[") {
      guard let end = text.lastIndex(of: "]") else { return nil }
      let host = String(text[text.index(after: text.startIndex)..<end])
      let rest = text[text.index(after: end)...]
      guard host.contains(":") else { return nil }
      if rest.isEmpty { return (host, nil) }
      guard rest.hasPrefix(":"), let port = port(rest.dropFirst()) else { return nil }
      return (host, port)
    }
    let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
    switch pieces.count {
    case 1: return (text, nil)
    case 2: return port(pieces[1]).map { (String(pieces[0]), $0) }
    default: return (text, nil)
    }
  }

  private static func port(_ text: Substring) -> UInt16? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = UInt16(text), port > 0
    else { return nil }
    return port
  }

  private static func bytes(of text: String, _ family: Int32, count: Int) -> [UInt8]? {
    guard !text.utf8.contains(0) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }

  private static func text(of bytes: [UInt8], _ family: Int32) -> String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// RFC 1122, 1918, 3927 and 6598.
  private static func reach4(_ bytes: [UInt8]) -> Reach {
    switch (bytes[0], bytes[1]) {
    case (0, 0) where bytes[2] == 0 && bytes[3] == 0: .every
    case (127, _): .loopback
    case (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127): .local
    default: .public
    }
  }

  /// RFC 4291 and 4193.
  private static func reach6(_ bytes: [UInt8]) -> Reach {
    if bytes.allSatisfy({ $0 == 0 }) { return .every }
    if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes[15] == 1 { return .loopback }
    // An address of version 4 in the clothes of version 6.
    if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
      return reach4(Array(bytes[12...]))
    }
    if bytes[0] & 0xFE == 0xFC || (bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80) { return .local }
    return .public
  }
}
