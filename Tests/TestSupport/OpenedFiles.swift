#if os(Linux)
  import Glibc

  /// Tells which files of a folder any process has opened, as the kernel saw it (inotify(7)).
  public final class OpenedFiles {
    private let descriptor: Int32

    public init?(in folder: String) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0, inotify_add_watch(descriptor, folder, UInt32(IN_OPEN)) >= 0 else {
        return nil
      }
    }

    deinit { close(descriptor) }

    /// The names of those opened since the last time that this was asked; the folder itself is none.
    public func take() -> Set<String> {
      var names: Set<String> = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
        var start = 0
        let header = MemoryLayout<inotify_event>.size
        while start + header <= count {
          let event = buffer.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
          }
          let name = buffer[(start + header)..<(start + header + Int(event.len))]
          let text = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
          if !text.isEmpty { names.insert(text) }
          start += header + Int(event.len)
        }
      }
      return names
    }
  }
#endif
