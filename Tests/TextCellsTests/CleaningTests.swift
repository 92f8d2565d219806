import Testing

@testable import TextCells

@Suite struct CleaningTests {
  /// What came in, what is shown.
  static let attacks: [(String, String)] = [
    ("\u{1B}[31mrouge\u{1B}[0m", "␛[31mrouge␛[0m"),
    ("\u{1B}]52;c;cm0gLXJm\u{07}", "␛]52;c;cm0gLXJm␇"),
    ("\u{1B}]0;titre\u{1B}\\", "␛]0;titre␛\\"),
    ("\u{1B}[21t", "␛[21t"),
    ("\u{1B}]8;;\\e0m\u{1B}[>0q", "␛]8;;\\e0m␛[>0q"),
    ("\u{9B}31m", "<U+009B>31m"),
    ("\u{9D}52;c;x\u{9C}", "<U+009D>52;c;x<U+009C>"),
    ("a\u{85}b", "a<U+0085>b"),
    ("note\u{202E}20/20", "note<U+202E>20/20"),
    ("\u{2066}a\u{2069}\u{200F}", "<U+2066>a<U+2069><U+200F>"),
    ("ok\u{E0041}\u{E007F}", "ok<U+E0041><U+E007F>"),
    ("a\u{2028}b\u{2029}c", "a<U+2028>b<U+2029>c"),
    (Soup.noncharacters, "<U+FFFE><U+FDD0><U+10FFFF>"),
    ("non maîtrisé\rmaîtrisé", "non maîtrisé␍maîtrisé"),
    ("fin\r", "fin␍"),
    ("a\r\rb", "a␍␍b"),
    ("abc\u{08}\u{08}x", "abc␈␈x"),
    ("\u{0}\u{7F}\u{0B}\u{0C}", "␀␡␋␌"),
    ("z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "z\u{301}\u{302}\u{303}\u{304}"),
    ("z\u{301}\u{302}\u{FE0F}\u{303}\u{304}\u{200B}\u{305}", "z\u{301}\u{302}\u{303}\u{304}"),
    ("\u{301}a", "a"),
    ("a\u{3164}b\u{115F}", "a<U+3164>b<U+115F>"),
    ("\u{FFF9}a\u{FFFB}", "<U+FFF9>a<U+FFFB>"),
  ]

  @Test(arguments: attacks)
  func attacksAreShownAndNotObeyed(raw: String, shown: String) {
    #expect(TextCells.cleaned(raw) == shown)
  }

  /// What honest text brings along.
  static let honest: [(String, String)] = [
    ("Démarche : « été », cœur, 5 € → ✓", "Démarche : « été », cœur, 5 € → ✓"),
    ("a\tb", "a b"),
    ("10\u{A0}000\u{202F}€", "10 000 €"),
    ("co\u{AD}opé\u{200B}ra\u{FEFF}tion", "coopération"),
    ("👨‍👩‍👧‍👦 famille", "👨 famille"),
    ("👩🏽‍💻👍🏽", "👩👍"),
    ("❤️‍🔥", "❤"),
    ("👩🏽‍💻 x 👩‍⚕️", "👩 x 👩"),
    ("1️⃣", "1"),
    ("1\u{200D}2", "12"),
    ("a\u{200D}👍", "a👍"),
    ("👍\u{200D}a👍", "👍a👍"),
    ("🇫🇷🇩🇪", "FRDE"),
    ("日本語", "日本語"),
    ("\u{FFFD}", "\u{FFFD}"),
    ("\u{1FAE8}", "<U+1FAE8>"),
    ("l1\r\nl2\nl3", "l1 l2 l3"),
    ("", ""),
  ]

  @Test(arguments: honest)
  func honestTextKeepsItsSense(raw: String, shown: String) {
    #expect(TextCells.cleaned(raw) == shown)
  }

  @Test func newlinesAreKeptOnRequest() {
    #expect(TextCells.cleaned("a\r\nb\nc", keepingNewlines: true) == "a\nb\nc")
    #expect(TextCells.cleaned("a\n\u{301}b", keepingNewlines: true) == "a\nb")
    #expect(TextCells.cleaned("a\n\u{301}b", keepingNewlines: false) == "a \u{301}b")
    #expect(TextCells.cleaned("\u{1B}\r\n\r", keepingNewlines: true) == "␛\n␍")
  }

  @Test(arguments: UInt64(0)..<300)
  func cleaningIsIdempotentAndComplete(seed: UInt64) {
    for keeps in [false, true] {
      let raw = Soup.text(seed: seed)
      let once = TextCells.cleaned(raw, keepingNewlines: keeps)
      let twice = TextCells.cleaned(once, keepingNewlines: keeps)
      #expect(Array(once.unicodeScalars) == Array(twice.unicodeScalars), "seed \(seed)")
      #expect(!once.unicodeScalars.contains { Soup.isForbidden($0, newlines: keeps) })
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func theFastPathAgreesWithTheSlowOne(seed: UInt64) {
    let raw = Soup.latin(seed: seed)
    for keeps in [false, true] {
      var cleaner = TextCleaner(keepsNewlines: keeps)
      for scalar in raw.unicodeScalars { cleaner.take(scalar) }
      let slow = cleaner.finished()
      #expect(
        Array(TextCells.cleaned(raw, keepingNewlines: keeps).unicodeScalars)
          == Array(slow.unicodeScalars))
    }
    #expect(
      TextCells.width(of: raw)
        == raw.unicodeScalars.reduce(0) { $0 + ScalarWidth.width(of: $1) })
  }

  @Test func everyPlainScalarIsKeptByTheSlowPathToo() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value),
        PlainText.isPlain(String(scalar), allowingNewlines: false)
      else { continue }
      #expect(ScalarTreatment(of: scalar) == .keep)
      #expect(ScalarWidth.width(of: scalar) == 1)
    }
    #expect(PlainText.isPlain("Élève : « à l'œuvre » – oui… ’", allowingNewlines: false))
    #expect(!PlainText.isPlain("a\nb", allowingNewlines: false))
    #expect(PlainText.isPlain("a\nb", allowingNewlines: true))
  }
}
