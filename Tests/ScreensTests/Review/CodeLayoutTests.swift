import ExamModel
import Screens
import Testing

struct CodeLayoutTests {
  private func texts(_ code: String, columns: Int) -> [String] {
    let block = Block(line: 1, content: .code(language: "", text: code))
    let fiche = Fiche(
      id: "f", title: "", origin: .unstated(path: "f.md"), preamble: [block], sections: [])
    return DocumentLayout(fiche, .init(columns: columns)).lines.map(\.text)
  }

  @Test func tabsReachTheNextStop() {
    #expect(
      texts("a\tb\n\tc\nabcd\te", columns: 44) == ["    a   b", "        c", "    abcd    e"])
  }

  /// Found by fuzzing: what stood before a tab was counted anew at every tab.
  @Test(.timeLimit(.minutes(1))) func aLongLineOfTabsIsLaidOutInTimeThatItsLengthBounds() {
    let code = String(repeating: "\t\t\t#3 Cncs", count: 40_000)
    let rows = texts(code, columns: 84)
    // 640,003 columns: 80 in the first row, 78 behind the mark of each other one.
    #expect(rows.count == 8_206)
  }
}
