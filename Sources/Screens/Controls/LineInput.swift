import Frames
import TextCells

/// A line that is being typed.
package struct LineInput: Hashable, Sendable {
  package private(set) var text: String

  /// Long enough for a thought, short enough for a line of the journal.
  private static let characterLimit = 500

  package init(_ text: String = "") { self.text = text }

  /// Takes a key that changes the line; others are ignored.
  mutating func handle(_ key: Key) {
    switch key {
    case .character(let character) where text.count < Self.characterLimit: text.append(character)
    case .backspace: text = String(text.dropLast())
    case .control("u"): text = ""
    default: break
    }
  }

  /// Draws the end of the line and puts the cursor behind it.
  func draw(on frame: inout Frame, row: Int, column: Int) {
    let room = frame.columns - column - 2
    let clusters = TextCells.clusters(of: TextCells.cleaned(text))
    var width = 0
    let shown = clusters.reversed().prefix { cluster in
      width += cluster.width
      return width <= room
    }
    let end = frame.put(
      shown.reversed().map(\.text).joined(), row: row, column: column)
    frame.cursor = (row, end)
  }
}
