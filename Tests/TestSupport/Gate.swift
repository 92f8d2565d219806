import CProcess

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something that holds a thread up until it is opened.
public final class Gate: Sendable {
  private let ends: (reading: Int32, writing: Int32)

  public init() {
    var ends: [Int32] = [-1, -1]
    _ = cp_pipe(&ends)
    self.ends = (ends[0], ends[1])
  }

  deinit {
    close(ends.reading)
    close(ends.writing)
  }

  /// Returns once the gate is open; at once for everybody who comes later.
  public func wait() {
    var entry = pollfd(fd: ends.reading, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, -1) < 0 && errno == EINTR {}
  }

  public func open() {
    var byte: UInt8 = 1
    _ = write(ends.writing, &byte, 1)
  }
}
