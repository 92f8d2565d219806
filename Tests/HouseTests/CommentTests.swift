import TestSupport
import Testing

/// A comment leads nowhere but to a page of this repository or a published one.
@Suite struct CommentTests {
  /// Pages that comments name, such as `docs/DESIGN.md`.
  private static func pages(in line: Substring) -> [Substring] {
    guard line.holds("//"), line.holds("docs/"),
      let comment = line.split(separator: "//", maxSplits: 1).last
    else { return [] }
    return comment.split { !($0.isLetter || $0.isNumber || "./-_".contains($0)) }
      .filter { $0.hasPrefix("docs/") && $0.hasSuffix(".md") }
  }

  @Test func pagesThatAreNamedAreThere() {
    let files = ["Sources", "Tests", "Tools", "Plugins"].flatMap(SourceFile.all)
    for file in files {
      for (number, line) in file.lines.enumerated() {
        lazy var place = "\(file.path):\(number + 1)"
        for page in Self.pages(in: line) where Repository.bytes(of: String(page)).isEmpty {
          Issue.record("\(place): \(page)")
        }
        // What only those had who wrote the program.
        if line.holds("hand" + "book") || line.holds("DESIGN" + " §") {
          Issue.record("\(place): a page that is not published")
        }
      }
    }
  }
}
