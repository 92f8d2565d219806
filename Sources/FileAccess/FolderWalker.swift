/// Lists the files below a folder, the same on every system and whatever the folder holds.
package enum FolderWalker {
  /// Levels of folders below the first that are looked into.
  package static let depthLimit = 32
  /// Names looked at, files and folders alike.
  package static let countLimit = 100_000

  /// The regular files below a folder, in the byte order of their paths.
  ///
  /// Hidden names (with a leading dot) and folders with one of the given names are passed over. A
  /// link is followed when it stays within the folder, and adds only what is not listed under its
  /// own name. What cannot be listed is a problem of the listing; only a first folder that is
  /// `missing`, `unreadable` or `notAFolder` is thrown.
  package static func list(
    _ folder: String, skippingFolders skipped: Set<String> = [],
    depthLimit: Int = FolderWalker.depthLimit, countLimit: Int = FolderWalker.countLimit
  ) throws(FileError) -> FolderListing {
    let status = try FileStatus(at: folder)
    guard status.kind == .folder else { throw .notAFolder }
    guard let canonical = LinkResolution.canonical(folder) else { throw .missing }
    // A first folder that cannot be read is the caller's mistake, not a detail of the listing.
    _ = try FolderNames(of: folder, limit: 1)
    var walk = FolderWalk(
      root: folder, canonicalRoot: canonical, skipped: skipped, depthLimit: depthLimit,
      countLimit: countLimit)
    walk.run()
    return walk.listing
  }
}
