import ExamModel

/// Gives fiches of the same file name ids that tell them apart.
enum FicheIdentifiers {
  /// The folder's name goes before the file's, which does not depend on the other fiches' order;
  /// a number follows only where that is not enough.
  static func makeUnique(_ fiches: inout [Fiche]) {
    if Set(fiches.lazy.map(\.id)).count == fiches.count { return }
    var counts: [String: Int] = [:]
    for fiche in fiches { counts[fiche.id, default: 0] += 1 }
    for index in fiches.indices where counts[fiches[index].id, default: 0] > 1 {
      guard let folder = FicheName(path: fiches[index].path).folder else { continue }
      fiches[index].id = "\(folder)-\(fiches[index].id)"
    }
    var taken: Set<String> = []
    for index in fiches.indices {
      let wanted = fiches[index].id
      var number = 2
      while !taken.insert(fiches[index].id).inserted {
        fiches[index].id = "\(wanted)-\(number)"
        number += 1
      }
    }
  }
}
