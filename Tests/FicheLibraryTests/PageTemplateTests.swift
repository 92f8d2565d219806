import ExamModel
import FicheLibrary
import Testing

struct PageTemplateTests {
  @Test func theFicheLoadsWithTheOfficialFieldNames() throws {
    let reading = FicheReader.read(text: PageTemplate.fiche.text, path: "fiche.md")
    #expect(reading.findings == [])
    let titles = reading.fiche.sections.map(\.title)
    for official in [
      "Organisation support de la réalisation professionnelle", "Compétences travaillées",
      "Conditions de réalisation (ressources fournies, résultats attendus)",
      "Description des ressources documentaires, matérielles et logicielles utilisées",
      "Modalités d'accès aux productions et à leur documentation",
      "Descriptif de la réalisation professionnelle, y compris les productions réalisées et schémas"
        + " explicatifs",
    ] {
      #expect(titles.contains(official))
    }
    #expect(reading.fiche.title == "Intitulé de la réalisation professionnelle")
    #expect(reading.fiche.isDraft)
    // Nothing is withheld as long as nothing secret stands there.
    #expect(
      reading.fiche.sections.filter { $0.role == nil }.map(\.title)
        == ["Modalités d'accès aux productions et à leur documentation"])
    #expect(reading.fiche.sections.allSatisfy { $0.wordCount == 0 })
  }

  @Test func theFicheOnceFilledInServesEveryCriterion() throws {
    let text = PageTemplate.fiche.text.replacing("-->", with: "-->\n\nUn texte de 3 mots.")
    let fiche = FicheReader.read(text: text, path: "fiche.md").fiche
    let facts = try InspectionSamples.inspector().findings(on: fiche, text: text).map(\.fact.code)
    #expect(facts == ["draft", "too-short-to-say"])
  }

  /// Who writes a page chooses among the families that there are.
  @Test func theExamNamesEveryFamily() {
    let words = Set(PageTemplate.exam.text.split { !$0.isLetter }.map(String.init))
    let families = FamilyMapReader.bundled().families.map(\.id)
    #expect(families.filter { !words.contains($0) } == [])
  }

  @Test func theExamLoadsAndAddsUp() throws {
    let reading = ExamReader.read(text: PageTemplate.exam.text, path: "exam.md")
    #expect(reading.findings == [])
    let exam = try #require(reading.exam)
    #expect(exam.durationSeconds == 1_800)
    #expect(exam.preparationSeconds == 1_200)
    #expect(exam.phases.map(\.ficheNumber) == [1, 2])
    #expect(exam.levels == Level.officialScale)
    #expect(exam.penalties == [Penalty(name: "Document manquant", points: -2)])
  }
}
