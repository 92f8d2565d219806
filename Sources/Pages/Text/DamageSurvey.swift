import ExamModel

/// What speaks for and against a text having been misread through one encoding.
struct DamageSurvey {
  /// The evidence of one line.
  struct Line {
    var tellingCount = 0
    /// Telling sequences that belong to a word.
    var tellingInWordCount = 0
    /// Non-ASCII characters outside every damaged-looking sequence.
    var cleanCount = 0
    /// Whether it is in a fenced code block or holds a code span.
    var isCode = false
  }

  let encoding: SourceEncoding
  private(set) var sequences: [DamagedSequence] = []
  /// The first line at index 0.
  private(set) var lines: [Line] = [Line()]

  var tellingCount: Int { lines.reduce(0) { $0 + $1.tellingCount } }
  var cleanCount: Int { lines.reduce(0) { $0 + $1.cleanCount } }

  init(_ scalars: [Unicode.Scalar], table: LegacyTable) {
    encoding = table.encoding
    let finder = DamageFinder(scalars: scalars, table: table)
    var fence = CodeFence()
    var lineStart = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if LineEnd.ends(at: index, in: scalars) {
        lines[lines.count - 1].isCode = fence.isCode(scalars[lineStart..<index])
        lines.append(Line())
        lineStart = index + 1
      } else if !scalar.isASCII {
        if let sequence = finder.sequence(at: index, line: lines.count) {
          note(sequence)
          index += sequence.length
          continue
        }
        lines[lines.count - 1].cleanCount += 1
      }
      index += 1
    }
    lines[lines.count - 1].isCode = fence.isCode(scalars[lineStart...])
  }

  private mutating func note(_ sequence: DamagedSequence) {
    sequences.append(sequence)
    guard sequence.isTelling else { return }
    lines[lines.count - 1].tellingCount += 1
    if sequence.isInWord { lines[lines.count - 1].tellingInWordCount += 1 }
  }
}

/// Follows Markdown's fenced code from line to line.
private struct CodeFence {
  private var fence: Unicode.Scalar?

  mutating func isCode(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = line.drop { $0 == " " || $0 == ">" }
    if let mark = text.first, mark == "`" || mark == "~",
      text.prefix(3).count(where: { $0 == mark }) == 3
    {
      if fence == nil {
        fence = mark
      } else if fence == mark {
        fence = nil
      }
      return true
    }
    return fence != nil || line.contains("`")
  }
}
