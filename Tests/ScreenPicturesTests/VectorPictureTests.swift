import Frames
import ScreenPictures
import Testing

/// Frames as SVG, on the grid of their cells: 9 units wide, 18 high.
@Suite struct VectorPictureTests {
  private func elements(_ render: (inout Frame) -> Void) -> [String] {
    var frame = Frame(Size(columns: 8, rows: 2))
    render(&frame)
    return VectorPicture(frame, title: "Essai").text.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("<text") || $0.hasPrefix("<rect class=\"p") }
  }

  @Test func aRunIsAsWideAsItsColumns() {
    #expect(
      elements { $0.put("Où ça", row: 1, column: 2) } == [
        #"<text class="p" x="18" y="32" textLength="45" lengthAdjust="spacingAndGlyphs">Où ça</text>"#
      ])
  }

  @Test func aWideCharacterTakesTwoColumns() {
    #expect(
      elements { $0.put("東a", row: 0, column: 0) } == [
        #"<text class="p" x="0" y="14" textLength="27" lengthAdjust="spacingAndGlyphs">東a</text>"#
      ])
  }

  @Test func aRuleIsOneRectangle() {
    #expect(
      elements { $0.fill("─", row: 0, columns: 0..<8) } == [
        #"<rect class="p" x="0" y="8.5" width="72" height="1"/>"#
      ])
  }

  @Test func blocksFillTheirPartOfTheCell() {
    #expect(
      elements { $0.put("█▌▄▎", row: 0, column: 0) } == [
        #"<rect class="p" x="0" y="0" width="9" height="18"/>"#,
        #"<rect class="p" x="9" y="0" width="4.5" height="18"/>"#,
        #"<rect class="p" x="18" y="9" width="9" height="9"/>"#,
        #"<rect class="p" x="27" y="0" width="2.25" height="18"/>"#,
      ])
  }

  @Test func markupIsEscapedInTextAndTitle() {
    var frame = Frame(Size(columns: 5, rows: 1))
    frame.put("<&>\"", row: 0, column: 0)
    let text = VectorPicture(frame, title: "<b>").text
    #expect(text.contains(">&lt;&amp;&gt;&quot;</text>"))
    #expect(text.contains("<title id=\"t\">&lt;b&gt;</title>"))
  }

  @Test func reverseIsAGroundBelowTheText() {
    let all = elements { $0.put("a b", row: 0, column: 0, style: .selected) }
    #expect(all.count == 2)
    #expect(all.first == #"<rect class="p r on" x="0" y="0" width="27" height="18"/>"#)
    #expect(all.last?.hasSuffix(">a b</text>") == true)
  }
}
