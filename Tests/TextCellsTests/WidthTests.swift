import Testing

@testable import TextCells

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👍", 2), ("…", 1), ("✓", 1),
    ("█▌", 2), ("\u{1100}\u{1161}", 2), ("\u{302E}", 2), ("a\u{1B}b", 2),
  ])
  func widthsOfKnownTexts(text: String, columns: Int) {
    #expect(TextCells.width(of: text) == columns)
  }

  @Test func clustersKeepMarksWithTheirBase() {
    let clusters = TextCells.clusters(of: "e\u{301}日 x\u{323}\u{301}")
    #expect(clusters.map(\.width) == [1, 2, 1, 1])
    #expect(clusters.map { $0.text.unicodeScalars.count } == [2, 1, 1, 3])
    #expect(
      TextCells.clusters(of: "ab") == [.init(text: "a", width: 1), .init(text: "b", width: 1)])
    #expect(TextCells.clusters(of: "\u{301}a\n\u{301}b").map(\.text) == ["a", "b"])
  }

  @Test(arguments: UInt64(0)..<300)
  func clustersAddUp(seed: UInt64) {
    let raw = Soup.text(seed: seed)
    let text = TextCells.cleaned(raw)
    let clusters = TextCells.clusters(of: text)
    #expect(clusters.map(\.width).reduce(0, +) == TextCells.width(of: text), "seed \(seed)")
    #expect(clusters.allSatisfy { $0.width == 1 || $0.width == 2 })
    #expect(Array(clusters.map(\.text).joined().unicodeScalars) == Array(text.unicodeScalars))
    // What was never cleaned must not upset the sums either.
    let rawClusters = TextCells.clusters(of: raw)
    #expect(rawClusters.map(\.width).reduce(0, +) == TextCells.width(of: raw), "seed \(seed)")
  }

  #if canImport(Glibc)
    /// The table is that of glibc 2.36; another release may know a few scalars differently.
    @Test func widthsAreThoseOfTheCLibrary() throws {
      typealias Wcwidth = @convention(c) (wchar_t) -> Int32
      // The header hides wcwidth from Swift, which sets no _XOPEN_SOURCE.
      let symbol = try #require(dlsym(nil, "wcwidth"))
      let wcwidth = unsafeBitCast(symbol, to: Wcwidth.self)
      let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
      let previous = uselocale(locale)
      defer {
        uselocale(previous)
        freelocale(locale)
      }
      var kept = 0
      var differing: [String] = []
      for value in UInt32(0)...0x10FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let treatment = ScalarTreatment(of: scalar)
        guard treatment == .keep || treatment == .mark else { continue }
        kept += 1
        if Int(wcwidth(wchar_t(value))) != ScalarWidth.width(of: scalar) {
          differing.append(String(value, radix: 16, uppercase: true))
        }
      }
      let isReference = libraryVersion() == "glibc 2.36"
      #expect(kept > 270_000)
      #expect(differing.count <= (isReference ? 0 : 300), "\(differing.prefix(40))")
    }

    private func libraryVersion() -> String {
      var buffer = [CChar](repeating: 0, count: 64)
      let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &buffer, buffer.count)
      return String(decoding: buffer.prefix(max(0, length - 1)).map(UInt8.init), as: UTF8.self)
    }
  #endif
}
