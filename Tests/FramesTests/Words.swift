import Frames

/// The words of a terminal that does as ECMA-48 says, with eight colours.
enum Words {
  static var ecma: TerminalWords {
    var words = TerminalWords.xterm
    words.tones = [[]] + (0..<5).map { bytes("[3\($0)m") }
    return words
  }

  static func bytes(_ text: String) -> [UInt8] { Array("\u{1B}\(text)".utf8) }
}
