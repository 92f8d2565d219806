/// Pages of Logseq, where everything is an item of a list: headings, paragraphs, tasks, properties.
///
/// Headings and what stands below them move to the left edge; marks of the program go. Lines of
/// `name:: value`, which Dataview has in a vault of Obsidian as well, are data that nobody says.
struct ItemizedNotes {
  private var lines: [[UInt8]]
  private var fence: OpenFence?
  private var isInLogbook = false
  /// How many columns stand before what belongs to the last heading.
  private var indent = 0

  static func rewrite(_ lines: inout [[UInt8]]) {
    let isItemized = lines.count { isHeading($0[...]) } >= fewestHeadings
    guard isItemized || lines.contains(where: isProperty) else { return }
    var work = ItemizedNotes(lines: lines)
    work.run(isItemized: isItemized)
    lines = work.lines
  }

  private init(lines: [[UInt8]]) { self.lines = lines }

  private static let fewestHeadings = 2

  private mutating func run(isItemized: Bool) {
    for index in lines.indices {
      if let open = fence {
        if open.isClosed(by: lines[index]) { fence = nil }
        if isItemized { lines[index] = Self.dedented(lines[index], by: indent) }
        continue
      }
      fence = OpenFence(opening: lines[index])
      if fence == nil, Self.isProperty(lines[index]) {
        lines[index] = []
      } else if isItemized {
        rewriteLine(index)
      }
    }
  }

  private mutating func rewriteLine(_ index: Int) {
    let line = lines[index]
    let columns = Self.columns(line)
    let rest = line.drop(while: Ascii.isBlank)
    if isInLogbook || rest.elementsEqual(":LOGBOOK:".utf8) {
      isInLogbook = !rest.elementsEqual(":END:".utf8)
      lines[index] = []
    } else if Self.isHeading(rest) {
      indent = columns + Self.tabColumns
      lines[index] = Array(rest.dropFirst(2))
    } else {
      if !rest.isEmpty, columns < indent { indent = columns }
      lines[index] = Self.withoutMarks(Self.dedented(line, by: indent))
    }
  }

  private static let tabColumns = 4

  /// Logseq indents by tabs; two spaces are as good as one.
  private static func columns(_ line: [UInt8]) -> Int {
    line.prefix(while: Ascii.isBlank).reduce(0) { $0 + ($1 == Ascii.tab ? tabColumns : 2) }
  }

  private static func dedented(_ line: [UInt8], by columns: Int) -> [UInt8] {
    var left = columns
    return Array(
      line.drop { byte in
        guard left > 0, Ascii.isBlank(byte) else { return false }
        left -= byte == Ascii.tab ? tabColumns : 2
        return true
      })
  }

  /// `- # Title`.
  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop(while: Ascii.isBlank)
    guard rest.starts(with: "- #".utf8) else { return false }
    let marks = rest.dropFirst(2).prefix { $0 == Ascii.hash }
    return marks.count <= 6 && marks.endIndex < rest.endIndex && rest[marks.endIndex] == Ascii.space
  }

  /// `name:: value`, alone on its line or in an item of its own.
  private static func isProperty(_ line: [UInt8]) -> Bool {
    var rest = line.drop(while: Ascii.isBlank)
    if rest.starts(with: "- ".utf8) { rest = rest.dropFirst(2) }
    let name = rest.prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen || $0 == 0x5F || $0 >= 0x80
    }
    let colons = rest[name.endIndex...]
    guard !name.isEmpty, name.count <= 40, colons.starts(with: "::".utf8) else { return false }
    return colons.dropFirst(2).first.map(Ascii.isBlank) ?? true
  }

  /// An item without its state as a task, which becomes a box, and without references to blocks.
  private static func withoutMarks(_ line: [UInt8]) -> [UInt8] {
    let blanks = line.prefix(while: Ascii.isBlank)
    var rest = line[blanks.endIndex...]
    guard rest.starts(with: "- ".utf8) else { return withoutReferences(line) }
    rest = rest.dropFirst(2)
    for (word, box) in states where rest.starts(with: word.utf8) {
      return withoutReferences(
        Array(blanks) + Array("- \(box) ".utf8) + rest.dropFirst(word.utf8.count))
    }
    return withoutReferences(line)
  }

  private static let states = [
    ("DONE ", "[x]"), ("TO" + "DO ", "[ ]"), ("DOING ", "[ ]"), ("NOW ", "[ ]"), ("LATER ", "[ ]"),
    ("WAITING ", "[ ]"), ("CANCELED ", "[ ]"), ("CANCELLED ", "[ ]"),
  ]

  /// Drops ` ((65f1c2aa-1111-…))`, which stands for another block.
  private static func withoutReferences(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(text: "((") else { return line }
    var output: [UInt8] = []
    var index = line.startIndex
    while index < line.endIndex {
      let rest = line[index...]
      if rest.starts(with: "((".utf8) {
        let name = rest.dropFirst(2).prefix {
          Ascii.isDigit($0) || (0x61...0x66).contains($0) || $0 == Ascii.hyphen
        }
        if name.count == referenceBytes, line[name.endIndex...].starts(with: "))".utf8) {
          while output.last == Ascii.space { output.removeLast() }
          index = name.endIndex + 2
          continue
        }
      }
      output.append(line[index])
      index += 1
    }
    return output
  }

  private static let referenceBytes = 36
}
