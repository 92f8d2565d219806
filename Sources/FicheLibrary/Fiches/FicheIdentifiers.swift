import ExamModel

/// Gives fiches of the same file name ids that tell them apart.
enum FicheIdentifiers {
  /// The ids of fiches, in their order.
  ///
  /// The folder's name goes before the file's, which does not depend on the other fiches' order;
  /// a number follows only where that is not enough.
  static func unique(of fiches: [PlacedFiche]) -> [String] {
    var ids = fiches.map(\.fiche.id)
    if Set(ids).count == ids.count { return ids }
    var counts: [String: Int] = [:]
    for id in ids { counts[id, default: 0] += 1 }
    for index in ids.indices where counts[ids[index], default: 0] > 1 {
      guard let folder = FicheName(path: fiches[index].fiche.path).folder else { continue }
      ids[index] = "\(folder)-\(ids[index])"
    }
    var taken: Set<String> = []
    for index in ids.indices {
      let wanted = ids[index]
      var number = 2
      while !taken.insert(ids[index]).inserted {
        ids[index] = "\(wanted)-\(number)"
        number += 1
      }
    }
    return ids
  }
}
