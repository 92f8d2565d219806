import FileAccess

/// The folders in which a page's links may lead to files.
struct SiteFolders {
  private let page: String
  private let folder: String
  private let root: String?

  /// A site's root is looked for this many folders above the page.
  private static let levelLimit = 12
  /// What stands in the root of a site and hardly anywhere else.
  private static let rootMarks = [
    "static", "archetypes", "hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml",
    "_config.yml", "mkdocs.yml", "docusaurus.config.js", "docusaurus.config.ts",
    "astro.config.mjs", "astro.config.ts", ".vitepress", "quartz.config.ts", "pelicanconf.py",
    ".gitbook.yaml", "book.json", "book.toml", "_quarto.yml", ".eleventy.js", "gatsby-config.js",
    "nuxt.config.ts", ".obsidian",
  ]
  /// Below the root, what a leading slash may stand for.
  private static let publishedFolders = [
    "static", "content", "docs", "assets", "public", "docs/public", "src",
  ]
  /// What makes of a site's root a vault, in which links name files wherever they lie.
  private static let vaultMarks = [".obsidian", "quartz.config.ts"]

  /// Whether a folder is the root of a site.
  static func isRoot(_ folder: String) -> Bool {
    rootMarks.contains { FileStamp.of(join(folder, $0)) != nil }
  }

  init(of page: String) {
    self.page = page
    folder = Self.parent(of: page)
    root = Self.root(above: folder)
  }

  /// Whether a file lies where an address may lead.
  ///
  /// - Parameter files: those of a vault, where links lead anywhere.
  func hold(_ path: String, _ files: SiteFiles) -> Bool {
    if path.hasPrefix("/") {
      // Without a root nobody can tell what the slash stands for.
      guard let root else { return true }
      let bare = Self.withoutBase(path)
      if holdsPublished(path, root) { return true }
      if let bare, holdsPublished(bare, root) { return true }
      // A theme of Hugo brings files of its own.
      let themes = Self.join(root, "themes")
      guard Folder.exists(themes) else { return false }
      return [path, bare].compactMap(\.self).contains { path in
        ["static", "assets"].contains { files.hold($0 + path, root: themes, folder: themes) }
      }
    }
    let places = places(of: path)
    if places.contains(where: { FileStamp.of($0) != nil }) { return true }
    if places.contains(where: Self.holdsEquivalent) { return true }
    guard isVault || !path.contains("/") else { return false }
    return files.hold(path, root: root, folder: folder)
  }

  /// Whether a file is there whose name has the same letters, written with other code points: "é" is one
  /// of them or two, and an archive made on a Mac has the two.
  private static func holdsEquivalent(_ path: String) -> Bool {
    guard !path.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    var folder = path.hasPrefix("/") ? "/" : "."
    for part in path.split(separator: "/") where part != "." {
      let next = join(folder, String(part))
      if part == ".." || FileStamp.of(next) != nil {
        folder = next
      } else if let name = Folder.names(in: folder).first(where: { $0 == part }) {
        folder = join(folder, name)
      } else {
        return false
      }
    }
    return true
  }

  private func holdsPublished(_ path: String, _ root: String) -> Bool {
    ([root] + Self.publishedFolders.map { Self.join(root, $0) })
      .contains { FileStamp.of($0 + path) != nil }
  }

  /// Sites below a path of their host have it before every address: `/portfolio/images/a.png`.
  private static func withoutBase(_ path: String) -> String? {
    let rest = path.dropFirst()
    return rest.firstIndex(of: "/").map { String(rest[$0...]) }
  }

  private var isVault: Bool {
    guard let root else { return false }
    return Self.vaultMarks.contains { FileStamp.of(Self.join(root, $0)) != nil }
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
