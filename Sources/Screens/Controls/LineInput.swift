import Frames
import TextCells

/// A text that is being typed, with the editing that readline has made usual.
package struct LineInput: Hashable, Sendable {
  /// What stands before the cursor, and what behind it: a mark that is typed joins its letter.
  private(set) var before: String
  private(set) var after = ""
  /// What was last cut, to be put back with Ctrl-Y.
  private var cut = ""
  private let limit: Limit
  /// How many characters of the last paste had no room.
  private(set) var leftOutCharacters = 0

  /// How long the text may become.
  package enum Limit: Hashable, Sendable {
    /// A line of a search, a name, a path.
    case line
    /// A note: long enough for a page of thoughts, short enough for a line of the journal.
    case note

    var characters: Int {
      switch self {
      case .line: 500
      case .note: 4000
      }
    }

    /// From how many characters left on it is told.
    var warningCharacters: Int {
      switch self {
      case .line: 20
      case .note: 200
      }
    }

    var hasLines: Bool { self == .note }
  }

  package init(_ text: String = "", limit: Limit = .line) {
    before = text
    self.limit = limit
  }

  package var text: String { before + after }

  var isBlank: Bool { !text.contains { !$0.isWhitespace } }

  /// How many characters still fit, once so few are left that it should be told; `nil` before.
  var charactersLeft: Int? {
    charactersFree <= limit.warningCharacters ? charactersFree : nil
  }

  /// Takes a key that edits the text; others are ignored.
  mutating func handle(_ key: Key) {
    leftOutCharacters = 0
    switch key {
    case .character(let character): insert(String(character))
    case .lineBreak where limit.hasLines: insert("\n")
    case .left, .control("b"): moveBack(1)
    case .right, .control("f"): moveForward(1)
    case .wordLeft, .alt("b"): moveBack(before.wordCountAtEnd)
    case .wordRight, .alt("f"): moveForward(after.wordCountAtStart)
    case .home, .control("a"): moveBack(before.lineCountAtEnd)
    case .end, .control("e"): moveForward(after.lineCountAtStart)
    case .backspace: before.removeLast(min(1, before.count))
    case .delete, .control("d"): after.removeFirst(min(1, after.count))
    case .control("u"): cutBack(before.lineCountAtEnd, orJoining: true)
    case .control("k"): cutForward(after.lineCountAtStart, orJoining: true)
    case .control("w"): cutBack(before.blankWordCountAtEnd)
    case .deleteWordBack: cutBack(before.wordCountAtEnd)
    case .alt("d"): cutForward(after.wordCountAtStart)
    case .control("y"): insert(cut)
    default: break
    }
  }

  /// Takes a text that was pasted: whole, with its lines as lines or as blanks; what does not fit is cut off.
  mutating func paste(_ text: String) {
    var pasted = text
    // A line feed that ends the copied text is not part of it.
    while pasted.last?.isNewline == true { pasted.removeLast() }
    if !limit.hasLines { pasted = String(pasted.map { $0.isNewline ? " " : $0 }) }
    leftOutCharacters = max(0, pasted.count - charactersFree)
    insert(pasted)
  }

  private var charactersFree: Int { max(0, limit.characters - text.count) }

  private mutating func insert(_ text: String) { before += text.prefix(charactersFree) }

  // MARK: Moving and cutting

  mutating func moveBack(_ count: Int) {
    let moved = before.suffix(count)
    after = moved + after
    before.removeLast(moved.count)
  }

  mutating func moveForward(_ count: Int) {
    let moved = after.prefix(count)
    before += moved
    after.removeFirst(moved.count)
  }

  /// At the edge of a line the line break itself may be cut, so that lines can be joined.
  private mutating func cutBack(_ count: Int, orJoining joins: Bool = false) {
    let count = count == 0 && joins ? min(1, before.count) : count
    guard count > 0 else { return }
    cut = String(before.suffix(count))
    before.removeLast(count)
  }

  private mutating func cutForward(_ count: Int, orJoining joins: Bool = false) {
    let count = count == 0 && joins ? min(1, after.count) : count
    guard count > 0 else { return }
    cut = String(after.prefix(count))
    after.removeFirst(count)
  }

  // MARK: Rendering

  /// Renders the part of the text around the cursor in one row, and puts the cursor there.
  ///
  /// - Parameter end: the column before which it ends; the edge of the frame when `nil`.
  func render(on frame: inout Frame, row: Int, column: Int, to end: Int? = nil) {
    let room = (end ?? frame.columns - 1) - column - 1
    let left = Self.clusters(of: before)
    var width = 0
    let shownLeft = left.reversed().prefix { cluster in
      width += cluster.width
      return width <= room
    }
    let cursor = frame.put(
      shownLeft.reversed().map(\.text).joined(), row: row, column: column)
    var rest = max(0, room - (cursor - column)) + 1
    let shownRight = Self.clusters(of: after).prefix { cluster in
      rest -= cluster.width
      return rest >= 0
    }
    frame.put(shownRight.map(\.text).joined(), row: row, column: cursor)
    frame.cursor = (row, cursor)
  }

  private static func clusters(of text: String) -> [TextCells.Cluster] {
    TextCells.clusters(of: TextCells.cleaned(text))
  }
}

extension String {
  /// How many characters the word at the end has, with what separates it from the cursor.
  fileprivate var wordCountAtEnd: Int { Self.wordCount(reversed()) }

  fileprivate var wordCountAtStart: Int { Self.wordCount(self) }

  /// The same up to the next blank only, as Ctrl-W goes.
  fileprivate var blankWordCountAtEnd: Int {
    let blanks = reversed().prefix { $0.isWhitespace }.count
    return blanks + reversed().dropFirst(blanks).prefix { !$0.isWhitespace }.count
  }

  /// How many characters lie between the cursor and the edge of its line.
  fileprivate var lineCountAtEnd: Int { reversed().prefix { !$0.isNewline }.count }

  fileprivate var lineCountAtStart: Int { prefix { !$0.isNewline }.count }

  private static func wordCount(_ characters: some Collection<Character>) -> Int {
    let others = characters.prefix { !$0.isLetter && !$0.isNumber }.count
    return others + characters.dropFirst(others).prefix { $0.isLetter || $0.isNumber }.count
  }
}
