import CNcurses
import Frames
import Testing

@testable import Terminal

struct KeyDecoderTests {
  private func keys(_ typed: String) -> [Key] {
    var decoder = KeyDecoder()
    for scalar in typed.unicodeScalars { decoder.take(character: scalar.value) }
    decoder.endSequence()
    return decoder.keys
  }

  @Test func charactersAreKeysOfTheirOwn() {
    #expect(
      keys("aé \n\t\u{7F}\u{0C}\u{0}")
        == [
          .character("a"), .character("é"), .character(" "), .enter, .tab, .backspace,
          .control("l"),
        ])
  }

  /// Curses hands on what the description of the terminal does not have.
  @Test(
    arguments: [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("OM", .enter), ("[Z", .backTab), ("[1~", .home), ("[7~", .home), ("[4~", .end),
      ("[8~", .end), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[1;5A", .up),
      ("[6;2~", .pageDown),
    ] as [(String, Key)])
  func sequencesOfOtherTerminalsAreTheSameKeys(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
    #expect(keys("a\u{1B}\(sequence)b") == [.character("a"), key, .character("b")])
  }

  /// Nothing of them is taken for a command, least of all Escape, which leaves.
  @Test(arguments: ["[2~", "[15~", "[27;5;9~", "[113;5u", "[I", "[O", "OP", "[?1;2c", "[200~"])
  func otherSequencesAreNoKeys(sequence: String) {
    #expect(keys("\u{1B}" + sequence).isEmpty)
    #expect(keys("\u{1B}\(sequence)q") == [.character("q")])
  }

  @Test func escapeAloneIsEscape() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
    #expect(keys("\u{1B}[") == [.escape, .character("[")])
    #expect(keys("\u{1B}O") == [.escape, .character("O")])
  }

  @Test func aSequenceThatIsCutOffIsNothing() {
    #expect(keys("\u{1B}[1;5").isEmpty)
    #expect(keys("\u{1B}[1;5\n") == [.enter])
    #expect(keys("\u{1B}[1\u{1B}[B") == [.down])
    #expect(
      keys("\u{1B}[" + String(repeating: "1", count: 40)).allSatisfy { $0 == .character("1") })
  }

  @Test func aFunctionKeyEndsASequence() {
    var decoder = KeyDecoder()
    decoder.take(character: 0x1B)
    decoder.take(code: KEY_DOWN)
    decoder.take(code: KEY_RESIZE)
    #expect(decoder.keys == [.escape, .down])
  }
}
