import ExamModel
import TextCells

/// The rows of the list of fiches: titles on the left, figures in columns on the right.
struct ReviewTable {
  private let rate: SpeechRate
  private let texts: ReviewTexts
  private let isWide: Bool
  private let findingColumns: Int
  private let wordColumns: Int
  private let timeColumns: Int

  /// - Parameter entries: those in sight, from which the widths of the columns are taken.
  init(entries: ArraySlice<ReviewEntry>, rate: SpeechRate, texts: ReviewTexts, columns: Int) {
    self.rate = rate
    self.texts = texts
    isWide = columns >= 60
    let shown = entries.map { entry in
      (
        findings: Self.findings(entry, isWide: columns >= 60),
        words: texts.words(entry.fiche.spokenWordCount),
        time: ClockText.duration(rate.seconds(words: entry.fiche.spokenWordCount))
      )
    }
    findingColumns = shown.map { Self.columns($0.findings) }.max() ?? 0
    wordColumns = isWide ? 2 + (shown.map { TextCells.width(of: $0.words) }.max() ?? 0) : 0
    timeColumns = 2 + (shown.map { TextCells.width(of: $0.time) }.max() ?? 0)
  }

  func draw(_ entry: ReviewEntry, isSelected: Bool, on frame: inout Frame, row: Int) {
    let end = frame.columns - 1
    let findingStart = end - timeColumns - wordColumns - findingColumns
    let draft = entry.fiche.isDraft ? " (\(texts.draft))" : ""
    let titleEnd = findingStart - 2 - TextCells.width(of: draft)
    var column = frame.put(isSelected ? "▸ " : "  ", row: row, column: 1, style: .accent)
    column = frame.put(
      TextCells.truncated(TextCells.cleaned(entry.fiche.title), to: max(0, titleEnd - column)),
      row: row, column: column, style: isSelected ? .bold : .plain)
    frame.put(draft, row: row, column: column, style: .muted)
    column = findingStart
    for part in Self.findings(entry, isWide: isWide) {
      column = frame.put(part.text, row: row, column: column, style: part.style)
    }
    if isWide {
      frame.put(
        texts.words(entry.fiche.spokenWordCount), row: row, endingAt: end - timeColumns,
        style: .muted)
    }
    let time = ClockText.duration(rate.seconds(words: entry.fiche.spokenWordCount))
    frame.put(time, row: row, endingAt: end)
  }

  /// All the levels where there is room, the worst one elsewhere.
  private static func findings(_ entry: ReviewEntry, isWide: Bool) -> [StyledLine.Part] {
    let parts = FindingCounts(entry.findings).parts
    return isWide ? parts : Array(parts.prefix(1))
  }

  private static func columns(_ parts: [StyledLine.Part]) -> Int {
    parts.reduce(0) { $0 + TextCells.width(of: $1.text) }
  }
}
