import Frames
import Testing

@testable import Terminal

struct KeyDecoderTests {
  @Test func charactersAreKeysOfTheirOwn() {
    #expect(
      Typed.keys("aé \r\t\u{7F}\u{08}\u{0C}\u{0}€👍")
        == [
          .character("a"), .character("é"), .character(" "), .enter, .tab, .backspace, .backspace,
          .control("l"), .character("€"), .character("👍"),
        ])
  }

  @Test(
    arguments: [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("OM", .enter), ("[Z", .backTab), ("[1~", .home), ("[7~", .home), ("[4~", .end),
      ("[8~", .end), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[1;5A", .up),
      ("[6;2~", .pageDown), ("[1;5C", .wordRight), ("[1;3D", .wordLeft), ("[1;2C", .right),
      ("O5D", .wordLeft), ("O1;3C", .wordRight), ("Oc", .wordRight), ("Od", .wordLeft),
      ("[d", .left), ("[3$", .delete), ("[7^", .home), ("[8@", .end), ("\u{1B}[C", .wordRight),
      ("\u{1B}OA", .up), ("Oq", .character("1")), ("Oy", .character("9")), ("Ok", .character("+")),
      ("Om", .character("-")), ("\r", .lineBreak), ("\u{7F}", .deleteWordBack), ("b", .alt("b")),
      ("[27u", .escape), ("[13u", .enter), ("[13;2u", .lineBreak), ("[9;2u", .backTab),
      ("[97u", .character("a")), ("[97;2u", .character("A")), ("[99;5u", .control("c")),
      ("[98;3u", .alt("b")), ("[27;5;99~", .control("c")), ("[57400u", .character("1")),
      ("[57417;5u", .wordLeft), ("[1;1:1A", .up), ("[1;129A", .up),
    ] as [(String, Key)])
  func sequencesAreTheirKeys(sequence: String, key: Key) {
    #expect(Typed.keys("\u{1B}" + sequence) == [key])
    #expect(Typed.keys("a\u{1B}\(sequence)b") == [.character("a"), key, .character("b")])
  }

  /// A terminal whose keys no other sends is known by its description.
  @Test func theDescriptionOfTheTerminalComesFirst() {
    let sun: [[UInt8]: Key] = [
      Array("\u{1B}[214z".utf8): .home, Array("\u{1B}A".utf8): .up,
      Array("\u{1B}OP".utf8): .pageUp,
    ]
    #expect(Typed.keys("\u{1B}[214zq", described: sun) == [.home, .character("q")])
    #expect(Typed.keys("\u{1B}Aq", described: sun) == [.up, .character("q")])
    #expect(Typed.keys("\u{1B}OPq", described: sun) == [.pageUp, .character("q")])
  }

  @Test func escapeIsEscapeOnceNothingFollows() {
    #expect(Typed.keys("\u{1B}") == [.escape])
    #expect(Typed.keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(Typed.keys("\u{1B}\u{1B}\u{1B}") == [.escape, .escape, .escape])
    #expect(Typed.keys("\u{1B}", .silence, "q") == [.escape, .character("q")])
    #expect(Typed.keys("\u{1B}", .silence, .silence, "[") == [.escape, .character("[")])
    #expect(Typed.keys("\u{1B}", .silence, "[", .silence) == [.escape, .character("[")])
    #expect(Typed.keys("\u{1B}", .silence, "Oui") == [.escape] + Typed.letters("Oui"))
  }

  /// A sequence whose Escape was taken for a key already is still no text.
  @Test(arguments: [
    ("[C", [Key.right]), ("OC", [.right]), ("[<35;14;5M", []), ("[I", []), ("[M#!!", []),
    ("]11;rgb:1e1e/2e2e/3434\u{07}", []), ("P>|tmux 3.4\u{1B}\\", []),
  ])
  func whatComesLateBehindEscapeIsWhatItIs(rest: String, keys: [Key]) {
    #expect(Typed.keys("\u{1B}", .silence, rest, "q") == [.escape] + keys + [.character("q")])
  }

  @Test func aSequenceThatIsCutOffIsNothing() {
    #expect(Typed.keys("\u{1B}[1;5").isEmpty)
    #expect(Typed.keys("\u{1B}[1;5\r") == [.enter])
    #expect(Typed.keys("\u{1B}[1\u{1B}[B") == [.down])
    #expect(Typed.keys("\u{1B}]11;rgb", .silence, "q") == [.character("q")])
    #expect(Typed.keys("\u{1B}[M !", .silence, "q") == [.character("q")])
    #expect(Typed.keys("\u{1B}[" + String(repeating: "1", count: 5000) + "Aq") == [.character("q")])
  }

  @Test func keysHeldWithAltThatOpenSequencesAreNoTraps() {
    for letter in ["P", "X", "^", "_", "]", "["] {
      let alt = Key.alt(Character(letter))
      #expect(Typed.keys("\u{1B}" + letter, .silence, "q") == [alt, .character("q")])
    }
    #expect(Typed.keys("\u{1B}Pour") == [.alt("P")] + Typed.letters("our"))
    #expect(Typed.keys("\u{1B}]ab") == [.alt("]")] + Typed.letters("ab"))
  }

  @Test(arguments: [
    ([UInt8]("caf".utf8) + [0xE9, 0x0D], "café\r"), ([0x61, 0xFF, 0x62], "aÿb"),
    ([0xE9, 0xE8, 0x71], "éèq"), ([0xC3, 0x78], "Ãx"),
    // Halves of letters that a bad line leaves are nothing, and take nothing along.
    ([0xA9, 0x71], "q"), ([0xE2, 0x82, 0x71], "q"), ([0xF0, 0x9F, 0x91, 0x71], "q"),
    ([0xC0, 0x80, 0x71], "Àq"), ([0xE0, 0x80, 0x80, 0x71], "q"), ([0xED, 0xA0, 0x80, 0x71], "q"),
    ([0xE2, 0x82, 0x1B, 0x5B, 0x42], "↓"), ([0xE9, 0x1B, 0x5B, 0x42], "é↓"),
  ])
  func bytesThatAreNoUTF8TakeNoKeyAlong(bytes: [UInt8], meant: String) {
    let keys = meant.map { (character: Character) -> Key in
      switch character {
      case "\r": .enter
      case "↓": .down
      default: .character(character)
      }
    }
    #expect(Typed.keys(.bytes(bytes)) == keys)
  }

  @Test func aLetterInPiecesIsALetter() {
    #expect(
      Typed.keys(.bytes([0xC3]), .bytes([0xA9]), "xyz") == Typed.letters("éxyz"))
    #expect(Typed.keys(.bytes([0xE9]), .silence, "x") == Typed.letters("éx"))
  }
}
