import ExamModel

/// Finds damaged-looking sequences of one encoding in a text.
struct DamageFinder {
  let scalars: [Unicode.Scalar]
  let table: LegacyTable

  /// The sequence that begins at `index`, if the characters there map to a plausible one.
  func sequence(at index: Int, line: Int) -> DamagedSequence? {
    guard let lead = table.byte(of: scalars[index]), let length = UTF8Sequence.length(lead: lead),
      index + length <= scalars.count
    else { return nil }
    var bytes = [lead]
    for scalar in scalars[(index + 1)..<(index + length)] {
      guard let byte = table.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    let previous = index > 0 ? scalars[index - 1] : nil
    let next = index + length < scalars.count ? scalars[index + length] : nil
    guard let decoded = UTF8Sequence(bytes)?.scalar,
      PlausibleCharacter.contains(decoded, after: previous)
    else { return nil }
    return DamagedSequence(
      start: index, length: length, decoded: decoded, line: line,
      isTelling: length > 2
        || isTelling(index, decoded: decoded, previous: previous, next: next),
      isInWord: PlausibleCharacter.isASCIILetter(previous)
        || PlausibleCharacter.isASCIILetter(next))
  }

  /// Whether two characters can only be damage; three or four plausible ones always are.
  private func isTelling(
    _ index: Int, decoded: Unicode.Scalar, previous: Unicode.Scalar?, next: Unicode.Scalar?
  ) -> Bool {
    let (lead, second) = (scalars[index], scalars[index + 1])
    if table.encoding == .macRoman {
      guard !Self.mathsSigns.contains(second) else { return false }
      return ["¬", "√", "ƒ"].contains(lead) || (lead == "≈" && Self.isOrthographic(decoded))
    }
    switch lead {
    case "Â", "Ã":
      // A Portuguese word in capitals may end so before a quote or a no-break space.
      let endsCapitals =
        previous?.properties.isUppercase == true && next?.properties.isAlphabetic != true
      return !endsCapitals
    case "Å":
      return Self.isOrthographic(decoded) && next?.properties.isAlphabetic == true
    default:
      return false
    }
  }

  /// Signs that may well follow a root, a negation or an "about".
  private static let mathsSigns: Set<Unicode.Scalar> = [
    "≠", "∞", "±", "≤", "≥", "µ", "∂", "∑", "∏", "π", "∫", "Ω", "°",
  ]

  /// The letters of Latin Extended-A that French and its neighbours use every day.
  private static func isOrthographic(_ scalar: Unicode.Scalar) -> Bool {
    ["Œ", "œ", "Ÿ", "Š", "š", "Ž", "ž"].contains(scalar)
  }
}
