import BundledData
import TestSupport
import Testing

@testable import Pages

private func decoded(_ text: String) throws -> String {
  try TextDecoder.decode(Array(text.utf8)).text
}

@Suite struct MojibakeProperties {
  @Test(arguments: UInt64(0)..<300)
  func undamagedTextIsNeverChanged(seed: UInt64) throws {
    let text = FrenchText.page(seed: seed)
    #expect(try TextDecoder.decode(Array(text.utf8)) == RepairedText(text: text))
  }

  @Test(arguments: UInt64(0)..<300)
  func damagedTextComesBack(seed: UInt64) throws {
    let text = FrenchText.telling(seed: seed)
    #expect(try decoded(Damage.macRoman(text)) == text)
    #expect(try decoded(Damage.windows1252(text)) == text)
    #expect(try decoded(Damage.windows1252(Damage.windows1252(text))) == text)
    #expect(try decoded(Damage.macRoman(Damage.macRoman(text))) == text)
  }

  @Test(arguments: UInt64(0)..<200)
  func decodingTwiceChangesNothingMore(seed: UInt64) throws {
    let pages = (0..<3).map { FrenchText.page(seed: seed &* 3 &+ $0) }
    let mixed = [Damage.macRoman(pages[0]), pages[1], Damage.windows1252(pages[2])]
      .joined(separator: "\n")
    let once = try decoded(mixed)
    #expect(try decoded(once) == once)
  }

  @Test(arguments: UInt64(0)..<200)
  func anySoupOfLegacyCharactersIsRead(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0x20...0x7E, using: &generator)
        : UInt8.random(in: 0x80...0xFF, using: &generator)
    }
    let once = try TextDecoder.decode(bytes).text
    #expect(try decoded(once) == once)
  }

  @Test func everyBundledFileSurvives() throws {
    let files = BundledFile.all
    #expect(!files.isEmpty)
    for file in files {
      let text = file.text
      #expect(try decoded(text) == text, "\(file.path)")
      #expect(try decoded(Damage.macRoman(text)) == text, "\(file.path)")
      #expect(try decoded(Damage.windows1252(text)) == text, "\(file.path)")
    }
  }
}
