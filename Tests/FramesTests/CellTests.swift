import Testing

@testable import Frames

@Suite struct CellTests {
  @Test(arguments: [" ", "é", "█", "漢", "😀", "e\u{301}", "a\u{301}\u{302}\u{303}\u{304}", ""])
  func aCellKeepsItsText(text: String) {
    let cell = Cell(text)
    #expect(Array(cell.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(cell.isContinuation == text.isEmpty)
  }

  @Test func marksBeyondTheFourthAreLeftOut() {
    let cell = Cell("o\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}")
    #expect(
      cell.text.unicodeScalars.map(\.value) == [0x6F, 0x300, 0x301, 0x302, 0x303])
  }

  @Test func aScalarAndItsTextAreTheSameCell() {
    #expect(Cell("é", .bold) == Cell(Unicode.Scalar(0xE9), .bold))
    #expect(Cell("é") != Cell("e"))
    #expect(Cell("é", .bold) != Cell("é"))
  }

  @Test func aCellThatIsOverwrittenKeepsNothing() {
    var cell = Cell("a\u{301}\u{302}\u{303}\u{304}")
    cell.text = "b"
    #expect(cell == Cell("b"))
  }
}
