import ExamModel
import FicheLibrary
import TestSupport
import Testing

/// What a jury knows, and the banks that candidates and teachers add.
@Suite struct JuryKnowledgeTests {
  private let bundled = JuryKnowledge.bundled()

  @Test func theBundledKnowledgeIsWhole() {
    #expect(bundled.findings == [])
    #expect(bundled.bank.questions.count >= 600)
    #expect(bundled.technologies.technologies.count >= 650)
    #expect(bundled.wordings.count >= 70)
    #expect(bundled.referential.competences.count >= 10)
    #expect(bundled.families.families.count >= 14)
  }

  @Test func theBundledWordingsHaveNoFault() {
    var wordings: [EvidenceWording] = []
    for name in ["evidence-english.yaml", "evidence.yaml"] {
      let text = Repository.text(of: "fiches/jury/\(name)")
      let reading = EvidenceWordingReader.read(text: text, path: name)
      #expect(reading.findings == [])
      wordings += reading.wordings
    }
    #expect(wordings == bundled.wordings)
  }

  @Test func aWordingOfAnUnknownKindIsReported() {
    let reading = EvidenceWordingReader.read(
      text: """
        wordings:
          - {id: a, kind: colour, family: choices, text: "Pourquoi ?"}
          - {id: b, kind: percent, family: choices, text: "Et « {excerpt} » ?"}
        """, path: "w.yaml")
    #expect(reading.wordings.map(\.id) == ["b"])
    #expect(
      reading.findings == [
        Finding(
          .bank(.keyInvalid(id: "a", key: "kind", value: "colour")),
          at: SourceLocation(path: "w.yaml", line: 2))
      ])
  }

  @Test func banksBesideTheFichesAreAdded() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeFolder("jury")
    _ = try folder.write("# Fiche\n", to: "fiche.md")
    _ = try folder.write(
      """
      family: choices
      questions:
        - {id: mine, text: "Pourquoi pas un tableur ?"}
        - {id: choices-alternatives, text: "Autre chose ?"}
        - {text: "Sans nom ?"}
      """, to: "jury/mine.yaml")
    _ = try folder.write("a: [", to: "jury/broken.yml")
    _ = try folder.write("questions: nothing", to: "jury/notes.txt")
    for path in [folder.path("fiche.md"), folder.path("")] {
      var knowledge = bundled
      knowledge.addBanks(beside: [path, path])
      #expect(knowledge.bank.questions.count == bundled.bank.questions.count + 1)
      #expect(knowledge.bank.question(id: "mine")?.family == "choices")
      let facts = knowledge.findings.map(\.fact)
      #expect(facts.contains(.bank(.withoutID)))
      #expect(facts.contains(.bank(.duplicateID("choices-alternatives"))))
      #expect(knowledge.findings.count == 3)
    }
  }

  @Test func theBundledBankBesideTheFichesIsNoMistake() {
    var knowledge = bundled
    knowledge.addBanks(beside: [Repository.root + "/fiches", "/nowhere/at/all.md"])
    #expect(knowledge.findings == [])
    #expect(knowledge.bank == bundled.bank)
  }

  @Test func rolesAreAnnouncedAtAnyDepth() {
    let fiche = FicheReader.read(
      text: """
        ## Tests et documentation
        Rien.
        ## Mon travail
        ### Difficultés
        Rien.

        **Bilan :** j'ai appris.

        **Résultats**

        Rien.

        **Attention** au besoin de chacun.

        ## Modalités d'accès aux productions et à leur comparatif
        Rien.
        """, path: "f.md"
    ).fiche
    #expect(
      bundled.recognition(of: fiche).announcedRoles == [
        .tests, .documentation, .difficulties, .review, .results,
      ])
  }

  @Test func everyCriterionHasItsFamily() {
    let criteria = [
      Criterion(id: "a", name: "L'autonomie"),
      Criterion(id: "b", name: "Autre", family: "expression"), Criterion(id: "c", name: "Zèle"),
    ]
    #expect(
      bundled.familyIDs(of: criteria) == ["a": "autonomy", "b": "expression", "c": "general"])
  }
}
