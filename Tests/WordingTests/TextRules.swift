import ExamModel
import Testing

/// What holds for everything that the program says, in whatever language.
enum TextRules {
  static let languages: [Language] = [.french, .english]

  /// What is wrong with a text; nothing with one that is as it should be.
  static func faults(in text: String, _ language: Language) -> [String] {
    var faults: [String] = []
    if text.allSatisfy(\.isWhitespace) { faults.append("says nothing") }
    if text.hasSuffix(" .") { faults.append("ends with a gap") }
    for left in ["Optional(", "nil", "\\(", "  ", "..", " ,", " . ", "’"] where text.contains(left)
    {
      faults.append("holds “\(left)”")
    }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      faults.append("holds a control")
    }
    return faults + marks(in: text, language)
  }

  /// Both languages say it, each in its own way.
  static func expect(
    _ text: (Language) -> String, isAlike: Bool = false, _ place: SourceLocation = #_sourceLocation
  ) {
    for language in languages {
      let said = text(language)
      let faults = faults(in: said, language)
      #expect(faults.isEmpty, "\(language): \(said): \(faults)", sourceLocation: place)
    }
    #expect(isAlike || text(.french) != text(.english), sourceLocation: place)
  }

  /// A sentence, or several: it begins with no space and ends with a full stop, a mark or a mark inside quotes.
  static func expectSentence(
    _ text: (Language) -> String, _ place: SourceLocation = #_sourceLocation
  ) {
    expect(text, place)
    for language in languages {
      let said = text(language)
      #expect(said.last.map(".?!".contains) == true, "\(said)", sourceLocation: place)
      #expect(said.first?.isWhitespace == false, "\(said)", sourceLocation: place)
    }
  }

  /// French has a space before its tall marks and inside its guillemets; English has neither.
  private static func marks(in text: String, _ language: Language) -> [String] {
    let characters = Array(text)
    func isSpace(_ index: Int) -> Bool {
      characters.indices.contains(index) && [" ", "\u{A0}", "\u{202F}"].contains(characters[index])
    }
    // What is quoted, such as a key to write, goes by rules of its own.
    var isQuoted = false
    return characters.indices.compactMap { index in
      if "»”".contains(characters[index]) { isQuoted = false }
      defer { if "«“".contains(characters[index]) { isQuoted = true } }
      // The colon of a place in a file, of an hour or of a key in YAML ends no clause.
      let endsClause = index + 1 == characters.count || isSpace(index + 1)
      if ":;?!".contains(characters[index]), isQuoted { return nil }
      switch characters[index] {
      case ":" where !endsClause: return nil
      case ":", ";", "?", "!", "»":
        return isSpace(index - 1) == (language == .french) ? nil : "a space at \(characters[index])"
      case "«":
        return isSpace(index + 1) == (language == .french) ? nil : "a space at \(characters[index])"
      case "“", "”", "\"": return language == .french ? "English quotes" : nil
      default: return nil
      }
    }
  }

  typealias SourceLocation = Testing.SourceLocation
}

@Suite struct TextRulesTests {
  @Test(arguments: [
    ("", Language.french), ("Fin: rien", .french), ("« Fin »:", .french), ("«Fin »", .french),
    ("Optional(3)", .french), ("dit “oui”", .french), ("a \u{1B} b", .french), ("l’oral", .french),
    ("The end : nothing", .english), ("two  spaces", .english), ("« quoted »", .english),
  ])
  func faultsAreFound(text: String, language: Language) {
    #expect(!TextRules.faults(in: text, language).isEmpty)
  }

  @Test(arguments: [
    ("Fin : « rien » ; a.md:41, à 20:41 ?", Language.french),
    ("It ends: “nothing” at a.md:41.", .english),
  ])
  func whatIsRightIsLeftAlone(text: String, language: Language) {
    #expect(TextRules.faults(in: text, language).isEmpty)
  }
}
