import Pages

/// A line without Markdown's marks and HTML's tags: its cells, and what stands between backticks.
struct SecretText {
  private(set) var cells: [[UInt8]] = [[]]
  private(set) var codes: [[UInt8]] = []
  private let isCode: Bool

  init(isCode: Bool) { self.isCode = isCode }

  /// The bytes that are marks or may begin one; all between two of them is text.
  private static let marks = ByteTable { byte in
    switch byte {
    case Ascii.bar, Ascii.backtick, Ascii.asterisk, Ascii.less: 1
    default: ByteTable.plain
    }
  }

  mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    Self.marks.withNumbers { take(line, marks: $0) }
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, marks: UnsafePointer<UInt8>) {
    var index = 0
    var nextGreater = Self.next(Ascii.greater, in: line, from: 0)
    while index < line.count {
      let end = line.skipPlain(from: index, marks)
      if end > index {
        cells[cells.count - 1].append(contentsOf: line[index..<end])
        index = end
        continue
      }
      switch line[index] {
      case Ascii.bar: cells.append([])
      case Ascii.backtick where isCode: break
      case Ascii.backtick:
        if let close = Self.next(Ascii.backtick, in: line, from: index + 1) {
          take(code: line[(index + 1)..<close])
          index = close
        }
      case Ascii.asterisk:
        if index + 1 < line.count, line[index + 1] == Ascii.asterisk {
          append(SecretWord.markByte)
          index += 1
        }
      case Ascii.less where !isCode && Self.opensTag(line, index):
        if let close = nextGreater, close < index {
          nextGreater = Self.next(Ascii.greater, in: line, from: index)
        }
        if let close = nextGreater {
          append(SecretWord.markByte)
          index = close
        } else {
          append(line[index])
        }
      default: append(line[index])
      }
      index += 1
    }
  }

  /// A value between backticks belongs to its sentence; a command is judged for itself.
  private mutating func take(code: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !code.isEmpty else { return }
    codes.append(Array(code))
    append(SecretWord.markByte)
    let isCommand =
      code.contains(Ascii.space)
      && code.contains { [Ascii.equals, 0x28, Ascii.openBrace, Ascii.semicolon].contains($0) }
    if !isCommand {
      for byte in code where byte != Ascii.asterisk {
        if byte == Ascii.bar { cells.append([]) } else { append(byte) }
      }
    }
    append(SecretWord.markByte)
  }

  private mutating func append(_ byte: UInt8) { cells[cells.count - 1].append(byte) }

  private static func opensTag(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < line.count else { return false }
    return Ascii.isLetter(line[index + 1]) || line[index + 1] == Ascii.slash
  }

  private static func next(
    _ byte: UInt8, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    line[start...].firstIndex(of: byte)
  }
}
