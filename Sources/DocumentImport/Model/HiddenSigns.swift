import People

/// Signs inside words that nobody sees, such as soft hyphens, and hyphens of other kinds: a name with one is no
/// name to whoever looks for it.
enum HiddenSigns {
  static func removed(from blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.map { $0.mappingTexts(removed) }
  }

  private static func removed(from text: StyledText) -> StyledText {
    guard text.runs.contains(where: { mayHold($0.text) }) else { return text }
    var kept = StyledText()
    for var run in text.runs {
      if mayHold(run.text) { run.text = seen(run.text) }
      kept.append(run)
    }
    return kept
  }

  /// Told from bytes: U+00AD is C2 AD, the others begin with E2.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xAD || $0 == 0xE2 }
  }

  private static func seen(_ text: String) -> String {
    var seen = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B, 0x2060: continue
      case 0x2010, 0x2011: seen.append("-")
      default: seen.append(scalar)
      }
    }
    return String(seen)
  }
}
