import ExamModel
import FicheLibrary
import TestSupport
import Testing

/// A fiche made to exhaust its reader costs what is hostile in it, and nothing else.
@Suite struct HostileFicheTests {
  @Test func anAliasBombCostsTheFrontMatterAndNotTheFiche() {
    var bomb = "---\ntitle: Bombe\na: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, previous) in zip("bcdefghi", "abcdefgh") {
      bomb +=
        "\(name): &\(name) [\(Array(repeating: "*\(previous)", count: 9).joined(separator: ", "))]\n"
    }
    bomb += "---\n\n## Contexte\n\nTrois mots ici.\n"
    let reading = FicheReader.read(text: bomb, path: "bombe.md")
    #expect(reading.findings.map(\.fact) == [.frontMatter(.tooComplex)])
    #expect(reading.fiche.title == "Bombe")
    #expect(reading.fiche.sections.map(\.wordCount) == [3])
  }

  @Test func aDeepFrontMatterCostsTheFrontMatterAndNotTheFiche() {
    let text = "---\na: \(String(repeating: "[", count: 10_000))\n---\n\n# Titre\n\nDeux mots.\n"
    let reading = FicheReader.read(text: text, path: "puits.md")
    #expect(reading.findings.count == 1)
    #expect(reading.fiche.title == "Titre")
  }

  @Test func aFileOverTheLimitIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let large = try folder.makeSparseFile("grand.md", bytes: FicheLibrary.limitBytes + 1)
    try folder.write("# Petit\n\nx\n", to: "petit.md")
    let collection = FicheLibrary.load(paths: [folder.path])
    #expect(collection.fiches.map(\.title) == ["Petit"])
    #expect(
      collection.findings == [
        Finding(
          .file(
            .tooLarge(
              bytes: FicheLibrary.limitBytes + 1, limitBytes: FicheLibrary.limitBytes)),
          at: SourceLocation(path: large))
      ])
  }
}
