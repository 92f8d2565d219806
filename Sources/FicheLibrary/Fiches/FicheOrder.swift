import ExamModel

/// Where a fiche stands among others: by weight, then date, then file name.
struct FicheOrder: Comparable {
  private let weight: Int
  private let date: Int
  private let path: String

  init(_ fiche: Fiche) {
    weight = fiche.weight ?? Int.max
    date = fiche.date.flatMap(FicheDate.sortKey) ?? Int.max
    path = fiche.path
  }

  static func < (left: FicheOrder, right: FicheOrder) -> Bool {
    if left.weight != right.weight { return left.weight < right.weight }
    if left.date != right.date { return left.date < right.date }
    let names = (TextFolding.key(of: left.path), TextFolding.key(of: right.path))
    return names.0 == names.1 ? left.path < right.path : names.0 < names.1
  }

  /// Sorts fiches, which are large to move about and take long to compare.
  static func sort(_ fiches: inout [Fiche]) {
    let order = fiches.map(FicheOrder.init)
    // Where each one comes from; following the way round moves every fiche once.
    var sources = fiches.indices.sorted { order[$0] < order[$1] }
    for start in sources.indices where sources[start] != start {
      var place = start
      while sources[place] != start {
        let source = sources[place]
        fiches.swapAt(place, source)
        sources[place] = place
        place = source
      }
      sources[place] = place
    }
  }
}
