import ExamModel
import Testing

@testable import FicheLibrary

@Suite struct SynthesisCheckTests {
  private let page = """
    ---
    kind: synthese
    title: "Tableau de synthèse"
    ---

    # Tableau de synthèse

    ## Réalisations en cours de formation

    | Réalisation | Période | Gérer le patrimoine informatique | Travailler en mode projet |
    | --- | --- | --- | --- |
    | Helpdesk GLPI | 2024 | × |  |
    | Site vitrine | 2025 |  | × |
    """

  @Test func rowsHaveTheirCrossesAndLines() throws {
    let fiche = FicheReader.read(text: page, path: "t.md").fiche
    #expect(fiche.kind == .synthesis)
    let rows = SynthesisCheck(try InspectionSamples.inspector()).rows(of: fiche)
    #expect(rows.map(\.title) == ["Helpdesk GLPI", "Site vitrine"])
    #expect(rows.map(\.line) == [12, 13])
    #expect(
      rows.map { $0.crosses.values.sorted() } == [
        ["Gérer le patrimoine informatique"], ["Travailler en mode projet"],
      ])
  }

  @Test func disagreementIsToldBothWays() throws {
    let table = FicheReader.read(text: page, path: "t.md").fiche
    let text =
      "# Helpdesk GLPI\n\n## Compétences\n\n- Travailler en mode projet\n\n## Bilan\n\nFin.\n"
    let fiche = FicheReader.read(text: text, path: "h.md").fiche
    let findings = SynthesisCheck(try InspectionSamples.inspector())
      .findings(on: table, beside: [fiche])
    #expect(
      findings.map(\.fact) == [
        .competency(
          .crossAlone(
            fiche: "Helpdesk GLPI", competency: "Gérer le patrimoine informatique")),
        .competency(.crossMissing(fiche: "Helpdesk GLPI", competency: "Travailler en mode projet")),
      ])
    #expect(findings.allSatisfy { $0.location == SourceLocation(path: "t.md", line: 12) })
  }
}
