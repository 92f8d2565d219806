import ExamModel
import Frames
import TestSupport
import Testing

@testable import SessionReport

@Suite struct ANSIPainterTests {
  private static let size = Size(columns: 12, rows: 4)

  @Test func clearsOnceAndThenSendsWhatChanged() {
    var painter = ANSIPainter()
    var frame = Frame(Self.size)
    frame.put("ab", row: 1, column: 2, style: .bold)
    #expect(
      painter.paint(frame) == "\u{1B}[?25l\u{1B}[0m\u{1B}[2J\u{1B}[2;3H\u{1B}[0;1mab")
    #expect(painter.paint(frame) == "")
    frame.put("c", row: 1, column: 3, style: Style(.red))
    #expect(painter.paint(frame) == "\u{1B}[2;4H\u{1B}[0;38;5;203mc")
    frame.put("de", row: 1, column: 4, style: Style(.red))
    #expect(painter.paint(frame) == "de")
  }

  @Test func neverReliesOnTheCursorBehindTheLastColumn() {
    var painter = ANSIPainter()
    var frame = Frame(Self.size)
    _ = painter.paint(frame)
    frame.put("x", row: 0, column: 11)
    frame.put("y", row: 1, column: 0)
    #expect(painter.paint(frame) == "\u{1B}[1;12Hx\u{1B}[2;1Hy")
  }

  /// Wide characters, marks and styles come and go; a terminal always shows the frame.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func anyFramesAreShown(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var painter = ANSIPainter()
    var terminal = TerminalEmulator(Self.size)
    let texts = ["a", "é", "e\u{301}", "日", "日本", "👩", " ", "…", "abc日"]
    for _ in 0..<60 {
      var frame = Frame(Self.size)
      for _ in 0..<8 {
        let style = Style(
          Style.Tone.allCases.randomElement(using: &random) ?? .plain,
          bold: Bool.random(using: &random),
          reverse: Bool.random(using: &random), underlined: Bool.random(using: &random),
          italic: Bool.random(using: &random))
        frame.put(
          texts.randomElement(using: &random) ?? "", row: Int.random(in: 0..<4, using: &random),
          column: Int.random(in: 0..<12, using: &random), style: style)
      }
      terminal.feed(painter.paint(frame))
      #expect(terminal.cells == frame.cells)
    }
    #expect(terminal.problems == [])
  }
}
