import ExamModel

/// Puts right UTF-8 that was read as Mac Roman or Windows-1252 and stored again.
///
/// A sequence of characters is taken as damaged only on evidence, since `√`, `Â` or `«` are good
/// characters as well:
///
/// 1. It maps to a valid UTF-8 sequence whose character is one that French pages hold: a letter of
///    a European language, typographic punctuation, an arrow, a sign or an emoji
///    (`PlausibleCharacter`). It is *telling* when nobody writes it on purpose (`√©`, `â€™`), and
///    not when it could be maths or a capital before a closing quote (`√π`, `Ã»`).
/// 2. Non-ASCII characters outside such sequences are *clean*: a wholly damaged text has none,
///    as every one of its characters was damaged. Without any, one telling sequence is enough.
/// 3. With four telling sequences or more, and three times as many as clean characters, the text
///    was damaged and then edited: lines where the telling ones are at least as many as the clean
///    ones are repaired.
/// 4. Otherwise the text is mixed, or quotes damage. Only lines without a clean character and
///    outside code are repaired, and only when the damaged ones among them hold three telling
///    sequences in words, of two kinds, and a tenth of the text's non-ASCII characters.
///
/// The pass is repeated for text that was damaged more than once. Every replacement is exact: to
/// encode the result again gives back the very sequence.
enum MojibakeRepair {
  /// More than anyone has seen; it bounds the work on hostile input.
  private static let maximumPasses = 8

  static func repair(_ text: String) -> RepairedText {
    guard mayBeDamaged(text) else { return RepairedText(text: text) }
    var scalars = Array(text.unicodeScalars)
    var repairs: [TextRepair] = []
    for _ in 0..<maximumPasses {
      guard let pass = onePass(scalars) else { break }
      scalars = pass.scalars
      repairs += pass.repairs
    }
    guard !repairs.isEmpty else { return RepairedText(text: text) }
    var repaired = String.UnicodeScalarView()
    repaired.append(contentsOf: scalars)
    return RepairedText(text: String(repaired), repairs: TextRepair.merged(repairs))
  }

  /// Most texts have hardly two characters outside ASCII side by side, and are not worth a closer
  /// look.
  private static func mayBeDamaged(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { ByteSurvey($0).holdsNeighbours }
  }

  /// Undoes one misreading through the encoding that the text shows most of.
  private static func onePass(
    _ scalars: [Unicode.Scalar]
  ) -> (scalars: [Unicode.Scalar], repairs: [TextRepair])? {
    let surveys = [LegacyTable.macRoman, .windows1252]
      .map { DamageSurvey(scalars, table: $0) }
      .filter { $0.tellingCount > 0 }
      .sorted { $0.tellingCount > $1.tellingCount }
    for survey in surveys {
      let damaged = DamageVerdict(survey).sequencesToRepair
      guard !damaged.isEmpty else { continue }
      let repairs = damaged.map {
        TextRepair(encoding: survey.encoding, line: $0.line, count: 1)
      }
      return (replacing(damaged, in: scalars), TextRepair.merged(repairs))
    }
    return nil
  }

  private static func replacing(
    _ damaged: [DamagedSequence], in scalars: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    for sequence in damaged {
      result += scalars[index..<sequence.start]
      result.append(sequence.decoded)
      index = sequence.start + sequence.length
    }
    return result + scalars[index...]
  }
}
