import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// Many fiches inspected at once, their files looked into.
struct FicheFilesInspectionTests {
  @Test func eachFicheHasItsOwnFindingsInOrder() throws {
    let folder = try TemporaryFolder()
    for number in 10..<60 {
      let secret = number.isMultiple(of: 3) ? "\nMot de passe : Lapin\(number)\n" : ""
      try folder.write(
        "# Fiche \(number)\n\n## Contexte\n\nUne mission.\n\(secret)", to: "f\(number).md")
    }
    let collection = FicheLibrary.load(paths: [folder.path])
    #expect(collection.inspections.isEmpty)
    let inspector = try InspectionSamples.inspector()
    let inspected = inspector.inspected(collection)
    let found = collection.fiches.map { inspected.inspections[$0.path] }
    #expect(found == collection.fiches.map { inspector.findings(onFileOf: $0) })
    #expect(
      found.indices.filter { found[$0]?.contains { $0.fact == .fiche(.passwordLeft) } == true }
        == Array(stride(from: 2, to: 50, by: 3)))
    // Reading and inspecting at once gives the same, and of the text no more than the words are counted.
    #expect(SummaryReader(paths: [folder.path], inspector: inspector).all() == inspected)
    #expect(inspected.fiches.allSatisfy { $0.sections.allSatisfy(\.blocks.isEmpty) })
    #expect(inspected.fiches.map(\.wordCount) == collection.fiches.map(\.wordCount))
  }

  /// The summary is made without the text of most sections, and must not tell it.
  @Test func aSummarySaysWhatTheWholeFicheDoes() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 41)
    let pieces = [
      "# Titre\n\n", "## Contexte\n\n", "## Résultats\n\n", "### Détail\n\n", "## Compétences\n\n",
      "# \n\n", "Un mot, deux *mots* et `trois`.\n\n", "![](absent.png)\n\n", "~~![p](p.png)~~\n\n",
      "Voir [ici](absent.pdf)\nou <https://a.fr/x> ou\n[là](b.pdf).\n\n",
      "- Gérer le parc : 12 postes\n",
      "  - sous\n\n", "> cité\n\n", "| A | B |\n|---|---|\n| un deux | [x](y.pdf) |\n\n",
      "```\n42\n```\n\n",
      "<h2>Bilan</h2>\n\n<p>Un texte.</p>\n\n", "a<br>b [c](d.pdf)\n\n", "Note[^1].\n\n",
      "[^1]: Un pied [z](z.pdf).\n\n", "---\n\n", "{{< x >}}\n\n", "\u{A0}\n\n",
      "## Critères d'évaluation\n\n",
    ]
    for number in 0..<300 {
      let text = (0..<(1 + number % 14)).map { _ in pieces.randomElement(using: &random) ?? "" }
      try folder.write(text.joined(), to: "f\(number).md")
    }
    let inspector = try InspectionSamples.inspector()
    let whole = inspector.inspected(FicheLibrary.load(paths: [folder.path]))
    let summaries = SummaryReader(paths: [folder.path], inspector: inspector).all()
    #expect(summaries.fiches.count == whole.fiches.count)
    for (summary, fiche) in zip(summaries.fiches, whole.fiches) {
      #expect(summary == fiche)
      #expect(summaries.inspections[summary.path] == whole.inspections[fiche.path])
    }
    #expect(summaries == whole)
  }

  @Test func aFicheThatIsNoFileIsJudgedByWhatWasRead() throws {
    let fiche = FicheReader.read(text: "# A\n\n![p](absent.png)\n", path: "nowhere/a.md").fiche
    let inspector = try InspectionSamples.inspector()
    #expect(inspector.findings(onFileOf: fiche) == inspector.findings(on: fiche))
  }
}
