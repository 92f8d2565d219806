import ExamModel
import Pages
import TestSupport
import Testing

@Suite struct TextDecoderTests {
  @Test func keepsUTF8AsItIs() throws {
    let decoded = try TextDecoder.decode(Array("Été\r\nœuvre 📁\n".utf8))
    #expect(decoded == RepairedText(text: "Été\r\nœuvre 📁\n", repairs: []))
  }

  @Test func dropsTheByteOrderMark() throws {
    let decoded = try TextDecoder.decode([0xEF, 0xBB, 0xBF] + Array("---\n".utf8))
    #expect(decoded == RepairedText(text: "---\n", repairs: []))
  }

  @Test func readsUTF16OfBothOrders() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0xC9, 0x00, 0x3D, 0xD8, 0xC1, 0xDC]
    let big: [UInt8] = [0xFE, 0xFF, 0x00, 0xC9, 0xD8, 0x3D, 0xDC, 0xC1]
    #expect(try TextDecoder.decode(little).text == "É📁")
    #expect(try TextDecoder.decode(big).text == "É📁")
    #expect(try TextDecoder.decode(big).repairs.map(\.encoding) == [.utf16])
  }

  /// The mark is no text, and the file is not empty for all that.
  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func aMarkOfUTF16AloneIsOneRepair(bytes: [UInt8]) throws {
    let decoded = try TextDecoder.decode(bytes)
    #expect(
      decoded == RepairedText(text: "", repairs: [TextRepair(encoding: .utf16, line: 1, count: 1)]))
  }

  @Test func replacesBrokenUTF16() throws {
    #expect(try TextDecoder.decode([0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x41]).text == "\u{FFFD}A")
    #expect(try TextDecoder.decode([0xFE, 0xFF, 0x00, 0x41, 0x00]).text == "A\u{FFFD}")
  }

  @Test func takesOtherBytesAsWindows1252() throws {
    let bytes: [UInt8] = Array("Dur".utf8) + [0xE9, 0x65, 0x0D, 0x0A, 0x9C, 0x80, 0x0A]
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == "Durée\r\nœ€\n")
    #expect(
      decoded.repairs == [
        TextRepair(encoding: .rawWindows1252, line: 1, count: 1),
        TextRepair(encoding: .rawWindows1252, line: 2, count: 2),
      ])
  }

  @Test func keepsTheValidPartOfAFileWithOneStrayByte() throws {
    let decoded = try TextDecoder.decode(Array("Été à l'école, d".utf8) + [0xE9] + Array("jà".utf8))
    #expect(decoded.text == "Été à l'école, déjà")
    #expect(decoded.repairs == [TextRepair(encoding: .rawWindows1252, line: 1, count: 1)])
  }

  @Test func tellsMacRomanByItsLetters() throws {
    // "Été à l’école, ça « va »" as a Mac of the nineties stored it.
    let bytes: [UInt8] =
      [0x83, 0x74, 0x8E, 0x20, 0x88, 0x20, 0x6C, 0xD5, 0x8E] + Array("cole, ".utf8)
      + [0x8D, 0x61, 0x20, 0xC7, 0x20] + Array("va".utf8) + [0x20, 0xC8]
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == "Été à l’école, ça « va »")
    #expect(decoded.repairs == [TextRepair(encoding: .rawMacRoman, line: 1, count: 8)])
  }

  /// What `type`, `echo` and old programs write in a command window of Windows.
  @Test(arguments: [
    "Été à l'école, où la forêt reçoit l'hôte naïf\r\n", "Prise en main à distance, déjà prévue.\n",
    "Un réseau « très » sûr, 25 °C et 10 €\r\n", "Élève : être prêt\r\n", "Le maître du château\n",
  ])
  func tellsCodePage850ByItsLetters(text: String) throws {
    let upper: [Character: UInt8] = [
      "É": 0x90, "é": 0x82, "à": 0x85, "ù": 0x97, "ê": 0x88, "ç": 0x87, "ô": 0x93, "ï": 0x8B,
      "è": 0x8A, "û": 0x96, "«": 0xAE, "»": 0xAF, "°": 0xF8, "€": 0xD5, "î": 0x8C, "â": 0x83,
    ]
    let bytes = text.flatMap { upper[$0].map { [$0] } ?? Array(String($0).utf8) }
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.repairs.map(\.encoding) == [.rawCodePage850])
  }

  /// One letter is French to both; the end of the line tells.
  @Test func theEndsOfLinesTellAMacFromACommandWindow() throws {
    #expect(
      try TextDecoder.decode(Array("".utf8) + [0x88] + Array("tre\r\n".utf8)).text == "être\r\n")
    #expect(try TextDecoder.decode([0x88] + Array(" Paris\r".utf8)).text == "à Paris\r")
  }

  @Test func quotesInUTF8DoNotMakeAStrayByteMacRoman() throws {
    let decoded = try TextDecoder.decode(
      Array("L’école, l’été, l’hiver : d".utf8) + [0xE9] + Array("jà".utf8))
    #expect(decoded.text == "L’école, l’été, l’hiver : déjà")
  }

  @Test(arguments: [true, false]) func readsUTF16WithoutAMark(isBigEndian: Bool) throws {
    let text = "# Été\r\n\r\nDu cœur de réseau, de la fibre jusqu’ici, jusqu'au bureau."
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.repairs.map(\.encoding) == [.utf16])
  }

  @Test func refusesBinaries() {
    #expect(throws: TextError.binary) { try TextDecoder.decode([0x50, 0x4B, 0x00, 0x04]) }
    #expect(throws: TextError.binary) { try TextDecoder.decode([0xFF, 0xFE, 0x00, 0x00]) }
    #expect(TextError.binary.fact == .file(.binary))
  }

  @Test func readsAnEmptyFile() throws {
    #expect(try TextDecoder.decode([]).text == "")
    #expect(try TextDecoder.decode([0xFF, 0xFE]).text == "")
  }

  @Test func findingsAddUpPerEncoding() throws {
    let text = RepairedText(
      text: "",
      repairs: [
        TextRepair(encoding: .macRoman, line: 3, count: 2),
        TextRepair(encoding: .windows1252, line: 4, count: 1),
        TextRepair(encoding: .macRoman, line: 9, count: 5),
      ])
    #expect(
      text.findings(path: "a.md") == [
        Finding(
          .encodingRepaired(.macRoman, count: 7), at: Place(path: "a.md", line: 3)),
        Finding(
          .encodingRepaired(.windows1252, count: 1), at: Place(path: "a.md", line: 4)),
      ])
  }
}
