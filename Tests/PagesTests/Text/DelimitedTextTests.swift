import Pages
import Testing

/// Tables as spreadsheets and platforms write them.
@Suite struct DelimitedTextTests {
  @Test(arguments: [";", ",", "\t"])
  func everySeparatorIsFound(separator: String) {
    let text =
      ["nom", "note"].joined(separator: separator) + "\r\n"
      + ["Ana", "\"a \"\"b\"\"\(separator) c\""].joined(separator: separator)
    let rows = DelimitedText(text).rows
    #expect(rows.map(\.cells) == [["nom", "note"], ["Ana", "a \"b\"\(separator) c"]])
    #expect(rows.map(\.line) == [1, 2])
  }

  @Test func blankRowsAreNoRowsAndLinesAreCounted() {
    let rows = DelimitedText("a;b\n\n ; \n\"x\ny\"; z \n").rows
    #expect(rows.map(\.cells) == [["a", "b"], ["x y", "z"]])
    #expect(rows.map(\.line) == [1, 4])
  }

  @Test func anyBytesGiveSomeTable() {
    for text in ["", "\"", "\"\"\"", ";;;", "\r\r\n\"", "a\"b;c"] {
      _ = DelimitedText(text).rows
    }
    #expect(DelimitedText("a\"b;c").rows.map(\.cells) == [["a\"b", "c"]])
  }
}
