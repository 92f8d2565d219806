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

  /// The table as candidates write it in Markdown: a number first, no word of what kind of page it is.
  @Test func aTableWrittenByHandIsOne() throws {
    let text = """
      # Tableau de synthèse des réalisations professionnelles

      | N° | Intitulé | B1.1 Gérer le patrimoine informatique | Travailler en mode projet |
      |----|----------|--------------------------------------|---------------------------|
      | 1 | Déploiement GLPI | X | |
      """
    let table = FicheReader.read(text: text, path: "e5.md").fiche
    #expect(table.kind == .synthesis)
    let fiches = [
      "# Déploiement de l'outil GLPI\n\n## Compétences\n\n- Travailler en mode projet\n",
      "# Refonte du Wi-Fi\n\n## Bilan\n\nFin.\n",
    ].enumerated().map { FicheReader.read(text: $0.element, path: "f\($0.offset).md").fiche }
    let findings = SynthesisCheck(try InspectionSamples.inspector()).findings(
      on: table, beside: fiches)
    #expect(
      findings.map(\.fact) == [
        .competency(
          .crossAlone(
            fiche: "Déploiement de l'outil GLPI", competency: "Gérer le patrimoine informatique")),
        .competency(
          .crossMissing(
            fiche: "Déploiement de l'outil GLPI", competency: "Travailler en mode projet")),
        .competency(.rowMissing(fiche: "Refonte du Wi-Fi")),
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
        .competency(.fichesMissing(count: 1, titles: ["Site vitrine"])),
      ])
    #expect(findings.map(\.location.line) == [12, 12, 13])
    #expect(findings.map(\.severity) == [.warning, .warning, .advice])
  }

  /// Cells that are coloured instead of crossed look empty to a program.
  @Test func aTableWithoutACrossIsToldOnce() throws {
    let text = page.replacing("×", with: " ")
    let table = FicheReader.read(text: text, path: "t.md").fiche
    let fiche = FicheReader.read(
      text: "# Helpdesk GLPI\n\n## Compétences\n\n- Travailler en mode projet\n", path: "h.md"
    ).fiche
    let findings = SynthesisCheck(try InspectionSamples.inspector())
      .findings(on: table, beside: [fiche])
    #expect(findings.map(\.fact) == [.competency(.noCross)])
    #expect(findings.first?.location == SourceLocation(path: "t.md", line: 10))
  }
}
