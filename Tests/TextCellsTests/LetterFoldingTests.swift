import Testing
import TextCells

@Suite struct LetterFoldingTests {
  @Test(arguments: ["Répéter", "RÉPÉTER", "re\u{301}pe\u{301}ter", "repeter", "Repéter"])
  func oneWordHoweverItIsWritten(text: String) {
    #expect(LetterFolding.folded(text) == "repeter")
  }

  @Test func ligaturesApostrophesAndBlanksAreThoseOfTheKeyboard() {
    #expect(LetterFolding.folded("Œuvre d\u{2019}É\u{202F}!") == "oeuvre d'e !")
    #expect(LetterFolding.folded("Straße, Łódź, Ærø") == "strasse, lodz, aero")
  }

  @Test func lettersOfFrenchFoldAsTheTableSays() {
    for value in UInt8(0xC0)...0xFF {
      let letters = LetterFolding.latin[Int(value) - 0x80]
      let folded = LetterFolding.folded(String(Character(Unicode.Scalar(value))))
      #expect(letters.isEmpty || Array(folded.utf8) == letters, "U+00\(String(value, radix: 16))")
    }
    #expect(LetterFolding.folded("×÷") == "×÷")
  }

  @Test func whatHasNoPlainFormStays() {
    #expect(LetterFolding.folded("ΑΘΉΝΑ 漢字") == "αθήνα 漢字")
  }
}
