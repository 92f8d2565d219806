import ExamModel
import FicheLibrary
import Pages
import Testing

struct FicheInspectorTests {
  private typealias Samples = InspectionSamples

  @Test func aCompleteFicheHasNothingToBeSaidOfIt() throws {
    #expect(try Samples.facts(Samples.complete) == [])
  }

  @Test func everyBundledFicheFitsTheTimeAndCitesRealCompetences() throws {
    let inspector = try Samples.inspector()
    let collection = FicheLibrary.bundled()
    for fiche in collection.fiches + [try #require(collection.parcours)] {
      let facts = inspector.findings(on: fiche).map(\.fact)
      #expect(
        facts.allSatisfy { if case .fiche(.criterionWithoutSection) = $0 { true } else { false } },
        "\(fiche.path): \(facts)")
    }
  }

  @Test func namesTheCriteriaThatNoSectionAnswers() throws {
    let text = Samples.complete
      .replacing("## Documentation\nUne procédure.\n", with: "")
      .replacing("## Choix techniques", with: "## Récit")
    #expect(
      try Samples.facts(text) == [
        .init(
          line: 1,
          fact: .fiche(
            .criterionWithoutSection(
              criterion: "La pertinence des choix techniques", roles: [.choices]))),
        .init(
          line: 1,
          fact: .fiche(
            .criterionWithoutSection(
              criterion: "La qualité des documentations", roles: [.documentation]))),
      ])
  }

  /// To say "add Documentation" where it stands empty would only confuse.
  @Test func anEmptySectionIsSpokenOfOnce() throws {
    let text = Samples.complete.replacing("Une procédure.\n", with: "")
    #expect(
      try Samples.facts(text) == [
        .init(line: 12, fact: .fiche(.sectionEmpty(title: "Documentation")))
      ])
  }

  @Test func aTemplateNotYetFilledInIsSpokenOfOnce() throws {
    let facts = try Samples.facts("# Ma mission\n\n## Contexte\n\n## Résultats\n<!-- rien -->\n")
    #expect(facts.contains(.init(line: 3, fact: .fiche(.allSectionsEmpty(count: 2)))))
    #expect(!facts.contains { $0.fact.code == "section-empty" })
  }

  @Test func saysOneKindThingWhereNoSectionFitsAnyCriterion() throws {
    let words = String(repeating: "mot ", count: 700)
    #expect(
      try Samples.facts("# Ma mission\n\n\(words)\n") == [
        .init(line: 1, fact: .fiche(.noSectionForCriteria))
      ])
  }

  @Test func missesTheLookBackAndTheFigures() throws {
    let text = Samples.complete
      .replacing("## Retour critique", with: "## Récit")
      .replacing("De 4 h à 20 minutes.", with: "Tout va mieux.")
    #expect(
      try Samples.facts(text) == [
        .init(line: 1, fact: .fiche(.reviewMissing)),
        .init(line: 14, fact: .fiche(.resultsWithoutFigure)),
      ])
  }

  @Test func figuresInTablesListsAndBoldCount() throws {
    for results in ["| a | b |\n|---|---|\n| x | **12** |", "- un\n- > *3 %*", "`42`"] {
      let text = Samples.complete.replacing("De 4 h à 20 minutes.", with: results + "\n")
      #expect(!(try Samples.facts(text).contains { $0.fact == .fiche(.resultsWithoutFigure) }))
    }
  }

  @Test func proposesTheNearestCompetence() throws {
    let text = Samples.complete
      .replacing("- Travailler en mode projet", with: "- Cultiver des tomates en mode projet")
    #expect(
      try Samples.facts(text) == [
        .init(
          line: 20,
          fact: .competency(
            .unknown(
              text: "Cultiver des tomates en mode projet", nearest: "Travailler en mode projet")))
      ])
    let strange = Samples.complete
      .replacing("- Travailler en mode projet", with: "- Xylophone")
    #expect(
      try Samples.facts(strange).map(\.fact) == [
        .competency(.unknown(text: "Xylophone", nearest: nil))
      ])
  }

  @Test func knowsCompetencesThatAreNoLongerInForce() throws {
    let obsolete = try #require(ReferentialReader.bundled().obsolete.first)
    let text = Samples.complete
      .replacing("- Travailler en mode projet", with: "- \(obsolete.name)")
    let facts = try Samples.facts(text).map(\.fact)
    guard case .competency(.obsolete(let wording, _))? = facts.first, facts.count == 1 else {
      Issue.record("expected one obsolete competence, got \(facts)")
      return
    }
    #expect(TextFolding.key(of: obsolete.name).hasPrefix(TextFolding.key(of: wording)))
  }

  @Test func measuresAgainstTheSlotsOfTheExam() throws {
    // 10 minutes at 140 words a minute are 1 400 words; half of 7 minutes are 490.
    func facts(words: Int) throws -> [FindingFact] {
      let text = Samples.complete.replacing(
        String(repeating: "Un mot de plus. ", count: 180),
        with: String(repeating: "mot ", count: words - 32))
      let fiche = Samples.fiche(text)
      try #require(fiche.wordCount == words)
      return try Samples.inspector().findings(on: fiche).map(\.fact)
    }
    #expect(try facts(words: 1_400) == [])
    #expect(try facts(words: 1_402) == [.fiche(.tooLongToSay(words: 1_402, budgetSeconds: 600))])
    #expect(try facts(words: 490) == [])
    #expect(try facts(words: 488) == [.fiche(.tooShortToSay(words: 488, budgetSeconds: 420))])
  }

  @Test func neverCountsTheAccessToTheProductionsAsSpoken() throws {
    let text =
      Samples.complete + "\n## Modalités d'accès\n\nIdentifiant : jury-e6\n\n"
      + String(repeating: "mot ", count: 2_000)
    #expect(try Samples.facts(text) == [])
  }

  @Test func aParcoursHasThreeMinutesAndNoCriteria() throws {
    func facts(words: Int) throws -> [FindingFact] {
      try Samples.facts(
        "# Moi\n\n## Formation\n\n" + String(repeating: "mot ", count: words),
        path: "parcours.md"
      ).map(\.fact)
    }
    #expect(try facts(words: 420) == [])
    #expect(try facts(words: 423) == [.fiche(.tooLongToSay(words: 423, budgetSeconds: 180))])
  }

  @Test func anExamWithoutFichesSetsNoTime() throws {
    let exam = try #require(ExamCatalog.bundled().first { $0.ficheCount == 0 })
    let facts = FicheInspector(exam: exam)
      .findings(on: Samples.fiche("# Sujet\n\nTrois petits mots.\n")).map(\.fact)
    #expect(
      !facts.contains {
        switch $0 {
        case .fiche(.tooLongToSay), .fiche(.tooShortToSay): true
        default: false
        }
      })
  }

  @Test func saysThatAFicheIsADraft() throws {
    let text = Samples.complete.replacing("title: Supervision", with: "title: S\ndraft: true")
    #expect(try Samples.facts(text).map(\.fact) == [.fiche(.draft)])
  }

  @Test func tellsTitlesThatReturn() {
    let fiches = [
      Samples.fiche("# Le réseau\n\nx", path: "a.md"),
      Samples.fiche("# Autre\n\nx", path: "b.md"),
      Samples.fiche("# LE RESEAU !\n\nx", path: "c.md"),
    ]
    #expect(
      RepeatedTitles.findings(in: fiches) == [
        Finding(
          .fiche(.titleRepeated(title: "LE RESEAU !", otherPath: "a.md")),
          at: SourceLocation(path: "c.md", line: 1))
      ])
  }

  @Test func tellsWhatAFicheCovers() throws {
    let text = Samples.complete
      .replacing("- Travailler en mode projet", with: "- Planifier les activités")
    let coverage = try Samples.inspector().coverage(of: Samples.fiche(text))
    #expect(coverage.competences == ["b1-1": .covered(count: 1), "b1-4": .weak(count: 1)])
    #expect(
      coverage.criteria == [
        .weak(count: 1), .covered(count: 1), .weak(count: 1), .weak(count: 1), .weak(count: 1),
      ])
  }
}
