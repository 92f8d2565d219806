import ExamModel
import Screens
import Testing
import TextCells

@Suite struct DocumentLayoutTests {
  private func layout(_ blocks: [Block], _ columns: Int) -> [String] {
    let fiche = Fiche(
      id: "f", title: "", origin: .unstated(path: "f.md"), preamble: blocks, sections: [])
    return DocumentLayout(fiche, .init(columns: columns)).lines.map(\.text)
  }

  @Test func wholeFiche() {
    expectPanel(named: "fiche-layout") { columns in
      let layout = DocumentLayout(ReviewSamples.fiche, .init(columns: columns, showsTitle: true))
      return Picture.frame(layout, columns: columns)
    }
  }

  @Test func stylesAreWrappedAsOneText() {
    let lines = layout(
      [
        ReviewSamples.paragraph(
          1, .text("Pourquoi "), .strong([.text("Borg")]), .text(" ? Parce que "),
          .emphasis([.text("c'est")]), .text("le choix."))
      ], 15)
    #expect(lines == ["Pourquoi Borg ?", "Parce que", "c'estle choix."])
  }

  @Test func listsHangUnderTheirText() {
    let lines = layout(
      [ReviewSamples.list(1, ["un deux trois quatre cinq", "six"])], 20)
    #expect(lines == ["• un deux trois", "  quatre cinq", "• six"])
  }

  @Test func numbersEndInOneColumn() {
    let items = (0..<3).map { ListItem(blocks: [ReviewSamples.paragraph(1 + $0, "pas")]) }
    let block = Block(line: 1, content: .list(ListBlock(firstNumber: 9, items: items)))
    #expect(layout([block], 30) == [" 9. pas", "10. pas", "11. pas"])
  }

  @Test func aTaskShowsItsBox() {
    let items = [true, false].map {
      ListItem(isChecked: $0, blocks: [ReviewSamples.paragraph(1, "fait")])
    }
    let bullets = Block(line: 1, content: .list(ListBlock(firstNumber: nil, items: items)))
    #expect(layout([bullets], 30) == ["[x] fait", "[ ] fait"])
    let numbered = Block(line: 1, content: .list(ListBlock(firstNumber: 1, items: items)))
    #expect(layout([numbered], 30) == ["1. [x] fait", "2. [ ] fait"])
  }

  @Test func codeGoesOnBelowAMark() {
    let lines = layout([ReviewSamples.code(1, "\n  borg create depot\n\n")], 14)
    #expect(lines == ["    borg creat", "  ↪ e depot"])
  }

  @Test func aTableSharesTheWidth() {
    let table = Block(
      line: 1,
      content: .table(
        TableBlock(
          alignments: [.leading, .trailing], header: ReviewSamples.row("Outil", "Coût"),
          rows: [ReviewSamples.row("GLPI avec OCS Inventory", "0 €")])))
    #expect(
      layout([table], 24) == [
        "┌───────────────┬──────┐",
        "│ Outil         │ Coût │",
        "├───────────────┼──────┤",
        "│ GLPI avec OCS │  0 € │",
        "│ Inventory     │      │",
        "└───────────────┴──────┘",
      ])
  }

  @Test func aTableWithoutRoomBecomesRecords() {
    let table = Block(
      line: 1,
      content: .table(
        TableBlock(
          alignments: [], header: ReviewSamples.row("Outil", "Version", "Éditeur"),
          rows: [
            ReviewSamples.row("Zabbix", "6.0 LTS", "Zabbix LLC"),
            ReviewSamples.row("Prometheus", "", "Cloud Native Foundation"),
          ])))
    #expect(
      layout([table], 24) == [
        "• Outil : Zabbix",
        "  Version : 6.0 LTS",
        "  Éditeur : Zabbix LLC",
        "",
        "• Outil : Prometheus",
        "  Version : –",
        "  Éditeur : Cloud",
        "    Native Foundation",
      ])
  }

  @Test func anAddressStandsAtTheFootOnce() {
    let link = Inline.link([.text("guide")], address: "https://a.example/guide")
    let bare = Inline.link([.text("https://b.example")], address: "https://b.example/")
    let lines = layout(
      [ReviewSamples.paragraph(1, link, .text(" puis "), link, .text(" et "), bare)], 40)
    #expect(
      lines == [
        "guide[1] puis guide[1] et", "https://b.example", "", "Liens",
        "[1] https://a.example/guide",
      ])
  }

  @Test func whatMayHoldPasswordsIsMasked() {
    let hidden = DocumentLayout(ReviewSamples.fiche, .init(columns: 80))
    #expect(!hidden.lines.contains { $0.text.contains("Azerty") })
    #expect(hidden.lines.contains { $0.text.hasPrefix("masqué : peut contenir") })
    let shown = DocumentLayout(ReviewSamples.fiche, .init(columns: 80, showsAccess: true))
    #expect(shown.lines.contains { $0.text.contains("Azerty-2026") })
  }

  /// A section about something else, and what stands before the first one, are withheld as well.
  @Test func whateverHoldsASecretIsMasked() {
    var fiche = ReviewSamples.fiche
    for index in fiche.sections.indices { fiche.sections[index].holdsSecret = true }
    fiche.preamble = [ReviewSamples.paragraph(2, .text("Mdp : Lavande-7"))]
    fiche.preambleHoldsSecret = true
    let hidden = DocumentLayout(fiche, .init(columns: 80)).lines.map(\.text)
    #expect(
      hidden.count { $0.hasPrefix("masqué : peut contenir") && $0.contains("x pour afficher") }
        == fiche.sections.count + 1)
    #expect(!hidden.contains { $0.contains("Lavande") })
    let shown = DocumentLayout(fiche, .init(columns: 80, showsAccess: true)).lines.map(\.text)
    #expect(shown.contains { $0.contains("Lavande-7") })
    #expect(!shown.contains { $0.hasPrefix("masqué") })
  }

  @Test(arguments: [(20, 80), (80, 33), (60, 200), (47, 48)])
  func aPlaceIsFoundAgainAtAnotherWidth(from: Int, to: Int) {
    let before = DocumentLayout(ReviewSamples.fiche, .init(columns: from))
    let after = DocumentLayout(ReviewSamples.fiche, .init(columns: to))
    for row in before.lines.indices {
      let place = before.lines[row].place
      #expect(before.row(of: place) == row)
      let found = after.lines[after.row(of: place)].place
      #expect(found.part == place.part)
      #expect(found.line == place.line)
      #expect(found.offset <= place.offset)
    }
  }

  @Test func aLineOfTheFileIsFound() {
    let layout = DocumentLayout(ReviewSamples.fiche, .init(columns: 80))
    #expect(layout.lines[layout.row(ofFileLine: 14)].text == "Mon rôle était triple :")
    #expect(layout.lines[layout.row(ofFileLine: 15)].text == "Mon rôle était triple :")
    #expect(layout.lines[layout.row(ofFileLine: 80)].text == "Difficultés et retour critique")
    #expect(layout.row(ofFileLine: 0) == 0)
    #expect(layout.lines[layout.row(ofFileLine: 9000)].text == "Modalités d'accès")
  }
}
