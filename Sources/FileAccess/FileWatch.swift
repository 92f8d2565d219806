#if canImport(Glibc)
  import Glibc

  /// Tells when a file has been written, without asking again and again.
  ///
  /// It watches the folder, since editors replace a file rather than write into it (inotify(7)).
  package final class FileWatch {
    /// Readable when something in the folder has changed.
    package let descriptor: Int32

    /// - Returns: `nil` where the folder cannot be watched.
    package init?(of path: String) {
      let folder = Folder.parent(of: path)
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
      guard SystemPath.withCString(folder, { inotify_add_watch(descriptor, $0, changes) }) >= 0
      else {
        close(descriptor)
        return nil
      }
      self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Takes what was told so far; whether it was about our file is seen from its stamp.
    package func drain() {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while read(descriptor, &buffer, buffer.count) > 0 {}
    }
  }
#else
  /// Elsewhere than on Linux nothing is watched, and a fiche is read again when it is opened.
  package final class FileWatch {
    package let descriptor: Int32 = -1
    package init?(of path: String) { return nil }
    package func drain() {}
  }
#endif
