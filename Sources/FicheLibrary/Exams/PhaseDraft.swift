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

  private static func ordinal(_ word: String) -> Int? {
    switch word {
    case "premiere", "1re", "1ere", "first": 1
    case "seconde", "deuxieme", "2e", "2nde", "2eme", "second": 2
    case "troisieme", "3e", "3eme", "third": 3
    case "quatrieme", "4e", "4eme", "fourth": 4
    default: nil
    }
  }

  private static func beginsThing(_ word: String) -> Bool {
    word.hasPrefix("realisation") || word.hasPrefix("fiche") || word.hasPrefix("mission")
      || word.hasPrefix("projet")
  }

  /// The number in "d'une seconde réalisation", "la 2e fiche" or "fiche 2".
  private static func ficheNumber(in words: String) -> Int? {
    // Folded words are ASCII but for letters of other scripts, whose bytes belong to their word.
    let tokens = words.utf8.split { byte in
      byte < 0x80 && !Ascii.isLetter(byte) && !Ascii.isDigit(byte)
    }.map { String(Substring($0)) }
    for (index, token) in tokens.enumerated() where beginsThing(token) {
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      if token == "fiche", let number = Int(next), (1...9).contains(number) { return number }
      guard index > 0 else { continue }
      if let number = ordinal(tokens[index - 1]) { return number }
    }
    return nil
  }
}
