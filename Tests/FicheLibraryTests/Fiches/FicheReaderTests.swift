import ExamModel
import FicheLibrary
import Testing

struct FicheReaderTests {
  private func read(_ text: String, path: String = "ma-fiche.md") -> Fiche {
    FicheReader.read(text: text, path: path).fiche
  }

  @Test func seesTheFrontMatterBehindAByteOrderMark() throws {
    let reading = try FicheFixture.read("byte-order-mark.md")
    #expect(
      reading.fiche
        == Fiche(
          id: "byte-order-mark", title: "Inventaire du parc",
          origin: .unstated(path: "byte-order-mark.md"),
          isDraft: true, date: "2025-01-01",
          sections: [
            FicheSection(
              title: "Contexte", role: .context, line: 7, wordCount: 5,
              blocks: [Block(line: 9, content: .paragraph([.text("Un parc de 40 postes.")]))])
          ]))
    #expect(reading.findings == [])
  }

  @Test func leavesThePicturesBeforeHeadings() {
    let fiche = read(
      "# 🚲 Louer des vélos\n\n## 🎯 Contexte\n\nUn quai.\n\n## ✅\u{FE0F} Bilan\n\nDix vélos.\n")
    #expect(fiche.title == "Louer des vélos")
    #expect(fiche.sections.map(\.title) == ["Contexte", "Bilan"])
  }

  /// Notion writes every heading of a page on one level, the title first.
  @Test(arguments: ["Vélos 0f1e2d3c4b5a69788796a5b4c3d2e1f0.md", "Vélos 0f1e2d3c4b5a6978.md"])
  func takesTheFirstHeadingOfAPageOfNotion(path: String) {
    let fiche = read(
      "# Louer des vélos sur un quai\n\nStatut: fini\n\n# Contexte\n\nUn quai.\n\n# Essais\n\nDix vélos.\n",
      path: path)
    #expect(fiche.title == "Louer des vélos sur un quai")
    #expect(fiche.sections.map(\.title) == ["Contexte", "Essais"])
    #expect(read("Un quai.", path: path).title == "Vélos")
  }

  @Test func takesRulesForSeparatorsNotForFrontMatter() throws {
    let reading = try FicheFixture.read("separators.md")
    #expect(reading.findings == [])
    #expect(reading.fiche.title == "Renouvellement des bornes Wi-Fi")
    #expect(reading.fiche.sections.map(\.title) == ["Contexte", "Étapes"])
    #expect(reading.fiche.sections.map(\.role) == [.context, .realisation])
    #expect(reading.fiche.sections.map(\.line) == [9, 15])
    #expect(reading.fiche.sections.map(\.wordCount) == [4, 2])
    #expect(reading.fiche.preamble.map(\.line) == [3, 5, 7])
  }

  @Test func readsAHugoPageWithoutItsMarkup() throws {
    let reading = try FicheFixture.read("shortcodes.md")
    #expect(reading.findings == [])
    #expect(reading.fiche.title == "Accès distant")
    #expect(reading.fiche.weight == 3)
    #expect(reading.fiche.preamble == [])
    #expect(reading.fiche.sections.map(\.title) == ["Projets", "Compétences mobilisées"])
    #expect(
      reading.fiche.sections.first?.blocks == [
        Block(
          line: 18,
          content: .paragraph([.text("Un tunnel"), .lineBreak, .text("par site")]))
      ])
    #expect(
      reading.fiche.citedCompetences == [
        Mention(
          text: "B1.2 - Répondre aux incidents et aux demandes d'assistance", line: 23),
        Mention(text: "Gérer le patrimoine informatique", line: 24),
        Mention(text: "Travailler en mode projet", line: 25),
        Mention(text: "Sécuriser les équipements", line: 27),
      ])
  }

  @Test func recognisesSectionsInDecomposedCharacters() throws {
    let fiche = try FicheFixture.read("invisible-characters.md").fiche
    #expect(fiche.title == "Invisible characters")
    #expect(fiche.sections.map(\.role) == [.context, .realisation])
  }

  @Test func matchesThePlanToTheSections() throws {
    let reading = try FicheFixture.read("plan.md")
    let fiche = reading.fiche
    #expect(fiche.title == "Supervision")
    #expect(
      fiche.sections.map(\.title)
        == ["1. Contexte", "2) Démarche", "Résultats obtenus", "Bilan critique", "Outils"])
    #expect(fiche.sections.map(\.plannedSeconds) == [45, 90, 120, 90, nil])
    #expect(fiche.sections.map(\.wordCount) == [7, 7, 0, 0, 0])
    #expect(
      fiche.sections.map(\.role) == [.context, .realisation, .results, .review, .choices])
    #expect(
      fiche.declaredTechnologies
        == ["Zabbix", "Grafana", "SNMP"].map { Mention(text: $0, line: 11) })
    #expect(
      fiche.citedCompetences == [
        Mention(
          text: "Installer, tester et déployer une solution d'infrastructure réseau", line: 13),
        Mention(text: "Gérer les données", line: 14),
      ])
    #expect(fiche.ownQuestions == [Mention(text: "Pourquoi, au juste, Zabbix ?", line: 15)])
    #expect(
      reading.findings == [
        Finding(
          .frontMatter(.keyInvalid(key: "plan", value: "bientôt", expected: "duration")),
          at: SourceLocation(path: "plan.md", line: 10)),
        Finding(
          .frontMatter(.planSectionUnknown(title: "Inconnue")),
          at: SourceLocation(path: "plan.md", line: 9)),
      ])
  }

  @Test func knowsTheFieldsOfTheOfficialModel() throws {
    let fiche = try FicheFixture.read("modele-officiel.md").fiche
    #expect(fiche.title == "Migration de la messagerie")
    // It says who has the password and holds none, so that nothing of it is withheld.
    #expect(
      fiche.sections.map(\.role)
        == [.context, .competences, .need, .choices, nil, .realisation])
    #expect(
      fiche.citedCompetences == [
        Mention(text: "Concevoir une solution d'infrastructure réseau", line: 15),
        Mention(
          text: "Installer, tester et déployer une solution d'infrastructure réseau", line: 16),
      ])
  }

  @Test(arguments: [
    ("# Titre\n\n## Alpha\n\n## Beta\n", "Titre", ["Alpha", "Beta"]),
    ("# Titre\n\n### Alpha\n\n##### alpha\n\n### Beta\n", "Titre", ["Alpha", "Beta"]),
    ("# Titre\n\n# Alpha\n\ntexte\n\n# Beta\n", "Titre", ["Alpha", "Beta"]),
    ("# Contexte\n\n# Bilan\n", "Ma fiche", ["Contexte", "Bilan"]),
    ("## Contexte\n\n### Détail\n", "Ma fiche", ["Contexte"]),
    ("## Alpha\n\n# Beta\n\n## Gamma\n", "Alpha", ["Alpha", "Beta", "Gamma"]),
    ("---\ntitle: T\n---\n# T\n\n# Alpha\n\n# Beta\n", "T", ["Alpha", "Beta"]),
    ("---\ntitle: T\n---\n## Mission\n\n### Alpha\n\n### Beta\n", "T", ["Alpha", "Beta"]),
    ("---\ntitle: T\n---\n## Mission\n\ntexte\n", "T", ["Mission"]),
    ("Du texte.\n", "Ma fiche", ["Ma fiche"]),
    ("# Titre\n\nDu texte.\n", "Titre", ["Titre"]),
    ("#\n\n## Alpha\n\n## Beta\n", "Alpha", ["Alpha", "Beta"]),
  ])
  func findsTitleAndSectionsAtAnyLevel(_ text: String, _ title: String, _ sections: [String]) {
    let fiche = read(text)
    #expect(fiche.title == title)
    #expect(fiche.sections.map(\.title) == sections)
  }

  @Test func keepsDeeperHeadingsInTheirSection() {
    let fiche = read("## A\n\n### a\n\nmot\n\n## B\n")
    #expect(
      fiche.sections.first?.blocks == [
        Block(line: 3, content: .heading(level: 3, [.text("a")])),
        Block(line: 5, content: .paragraph([.text("mot")])),
      ])
  }

  @Test func setsFootnotesApart() {
    let fiche = read("## Contexte\n\nUn[^1].\n\n[^1]: Note.\n")
    #expect(fiche.footnotes.map(\.line) == [5])
    #expect(fiche.sections.map(\.blocks.count) == [1])
  }

  @Test(arguments: [("x/Parcours.md", ""), ("moi.md", "---\nkind: Parcours\n---\n")])
  func knowsTheParcours(_ path: String, _ frontMatter: String) {
    #expect(read(frontMatter + "## Formation\n\nBTS.\n", path: path).kind == .parcours)
  }

  @Test func reportsAnEmptyFileAndStillGivesAFiche() {
    let reading = FicheReader.read(text: " \n", path: "dossier/vide.md")
    #expect(
      reading.fiche
        == Fiche(
          id: "vide", title: "Vide", origin: .unstated(path: "dossier/vide.md"), sections: []))
    #expect(
      reading.findings == [Finding(.file(.empty), at: SourceLocation(path: "dossier/vide.md"))])
  }

  @Test func reportsBytesThatAreNoText() {
    let reading = FicheReader.read(bytes: [0, 1, 2], path: "photo.md")
    #expect(reading.fiche.title == "Photo")
    #expect(reading.findings == [Finding(.file(.binary), at: SourceLocation(path: "photo.md"))])
  }

  @Test func reportsKeysOfTheWrongKindAndKeepsTheRest() {
    let reading = FicheReader.read(
      text: "---\ntitle: T\nweight: lourd\ntechnologies: {a: b}\nplan: 12\n---\n## A\n",
      path: "f.md")
    #expect(reading.fiche.title == "T")
    #expect(reading.fiche.sections.map(\.title) == ["A"])
    #expect(reading.findings.map(\.location.line) == [3, 4, 5])
  }
}
