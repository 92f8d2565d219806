import FicheLibrary
import Testing

@Suite struct TextLineTests {
  @Test func everyLineEndCountsOnce() {
    let lines = TextLine.lines(of: "a\r\nb\nc\rd\r\n\r\ne")
    #expect(lines.map(\.content) == ["a", "b", "c", "d", "", "e"])
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func aLastLineEndOpensNoLine() {
    #expect(TextLine.lines(of: "a\n").map(\.content) == ["a"])
    #expect(TextLine.lines(of: "").isEmpty)
  }
}
