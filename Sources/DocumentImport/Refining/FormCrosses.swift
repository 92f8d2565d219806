import Pages
import People

/// Choices of a form that have a cell of their own for the cross.
struct FormCrosses {
  struct Choice {
    let text: StyledText
    let isChecked: Bool
  }

  /// By their rows.
  private(set) var choices: [Int: Choice] = [:]

  /// Shorter texts beside a cross are rarely what a form offers.
  private static let shortestChoice = 4

  /// Rows of two cells that follow one another, with a cross or nothing always in the same cell.
  init(_ table: DocumentTable) {
    for column in 0...1 {
      var run: [(row: Int, choice: Choice)] = []
      for (index, row) in table.rows.enumerated() {
        if let choice = Self.choice(row, crossedIn: column) {
          run.append((index, choice))
        } else {
          take(run)
          run = []
        }
      }
      take(run)
    }
  }

  private mutating func take(_ run: [(row: Int, choice: Choice)]) {
    guard run.contains(where: \.choice.isChecked) else { return }
    for (row, choice) in run { choices[row] = choice }
  }

  private static func choice(_ row: [DocumentCell], crossedIn column: Int) -> Choice? {
    let cells = row.filter { !$0.isContinued }
    guard cells.count == 2 else { return nil }
    let sign = StyledText.collapsed(cells[column].plain)
    let text = StyledText(StyledText.collapsed(cells[1 - column].plain))
    let isCrossed = SynthesisTable.isCross(sign)
    guard isCrossed || sign.isEmpty || sign == "☐" || sign == "□",
      text.plain.count >= shortestChoice, !FormLabels.identity(in: text.plain).isLabel
    else { return nil }
    return Choice(text: text, isChecked: isCrossed)
  }
}
