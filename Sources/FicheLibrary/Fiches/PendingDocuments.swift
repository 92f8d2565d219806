import ExamModel
import FileAccess
import Pages

/// The documents that were given or lie in folders that were, without those that are fiches already.
struct PendingDocuments {
  /// The documents of each file or folder that was named, by its path.
  private var groups: [(root: String, paths: [String])] = []

  var isEmpty: Bool { groups.isEmpty }

  mutating func add(_ paths: [String], of root: String) {
    if !paths.isEmpty { groups.append((root, paths)) }
  }

  /// Those that no fiche was made of yet, each once, in the order in which they were found.
  func paths(besides fiches: [Fiche]) -> [String] {
    var seen: Set<String> = []
    return left(besides: fiches).flatMap(\.paths).filter { seen.insert($0).inserted }
  }

  /// Says of each file or folder what could still become a fiche.
  ///
  /// - Parameter read: documents that were read where they lie.
  func findings(besides fiches: [Fiche], except read: Set<String> = []) -> [Finding] {
    left(besides: fiches).compactMap { root, paths in
      let paths = paths.filter { !read.contains($0) }
      guard let example = paths.first else { return nil }
      return Finding(
        .folder(
          .documentsToImport(count: paths.count, example: Self.name(of: example), folder: root)),
        at: SourceLocation(path: root))
    }
  }

  private func left(besides fiches: [Fiche]) -> [(root: String, paths: [String])] {
    if groups.isEmpty { return [] }
    // A fiche beside its document is of that one; elsewhere it is of the one that has its name.
    var beside: Set<String> = []
    var elsewhere: Set<String> = []
    let all = Set(groups.flatMap(\.paths))
    for fiche in fiches {
      guard let document = fiche.origin.document else { continue }
      let path = Self.folder(of: fiche.path) + document
      if all.contains(path) { beside.insert(path) } else { elsewhere.insert(document) }
    }
    return groups.map { root, paths in
      (root, paths.filter { !beside.contains($0) && !elsewhere.contains(Self.name(of: $0)) })
    }
  }

  private static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
