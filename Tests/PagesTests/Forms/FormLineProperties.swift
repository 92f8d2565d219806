import TestSupport
import Testing

@testable import Pages

/// The look at a line's bytes never hides a label that the look at its words would find.
@Suite struct FormLineProperties {
  private static let seeds: ClosedRange<UInt64> = 1...400

  @Test func noLabelIsPassedOver() {
    var found = 0
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed)
      let text = Self.line(&random)
      guard !FormLine(text).labels.isEmpty else { continue }
      found += 1
      #expect(FormLine.mayHoldLabel(text), "seed \(seed): \(text)")
    }
    // A property of lines without labels would say nothing.
    #expect(found > 100)
  }

  private static let openings = [
    "", "1. ", "2) ", "a) ", "- ", "• ", "« ", "\u{A0}", "\u{FEFF}", "\u{200B}", "**", "III. ",
    "n° 3 ",
  ]
  private static let marks = ["", ":", " :", "\u{A0}: ", "\u{202F}:", "\u{FF1A}", " – ", ".", "\t"]
  private static let values = [
    "", "Mise en place d'un NAS", "Léa MARTIN", "du 3 mars au 4 avril", "☒ seul", "10 000 €",
    String(repeating: "une phrase longue ", count: 30),
  ]

  private static func line(_ random: inout SplitMix64) -> String {
    let wordings = FormWordings.byFirstWord.keys.sorted().flatMap {
      FormWordings.byFirstWord[$0] ?? []
    }
    var text = openings.randomElement(using: &random) ?? ""
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let words = wordings.randomElement(using: &random)?.words ?? []
      text += written(words.joined(separator: " "), &random)
      text += marks.randomElement(using: &random) ?? ""
      text += values.randomElement(using: &random) ?? ""
      text += Bool.random(using: &random) ? " " : "  "
    }
    return text
  }

  /// A label as people write it: capitals, accents, composed or not.
  private static func written(_ label: String, _ random: inout SplitMix64) -> String {
    switch Int.random(in: 0...4, using: &random) {
    case 0: label.uppercased()
    case 1: label.prefix(1).uppercased() + label.dropFirst()
    case 2: label.replacing("e", with: "é")
    case 3: label.replacing("e", with: "e\u{301}")
    default: label
    }
  }
}
