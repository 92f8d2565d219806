import SessionReport
import Testing

@Suite struct MarkdownTableTests {
  @Test func whatWouldEndACellIsEscaped() {
    let table = MarkdownTable.text(["a|b", "c"], [["x`y", "*z*"]])
    #expect(table == "| a\\|b | c |\n| --- | --- |\n| x\\`y | \\*z\\* |")
  }

  /// The bar and the mark above it are one character of Swift, and two of Markdown.
  @Test(arguments: ["\u{301}", "\u{20D2}", "\u{FE0F}"])
  func aBarWithACombiningMarkEndsNoCell(mark: String) {
    let rows = MarkdownTable.text(["nom"], [["a|\(mark)b"]]).split(separator: "\n")
    let scalars = Array(rows[2].unicodeScalars)
    let open = scalars.indices.filter { scalars[$0] == "|" && $0 > 0 && scalars[$0 - 1] != "\\" }
    #expect(open == [scalars.count - 1])
  }

  @Test func aLineBreakEndsNoRow() {
    #expect(MarkdownTable.text(["nom"], [["a\nb\r\nc"]]).split(separator: "\n").count == 3)
  }
}
