import Testing

@testable import Pages

@Suite struct TextLinesTests {
  @Test func everyLineEndCountsOnce() {
    let lines = Array(TextLines("a\r\nb\nc\rd\r\n\r\ne"))
    #expect(lines.map(\.content) == ["a", "b", "c", "d", "", "e"])
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func aLastLineEndOpensNoLine() {
    #expect(Array(TextLines("a\n")).map(\.content) == ["a"])
    #expect(Array(TextLines("")).isEmpty)
  }
}
