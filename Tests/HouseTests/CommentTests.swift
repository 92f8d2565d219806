import TestSupport
import Testing

/// A comment leads nowhere but to a page of this repository or a published one.
@Suite struct CommentTests {
  /// Pages that comments name, such as `docs/DESIGN.md`.
  private static func pages(in line: Substring) -> [Substring] {
    guard let comment = line.split(separator: "//", maxSplits: 1).last, line.contains("//") else {
      return []
    }
    return comment.split { !($0.isLetter || $0.isNumber || "./-_".contains($0)) }
      .filter { $0.hasPrefix("docs/") && $0.hasSuffix(".md") }
  }

  @Test func pagesThatAreNamedAreThere() {
    let files = ["Sources", "Tests", "Tools", "Plugins"].flatMap(SourceFile.all)
    for file in files {
      for (number, line) in file.lines.enumerated() {
        let place = "\(file.path):\(number + 1)"
        for page in Self.pages(in: line) {
          #expect(!Repository.bytes(of: String(page)).isEmpty, "\(place): \(page)")
        }
        // What only those had who wrote the program.
        for word in ["hand" + "book", "DESIGN" + " §"] {
          #expect(!line.contains(word), "\(place): \(word)")
        }
      }
    }
  }
}
