import ExamModel
import Pages
import TextCells

/// A phase before its times are settled.
struct PhaseDraft: Hashable {
  var title: String?
  var details: String?
  var opensWithParcours: Bool?
  /// 0 for a phase that is said to have none.
  var ficheNumber: Int?
  /// `nil` where the exam does not set them.
  var slots: [Slot]?
  /// What comes before slots that are shared out.
  var leadingSlots: [Slot] = []

  init() {}

  /// What an item such as `**Phase 1** : Présentation d'une première réalisation` says.
  init(_ item: ExamPageItem, index: Int) {
    title = item.name
    details = item.details
    let words = LetterFolding.folded("\(item.name ?? "") \(item.details)")
    opensWithParcours = words.utf8.contains(text: "parcours")
    ficheNumber = Self.ficheNumber(in: words) ?? index + 1
  }

  /// Adds what is missing here from `other`.
  func completed(by other: PhaseDraft?) -> PhaseDraft {
    var draft = self
    draft.title = title ?? other?.title
    draft.details = details ?? other?.details
    draft.opensWithParcours = opensWithParcours ?? other?.opensWithParcours
    draft.ficheNumber = ficheNumber ?? other?.ficheNumber
    return draft
  }

  /// The seconds of the slots before the jury, or away from it.
  func slotSeconds(awayFromJury: Bool) -> Int {
    (slots ?? []).filter { $0.kind.isAwayFromJury == awayFromJury }
      .reduce(0) { $0 + $1.budgetSeconds }
  }

  private static let ordinals: [(words: [String], number: Int)] = [
    (["premiere", "1re", "1ere", "first"], 1),
    (["seconde", "deuxieme", "2e", "2nde", "2eme", "second"], 2),
    (["troisieme", "3e", "3eme", "third"], 3),
    (["quatrieme", "4e", "4eme", "fourth"], 4),
  ]

  /// The number in "d'une seconde réalisation", "la 2e fiche" or "fiche 2".
  private static func ficheNumber(in words: String) -> Int? {
    let tokens = words.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for (index, token) in tokens.enumerated() {
      guard ["realisation", "fiche", "mission", "projet"].contains(where: token.hasPrefix) else {
        continue
      }
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      if token == "fiche", let number = Int(next), (1...9).contains(number) { return number }
      guard index > 0 else { continue }
      let before = tokens[index - 1]
      if let ordinal = ordinals.first(where: { $0.words.contains(before) }) {
        return ordinal.number
      }
    }
    return nil
  }
}
