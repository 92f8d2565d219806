import TextCells

/// What the heads of a table's columns say of the tools in them: "Utilisée", "Regardée mais pas prise",
/// "Ancien outil".
struct TableColumns {
  private enum Sense { case kept, left, former, reason, considered }

  private let senses: [Sense?]

  /// - Parameter header: the header row in lower case, its cells parted by bars.
  init(_ header: String) {
    let senses = header.split(separator: "|", omittingEmptySubsequences: false).map(Self.sense)
    // A head that tells only what was kept may be that of a column of yes and no: it counts beside one that
    // tells what was left, or what there was before.
    let isTold = senses.contains { $0 == .left || $0 == .former || $0 == .considered }
    self.senses = isTold ? senses : senses.map { $0 == .reason ? .reason : nil }
  }

  func verdict(at column: Int) -> StanceVerdict? {
    guard senses.indices.contains(column), let sense = senses[column] else { return nil }
    return switch sense {
    case .kept: StanceVerdict(.used, .decisive, isChoice: true)
    case .left: StanceVerdict(.rejected, .decisive)
    case .former: StanceVerdict(.mentioned, .decisive)
    case .reason: StanceVerdict(.mentioned, .clear)
    case .considered: StanceVerdict(.rejected, .weak)
    }
  }

  private static func sense(_ title: Substring) -> Sense? {
    let title = LetterFolding.folded(title.drop { $0 == " " })
    // "Pourquoi écarté" heads reasons, and names in a reason are no choice.
    if ["pourquoi", "raison", "motif", "cause", "avis"].contains(where: title.hasPrefix) {
      return .reason
    }
    if [
      "ecarte", "pas pris", "pas retenu", "non retenu", "rejete", "abandonne", "elimine",
      "pas garde",
      "pas choisi", "non choisi", "alternative", "au lieu de", "plutot que", "laisse", "refuse",
    ].contains(where: { title.holds($0) }) {
      return .left
    }
    // "Envisagé | Choisi": the second column tells which of the first it was.
    if ["envisage", "candidats", "options etudiees"].contains(where: title.hasPrefix) {
      return .considered
    }
    if ["ancien", "existant", "remplace", "avant", "jusqu'ici"].contains(where: title.hasPrefix) {
      return .former
    }
    if [
      "utilise", "retenu", "choisi", "choix final", "choix fait", "notre choix", "mon choix",
      "garde", "adopte", "pris",
      "nouveau", "nouvelle",
    ].contains(where: { title.hasPrefix($0) || title.holds(" " + $0) }) {
      return .kept
    }
    return nil
  }
}
