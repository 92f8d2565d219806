import Frames
import Testing

/// How a row is cut into what a terminal is sent in one style.
@Suite struct StretchTests {
  private struct Piece: Equatable {
    var text: String
    var style: Style
    var isPlain = true
  }

  private func pieces(of frame: Frame, row: Int = 0) -> [Piece] {
    var pieces: [Piece] = []
    var column = 0
    while column < frame.columns {
      var bytes: [UInt8] = []
      let stretch = frame.appendStretch(row, in: column..<frame.columns, to: &bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      pieces.append(Piece(text: text, style: stretch.style, isPlain: stretch.isPlain))
      column = stretch.columns.upperBound
    }
    return pieces
  }

  private func frame(_ parts: (String, Style)...) -> Frame {
    var frame = Frame(Size(columns: 12, rows: 1))
    var column = 0
    for (text, style) in parts { column = frame.put(text, row: 0, column: column, style: style) }
    return frame
  }

  @Test func spacesBetweenTextsOfAStyleGoWithThem() {
    #expect(
      pieces(of: frame(("ab  c", .bold), ("défghij", .muted))) == [
        Piece(text: "ab  c", style: .bold), Piece(text: "défghij", style: .muted),
      ])
    #expect(
      pieces(of: frame(("a", .bold), (" ", .muted), ("b", .bold), ("         ", .accent))) == [
        Piece(text: "a b", style: .bold), Piece(text: "         ", style: .plain),
      ])
  }

  @Test func otherSpacesArePlain() {
    #expect(
      pieces(of: frame(("  ", .accent), ("title     ", .plain))) == [
        Piece(text: "  title     ", style: .plain)
      ])
  }

  @Test func spacesInReverseAreSeen() {
    #expect(
      pieces(of: frame(("a ", .bold), ("  ", .selected), ("  b     ", .bold))) == [
        Piece(text: "a", style: .bold), Piece(text: " ", style: .plain),
        Piece(text: "  ", style: .selected), Piece(text: "  ", style: .plain),
        Piece(text: "b", style: .bold), Piece(text: "     ", style: .plain),
      ])
  }

  @Test func wideCharactersAndMarksAreToldApart() {
    #expect(
      pieces(of: frame(("日本", .bold), ("e\u{301}f      ", .muted))) == [
        Piece(text: "日本", style: .bold, isPlain: false),
        Piece(text: "e\u{301}f", style: .muted, isPlain: false),
        Piece(text: "      ", style: .plain),
      ])
  }
}
