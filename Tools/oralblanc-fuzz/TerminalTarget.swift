import Frames
import Terminal

/// The bytes of a terminal: the same keys however they are cut, and no report that is one.
enum TerminalTarget {
  static func take(_ bytes: [UInt8]) {
    let bytes = Array(bytes.prefix(400))
    let whole = inputs([bytes])
    for cut in bytes.indices.dropFirst() {
      Outcome.require(
        inputs([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "cut at \(cut) it differs")
    }
    Outcome.require(inputs(bytes.map { [$0] }) == whole, "byte by byte it differs")
    trapsNobody(bytes)
    for report in reports(holding: bytes) { isNoKey(report) }
    isOnePaste(bytes)
  }

  static func takeLong(_ bytes: [UInt8]) { _ = inputs([bytes]) }

  /// What is understood of pieces that follow each other at once, and a long silence.
  private static func inputs(_ pieces: [[UInt8]]) -> [Input] {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for piece in pieces {
      for byte in piece { decoder.take(byte) }
      inputs += decoder.collect()
    }
    endWaits(&decoder)
    return inputs + decoder.collect()
  }

  private static func endWaits(_ decoder: inout KeyDecoder) {
    var count = 0
    while decoder.wait != nil {
      decoder.endWait()
      count += 1
      Outcome.require(count <= 4, "waits without end")
    }
  }

  /// Whatever came, with a silence anywhere in it: the next key after a while is that key.
  private static func trapsNobody(_ bytes: [UInt8]) {
    for silence in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 8)) {
      var decoder = KeyDecoder()
      for (index, byte) in bytes.enumerated() {
        if index == silence { decoder.endWait() }
        decoder.take(byte)
      }
      endWaits(&decoder)
      _ = decoder.collect()
      decoder.take(UInt8(ascii: "q"))
      Outcome.require(decoder.collect() == [.key(.character("q"))], "q is no key behind it")
    }
  }

  /// Reports of each form around the bytes, as far as a report can hold them.
  private static func reports(holding bytes: [UInt8]) -> [[UInt8]] {
    let words = bytes.filter { $0 >= 0x20 && $0 != 0x7F && $0 != 0x9C }
    let numbers = [0x31] + bytes.map { 0x30 + $0 % 12 }.prefix(40)
    let cells = (bytes + [0x20, 0x20, 0x20]).prefix(3).map { max(0x20, $0 % 0x80) }
    let openers = ["]1", "]l", "P1", "P>", "_G", "^a", "Xa"]
    let ends = ["\u{7}", "\u{1B}\\"]
    return openers.flatMap { opener in
      ends.map { Array("\u{1B}\(opener)".utf8) + words + Array($0.utf8) }
    }
      + ["R", "c", "n", "t", "I", "O", "x"].map { final in
        Array("\u{1B}[".utf8) + (final == "I" || final == "O" ? [] : numbers) + Array(final.utf8)
      }
      + [
        Array("\u{1B}[<".utf8) + numbers + Array("M".utf8),
        Array("\u{1B}[?".utf8) + numbers + Array("$y".utf8),
        Array("\u{1B}[M".utf8) + cells,
      ]
  }

  private static func isNoKey(_ report: [UInt8]) {
    for cut in [1, 2, report.count / 2, report.count - 1] where cut < report.count {
      var told = inputs([Array(report[..<cut]), Array(report[cut...]) + [UInt8(ascii: "q")]])
      Outcome.require(told.popLast() == .key(.character("q")), "the key behind a report is lost")
      let isNone = told.allSatisfy { if case .pointer = $0 { true } else { false } }
      Outcome.require(isNone, "a report is \(told): \(report)")
    }
  }

  private static func isOnePaste(_ bytes: [UInt8]) {
    let text = bytes.filter { $0 != 0x1B }
    let told = inputs([
      Array("\u{1B}[200~".utf8) + text + Array("\u{1B}[201~q".utf8)
    ])
    Outcome.require(told.last == .key(.character("q")), "the key behind a paste is lost")
    let isOne = told.dropLast().allSatisfy { if case .paste = $0 { true } else { false } }
    Outcome.require(isOne && told.count <= 2, "a paste is \(told)")
  }
}
