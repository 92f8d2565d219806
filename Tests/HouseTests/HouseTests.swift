import TestSupport
import Testing

/// The rules of the house, read off the sources themselves.
@Suite struct HouseTests {
  static let longestFileLines = 600

  @Test func noFileIsTooLong() {
    for file in SourceFile.all(below: "Sources") + SourceFile.all(below: "Tests") {
      #expect(file.lines.count <= Self.longestFileLines, "\(file.path): \(file.lines.count) lines")
    }
  }

  @Test func nothingIsForcedOrLeftForLater() {
    let banned = ["try!", "as!", "FIXME", "TODO", "fatalError("]
    for file in SourceFile.all(below: "Sources") {
      for (number, line) in file.lines.enumerated() {
        for word in banned where line.holds(word) {
          Issue.record("\(file.path):\(number + 1): \(word)")
        }
        if SourceFile.forcesUnwrap(line) {
          Issue.record("\(file.path):\(number + 1): forced unwrap")
        }
      }
    }
  }

  @Test func aForcedUnwrapIsRecognised() {
    #expect(SourceFile.forcesUnwrap("let x = y" + "!"))
    #expect(SourceFile.forcesUnwrap("f(a" + "!.b)"))
    #expect(SourceFile.forcesUnwrap("list[0]" + "!.c"))
    #expect(!SourceFile.forcesUnwrap("if !a, a != b { }"))
    #expect(!SourceFile.forcesUnwrap("let text = \"Attention !\""))
    #expect(!SourceFile.forcesUnwrap("// Look out!"))
  }
}
