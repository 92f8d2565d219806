import Frames

@testable import Terminal

/// What comes from a terminal, piece by piece.
enum Typed: ExpressibleByStringLiteral {
  case bytes([UInt8])
  /// Nothing comes for as long as the decoder waits.
  case silence

  init(stringLiteral text: String) { self = .bytes(Array(text.utf8)) }

  /// What is understood, at the end after a long silence.
  static func inputs(_ pieces: [Typed], described: [[UInt8]: Key] = [:]) -> [Input] {
    var decoder = KeyDecoder(described: described)
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): for byte in bytes { decoder.take(byte) }
      case .silence: decoder.endWait()
      }
    }
    while decoder.wait != nil { decoder.endWait() }
    return decoder.collect()
  }

  static func inputs(_ pieces: Typed...) -> [Input] { inputs(pieces) }

  /// The same where there are only keys; anything else is Ctrl-Z, which no test expects.
  static func keys(_ pieces: Typed..., described: [[UInt8]: Key] = [:]) -> [Key] {
    inputs(pieces, described: described)
      .map { if case .key(let key) = $0 { key } else { .control("z") } }
  }

  static func keys(_ text: String, described: [[UInt8]: Key] = [:]) -> [Key] {
    keys(.bytes(Array(text.utf8)), described: described)
  }

  static func keys(_ first: Typed, _ second: Typed, _ text: String, _ last: Typed) -> [Key] {
    keys(first, second, .bytes(Array(text.utf8)), last)
  }

  static func keys(_ text: String, _ second: Typed, _ last: Typed) -> [Key] {
    keys(.bytes(Array(text.utf8)), second, last)
  }

  static func letters(_ text: String) -> [Key] { text.map { .character($0) } }
}
