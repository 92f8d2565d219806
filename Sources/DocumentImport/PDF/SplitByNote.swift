import People

/// A sentence that goes on over the page, with the note of its first page between its halves.
enum SplitByNote {
  /// With such sentences whole, and the note below them.
  static func joined(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    for block in blocks {
      if case .paragraph(let rest, let look) = block, opensLower(rest.line), out.count >= 2,
        case .paragraph(let note, _) = out[out.count - 1], isNote(note.line),
        case .paragraph(var first, let own) = out[out.count - 2], isOpen(first.line),
        own.size == look.size
      {
        first = first.trimmed
        first.append(TextRun(" "))
        first.append(rest.trimmed)
        out[out.count - 2] = .paragraph(first, own)
      } else {
        out.append(block)
      }
    }
    return out
  }

  private static func opensLower(_ line: String) -> Bool { line.first?.isLowercase ?? false }

  /// "1Valeurs usuelles …", whose figure was set small above the line.
  private static func isNote(_ line: String) -> Bool {
    let number = line.prefix { $0.isASCII && $0.isNumber }
    return (1...2).contains(number.count)
      && line.dropFirst(number.count).first?.isUppercase ?? false
  }

  private static func isOpen(_ line: String) -> Bool {
    line.last.map { $0.isLetter || $0 == "," } ?? false
  }
}
