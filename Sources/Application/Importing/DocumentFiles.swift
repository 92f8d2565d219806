import DocumentImport
import FileAccess

/// The documents below a folder, by their names.
enum DocumentFiles {
  /// Folders that hold what programs made, or what belongs to a page that a browser saved.
  private static let skippedFolders: Set<String> = [
    "node_modules", "vendor", "venv", "themes", "site-packages", "__pycache__", "public", "static",
  ]
  private static let told: Set<String> = ["doc", "ppt", "xls", "rtf", "pages", "key", "numbers"]
  /// Pages stand for documents only where nothing else makes a site of them.
  private static let pages: Set<String> = ["html", "htm", "xhtml", "php", "mhtml", "mht"]

  /// Documents that can be read, and those that are told how to be saved, by path.
  ///
  /// - Parameter takesPages: whether pages of the web count; a site's folder is full of them.
  static func below(_ folder: String, takesPages: Bool) throws(FileError) -> [String] {
    let listing = try FolderWalker.list(folder, skippingFolders: skippedFolders)
    return listing.paths.filter { isDocument($0, takesPages: takesPages) }
  }

  static func isDocument(_ path: String, takesPages: Bool) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    // Word keeps the name of who has a document open in a file beside it.
    guard !name.hasPrefix("~$"), !name.hasPrefix(".~lock"),
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return false }
    let ending = name[name.index(after: dot)...].lowercased()
    if pages.contains(ending) {
      let isKept = path.split(separator: "/").dropLast().contains {
        $0.hasSuffix("_files") || $0.hasSuffix("_fichiers")
      }
      return takesPages && !isKept
    }
    return DocumentKind(extensionOf: String(name)) != nil || told.contains(ending)
  }
}
