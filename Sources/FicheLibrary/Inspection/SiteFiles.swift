import FileAccess
import Synchronization

/// The files of a site by their names, listed once where a link asks for one of them.
///
/// In a vault of notes a link names a file wherever it lies, and so do the images that are put in.
final class SiteFiles: Sendable {
  private let roots: [String]
  /// By folder: the paths below it that end with each name.
  private let listed = Mutex<[String: [String: [String]]]>([:])

  /// - Parameter roots: the folders that were given; a site's own root is looked into as well.
  init(below roots: [String]) {
    self.roots = roots.filter { Folder.exists($0) }
  }

  /// Whether a file with this name, or this end of its path, lies below a folder.
  ///
  /// - Parameters:
  ///   - root: the root of the page's site; `nil` for one that has no known root.
  ///   - folder: the page's own.
  func hold(_ path: String, root: String?, folder: String) -> Bool {
    let start = root ?? roots.first { Self.isBelow(folder, $0) } ?? folder
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard !name.isEmpty else { return false }
    let wanted =
      "/"
      + path.split(separator: "/").filter { $0 != ".." && $0 != "." }
      .joined(separator: "/").lowercased()
    return paths(named: name, below: start).contains { $0.lowercased().hasSuffix(wanted) }
  }

  private func paths(named name: String, below folder: String) -> [String] {
    listed.withLock { listed in
      if let names = listed[folder] { return names[name] ?? [] }
      var names: [String: [String]] = [:]
      let listing = try? FolderWalker.list(
        folder, skippingFolders: ["node_modules", "vendor", "venv"], depthLimit: Self.depthLimit,
        countLimit: Self.countLimit)
      for path in listing?.paths ?? [] {
        guard let name = path.split(separator: "/").last else { continue }
        names[name.lowercased(), default: []].append(path)
      }
      listed[folder] = names
      return names[name] ?? []
    }
  }

  private static let depthLimit = 8
  private static let countLimit = 20_000

  private static func isBelow(_ folder: String, _ root: String) -> Bool {
    let root = root.hasSuffix("/") ? String(root.dropLast()) : root
    return folder == root || folder.hasPrefix(root + "/")
  }
}
