import ExamModel
import Frames
import TextCells
import Wording

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
    var (most, least, widest) = (0, Int.max, 0)
    for entry in entries {
      (most, least) = (max(most, entry.wordCount), min(least, entry.wordCount))
      widest = max(widest, entry.counts.columns(isWide: isWide))
    }
    findingColumns = widest
    // More words are never written shorter, but for the plural of none.
    let words = max(
      TextCells.width(of: texts.words(most)), least == 0 ? TextCells.width(of: texts.words(0)) : 0)
    wordColumns = isWide ? 2 + words : 0
    timeColumns = 2 + TextCells.width(of: ClockText.duration(rate.seconds(words: most)))
  }

  func render(_ entry: ReviewEntry, isSelected: Bool, on frame: inout Frame, row: Int) {
    let end = frame.columns - 1
    let findingStart = end - timeColumns - wordColumns - findingColumns
    let draft = entry.isDraft ? " (\(texts.draft))" : ""
    let titleEnd = findingStart - 2 - TextCells.width(of: draft)
    var column = frame.put(isSelected ? "▸ " : "  ", row: row, column: 1, style: .accent)
    column = frame.put(
      TextCells.truncated(TextCells.cleaned(entry.title), to: max(0, titleEnd - column)),
      row: row, column: column, style: isSelected ? .bold : .plain)
    frame.put(draft, row: row, column: column, style: .muted)
    column = findingStart
    // All the levels where there is room, the worst one elsewhere.
    for part in entry.counts.parts.prefix(isWide ? .max : 1) {
      column = frame.put(part.text, row: row, column: column, style: part.style)
    }
    let count = entry.wordCount
    if isWide {
      frame.put(texts.words(count), row: row, endingAt: end - timeColumns, style: .muted)
    }
    frame.put(ClockText.duration(rate.seconds(words: count)), row: row, endingAt: end)
  }
}
