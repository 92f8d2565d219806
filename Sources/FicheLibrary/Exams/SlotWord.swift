import ExamModel
import Pages
import TextCells

/// The words of a slot in front matter, English as documented or French as authors may guess.
enum SlotWord {
  static func kind(_ text: String) -> SlotKind? {
    let word = LetterFolding.folded(Blank.trimmed(text))
    return SlotKind(rawValue: word) ?? frenchKinds[word]
  }

  static func limit(_ text: String) -> DurationLimit? {
    let word = LetterFolding.folded(Blank.trimmed(text))
    return DurationLimit(rawValue: word) ?? frenchLimits[word]
  }

  /// The sum of `minutes` and `seconds`; `nil` when both are absent or one is not a time.
  static func seconds(_ slot: NodeFields) -> Int? {
    var total = 0
    for (key, unit) in [("minutes", DurationText.Unit.minutes), ("seconds", .seconds)] {
      guard let node = slot[key] else { continue }
      guard let text = node.text, let seconds = DurationText.seconds(text, unit: unit) else {
        return nil
      }
      total += seconds
    }
    return total > 0 && total <= DurationText.longestSeconds ? total : nil
  }

  private static let frenchKinds: [String: SlotKind] = [
    "expose": .presentation, "echange": .exchange, "entretien": .exchange, "pratique": .practical,
    "realisation": .practical, "ecrit": .written,
  ]

  private static let frenchLimits: [String: DurationLimit] = [
    "indicatif": .indicative, "indicative": .indicative,
  ]
}
