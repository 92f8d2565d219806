import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary
@testable import Pages

/// What a list knows of fiches that are not in sight, against what reading them whole says.
struct FicheGlanceTests {
  private static let sentence =
    "La commune voulait un registre partagé, et chaque agent y note depuis lors ce qu'il emprunte. "
  private static let heads = [
    "",
    "---\ntitle: Registre\n---\n\n",
    "---\ntitle: Registre\ntechnologies: [Go]\nweight: 3\n---\n",
    "---\ntitle: Puits\ncompétences:\n  - Gérer\ndate: 2026-03-02\n---\n\n",
    "---\ntitle: Tableau de synthèse\ntechnologies: [Go]\n---\n",
    "---\ntitle: Moi\nkind: parcours\ntechnologies: [Go]\n---\n",
    "---\ntitle: Cale\ndraft: true\ntechnologies: Go, C\nlayout: page\n---\n",
    "---\ntitle: Cale\ntechnologies: Go, C\nlayout: about\n---\n",
    "---\ntitle: Cale\ntechnologies: [Go]\nduration: 20\ncriteria: [a]\n---\n",
    "---\ntechnologies: [Go]\n---\n",
    "+++\ntitle = \"Quai\"\ntechnologies = [\"Go\"]\n+++\n",
    "---\ntitle: Quai\ntechnologies: [Go]\nplan: {Contexte: 2}\nfoo: {\n---\n",
  ]
  private static let pieces = [
    "# Titre\n\n",
    "## Contexte\n\n",
    "## Sommaire\n\n",
    "Sommaire\n---\n\n",
    "### Plan du document ###\n",
    "## Période\n\nTrois mois.\n\n",
    "## Client\n\nUne mairie.\n\n",
    "## Durée\nDix jours.\n\n",
    "## Critères d'évaluation\n\n- Un\n- Deux\n\n",
    "| Durée | 20 minutes |\n|---|---|\n\n",
    sentence + "\n\n",
    sentence + sentence + "\n\n",
    sentence + "\n" + sentence + "\n===\n\n",
    "- " + sentence + "\n- " + sentence + "\n\n",
    "1. " + sentence + "\n   - " + sentence + "\n\n",
    "> " + sentence + "\n" + sentence + "\n\n",
    "```sh\n" + sentence + "\n\n" + sentence + "\n```\n\n",
    "~~~~\n" + sentence + "\n~~~\n\n" + sentence + "\n~~~~\n",
    "    " + sentence + "\n\n",
    "[^1]: " + sentence + "\n" + sentence + "\n\n",
    "Note[^1].\n",
    "[un]: /a \"" + sentence + "\"\n\n",
    "[un](/a\n\"" + sentence + "\")\n\n",
    "![" + sentence + "](x.png)\n\n",
    "Un ![" + sentence + "](x.png)\n\n",
    "<div>\n" + sentence + "\n</div>\n\n",
    "<!-- " + sentence + "\n\n" + sentence + " -->\n\n",
    "Un | deux\n--|--\n" + sentence + "| x\n\n",
    "::: note\n" + sentence + "\n:::\n\n",
    "{% comment %}\n" + sentence + "\n{% endcomment %}\n\n",
    "**Besoin.** " + sentence + "\n\n",
    "**Contexte**\n\n" + sentence + "\n\n",
    "---\n\n",
    "Mot de passe : Loutre2024!\n\n",
    "## Accès\n\nroot / Loutre2024!\n\n",
    "Titre : Le puits\n",
    "## Compétences\n\n- Gérer le parc : 12 postes\n\n",
    "[ici](absent.pdf)\n",
    "Phase 1\n\n",
  ]

  /// Those that make a text one that need not be parsed.
  private static let plain = [
    "## Contexte\n\n",
    "## Bilan\n",
    sentence + "\n\n",
    sentence + sentence + "\n\n",
    "- " + sentence + "\n- " + sentence + "\n\n",
    "1. " + sentence + "\n   - " + sentence + "\n\n",
    "> " + sentence + "\n" + sentence + "\n\n",
    "```sh\n" + sentence + "\n\n" + sentence + "\n```\n\n",
    "## Période\n\nTrois mois.\n\n",
    "## Client\n\nUne mairie.\n\n",
  ]

