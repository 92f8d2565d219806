import ExamModel
import Pages

/// Tells the tableau de synthèse of E5 by what it is called.
enum SynthesisName {
  /// Whether a page with a table is called so, in its title or by its file.
  static func isOne(title: String, fileTitle: String, blocks: [Block]) -> Bool {
    // Hardly any page has the word, so that no other title need be folded.
    guard mayBeOne(title: title, fileTitle: fileTitle) else { return false }
    let hasTable = blocks.contains { block in
      if case .table = block.content { true } else { false }
    }
    return hasTable && (isName(title) || isName(fileTitle))
  }

  /// Whether a page may be called so, by some letters of the word.
  static func mayBeOne(title: String, fileTitle: String) -> Bool {
    mayBeName(title) || mayBeName(fileTitle)
  }

  private static func isName(_ text: String) -> Bool {
    let key = TextFolding.key(of: text)
    return ["tableau de synthese", "tableau synthese", "synthese des realisations", "synthese e5"]
      .contains { key.contains($0) }
  }

  private static func mayBeName(_ text: String) -> Bool {
    text.utf8.contains(text: "ynth") || text.utf8.contains(text: "YNTH")
  }
}
