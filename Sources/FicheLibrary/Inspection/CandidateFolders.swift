import ExamModel

/// Tells apart the fiches of several candidates, as a teacher has them: a folder each.
enum CandidateFolders {
  /// The fiches of each candidate, in the order in which they came.
  ///
  /// A parcours is one person's: its folder, with all below it, belongs to that person. What lies
  /// below no parcours belongs together.
  static func groups(of fiches: [Fiche]) -> [[Fiche]] {
    let owned = Set(fiches.filter { $0.kind == .parcours }.map { folder(of: $0.path) })
    var order: [String] = []
    var groups: [String: [Fiche]] = [:]
    for fiche in fiches {
      let owner = owner(of: fiche.path, among: owned)
      if groups[owner] == nil { order.append(owner) }
      groups[owner, default: []].append(fiche)
    }
    return order.compactMap { groups[$0] }
  }

  /// The nearest folder above a file that is somebody's; empty where there is none.
  private static func owner(of path: String, among folders: Set<String>) -> String {
    var folder = folder(of: path)
    while !folder.isEmpty, !folders.contains(folder) { folder = Self.folder(of: folder) }
    return folder
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
