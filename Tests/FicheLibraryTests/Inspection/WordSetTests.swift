import Pages
import TestSupport
import Testing

@testable import FicheLibrary

@Suite struct WordSetTests {
  private static let words = WordSet(["ab", "ba", "://", "-b", "key"])

  private static func places(in bytes: [UInt8], takesCapitals: Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var places: [Int] = []
      words.forEachPlace(in: bytes, takesCapitals: takesCapitals) { places.append($0) }
      return places
    }
  }

  /// Every byte is looked at by itself here.
  private static func slowPlaces(in bytes: [UInt8], takesCapitals: Bool) -> [Int] {
    bytes.indices.dropLast().filter { index in
      guard words.mayBegin(bytes[index], bytes[index + 1]) else { return false }
      guard index > 0, Ascii.isLetter(bytes[index]), Ascii.isLetter(bytes[index - 1]) else {
        return true
      }
      let isCapital = bytes[index] & 0x20 == 0
      let isBehindSmall = bytes[index - 1] & 0x20 != 0
      return takesCapitals && isCapital && isBehindSmall
    }
  }

  @Test(arguments: 0..<200) func noPlaceIsPassedOver(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("aAbBkeyKEY :/-1\u{E9}".utf8)
    let count = Int.random(in: 0...40, using: &random)
    let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0x20 }
    for takesCapitals in [false, true] {
      #expect(
        Self.places(in: bytes, takesCapitals: takesCapitals)
          == Self.slowPlaces(in: bytes, takesCapitals: takesCapitals),
        "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func aCapitalBeginsAWordWhereThatIsAskedFor() {
    let name = Array("privateKey".utf8)
    #expect(Self.places(in: name, takesCapitals: true) == [7])
    #expect(Self.places(in: name, takesCapitals: false).isEmpty)
  }
}
