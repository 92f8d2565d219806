import FileAccess

/// The folders in which a page's links may lead to files.
struct SiteFolders {
  private let page: String
  private let folder: String
  private let root: String?

  /// A site's root is looked for so many folders above the page.
  private static let levelLimit = 12
  /// What stands in the root of a Hugo, Jekyll or MkDocs site and hardly anywhere else.
  private static let rootMarks = [
    "static", "archetypes", "hugo.toml", "hugo.yaml", "config.toml", "config.yaml", "_config.yml",
    "mkdocs.yml",
  ]
  /// Below the root, what a leading slash may stand for.
  private static let publishedFolders = ["static", "content", "docs", "assets"]

  init(of page: String) {
    self.page = page
    folder = Self.parent(of: page)
    root = Self.root(above: folder)
  }

  /// Whether a file lies where an address may lead.
  func hold(_ path: String) -> Bool {
    guard path.hasPrefix("/") else {
      return places(of: path).contains { FileStamp.of($0) != nil }
    }
    // Without a root nobody can tell what the slash stands for.
    guard let root else { return true }
    return ([root] + Self.publishedFolders.map { Self.join(root, $0) })
      .contains { FileStamp.of($0 + path) != nil }
  }

  /// Beside the page, below the address that the page is published at, and among the site's files.
  private func places(of path: String) -> [String] {
    let name = page.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    var places = [Self.join(folder, path), Self.join(folder, Self.published(path, stem: stem))]
    if let root { places.append(Self.join(Self.join(root, "static"), path)) }
    return places
  }

  /// Hugo and MkDocs publish `a.md` at `a/`, so that `../b.png` there means `b.png` beside it.
  private static func published(_ path: String, stem: Substring) -> String {
    path.hasPrefix("../") ? String(path.dropFirst(3)) : "\(stem)/\(path)"
  }

  private static func root(above folder: String) -> String? {
    var folder = folder
    for _ in 0..<levelLimit {
      if rootMarks.contains(where: { FileStamp.of(join(folder, $0)) != nil }) { return folder }
      let parts = folder.split(separator: "/")
      if parts.isEmpty || parts.allSatisfy({ $0 == "." || $0 == ".." }) {
        guard !folder.hasPrefix("/") else { return nil }
        folder = folder == "." ? ".." : join(folder, "..")
      } else {
        folder = parent(of: folder)
      }
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
