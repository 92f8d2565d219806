import Frames
import TestSupport
import Testing

@testable import Screens

/// Editing as readline has it.
@Suite struct LineInputTests {
  /// What the keys make of a text, with the cursor shown as `|`.
  private func edited(_ text: String, _ keys: Key..., limit: LineInput.Limit = .line) -> String {
    var input = LineInput(text, limit: limit)
    for key in keys { input.handle(key) }
    return input.before + "|" + input.after
  }

  @Test func theCursorMoves() {
    #expect(edited("un deux", .left) == "un deu|x")
    #expect(edited("un deux", .left, .left, .right) == "un deu|x")
    #expect(edited("un deux", .home) == "|un deux")
    #expect(edited("un deux", .control("a"), .end) == "un deux|")
    #expect(edited("un deux", .control("a"), .control("e"), .control("b")) == "un deu|x")
    #expect(edited("un deux", .home, .control("f")) == "u|n deux")
    #expect(edited("un, deux ", .wordLeft) == "un, |deux ")
    #expect(edited("un, deux ", .alt("b"), .alt("b")) == "|un, deux ")
    #expect(edited("un, deux", .home, .wordRight) == "un|, deux")
    #expect(edited("un, deux", .home, .alt("f"), .alt("f"), .alt("f")) == "un, deux|")
    #expect(edited("", .left, .right, .wordLeft, .wordRight, .home, .end) == "|")
  }

  @Test func lettersGoWhereTheCursorIs() {
    #expect(edited("un deux", .home, .character("X")) == "X|un deux")
    #expect(edited("un deux", .left, .backspace) == "un de|x")
    #expect(edited("un deux", .left, .delete) == "un deu|")
    #expect(edited("un deux", .home, .delete, .control("d")) == "| deux")
    #expect(edited("", .backspace, .delete) == "|")
    // A mark joins its letter, and both go together.
    #expect(edited("e", .character("\u{301}"), .left) == "|e\u{301}")
    #expect(edited("👩‍💻", .backspace) == "|")
  }

  @Test func whatIsCutComesBack() {
    #expect(edited("un deux", .control("u")) == "|")
    #expect(edited("un deux", .control("u"), .control("y")) == "un deux|")
    #expect(edited("un deux", .home, .control("k")) == "|")
    #expect(edited("un deux", .wordLeft, .control("k"), .home, .control("y")) == "deux|un ")
    #expect(edited("/tmp/un deux", .control("w")) == "/tmp/un |")
    #expect(edited("/tmp/un", .control("w")) == "|")
    #expect(edited("/tmp/un", .deleteWordBack) == "/tmp/|")
    #expect(edited("un deux", .home, .alt("d")) == "| deux")
    #expect(edited("un", .control("y")) == "un|")
  }

  @Test func aNoteHasLines() {
    #expect(edited("un", .lineBreak, .character("b"), limit: .note) == "un\nb|")
    #expect(edited("un\ndeux", .home, limit: .note) == "un\n|deux")
    #expect(edited("un\ndeux", .home, .left, .end, .home, limit: .note) == "|un\ndeux")
    #expect(edited("un\ndeux", .control("u"), limit: .note) == "un\n|")
    #expect(edited("un\ndeux", .control("u"), .control("u"), limit: .note) == "un|")
    #expect(edited("un\ndeux", .home, .left, .control("k"), limit: .note) == "un|deux")
    #expect(edited("un", .lineBreak) == "un|")
  }

  @Test func aPasteIsTakenWhole() {
    var line = LineInput()
    line.paste("Dire le coût\npuis la qualité\n")
    #expect(line.text == "Dire le coût puis la qualité")
    var note = LineInput("a", limit: .note)
    note.handle(.left)
    note.paste("Dire le coût\npuis la qualité\n")
    #expect(note.before + "|" + note.after == "Dire le coût\npuis la qualité|a")
  }

  @Test func theLimitIsToldBeforeItIsReached() {
    var note = LineInput(String(repeating: "é", count: 3799), limit: .note)
    #expect(note.charactersLeft == nil)
    note.handle(.character("é"))
    #expect(note.charactersLeft == 200)
    note.paste(String(repeating: "à", count: 250))
    #expect(note.charactersLeft == 0)
    #expect(note.leftOutCharacters == 50)
    note.handle(.character("x"))
    #expect(note.text.count == 4000)
    #expect(note.leftOutCharacters == 0)
  }

  /// Whatever is pressed, the text is what stands before and behind the cursor, within its limit.
  @Test(arguments: UInt64(0)..<100)
  func keysAtRandomBreakNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let keys: [Key] = [
      .character("a"), .character(" "), .character("é"), .character("\u{301}"), .character("日"),
      .lineBreak, .left, .right, .home, .end, .wordLeft, .wordRight, .backspace, .delete,
      .deleteWordBack, .control("u"), .control("k"), .control("w"), .control("y"), .alt("d"),
      .up, .escape, .tab,
    ]
    var input = LineInput(limit: seed.isMultiple(of: 2) ? .note : .line)
    for _ in 0..<200 {
      if let key = keys.randomElement(using: &random) { input.handle(key) }
      #expect(input.text.count <= 4000)
      #expect(input.before + input.after == input.text)
      var frame = Frame(Size(columns: 40, rows: 12))
      input.render(on: &frame, row: 11, column: 8)
      #expect((8..<40).contains(frame.cursor?.column ?? -1))
    }
  }
}
