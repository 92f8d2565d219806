import FileAccess
import Pages

/// The documents below a folder, by their names.
enum DocumentFiles {
  /// Folders that hold what programs made, or what belongs to a page that a browser saved.
  private static let skippedFolders: Set<String> = [
    "node_modules", "vendor", "venv", "themes", "site-packages", "__pycache__", "public", "static",
  ]

  /// Documents that can be read, and those that are told how to be saved, by path.
  ///
  /// - Parameter takesPages: whether pages of the web count; a site's folder is full of them.
  static func below(_ folder: String, takesPages: Bool) throws(FileError) -> [String] {
    let listing = try FolderWalker.list(folder, skippingFolders: skippedFolders)
    return listing.paths.filter { DocumentName.isDocument($0, takesPages: takesPages) }
  }
}
