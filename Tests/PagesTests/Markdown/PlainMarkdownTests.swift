import ExamModel
import Parallel
import TestSupport
import Testing

@testable import Pages

/// The short ways past the steps that most texts do not need lead to the same place.
struct PlainMarkdownTests {
  private static let pieces = [
    "mot", "é", " ", "  ", "\n", "\n\n", "\r\n", "- ", "> ", "1. ", "|", "---", ":--", "|---|\n",
    "`",
    "```\n", "<", "<!--", "-->", "<style>", "<s>", "<br>", "{", "{{< x >}}", "{: .a }", ":",
    ":mater",
    ":material-check:", "]:", "[", "]", "![", "!!! note\n", "??? a\n", "=== \"a\"\n", "===\n",
    "> [!NOTE]\n", "[TOC]\n", "--8<-- \"a\"\n", "\t", "https://a.fr", "x@y.fr", "~~", "\u{A0}",
    "www.a.fr", "[ ] ", "[x] ", "[^1]", "[^1]: ", "a | b\n", "](https://a.fr)",
    "[a](https://www.a.fr/~b)", "[a](http://a.fr/x y)",
    "(https://a.fr", "\\", "-|-\n", ":-\n", "w",
  ]

  private func blocks(_ bytes: [UInt8], _ features: MarkdownFeatures) -> [Block] {
    BlockBuilder(firstLine: 1)
      .blocks(of: CommonMarkDocument(MarkdownSource(bytes: bytes, features: features)))
  }

  @Test func aPlainTextIsWhatEveryStepLeavesOfIt() {
    var random = SplitMix64(seed: 21)
    var plainCount = 0
    for round in 0..<4_000 {
      let text = (0..<(1 + round % 12))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      guard let features = PlainMarkdown.features(of: bytes) else { continue }
      plainCount += 1
      let worked = MarkdownSource.worked(bytes)
      #expect(worked.bytes == bytes && worked.features == .all, "\(text.debugDescription)")
      #expect(blocks(bytes, features) == blocks(bytes, .all), "\(text.debugDescription)")
    }
    // Otherwise the comparison would say nothing.
    #expect(plainCount > 500)
  }

  @Test func anAddressInALinkIsNotBare() {
    func bareLinks(_ text: String) -> Bool? {
      PlainMarkdown.features(of: Array(text.utf8))?.contains(.bareLinks)
    }
    #expect(bareLinks("Le [guide](https://www.exemple.fr/~a@b) de l'éditeur.") == false)
    for text in [
      "https://exemple.fr", "Le guide](https://exemple.fr)", "[a](https://exemple.fr titre)",
      "[a`](https://exemple.fr)", "[^a](https://exemple.fr)",
      "| [a|b](https://exemple.fr) |", "[a](https://exemple.fr) et https://exemple.fr",
      "[a [b](https://exemple.fr)](https://exemple.fr)",
    ] {
      #expect(bareLinks(text) == true, "\(text)")
    }
  }

  @Test(arguments: [
    String(repeating: "- ", count: 40) + "a", String(repeating: "|", count: 600),
    String(repeating: "a", count: 3_000), String(repeating: "ligne\n", count: 4_000),
    String(repeating: "a|b\n-|-\n", count: 10),
    String(repeating: "a|", count: 70) + "\n"
      + String(repeating: "-|", count: 70),
    String(repeating: "[a] ", count: 8_000).split(every: 80) + "\n\n[a]: "
      + String(repeating: "x", count: 1_900) + "\n" + String(repeating: "xx\n", count: 4_000),
  ])
  func aTextNearALimitIsNotPlain(_ text: String) {
    #expect(PlainMarkdown.features(of: Array(text.utf8)) == nil)
  }

  @Test func theLengthOfATextChangesNothing() {
    let page = """
      # Titre

      Un ~~essai~~ sur https://exemple.fr et a@exemple.fr[^1].

      | A | B |
      |---|--:|
      | 1 | *2* |

      - [x] fait
        - dessous

      [^1]: Note.

      """
    let short = MarkdownReader.blocks(of: page)
    // Past 64 KiB the parser takes its memory elsewhere.
    let long = MarkdownReader.blocks(of: page + String(repeating: "\nEncore.\n", count: 9_000))
    #expect(Array(long.prefix(short.count - 1)) == Array(short.dropLast()))
    #expect(long.count == short.count + 9_000)
    #expect(long.last?.content == short.last?.content)
  }

  @Test func threadsDoNotDisturbEachOther() {
    let pages = (0..<400).map { number in
      "# Page \(number)\n\n~~a~~ www.exemple.fr/\(number) *b*\n\n| x |\n|---|\n| ~~\(number)~~ |\n"
    }
    let alone = pages.map { MarkdownReader.blocks(of: $0) }
    #expect(
      ParallelMap.map(count: pages.count, threadLimit: 4) { MarkdownReader.blocks(of: pages[$0]) }
        == alone)
  }
}

extension String {
  /// With a line end after so many characters.
  fileprivate func split(every length: Int) -> String {
    var rest = self[...]
    var lines: [Substring] = []
    while !rest.isEmpty {
      lines.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return lines.joined(separator: "\n")
  }
}
