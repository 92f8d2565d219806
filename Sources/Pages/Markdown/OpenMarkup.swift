/// Marks of HTML that nothing closes: instructions (`<?`), declarations (`<!A`), comments, CDATA.
///
/// cmark looks for the end of each of them up to the end of its paragraph (cmark issue 379), which is
/// quadratic where there are many. Those that are closed cost nothing: the search goes on behind.
struct OpenMarkup {
  /// So many may stay open between two empty lines.
  static let limit = 32

  /// The place behind the last thing that could close a mark, for each kind of mark.
  private var lastEnds = [(line: Int, index: Int)](repeating: (-1, 0), count: Kind.allCases.count)
  private var openCount = 0

  private enum Kind: Int, CaseIterable {
    case instruction, declaration, comment, data

    /// What the kind's mark is closed by, of which the last byte is always `>`.
    var ending: StaticString {
      switch self {
      case .instruction: "?"
      case .declaration: ""
      case .comment: "--"
      case .data: "]]"
      }
    }
  }

  /// Takes its meaning from every mark past the limit; it stays as text.
  static func disarm(_ lines: inout [[UInt8]], in run: Range<Int>) {
    guard run.contains(where: { lines[$0].contains(Ascii.less) }) else { return }
    var markup = OpenMarkup()
    for line in run { markup.noteEnds(lines[line], number: line) }
    for line in run where lines[line].contains(Ascii.less) {
      lines[line] = markup.disarmed(lines[line], number: line)
    }
  }

  private mutating func noteEnds(_ line: [UInt8], number: Int) {
    for index in line.indices where line[index] == Ascii.greater {
      for kind in Kind.allCases where Self.ends(line, with: kind.ending, before: index) {
        lastEnds[kind.rawValue] = (number, index)
      }
    }
  }

  private static func ends(_ line: [UInt8], with ending: StaticString, before end: Int) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard end >= count else { return false }
    return ending.withUTF8Buffer { $0.elementsEqual(line[end - count..<end]) }
  }

  private mutating func disarmed(_ line: [UInt8], number: Int) -> [UInt8] {
    var output: [UInt8] = []
    for (index, byte) in line.enumerated() {
      output.append(byte)
      guard byte == Ascii.less, let kind = Self.kind(line[(index + 1)...]),
        (number, index) > lastEnds[kind.rawValue]
      else { continue }
      openCount += 1
      // The sign behind it, escaped, is itself.
      if openCount > Self.limit { output.append(Ascii.backslash) }
    }
    return output
  }

  private static func kind(_ rest: ArraySlice<UInt8>) -> Kind? {
    switch rest.first {
    case Ascii.questionMark: .instruction
    case Ascii.exclamationMark:
      switch rest.dropFirst().first {
      case Ascii.hyphen: .comment
      case Ascii.openBracket: .data
      default: .declaration
      }
    default: nil
    }
  }
}
