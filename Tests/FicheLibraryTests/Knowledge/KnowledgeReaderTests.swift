import ExamModel
import FicheLibrary
import TestSupport
import Testing

struct KnowledgeReaderTests {
  @Test func bundlesTheCatalogueOfTechnologies() throws {
    let catalog = TechnologyCatalogReader.bundled()
    #expect(catalog.families.count >= 20)
    #expect(catalog.technologies.count > 350)
    let glpi = try #require(catalog.technology(named: "GLPI"))
    #expect(glpi.familyID == "helpdesk")
    #expect(glpi.alternatives == ["Zammad", "osTicket", "Freshservice"])
    #expect(glpi.risk == "une base de tickets que personne ne qualifie")
    #expect(glpi.questions.first?.family == "analysis")
    #expect(catalog.technology(named: "FOG")?.isAmbiguous == true)
    #expect(catalog.technology(named: "IPv4")?.article == "l'")
    #expect(catalog.family(id: "backup")?.name == "outil de sauvegarde")
    #expect(catalog.family(id: "backup")?.questions.first?.family == "choices")
  }

  @Test func bundlesFaultlessFilesOfTechnologies() throws {
    var catalog = TechnologyCatalog()
    for family in TechnologyCatalogReader.bundled().families {
      let text = try String(
        decoding: StoredFile.bytes("fiches/jury/technologies/\(family.id).yaml"), as: UTF8.self)
      #expect(TechnologyCatalogReader.read(text: text, path: family.id, into: &catalog) == [])
    }
    #expect(catalog.technologies.count == TechnologyCatalogReader.bundled().technologies.count)
  }

  @Test func givesEveryQuestionAnIdOfItsOwn() {
    let catalog = TechnologyCatalogReader.bundled()
    let ids =
      QuestionBankReader.bundled().questions.map(\.id)
      + (catalog.families.flatMap(\.questions) + catalog.technologies.flatMap(\.questions))
      .map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func joinsTwoEntriesOfOneName() {
    let catalog = TechnologyCatalog(technologies: [
      Technology(name: "Samba", spellings: ["smbd"], familyID: "directory"),
      Technology(
        name: "Samba", spellings: ["smbd", "samba 4"], isAmbiguous: true, familyID: "storage"),
    ])
    #expect(
      catalog.technologies == [
        Technology(
          name: "Samba", spellings: ["smbd", "samba 4"], isAmbiguous: true, familyID: "directory")
      ])
  }

  @Test func bundlesTheReferential() {
    let referential = ReferentialReader.bundled()
    #expect(
      referential.blocs.map(\.id) == [
        "bloc1", "bloc2-sisr", "bloc2-slam", "bloc3", "bloc3-sisr", "bloc3-slam",
      ])
    #expect(referential.blocs.map(\.option) == [nil, "SISR", "SLAM", nil, "SISR", "SLAM"])
    #expect(referential.competences.count == 18)
    #expect(referential.competency(id: "b1-4")?.parts.count == 3)
    #expect(referential.obsolete.first?.nearestID == "b1-1")
  }

  @Test(
    arguments: [
      ("Autonomie", "", nil, "autonomy"),
      ("La qualité des documentations", "clarté des fiches", nil, "documentation"),
      ("L'intégration au référentiel", "", nil, "framework"),
      ("La pertinence des choix techniques", "", nil, "choices"),
      ("L'analyse des situations", "", nil, "analysis"),
      ("Note 3", "Le candidat défend son opinion", nil, "argumentation"),
      ("Autonomie", "", "method", "method"), ("Autonomie", "", "inconnue", "autonomy"),
      ("Zut", "", nil, "general"),
    ] as [(String, String, String?, String)])
  func findsTheFamilyOfACriterion(
    _ name: String, _ details: String, _ family: String?, _ expected: String
  ) {
    let matcher = FamilyMatcher(FamilyMapReader.bundled())
    let criterion = Criterion(id: "c", name: name, details: details, family: family)
    #expect(matcher.familyID(for: criterion) == expected)
  }

  @Test func ordersTheFallbacksOfAFamily() {
    let matcher = FamilyMatcher(FamilyMapReader.bundled())
    #expect(matcher.order(from: "autonomy") == ["autonomy", "method", "project", "general"])
    #expect(matcher.order(from: "general") == ["general"])
    #expect(matcher.order(from: "rien") == ["rien"])
  }
}
