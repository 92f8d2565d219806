import ExamModel
import FicheLibrary
import Pages
import Testing
import Wording

@Suite struct FindingTextsTests {
  private static let facts: [FindingFact] =
    [
      .fiche(.draft), .fiche(.sectionEmpty(title: "Tests")),
      .fiche(.titleRepeated(title: "Réseau", otherPath: "b.md")),
      .fiche(.noSectionForCriteria), .fiche(.reviewMissing), .fiche(.resultsWithoutFigure),
      .competency(.unknown(text: "Coder", nearest: nil)),
      .competency(.unknown(text: "Coder", nearest: "Gérer les données")),
      .competency(.obsolete(text: "Produire", nearest: nil)),
      .fiche(.tooLongToSay(words: 1_500, budgetSeconds: 600)),
      .fiche(.tooShortToSay(words: 140, budgetSeconds: 420)), .fiche(.passwordLeft),
      .fiche(.candidateNumberLeft), .fiche(.identityLeft),
      .fiche(.imageMissing(address: "a.png")), .fiche(.linkBroken(address: "a.pdf")),
      .encodingRepaired(.macRoman, count: 2), .fiche(.parcoursRepeated(otherPath: "b.md")),
      .competency(.crossAlone(fiche: "Réseau", competency: "Gérer")),
      .competency(.crossMissing(fiche: "Réseau", competency: "Gérer")),
      .competency(.rowMissing(fiche: "Réseau")), .competency(.noCross),
      .competency(.fichesMissing(count: 1, titles: ["Réseau"])),
      .competency(.fichesMissing(count: 5, titles: ["Réseau", "Parc", "Site"])),
    ]
    + SectionRole.allCases.map {
      .fiche(.criterionWithoutSection(criterion: "Autonomie", roles: [$0]))
    }

  @Test(arguments: Language.allCases)
  func everyFactAboutAFicheSaysHowToMendIt(language: Language) {
    let texts = FindingTexts(language: language)
    for fact in Self.facts {
      let words = texts.words(fact)
      #expect(!words.message.isEmpty, "\(fact)")
      #expect(words.fix?.isEmpty == false, "\(fact)")
      #expect(words.cost?.isEmpty == false || fact == .fiche(.noSectionForCriteria), "\(fact)")
      #expect(!texts.text(fact).contains("  "), "\(fact)")
    }
  }

  @Test func theTwoLanguagesDiffer() {
    for fact in Self.facts {
      #expect(
        FindingTexts(language: .french).text(fact) != FindingTexts(language: .english).text(fact))
    }
  }

  @Test func theTimeIsToldAtThreeRates() {
    let text = FindingTexts(language: .french).text(
      .fiche(.tooLongToSay(words: 1_680, budgetSeconds: 600)))
    #expect(text.contains("1680 mots, soit 12:00 à 140 mots/min (14:00 à 120, 10:30 à 160)"))
    #expect(text.contains("pour 10 min"))
    #expect(text.contains("environ 1400 mots"))
  }

  /// What YAML and TOML authors get wrong, as libyaml and our reader say it.
  @Test(arguments: [
    "---\na: b: c\n---\n", "---\na: [1\n---\n", "---\na: {b\n---\n", "---\na: \"b\n---\n",
    "---\na: @b\n---\n", "---\na: *b\n---\n", "---\na: \"\\q\"\n---\n", "---\na: b\n\tc: d\n---\n",
    "---\na: - b\n---\n", "---\na: b\nc\n---\n", "---\na: &\n---\n", "---\na: !x!y z\n---\n",
    "---\na: 1\n  b: 2\n---\n", "---\na:\n - b\n c: d\n---\n", "---\na: `b`\n---\n",
    "+++\na\n+++\n", "+++\na = \n+++\n", "+++\na = b\n+++\n", "+++\na = \"b\n+++\n",
    "+++\na = [1\n+++\n", "+++\na = 1 b\n+++\n", "+++\n[a\n+++\n", "+++\na = \"\\q\"\n+++\n",
    "+++\na = {{ .Date }}\n+++\n", "+++\na = 1\n[a]\nb = 1\n+++\n",
  ])
  func theReasonsOfBrokenFrontMatterAreFrench(text: String) {
    for finding in FrontMatter.split(text + "# B\n", path: "p.md").findings {
      guard case .frontMatter(.invalid(let problem)) = finding.fact else { continue }
      let french = FindingTexts(language: .french).text(finding.fact)
      #expect(!french.contains(problem), "\(problem)")
      #expect(FindingTexts(language: .english).text(finding.fact).contains(problem))
    }
  }

  @Test func everyKindOfValueHasItsWords() {
    for kind in ExpectedValue.allCases {
      for language in Language.allCases {
        let text = FindingTexts(language: language).text(
          .frontMatter(.keyInvalid(key: "k", value: "v", expected: kind.rawValue)))
        let isWord = ["text", "list", "number"].contains(kind.rawValue) && language == .english
        #expect(isWord || !text.contains(kind.rawValue + "."), "\(text)")
      }
    }
  }

  @Test func aFileJustTooLargeIsLargerThanTheLimit() {
    let fact = FindingFact.file(.tooLarge(bytes: 1_048_577, limitBytes: 1_048_576))
    #expect(FindingTexts(language: .french).text(fact).contains("(1,1 Mio, limite 1 Mio)"))
    #expect(FindingTexts(language: .english).text(fact).contains("(1.1 MiB, limit 1 MiB)"))
  }

  @Test func anotherEncodingIsNoDamage() {
    let text = FindingTexts(language: .french).text(.encodingRepaired(.utf16, count: 462))
    #expect(text.hasPrefix("texte enregistré en UTF-16 et non en UTF-8, converti à la lecture."))
    #expect(!text.contains("462"))
  }

  @Test func whatTheSystemSaysIsFrench() {
    let text = FindingTexts(language: .french).text(.file(.unreadable(reason: "Permission denied")))
    #expect(text.hasPrefix("lecture impossible (accès refusé)."))
  }

  @Test func codesAreWordsAndSayWhatHappened() {
    #expect(FindingFact.fiche(.passwordLeft).code == "password-left")
    #expect(FindingFact.competency(.unknown(text: "x", nearest: nil)).code == "competency-unknown")
    for fact in Self.facts {
      #expect(fact.code.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }
}
