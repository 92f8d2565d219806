import Frames
import TestSupport
import Testing

@testable import Terminal

/// What a terminal tells by itself is no key, and takes none along.
struct ReportTests {
  /// One of each kind; those of the mouse with what they are instead.
  static let reports: [(bytes: [UInt8], pointer: Pointer?)] =
    [
      // X10 and its form with UTF-8 (mode 1005); far places.
      ("\u{1B}[M !!", .press(row: 0, column: 0)), ("\u{1B}[M#!!", nil), ("\u{1B}[M`*+", .wheelUp),
      ("\u{1B}[Ma*+", .wheelDown), ("\u{1B}[M \u{C8}\u{F1}", .press(row: 208, column: 167)),
      // SGR, with pixels or not; urxvt; a movement; a button that is held with Control.
      ("\u{1B}[<0;14;5M", .press(row: 4, column: 13)), ("\u{1B}[<0;14;5m", nil),
      ("\u{1B}[<65;15;38M", .wheelDown), ("\u{1B}[<64;1;1M", .wheelUp),
      ("\u{1B}[<35;120;3000M", nil), ("\u{1B}[<16;2;3M", .press(row: 2, column: 1)),
      ("\u{1B}[<2;2;3M", nil), ("\u{1B}[32;14;5M", .press(row: 4, column: 13)),
      ("\u{1B}[96;14;5M", .wheelUp), ("\u{1B}[35;14;5M", nil),
      // Focus, the place of the cursor, attributes, modes, sizes, keys that no one asked for.
      ("\u{1B}[I", nil), ("\u{1B}[O", nil), ("\u{1B}[24;80R", nil), ("\u{1B}[?1;2c", nil),
      ("\u{1B}[>41;354;0c", nil), ("\u{1B}[?2004;1$y", nil), ("\u{1B}[4;2$y", nil),
      ("\u{1B}[8;24;80t", nil), ("\u{1B}[?0u", nil), ("\u{1B}[0n", nil), ("\u{1B}[?997;1n", nil),
      ("\u{1B}[1;1:3A", nil), ("\u{1B}[97;1:3u", nil), ("\u{1B}[57441;2u", nil),
      ("\u{1B}[2~", nil), ("\u{1B}[15~", nil), ("\u{1B}OP", nil), ("\u{1B}[[A", nil),
      ("\u{1B}[201~", nil), ("\u{1B}[1;2&w", nil),
      // Answers in words, ended by BEL or ST.
      ("\u{1B}]11;rgb:1e1e/2e2e/3434\u{1B}\\", nil), ("\u{1B}]11;rgb:1e1e/2e2e/3434\u{7}", nil),
      ("\u{1B}]52;c;cXVpdA==\u{7}", nil), ("\u{1B}]lun titre qx\u{1B}\\", nil),
      ("\u{1B}]8;;\u{1B}\\", nil), ("\u{1B}P>|tmux 3.4\u{1B}\\", nil),
      ("\u{1B}P1$r0m\u{1B}\\", nil),
      ("\u{1B}P1+r544e=787465726d\u{1B}\\", nil), ("\u{1B}P!|7E565445\u{7}", nil),
      ("\u{1B}_Gi=31;OK\u{1B}\\", nil), ("\u{1B}^qx secret\u{1B}\\", nil),
      ("\u{1B}Xqx chaîne\u{7}", nil),
      // The same in eight bits, as they are in UTF-8.
      ("\u{9B}31m", nil), ("\u{9D}11;rgb:0/0/0\u{9C}", nil), ("\u{90}1$r0m\u{9C}", nil),
      ("\u{9B}<0;14;5M", .press(row: 4, column: 13)),
    ].map { (Array($0.utf8), $1) } + [
      // X10 beyond column 95: bytes that are no UTF-8, and a place out of reach.
      ([0x1B, 0x5B, 0x4D, 0x20, 0xE9, 0x30], .press(row: 15, column: 200)),
      ([0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x30], nil),
    ]

