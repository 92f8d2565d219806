import ExamModel
import Frames
import TextCells

extension Frame {
  /// The title line of every screen: what it is on the left, an aside on the right, a rule below.
  mutating func putHeader(_ title: String, aside: String = "") {
    let title = TextCells.cleaned(title)
    // The title may take half of the row before the aside has to give way.
    let kept = min(TextCells.width(of: title), columns / 2)
    let aside = TextCells.truncated(TextCells.cleaned(aside), to: columns - kept - 4)
    put(
      TextCells.truncated(title, to: columns - TextCells.width(of: aside) - 4), row: 0, column: 1,
      style: .bold)
    put(aside, row: 0, endingAt: columns - 1, style: .muted)
    putRule(row: 1)
  }

  mutating func putRule(row: Int) {
    fill("─", row: row, columns: 0..<columns, style: .muted)
  }

  /// The rule below a list, with the place of the selected entry where some are out of sight.
  mutating func putListRule(row: Int, selected index: Int, count: Int, windowRows: Int) {
    putRule(row: row)
    guard count > windowRows else { return }
    put(" \(index + 1)/\(count) ", row: row, endingAt: columns - 1, style: .muted)
  }

  /// Puts a message over the last rows, as many as it needs.
  mutating func putMessage(_ text: String) {
    let lines = TextCells.wrapped(TextCells.cleaned(text), to: columns - 2)
    for (index, line) in lines.enumerated() {
      let row = rows - lines.count + index
      fill(" ", row: row, columns: 0..<columns, style: .selected)
      put(line, row: row, column: 1, style: .selected)
    }
  }

  /// The keys that matter here, on the last row: as many as fit, help always.
  mutating func putHints(_ hints: [Hint], row: Int? = nil, from start: Int = 1) {
    let row = row ?? rows - 1
    let help = hints.filter(\.isAlwaysShown)
    var room = columns - start - 1 - help.reduce(0) { $0 + $1.width + Hint.separator.count }
    var column = start
    var shown: [Hint] = []
    for hint in hints where !hint.isAlwaysShown {
      let needed = hint.width + (shown.isEmpty ? 0 : Hint.separator.count)
      guard needed <= room else { continue }
      room -= needed
      shown.append(hint)
    }
    for (index, hint) in (shown + help).enumerated() {
      if index > 0 { column = put(Hint.separator, row: row, column: column, style: .muted) }
      column = put(hint.keys, row: row, column: column, style: .bold)
      column = put(" " + hint.text, row: row, column: column, style: .muted)
    }
  }
}

/// A key and what it does, in one or two words.
struct Hint {
  static let separator = " · "

  var keys: String
  var text: String
  var isAlwaysShown = false

  var width: Int { TextCells.width(of: keys) + 1 + TextCells.width(of: text) }
}

extension Command {
  /// The hint for this command.
  func hint(_ language: Language, isNarrow: Bool = false) -> Hint {
    let texts = KeyTexts(language: language)
    return Hint(
      keys: self == .rate || self == .goToSection
        ? texts.keys(self) : keys.first.map(texts.name) ?? "",
      text: isNarrow ? texts.shortest(self) : texts.short(self),
      isAlwaysShown: self == .help)
  }
}
