import Frames
import TestSupport
import Testing

@Suite struct FramePainterTests {
  private let size = Size(columns: 24, rows: 4)

  private func frame(_ lines: (String, Style)...) -> Frame {
    var frame = Frame(size)
    for (row, line) in lines.enumerated() {
      frame.put(line.0, row: row, column: 1, style: line.1)
    }
    return frame
  }

  private func told(_ frame: Frame, over shown: Frame? = nil) -> String {
    var painter = FramePainter(Words.ecma)
    painter.paint(frame, over: shown)
    return String(decoding: painter.bytes, as: UTF8.self)
      .replacing("\u{1B}[", with: "^")
  }

  @Test func onAnEmptyScreenOnlyTextIsSent() {
    #expect(
      told(frame(("Bonjour", .bold), ("", .plain), ("été", .plain)))
        == "^0m^H^2J^1;2H^0;1mBonjour^3;2H^0mété")
    #expect(told(Frame(size)) == "^0m^H^2J")
  }

  @Test func nothingIsSentWhereNothingHasChanged() {
    let shown = frame(("Bonjour", .bold))
    #expect(told(shown, over: shown).isEmpty)
  }

  @Test func onlyWhatHasChangedIsSent() {
    #expect(
      told(frame(("Durée 12:04", .plain)), over: frame(("Durée 12:03", .plain))) == "^1;12H4")
  }

  @Test func theRestOfALineIsErasedInOneSequence() {
    #expect(told(frame(("Bon", .plain)), over: frame(("Bonjour à tous", .plain))) == "^1;5H^K")
    // Not in a style that would colour what is erased.
    #expect(
      told(frame(("Bon", .selected)), over: frame(("Bonjour à tous", .plain)))
        == "^1;2H^0;7mBon^0m^K")
    // Two spaces are shorter.
    #expect(told(frame(("Bo", .plain)), over: frame(("Bon!", .plain))) == "^1;4H  ")
  }

  @Test func theCursorIsShownWhereTheFrameHasIt() {
    var painter = FramePainter(Words.ecma)
    var frame = frame(("Réponse :", .plain))
    frame.cursor = (0, 11)
    painter.paint(frame, over: nil)
    #expect(Array(painter.bytes.suffix(13)) == Words.bytes("[1;12H") + Words.bytes("[?25h"))
    var next = frame
    next.put("x", row: 0, column: 11)
    next.cursor = (0, 12)
    painter.paint(next, over: frame)
    #expect(painter.bytes == Words.bytes("[1;12Hx"))
    frame.cursor = nil
    painter.paint(frame, over: next)
    #expect(painter.bytes == Words.bytes("[1;12H ") + Words.bytes("[?25l"))
  }

  @Test func whatIsTheSameBetweenTwoChangesIsNotSentAgain() {
    let before = frame(("1 sur 20 ──────── 10:01", .plain))
    #expect(
      told(frame(("2 sur 20 ──────── 10:02", .plain)), over: before) == "^1;2H2^1;24H2")
    // Moving costs more than four characters.
    #expect(
      told(frame(("2 sur 30 ──────── 10:01", .plain)), over: before) == "^1;2H2 sur 3")
  }

  /// What follows a character of two columns is placed anew: not every terminal gives it two.
  @Test func aWideCharacterMovesNothingBehindIt() {
    #expect(told(frame(("日a", .plain)), over: Frame(size)) == "^1;2H日a")
    #expect(
      told(frame(("日a", .plain)), over: frame(("日b", .plain))) == "^1;4Ha")
    let styled = StyledLine("日").adding("a", .bold)
    var frame = Frame(size)
    frame.put(styled, row: 0, column: 1, to: 20)
    #expect(told(frame, over: Frame(size)) == "^1;2H日^1;4H^0;1ma^0m")
  }

  @Test func theLastCornerStaysEmptyWhereItWouldScroll() {
    var frame = Frame(size)
    for row in 0..<4 { frame.fill("=", row: row, columns: 0..<24) }
    var words = Words.ecma
    words.scrollsAtCorner = true
    var painter = FramePainter(words)
    painter.paint(frame, over: nil)
    #expect(painter.bytes.filter { $0 == UInt8(ascii: "=") }.count == 95)
    var wide = Frame(size)
    wide.put("日", row: 3, column: 22)
    painter.paint(wide, over: nil)
    #expect(!painter.bytes.contains(0xE6))
  }

  @Test func aTerminalThatCannotClearIsWrittenFull() {
    var words = Words.ecma
    words.clear = []
    words.eraseToEnd = []
    var painter = FramePainter(words)
    let frame = frame(("Bonjour", .bold))
    painter.paint(frame, over: nil)
    var terminal = TerminalEmulator(size, full: Cell("#", .selected))
    terminal.feed("\u{1B}[?25l" + String(decoding: painter.bytes, as: UTF8.self))
    #expect(terminal.shows(frame))
  }

  @Test func anotherWayToPlaceTheCursorIsTaken() {
    var words = Words.ecma
    words.place = { row, column in Array("<\(row),\(column)>".utf8) }
    var painter = FramePainter(words)
    painter.paint(frame(("a", .plain)), over: Frame(size))
    #expect(String(decoding: painter.bytes, as: UTF8.self) == "<0,1>a")
  }

  @Test func aStyleIsOneSequence() {
    var palette = Palette(Words.ecma)
    #expect(palette.rendition(.plain) == Words.bytes("[0m"))
    #expect(palette.rendition(Style(.accent, bold: true)) == Words.bytes("[0;1;31m"))
    var words = Words.ecma
    words.reset = Words.bytes("(B\u{1B}[m")
    palette = Palette(words)
    #expect(palette.rendition(.selected) == Words.bytes("(B\u{1B}[0;7m"))
    // What is of another kind stays for itself.
    words.reset = Words.bytes("[m\u{F}")
    words.reverse = Words.bytes("p")
    palette = Palette(words)
    #expect(
      palette.rendition(Style(bold: true, reverse: true))
        == Words.bytes("[m\u{F}\u{1B}[1m\u{1B}p"))
  }

  @Test func aStyleThatDoesNotGoWithAColourIsLeftOut() {
    var words = Words.ecma
    words.lostWithColor = Style(underlined: true)
    var palette = Palette(words)
    #expect(
      palette.rendition(Style(.accent, bold: true, underlined: true)) == Words.bytes("[0;1;31m"))
    #expect(palette.rendition(Style(underlined: true)) == Words.bytes("[0;4m"))
  }

  @Test func withoutColoursAWarningIsBold() {
    var words = Words.ecma
    words.tones = []
    var palette = Palette(words)
    #expect(palette.rendition(Style(.red)) == Words.bytes("[0;1m"))
    #expect(palette.rendition(Style(.accent)) == Words.bytes("[0m"))
  }

  /// Whatever follows whatever, the terminal shows the last frame.
  @Test(arguments: 0..<40 as Range<UInt64>) func anyFrameIsShownOverAnyOther(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var painter = FramePainter(.xterm)
    var terminal = TerminalEmulator(size, full: Cell("#", .selected))
    terminal.feed("\u{1B}[?25l")
    var shown: Frame?
    for _ in 0..<30 {
      let frame = anyFrame(like: shown, &random)
      // A window that was resized, or another program: nothing of it is known.
      if Int.random(in: 0..<8, using: &random) == 0 { shown = nil }
      painter.paint(frame, over: shown)
      terminal.feed(String(decoding: painter.bytes, as: UTF8.self))
      #expect(terminal.shows(frame))
      shown = frame
    }
    #expect(terminal.problems == [])
  }

  private func anyFrame(like shown: Frame?, _ random: inout SplitMix64) -> Frame {
    var frame = Bool.random(using: &random) ? shown ?? Frame(size) : Frame(size)
    frame.cursor = nil
    let texts = ["Bonjour", "été", "日本", "a  b", "e\u{301}x", "            ", "—", "▸ 12:04", "🎓"]
    for _ in 0..<Int.random(in: 0..<9, using: &random) {
      let style = Style(
        Style.Tone.allCases.randomElement(using: &random) ?? .plain,
        bold: Bool.random(using: &random), reverse: Bool.random(using: &random),
        underlined: Bool.random(using: &random), italic: Bool.random(using: &random))
      frame.put(
        texts.randomElement(using: &random) ?? "", row: Int.random(in: 0..<4, using: &random),
        column: Int.random(in: 0..<24, using: &random), style: style)
    }
    if Bool.random(using: &random) {
      frame.cursor = (Int.random(in: 0..<4, using: &random), Int.random(in: 0..<24, using: &random))
    }
    return frame
  }
}
