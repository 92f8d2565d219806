/// What is said to a terminal, in its own words, as far as frames need it.
package struct TerminalWords: Sendable {
  /// Sends the cursor to the first column of the first row of an empty screen; empty where it cannot.
  package var clear: [UInt8]
  /// Empties a row from the cursor on.
  package var eraseToEnd: [UInt8]
  /// Ends all styles and colours.
  package var reset: [UInt8]
  package var bold: [UInt8] = []
  package var reverse: [UInt8] = []
  package var underline: [UInt8] = []
  package var italic: [UInt8] = []
  /// What selects the colour of each tone, by its raw value; empty where there are no colours.
  package var tones: [[UInt8]] = []
  /// The flags of what does not go with a colour.
  package var lostWithColor = Style.plain
  package var hideCursor: [UInt8] = []
  package var showCursor: [UInt8] = []
  /// Whether a character in the last column of the last row would move the screen up.
  package var scrollsAtCorner = false
  /// Sends the cursor to a row and a column, where that is not CUP of ECMA-48.
  package var place: (@Sendable (Int, Int) -> [UInt8])?

  package init(clear: [UInt8], eraseToEnd: [UInt8], reset: [UInt8]) {
    self.clear = clear
    self.eraseToEnd = eraseToEnd
    self.reset = reset
  }

  /// Those that every terminal of the xterm family knows (ECMA-48 and 256 colours).
  package static var xterm: TerminalWords {
    func escape(_ text: String) -> [UInt8] { Array("\u{1B}\(text)".utf8) }
    var words = TerminalWords(
      clear: escape("[H\u{1B}[2J"), eraseToEnd: escape("[K"), reset: escape("[0m"))
    words.bold = escape("[1m")
    words.italic = escape("[3m")
    words.underline = escape("[4m")
    words.reverse = escape("[7m")
    words.hideCursor = escape("[?25l")
    words.showCursor = escape("[?25h")
    words.tones = Style.Tone.allCases.map { tone in
      tone.color(isRich: true).map { escape("[38;5;\($0)m") } ?? []
    }
    return words
  }
}

extension Style.Tone {
  /// The number of the colour of a tone among 256 or, where there are fewer, among eight; `nil` for the usual
  /// one.
  ///
  /// Mid tones are chosen so that they read on dark and on light backgrounds.
  package func color(isRich: Bool) -> Int? {
    switch self {
    case .plain: nil
    case .muted: isRich ? 245 : nil
    case .accent: isRich ? 38 : 6
    case .green: isRich ? 71 : 2
    case .amber: isRich ? 178 : 3
    case .red: isRich ? 203 : 1
    }
  }
}
