import CProcess
import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A socket of this machine, between programs of one person; nothing of it ever makes anybody wait.
struct LocalSocket {
  let descriptor: Int32

  private static let chunkBytes = 65_536
  private static let backlog: Int32 = 8

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  /// A socket at a path that others connect to, readable and writable by its owner only; `nil` where it
  /// cannot be made.
  static func listening(at path: String) -> LocalSocket? {
    guard let made = LocalSocket.make() else { return nil }
    // Between the two calls nobody else could connect either: the folder is the owner's alone.
    let isBound = withAddress(path) { bind(made.descriptor, $0, $1) } == 0
    guard isBound, SystemPath.withCString(path, { chmod($0, 0o600) }) == 0,
      listen(made.descriptor, backlog) == 0
    else {
      made.end()
      return nil
    }
    return made
  }

  /// A connection to the socket at a path; `nil` where nobody answers there.
  static func connected(to path: String) -> LocalSocket? {
    guard let made = LocalSocket.make() else { return nil }
    guard withAddress(path, { connect(made.descriptor, $0, $1) }) == 0, made.isOfThisUser else {
      made.end()
      return nil
    }
    return made
  }

  private static func make() -> LocalSocket? {
    #if canImport(Glibc)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    return descriptor < 0 ? nil : LocalSocket(descriptor)
  }

  /// The next who connected; `nil` where nobody waits.
  func accepted() -> LocalSocket? {
    let other = cp_accept(descriptor)
    return other < 0 ? nil : LocalSocket(other)
  }

  /// Whether the other end belongs to the same user, as the kernel says.
  var isOfThisUser: Bool {
    #if canImport(Glibc)
      // Process, user and group, as unix(7) has them.
      var credentials: [UInt32] = [0, .max, .max]
      var length = socklen_t(12)
      guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else {
        return false
      }
      return credentials[1] == getuid()
    #else
      var (user, group) = (uid_t.max, gid_t.max)
      return getpeereid(descriptor, &user, &group) == 0 && user == getuid()
    #endif
  }

  /// Waits until something has come; whether it has.
  func waits(milliseconds: Int) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, Int32(clamping: milliseconds)) > 0
  }

  /// What has come: empty for nothing yet, `nil` for nothing any more.
  func read() -> [UInt8]? {
    var isOver = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { buffer, count in
      let got = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      count = max(0, got)
      isOver = got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)
    }
    return isOver ? nil : bytes
  }

  /// Writes as much as fits now: how much that was, `nil` where the other end is gone.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return 0 }
    #if canImport(Glibc)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  func end() { close(descriptor) }

  /// An address is a path of some hundred bytes at most.
  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    let fits = SystemPath.withCString(path) { text in
      let length = strlen(text)
      guard length < room else { return false }
      withUnsafeMutableBytes(of: &address.sun_path) {
        $0.copyMemory(from: UnsafeRawBufferPointer(start: text, count: length))
      }
      return true
    }
    guard fits else { return -1 }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
