import Pages
import People

/// Puts the end of a period back to its beginning: "Période : du 13/01/2025 au" with "21/02/2025" below it.
///
/// Beside a second field the cell of a form is narrow, and what does not fit stands in the next line, which a
/// reader of whole lines would take for something else.
enum PeriodLines {
  static func joined(_ lines: [LayoutLine]) -> [LayoutLine] {
    var lines = lines
    for index in lines.indices.dropLast() {
      guard let cell = lines[index].cells.first, let below = lines[index + 1].cells.first,
        abs(cell.left - below.left) < 4, below.top - cell.bottom < cell.height,
        isOpenPeriod(cell.text.line)
      else { continue }
      let plain = below.text.plain
      let end = plain.firstRange(of: "  ")?.lowerBound ?? plain.endIndex
      let date = String(plain[..<end])
      guard goesOn(StyledText.collapsed(date)) else { continue }
      lines[index].cells[0].text = cell.text.trimmed
      lines[index].cells[0].text.append(TextRun(" "))
      lines[index].cells[0].text.append(below.text.prefix(date.count).trimmed)
      lines[index + 1].cells[0].text = below.text.dropping(date.count).trimmed
      if lines[index + 1].cells[0].text.isBlank { lines[index + 1].cells.removeFirst() }
    }
    return lines.filter { !$0.cells.isEmpty }
  }

  /// A label of a period with a beginning, but without a year at its end.
  private static func isOpenPeriod(_ line: String) -> Bool {
    guard line.utf8.count <= longest else { return false }
    let words = TextFolding.words(of: line)
    guard words.first == "periode", words.contains(where: { $0.first?.isNumber ?? false }),
      let last = words.last
    else { return false }
    return !(last.count == 4 && last.allSatisfy(\.isNumber))
  }

  /// A date, or the end of one: "21/02/2025", "février 2026", "2026".
  private static func goesOn(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    return (1...6).contains(words.count)
      && words.allSatisfy { word in
        word.allSatisfy(\.isNumber) || word == "au" || CoverWords.isBesideWord(word)
      } && words.contains { $0.first?.isNumber ?? false }
  }

  private static let longest = 90
}