  @Test(arguments: reports.indices)
  func noReportIsAKey(index: Int) {
    let (bytes, pointer) = Self.reports[index]
    let alone: [Input] = pointer.map { [.pointer($0)] } ?? []
    let name = Comment(rawValue: String(decoding: bytes.dropFirst(), as: UTF8.self))
    #expect(Typed.inputs(.bytes(bytes)) == alone, name)
    #expect(
      Typed.inputs(.bytes(Array("a".utf8) + bytes + Array("q".utf8)))
        == [.key(.character("a"))] + alone + [.key(.character("q"))], name)
    #expect(Typed.inputs(.bytes(bytes + bytes)) == alone + alone, name)
  }

  /// Cut in two anywhere, with a silence between that is shorter than any wait, or longer.
  @Test(arguments: reports.indices)
  func aReportInPiecesIsNoKey(index: Int) {
    let (bytes, pointer) = Self.reports[index]
    let whole: [Input] = (pointer.map { [.pointer($0)] } ?? []) + [.key(.character("q"))]
    for cut in 1..<bytes.count {
      let first = Array(bytes[..<cut])
      let second = Array(bytes[cut...]) + Array("q".utf8)
      #expect(Typed.inputs(.bytes(first), .bytes(second)) == whole, "cut at \(cut)")
    }
    // After Escape alone a short silence makes it a key, and nothing of the rest another one.
    if bytes[0] == 0x1B, ![0x58, 0x5E, 0x5F].contains(bytes[1]), bytes[1...] != [0x4F, 0x50] {
      let late = Typed.inputs(.bytes([0x1B]), .silence, .bytes(Array(bytes.dropFirst()) + [0x71]))
      #expect(late == [.key(.escape)] + whole)
    }
  }

  /// The same bytes are the same keys, however they are cut.
  @Test(arguments: UInt64(0)..<200)
  func cutsChangeNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<12 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes += Self.reports.randomElement(using: &random)?.bytes ?? []
      case 1: bytes.append(UInt8.random(in: 0...255, using: &random))
      case 2:
        bytes +=
          ["é", "q", "\u{1B}[A", "\u{1B}", "\r"].randomElement(using: &random)
          .map { Array($0.utf8) } ?? []
      default:
        let report = Self.reports.randomElement(using: &random)?.bytes ?? []
        bytes += report.prefix(Int.random(in: 0...report.count, using: &random))
      }
    }
    let whole = Typed.inputs(.bytes(bytes))
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for byte in bytes {
      decoder.take(byte)
      if Bool.random(using: &random) { inputs += decoder.collect() }
    }
    while decoder.wait != nil { decoder.endWait() }
    #expect(inputs + decoder.collect() == whole)
  }

  @Test(arguments: [
    ("\u{1B}[200~Dire le coût\npuis la qualité\n\u{1B}[201~", "Dire le coût\npuis la qualité\n"),
    ("\u{1B}[200~un\r\ndeux\rtrois\u{1B}[201~", "un\ndeux\ntrois"),
    ("\u{1B}[200~a\tb\u{7}\u{0}c\u{1B}[31md\u{9B}e\u{1B}[201~", "a bc[31mde"),
    ("\u{1B}[200~qx\u{1B}[20~\u{1B}[200~y\u{1B}\u{1B}[201~", "qx[20~[200~y"),
  ])
  func aPasteIsOneText(bytes: String, text: String) {
    #expect(Typed.inputs(.bytes(Array("\(bytes)q".utf8))) == [.paste(text), .key(.character("q"))])
    let all = Array(bytes.utf8)
    for cut in 1..<all.count {
      #expect(
        Typed.inputs(.bytes(Array(all[..<cut])), .bytes(Array(all[cut...]))) == [.paste(text)])
    }
  }

  @Test func aPasteWithoutAnEndOrWithoutATextTrapsNobody() {
    #expect(
      Typed.inputs("\u{1B}[200~qx", .silence, "m") == [.paste("qx"), .key(.character("m"))])
    #expect(Typed.inputs("\u{1B}[200~\u{1B}[201~m") == [.key(.character("m"))])
    let long = [UInt8](repeating: 0x61, count: 1 << 20 + 5)
    let inputs = Typed.inputs(
      .bytes(Array("\u{1B}[200~".utf8)), .bytes(long), "\u{1B}[201~q")
    #expect(inputs == [.paste(String(repeating: "a", count: 1 << 20)), .key(.character("q"))])
  }

  /// A paste in a terminal that knows no brackets: its lines come in one piece.
  @Test func theLinesOfAPasteWithoutBracketsAreLineBreaks() {
    func told(_ text: String) -> [Input] { Burst.told(Typed.inputs(.bytes(Array(text.utf8)))) }
    let lines = told("Voir la\rla faq avec nous")
    #expect(lines.contains(.key(.lineBreak)))
    #expect(!lines.contains(.key(.enter)))
    #expect(told("une note\r").last == .key(.enter))
    #expect(told("\r\r m").prefix(2) == [.key(.enter), .key(.enter)])
  }
}
