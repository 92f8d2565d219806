#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes back files that this process has just made.
public enum FileRemoval {
  /// Removes a file that was made a moment ago, after what belongs to it could not be written.
  ///
  /// Nothing else of the user's is ever removed; a file that is gone already is fine.
  public static func takeBack(_ path: String) { unlink(path) }
}
