/// A text that tries to be more than text on a terminal, as real ones have been.
public struct Attack: Hashable, Sendable {
  public let name: String
  /// Begins with `marker`, so that a test can tell that it was shown at all.
  public let text: String

  /// What every attack begins with; nothing else in a test may hold it.
  public static let marker = "ATQ"

  private init(_ name: String, _ payload: String) {
    self.name = name
    text = Self.marker + payload
  }

  /// Those that have been used against terminals, log viewers and code review.
  public static let all: [Attack] = [
    Attack("colour and clear", "\u{1B}[31m\u{1B}[2J\u{1B}[H"),
    Attack("title", "\u{1B}]0;titre\u{07}"),
    Attack("title report (CVE-2003-0063)", "\u{1B}[21t\u{1B}[>0q\u{1B}[c\u{1B}[6n"),
    Attack("clipboard (OSC 52)", "\u{1B}]52;c;cm0gLXJmIH4=\u{1B}\\"),
    Attack("hyperlink (CVE-2022-46663)", "\u{1B}]8;;\\e0m\u{1B}[>0q\u{1B}]8;;\u{07}"),
    Attack("device control (DCS)", "\u{1B}P+q544e\u{1B}\\\u{1B}P$qm\u{1B}\\"),
    Attack("private messages (APC, PM, SOS)", "\u{1B}_Gf=100;\u{1B}\\\u{1B}^x\u{1B}\\\u{1B}Xy"),
    Attack("C1 in UTF-8", "\u{9B}31m\u{9D}52;c;eA==\u{9C}\u{90}q\u{9C}\u{85}"),
    Attack("reset and other pages", "\u{1B}c\u{1B}[?1049h\u{1B}[?1000h\u{1B}(0\u{0E}"),
    Attack("overwriting", "non maîtrisé\rmaîtrisé\u{08}\u{08}\u{7F}"),
    Attack("vertical moves", "a\u{0B}b\u{0C}c\u{07}d\u{00}e\u{05}"),
    Attack("line separators", "a\u{2028}b\u{2029}c\u{85}d"),
    Attack("override (CVE-2021-42574)", "note\u{202E}02/5\u{202C}"),
    Attack("embeddings and isolates", "\u{202A}\u{202B}\u{202D}\u{2066}\u{2067}\u{2068}x\u{2069}"),
    Attack("marks of direction", "\u{200E}\u{200F}\u{061C}x"),
    Attack("tag characters", "\u{E0001}\u{E0041}\u{E0042}\u{E007F}"),
    Attack("invisible characters", "a\u{200B}b\u{200C}c\u{2060}d\u{FEFF}e\u{AD}f\u{180E}g\u{2064}"),
    Attack("annotations and fillers", "\u{FFF9}a\u{FFFA}b\u{FFFB}\u{3164}\u{115F}\u{FFA0}"),
    Attack("variation selectors", "x\u{FE0F}\u{E0100}\u{E01EF}"),
    Attack(
      "a stack of marks (CVE-2021-26937)",
      "z" + String(repeating: "\u{0301}\u{0316}", count: 20)),
    Attack("noncharacters", noncharacters + "\u{E000}"),
    Attack("markup", "<script>alert(1)</script>\"'&=cmd|'/c calc'!A0"),
  ]

  /// U+FFFE, U+FDD0 and U+10FFFF, which the compiler takes in no literal.
  private static var noncharacters: String {
    String(
      decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90, 0xF4, 0x8F, 0xBF, 0xBF] as [UInt8],
      as: UTF8.self)
  }

  /// Every attack in one text.
  public static let together = all.map(\.text).joined(separator: " ")

  /// How many marks a character may carry: a cell holds four.
  private static let marksPerBase = 4

  /// What a text holds that a terminal would obey, hide or reorder; empty for a text that is safe.
  ///
  /// - Parameters:
  ///   - lineEnds: the controls that the text ends its own lines with.
  ///   - isData: for another program, which gets the joiners, looks and marks as they were written.
  public static func leaks(
    in text: String, lineEnds: Set<Unicode.Scalar> = ["\n"], isData: Bool = false
  ) -> [String] {
    var leaks: [String] = []
    var marks = 0
    for scalar in text.unicodeScalars {
      if (0x20...0x7E).contains(scalar.value) {
        marks = 0
        continue
      }
      if lineEnds.contains(scalar) { continue }
      if isMark(scalar) { marks += 1 } else { marks = 0 }
      if marks == marksPerBase + 1, !isData { leaks.append("more than \(marksPerBase) marks") }
      if isControl(scalar, isData: isData) || (!isData && isInvisible(scalar)) {
        leaks.append("U+" + String(scalar.value, radix: 16, uppercase: true))
      }
    }
    return leaks
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar, isData: Bool) -> Bool {
    if isData, scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
  }
}
