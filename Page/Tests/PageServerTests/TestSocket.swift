#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A socket of a test: it waits for what it expects, and gives up only long after anything is still to come.
final class TestSocket {
  private let descriptor: Int32
  private var unread: [UInt8] = []

  private static let patienceMilliseconds: Int32 = 60_000

  struct Gone: Error { let rest: String }
  struct Silent: Error { let rest: String }

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { end() }

  private var isOpen = true
  func end() {
    if isOpen { close(descriptor) }
    isOpen = false
  }

  /// - Parameter receives: how many bytes the system keeps for whoever does not read; `nil` for the usual.
  static func connected(toPort port: Int, receives: Int32? = nil) throws -> TestSocket {
    let made = TestSocket(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
    if var receives {
      setsockopt(made.descriptor, SOL_SOCKET, SO_RCVBUF, &receives, socklen_t(4))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(made.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Gone(rest: "not connected: \(errno)") }
    return made
  }

  static func listening(at path: String) throws -> TestSocket {
    let made = TestSocket(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { room in
      for (index, byte) in path.utf8.enumerated() { room[index] = byte }
    }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(made.descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0, listen(made.descriptor, 16) == 0 else { throw Gone(rest: "\(errno)") }
    return made
  }

  func accepted() throws -> TestSocket {
    guard awaits() else { throw Silent(rest: "nobody came") }
    return TestSocket(accept(descriptor, nil, nil))
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Writes until the other side has gone.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// All up to and including that text.
  @discardableResult
  func read(to text: String) throws -> String {
    let end = Array(text.utf8)
    var searched = 0
    while true {
      if let found = Self.index(of: end, in: unread, from: searched) {
        defer { unread.removeFirst(found + end.count) }
        return String(decoding: unread[..<(found + end.count)], as: UTF8.self)
      }
      searched = max(0, unread.count - end.count)
      guard awaits() else { throw Silent(rest: String(decoding: unread, as: UTF8.self)) }
      guard receive() else { throw Gone(rest: String(decoding: unread, as: UTF8.self)) }
    }
  }

  /// All up to the end of the connection.
  func readToEnd() throws -> String {
    while true {
      guard awaits() else { throw Silent(rest: String(decoding: unread, as: UTF8.self)) }
      guard receive() else { return String(decoding: unread, as: UTF8.self) }
    }
  }

  /// Reads and forgets until the connection ends.
  func drain() throws -> Int {
    var count = 0
    while true {
      guard awaits() else { throw Silent(rest: "") }
      guard receive() else { return count }
      count += unread.count
      unread = []
    }
  }

  /// Which of two has something to be read.
  static func first(_ one: TestSocket, _ other: TestSocket) throws -> TestSocket {
    if !one.unread.isEmpty { return one }
    var watched = [one, other].map {
      pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&watched, 2, patienceMilliseconds) > 0 else { throw Silent(rest: "neither") }
    return watched[0].revents != 0 ? one : other
  }

  private func awaits() -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, Self.patienceMilliseconds) > 0
  }

  private func receive() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return false }
    unread += bytes[..<count]
    return true
  }

  private static func index(of piece: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= piece.count, start <= bytes.count - piece.count else { return nil }
    return (start...bytes.count - piece.count).first {
      bytes[$0..<$0 + piece.count].elementsEqual(piece)
    }
  }
}
