import ExamModel
import Frames
import TextCells
import TextSearch

/// The exam's scale with the key of each level.
struct LevelLine {
  let levels: [Level]
  let selected: Int?

  func render(on frame: inout Frame, row: Int) {
    let names = levels.map { TextCells.cleaned($0.name).lowercased() }
    let full = zip(1..., names).map { "\($0) \($1)" }
    let room = frame.columns - 2 - (levels.count - 1) * 2
    let width = full.reduce(0) { $0 + TextCells.width(of: $1) }
    let texts = width <= room ? full : full.map(Self.short)
    let widths = FairWidths.shares(of: room, among: texts.map(TextCells.width(of:)))
    var column = 1
    for (index, text) in texts.enumerated() {
      let end = frame.put(
        TextCells.truncated(text, to: widths[index]), row: row, column: column,
        style: selected == index ? Style(.accent, bold: true, reverse: true) : .plain)
      column = end + 2
    }
  }

  /// Leaves out the word that the steps of a scale have in common.
  static func short(_ text: String) -> String {
    for word in [" maîtrise", " assessable", " satisfaisant"] where text.hasSuffix(word) {
      return String(text.dropLast(word.count))
    }
    for word in ["Maîtrise ", "maîtrise "] where text.hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    let words = text.split(separator: " ")
    let inner = words.dropFirst().dropLast()
    guard inner.contains("maîtrise") else { return text }
    let kept = words.prefix(1) + inner.filter { $0 != "maîtrise" } + words.suffix(1)
    return kept.map { String($0) }.joined(separator: " ")
  }
}
