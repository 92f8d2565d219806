import Testing

@testable import TextCells

@Suite struct LayoutTests {
  @Test(arguments: [
    ("Démarche", 8, "Démarche"), ("Démarche", 7, "Démarc…"), ("Démarche", 1, "…"),
    ("Démarche", 0, ""), ("Démarche", -3, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("Contexte de la", 10, "Contexte…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func truncates(text: String, columns: Int, result: String) {
    #expect(TextCells.truncated(text, to: columns) == result)
  }

  @Test func fitsExactly() {
    #expect(TextCells.fitted("ab", to: 5) == "ab   ")
    #expect(TextCells.fitted("ab", to: 5, alignment: .trailing) == "   ab")
    #expect(TextCells.fitted("ab", to: 5, alignment: .centre) == " ab  ")
    #expect(TextCells.fitted("日本語", to: 4) == "日… ")
    #expect(TextCells.fitted("abc", to: 2) == "a…")
    #expect(TextCells.fitted("abc", to: 0) == "")
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("un deux trois", 7, ["un deux", "trois"]),
    ("un  deux", 20, ["un  deux"]),
    ("un deux   ", 20, ["un deux"]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("  retrait simple", 9, ["  retrait", "simple"]),
    ("     mot", 4, ["mot"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("un abcdefgh ij", 4, ["un", "abcd", "efgh", "ij"]),
    ("日本語", 5, ["日本", "語"]),
    ("日本", 1, ["…", "…"]),
    ("日 b", 1, ["…", "b"]),
    ("abc", 0, [""]),
    ("   ", 2, [""]),
  ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(TextCells.wrapped(text, to: columns) == lines)
  }

  @Test(arguments: [
    ("Pourquoi pas elle ?", 18, ["Pourquoi pas", "elle ?"]),
    ("il dit « oui » enfin", 8, ["il dit", "« oui »", "enfin"]),
    // A number is one word, with its sign; a year and a count are two.
    ("un total de 2 300 € par an", 15, ["un total de", "2 300 € par an"]),
    ("il y a 12 500 000 lignes", 16, ["il y a", "12 500 000", "lignes"]),
    ("environ (1 200) postes", 10, ["environ", "(1 200)", "postes"]),
    ("depuis 2024 300 postes", 11, ["depuis 2024", "300 postes"]),
    ("le poste B12 300 fois", 12, ["le poste B12", "300 fois"]),
    ("salle 12 3000 pages", 8, ["salle 12", "3000", "pages"]),
    ("Phase 1 : le parcours", 8, ["Phase", "1 : le", "parcours"]),
    ("à 20 %, puis", 6, ["à", "20 %,", "puis"]),
    ("vraiment ?", 9, ["vraimen", "t ?"]),
    ("vraiment ?", 8, ["vraimen", "t ?"]),
    ("oui :--- non", 6, ["oui", ":---", "non"]),
    ("a ?", 1, ["a", "?"]),
  ])
  func keepsFrenchPunctuationWithItsWord(text: String, columns: Int, lines: [String]) {
    #expect(TextCells.wrapped(text, to: columns) == lines)
  }

  @Test(arguments: UInt64(0)..<300)
  func layoutHoldsForAnyText(seed: UInt64) {
    let text = TextCells.cleaned(Soup.text(seed: seed), keepingNewlines: true)
    let flat = TextCells.cleaned(text)
    for columns in [0, 1, 2, 3, 5, 8, 20, 80] {
      #expect(TextCells.width(of: TextCells.truncated(flat, to: columns)) <= columns)
      for alignment in TextCells.Alignment.allCases {
        let fitted = TextCells.fitted(flat, to: columns, alignment: alignment)
        #expect(TextCells.width(of: fitted) == columns, "seed \(seed)")
      }
      let lines = TextCells.wrapped(text, to: columns)
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { TextCells.width(of: $0) <= columns }, "seed \(seed)")
      #expect(lines.allSatisfy { !$0.unicodeScalars.contains("\n") })
      if columns >= 2 { #expect(ink(lines.joined()) == ink(text), "seed \(seed) at \(columns)") }
    }
  }

  /// Everything but the spaces and line ends that wrapping may drop.
  private func ink(_ text: String) -> [String] {
    TextCells.clusters(of: text).map(\.text).filter { $0 != " " }
  }

  @Test(arguments: [
    ("Pourquoi ?", "Pourquoi\u{202F}?"),
    ("« oui » : non !", "«\u{202F}oui\u{202F}»\u{A0}: non\u{202F}!"),
    ("à 20 %, ou 12:30", "à 20\u{A0}%, ou 12:30"),
    ("684 € par an", "684\u{A0}€ par an"),
    (
      "2 300 € et 1 250 000, en 2024 300 postes",
      "2\u{202F}300\u{A0}€ et 1\u{202F}250\u{202F}000, en 2024 300 postes"
    ),
    ("http://a ?b= |:--- | :---", "http://a ?b= |:--- | :---"),
    (" ? fin", " ? fin"),
    ("déjà\u{A0}?", "déjà\u{202F}?"),
    ("un (oui ?).", "un (oui\u{202F}?)."),
    ("a ;\nb", "a\u{202F};\nb"),
  ])
  func spacesFrenchText(plain: String, spaced: String) {
    #expect(FrenchTypography.spaced(plain) == spaced)
    #expect(FrenchTypography.spaced(spaced) == spaced)
  }
}