  private static func text(_ random: inout SplitMix64, _ count: Int) -> String {
    (heads.randomElement(using: &random) ?? "")
      + (0..<count).map { _ in
        let isPlain = Int.random(in: 0..<6, using: &random) > 0
        return (isPlain ? plain : pieces).randomElement(using: &random) ?? ""
      }.joined()
  }

  private static func whole(_ collection: FicheCollection, _ fiche: Fiche) -> [FindingFact] {
    (collection.inspections[fiche.path, default: []]
      + collection.findings.filter { $0.location.path == fiche.path }).map(\.fact)
  }

  @Test(arguments: UInt64(1)...4) func theListIsTheSameAsWhenAllIsRead(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let places = ["", "pages/", "projets/", "lot/"]
    for place in places.dropFirst() { try folder.makeFolder(place) }
    for number in 0..<400 {
      let place = places.randomElement(using: &random) ?? ""
      try folder.write(Self.text(&random, 1 + number % 16), to: "\(place)f\(number).md")
    }
    let inspector = try InspectionSamples.inspector()
    let reader = SummaryReader(paths: [folder.path], inspector: inspector)
    let all = reader.all()
    let seen = reader.all(atFirstSight: true)
    #expect(seen.all.map(\.path) == all.all.map(\.path))
    #expect(seen.all.map(\.id) == all.all.map(\.id))
    #expect(seen.all.map(\.title) == all.all.map(\.title))
    #expect(seen.all.map(\.isDraft) == all.all.map(\.isDraft))
    #expect(seen.leftOut == all.leftOut)
    #expect(seen.documents == all.documents)
    let glimpses = seen.all.filter { seen.inspections[$0.path] == nil }
    #expect(glimpses.count > 20)
    #expect(glimpses.allSatisfy { $0.sections.isEmpty })
    let known = Dictionary(uniqueKeysWithValues: all.all.map { ($0.path, $0) })
    let read = reader.summaries(of: glimpses)
    for fiche in read.fiches {
      #expect(fiche == known[fiche.path])
      #expect(read.inspections[fiche.path]?.map(\.fact) == Self.whole(all, fiche))
    }
    #expect(read.fiches.map(\.path) == glimpses.map(\.path))
  }

  @Test(arguments: UInt64(1)...8) func evidentWordsAreInTheSections(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var found = 0
    for number in 0..<600 {
      let text = Self.text(&random, 1 + number % 20)
      let body = FrontMatter.split(text).body
      guard MarkdownSource.isPlain(body), EvidentWords.areEnough(in: body) else { continue }
      found += 1
      let fiche = FicheReader.read(text: text, path: "a.md").fiche
      #expect(fiche.wordCount >= 10, "\(text)")
    }
    #expect(found > 20)
  }

  /// What stands at the ends of most pages is not shown in a row that is read later either.
  @Test func whatPagesShareIsKnownOfEachRow() throws {
    let folder = try TemporaryFolder()
    let body = Array(repeating: Self.sentence, count: 8).joined()
    for name in ["puits", "cale", "quai"] {
      try folder.write(
        "---\ntitle: \(name)\ntechnologies: [Go]\n---\n\nLe cahier de bord\n\n## Bilan\n\n"
          + body + "\n\nUne page de mon cahier, tenu à Dieppe\n", to: "\(name).md")
    }
    let reader = SummaryReader(
      paths: [folder.path], inspector: try InspectionSamples.inspector())
    let seen = reader.all(atFirstSight: true)
    #expect(seen.inspections.isEmpty)
    #expect(seen.fiches.allSatisfy { $0.siteLines.count == 2 })
    #expect(reader.summaries(of: seen.fiches).fiches == reader.all().fiches)
  }

  @Test func aFicheThatIsGoneKeepsItsName() throws {
    let folder = try TemporaryFolder()
    let body = Array(repeating: Self.sentence, count: 8).joined()
    try folder.write(
      "---\ntitle: Puits\ntechnologies: [Go]\n---\n\n## Bilan\n\n\(body)", to: "a.md")
    let reader = SummaryReader(
      paths: [folder.path], inspector: try InspectionSamples.inspector())
    let seen = reader.all(atFirstSight: true)
    folder.remove("a.md")
    let read = reader.summaries(of: seen.fiches)
    #expect(read.fiches.map(\.title) == ["Puits"])
    #expect(read.inspections.values.first?.map(\.fact) == [.file(.missing)])
  }
}
