import ExamModel
import Testing
import TextCells

@testable import Screens

@Suite struct DocumentSearchTests {
  private func found(_ query: String, in text: String, columns: Int = 80) -> [[String]] {
    let block = Block(line: 1, content: .quote([ReviewSamples.paragraph(1, text)]))
    let fiche = Fiche(
      id: "f", title: "", origin: .unstated(path: "f.md"), preamble: [block], sections: [])
    let layout = DocumentLayout(fiche, .init(columns: columns))
    return DocumentSearch(layout.lines).matches(of: query).map { match in
      match.stretches.map { stretch in
        let frame = Picture.frame(layout, columns: columns)
        return stretch.columns.map { frame[stretch.row, $0].text }.joined()
      }
    }
  }

  @Test func caseAndAccentsDoNotMatter() {
    #expect(found("RESEAU", in: "Le réseau, les Réseaux") == [["réseau"], ["Réseau"]])
    #expect(found("réseau", in: "un reseau re\u{301}seau") == [["reseau"], ["re\u{301}seau"]])
    #expect(found("oeuvre", in: "Mise en œuvre") == [["œuvre"]])
    #expect(found("l'été", in: "dans l’ete") == [["l’ete"]])
    #expect(found("STRASSE", in: "Straße") == [["Straße"]])
  }

  @Test func aPassageRunsOverLines() {
    #expect(
      found("copie hors site", in: "une seule copie hors site suffit", columns: 20)
        == [["copie", "hors site"]])
  }

  @Test func marksOfTheLayoutAreNotText() {
    #expect(found("│", in: "citation") == [])
    #expect(found("citation suite", in: "citation\nsuite", columns: 12) == [["citation", "suite"]])
  }

  @Test func wideGlyphsAreFoundWhole() {
    #expect(found("東京", in: "agence 東京 支店") == [["東", "", "京", ""].joined()].map { [$0] })
  }

  @Test func nothingIsFoundForNothing() {
    #expect(found("", in: "texte") == [])
    #expect(found("   ", in: "texte") == [])
    #expect(found("absent", in: "texte") == [])
    #expect(found(String(repeating: "long", count: 100), in: "texte") == [])
  }

  @Test func matchesDoNotOverlap() {
    #expect(found("aa", in: "aaaaa") == [["aa"], ["aa"]])
  }

  @Test func aSearchStaysWithinABlock() {
    let fiche = Fiche(
      id: "f", title: "", origin: .unstated(path: "f.md"),
      preamble: [ReviewSamples.paragraph(1, "fin"), ReviewSamples.paragraph(3, "début")],
      sections: [])
    let layout = DocumentLayout(fiche, .init(columns: 40))
    #expect(DocumentSearch(layout.lines).matches(of: "fin début").isEmpty)
  }
}
