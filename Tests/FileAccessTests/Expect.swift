import FileAccess
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The error that the work throws, nil when it throws none.
func fileError(_ work: () throws(FileError) -> Void) -> FileError? {
  do {
    try work()
    return nil
  } catch {
    return error
  }
}

func isUnwritable(_ error: FileError?) -> Bool {
  if case .unwritable = error { true } else { false }
}

func isUnreadable(_ error: FileError?) -> Bool {
  if case .unreadable = error { true } else { false }
}

/// The permissions of what lies under the path.
func permissions(of path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}
