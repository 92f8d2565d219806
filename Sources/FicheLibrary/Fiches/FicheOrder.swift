import ExamModel
import Pages

/// Where a fiche stands among others: pages of a site after fiches, then by weight, date and file
/// name.
struct FicheOrder: Comparable, Sendable {
  private let rank: FicheLikeness.Rank
  /// Whether its name or its layout says that it is a page of the site: those come last of all.
  private let isSitePage: Bool
  private let weight: Int
  private let date: Int
  private let path: String

  init(_ fiche: Fiche) {
    rank = fiche.likeness?.rank ?? .achievement
    isSitePage =
      fiche.likeness?.rank == .page
      && fiche.likeness?.reasons.contains { $0.isSitePage } == true
    weight = fiche.weight ?? Int.max
    date = fiche.date.flatMap(FicheDate.sortKey) ?? Int.max
    path = fiche.path
  }

  static func < (left: FicheOrder, right: FicheOrder) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.isSitePage != right.isSitePage { return right.isSitePage }
    if left.weight != right.weight { return left.weight < right.weight }
    if left.date != right.date { return left.date < right.date }
    let names = (TextFolding.key(of: left.path), TextFolding.key(of: right.path))
    return names.0 == names.1 ? left.path < right.path : names.0 < names.1
  }
}
