import Frames
import Testing

/// What of a row has to be sent to a terminal that shows another frame.
@Suite struct ChangedColumnsTests {
  private func frame(_ text: String) -> Frame {
    var frame = Frame(Size(columns: 10, rows: 2))
    frame.put(text, row: 1, column: 1)
    return frame
  }

  @Test func nothingOfARowThatIsTheSame() {
    #expect(frame("abc").changedColumns(1, since: frame("abc")).isEmpty)
    #expect(frame("abc").usedColumns(0).isEmpty)
  }

  @Test func fromTheFirstToTheLastDifference() {
    #expect(frame("abcd").changedColumns(1, since: frame("aXcY")) == 2..<5)
    #expect(frame("ab").changedColumns(1, since: frame("abcd")) == 3..<5)
    #expect(frame("abcd").usedColumns(1) == 1..<5)
  }

  @Test func charactersOfTwoColumnsAsAWhole() {
    #expect(frame("a日b").changedColumns(1, since: frame("a本b")) == 2..<4)
    #expect(frame("a日b").changedColumns(1, since: frame("axyb")) == 2..<4)
    #expect(frame("axyb").changedColumns(1, since: frame("a日b")) == 2..<4)
    #expect(frame("日").usedColumns(1) == 1..<3)
  }

  @Test func aStyleIsADifference() {
    var other = frame("abcd")
    other.restyle(row: 1, columns: 2..<3, .bold)
    #expect(frame("abcd").changedColumns(1, since: other) == 2..<3)
  }
}
