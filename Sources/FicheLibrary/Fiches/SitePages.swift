import FileAccess
import Pages

/// Which Markdown files of a site may be fiches: those that its author wrote about achievements.
struct SitePages {
  private let root: String
  /// Whether a folder is made or read by MkDocs itself, by its path.
  private var madeFolders: [String: Bool] = [:]
  /// The folder of the last page, and whether its pages were written by the author of the site.
  private var lastFolder: (path: Substring, mayHoldFiches: Bool)?
  /// Whether a folder is the root of what a site publishes, by its path.
  private var homeFolders: [String: Bool] = [:]

  /// - Parameter root: the folder that was given, as it was given.
  init(root: String) {
    self.root = root.utf8.last == UInt8(ascii: "/") ? String(root.dropLast()) : root
  }

  /// Folders of Hugo, Jekyll and their tools that hold templates, copies or other people's pages.
  static let skippedFolders: Set<String> = [
    "_data", "_includes", "_layouts", "_plugins", "_sass", "_site", "archetypes", "layouts",
    "node_modules", "public", "static", "themes", "vendor", "venv",
  ]

  /// Section pages and notices, which describe a folder or a site rather than an achievement.
  private static let skippedNames: Set<String> = [
    "404", "_index", "changelog", "code_of_conduct", "contributing", "licence", "license",
    "readme",
  ]

  /// Common words elsewhere, but templates and copies beside a `mkdocs.yml`.
  private static let mkdocsFolders: Set<Substring> = ["overrides", "site"]

  mutating func mayHoldFiche(_ path: String) -> Bool {
    let name = path.utf8.lastIndex(of: Ascii.slash).map { path.utf8.index(after: $0) }
    let file = path[(name ?? path.startIndex)...]
    let folder = path.utf8[..<file.startIndex].dropLast()
    let stem = file.utf8.lastIndex(of: Ascii.dot).map { file[..<$0] } ?? file
    if stem.utf8.count <= Self.longestSkippedName {
      let name = stem.lowercased()
      if Self.skippedNames.contains(name) { return false }
      if name == "index", isHome(Self.parts(of: Substring(folder))) { return false }
    }
    // Paths come by folder.
    if let last = lastFolder, last.path.utf8.elementsEqual(folder) { return last.mayHoldFiches }
    let path = Substring(folder)
    let mayHoldFiches = !isMadeByMkDocs(Self.parts(of: path))
    lastFolder = (path, mayHoldFiches)
    return mayHoldFiches
  }

  private static let longestSkippedName = skippedNames.map(\.utf8.count).max() ?? 0

  private static func parts(of folder: Substring) -> ArraySlice<Substring> {
    folder.split(separator: "/", omittingEmptySubsequences: false)[...]
  }

  /// The page of a site's root greets visitors; in other folders `index.md` is the folder's fiche.
  private mutating func isHome(_ folder: ArraySlice<Substring>) -> Bool {
    let path = folder.joined(separator: "/")
    if let known = homeFolders[path] { return known }
    let isHome =
      Self.holds("_config.yml", path) || Self.holds("mkdocs.yml", path)
      || (folder.last == "docs"
        && Self.holds("mkdocs.yml", folder.dropLast().joined(separator: "/")))
    homeFolders[path] = isHome
    return isHome
  }

  /// Looks at the folders below the root only: whoever names such a folder means it.
  private mutating func isMadeByMkDocs(_ folder: ArraySlice<Substring>) -> Bool {
    let rootParts = root.split(separator: "/", omittingEmptySubsequences: false).count
    return folder.indices.dropFirst(rootParts).contains { index in
      guard Self.mkdocsFolders.contains(folder[index]) else { return false }
      let parent = folder[..<index].joined(separator: "/")
      if let known = madeFolders[parent] { return known }
      let isMade = Self.holds("mkdocs.yml", parent)
      madeFolders[parent] = isMade
      return isMade
    }
  }

  private static func holds(_ name: String, _ folder: String) -> Bool {
    FileStamp.of(folder + "/" + name) != nil
  }
}
