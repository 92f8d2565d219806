import ExamModel
import Testing
import Wording

/// Everything that is found is said in both languages, whole.
@Suite struct FindingTextsTests {
  private static let files: [FileFact] = [
    .missing, .isFolder, .notAFile, .unreadable(reason: "Permission denied"),
    .unreadable(reason: "Odd"), .tooLarge(bytes: 1_048_577, limitBytes: 1_048_576),
    .tooLarge(bytes: 5000, limitBytes: 900), .binary, .empty, .emptyPage, .passedOver,
  ]

  private static let folders: [FolderFact] = [
    .linkLeaves(target: "/etc"), .linkBroken(target: "gone"), .loop, .tooDeep(limit: 8),
    .tooLarge(limit: 10_000), .noFiche, .notEnoughFiches(found: 1, needed: 2),
    .notEnoughFiches(found: 2, needed: 3),
    .documentsToImport(count: 1, example: "a.docx", folder: "Mes fiches"),
    .documentsToImport(count: 4, example: "a.docx", folder: "-f"),
  ]

  private static let encodings: [SourceEncoding] = [
    .macRoman, .windows1252, .rawMacRoman, .rawWindows1252, .rawCodePage850, .utf16,
  ]

  private static let frontMatter: [FrontMatterFact] = [
    .unclosed, .invalid(problem: "did not find expected key"), .invalid(problem: "odd"),
    .tooComplex, .keyInvalid(key: "duration", value: "long", expected: "minutes"),
    .configurationKeyUnknown(key: "voix", known: ["voice", "lang"]),
    .configurationKeyRepeated(key: "lang", line: 3), .planSectionUnknown(title: "Besoin"),
  ]

  private static let bank: [BankProblem] = [
    .unreadable(problem: "did not find expected key"), .unreadable(problem: "odd"),
    .notAQuestion(excerpt: "texte"), .withoutID, .withoutText(id: "a"),
    .textTooLong(id: "a", wordCount: 40, limit: 30), .duplicateID("a"), .withoutFamily(id: "a"),
    .keyInvalid(id: "a", key: "target", value: "soon"),
  ]

  private static let fiches: [FicheFact] =
    [
      .draft, .sectionEmpty(title: "Besoin"), .allSectionsEmpty(count: 1),
      .allSectionsEmpty(count: 4),
      .titleRepeated(title: "Support", otherPath: "b.md"), .parcoursRepeated(otherPath: "b.md"),
      .noSectionForCriteria,
      .reviewMissing, .resultsWithoutFigure, .tooLongToSay(words: 2000, budgetSeconds: 300),
      .tooShortToSay(words: 20, budgetSeconds: 300), .tooShortToSay(words: 1, budgetSeconds: 300),
      .passwordLeft, .candidateNumberLeft, .imageMissing(address: "a.png"),
      .linkBroken(address: "b.md"),
    ] + SectionRole.allCases.map { .criterionWithoutSection(criterion: "Méthode", roles: [$0]) }

  private static let competencies: [CompetencyFact] = [
    .unknown(text: "Café", nearest: nil), .unknown(text: "Café", nearest: "Gérer le patrimoine"),
    .obsolete(text: "A1.1", nearest: nil), .obsolete(text: "A1.1", nearest: "Gérer le patrimoine"),
    .crossAlone(fiche: "Support", competency: "Gérer"),
    .crossMissing(fiche: "Support", competency: "Gérer"), .rowMissing(fiche: "Support"),
  ]

  private static let exams: [ExamPageFact] = [
    .withoutDuration, .durationInvalid(text: "long"), .withoutPhases, .withoutCriteria,
    .slotsDoNotAddUp(slotsSeconds: 600, durationSeconds: 1200),
    .preparationDoesNotAddUp(slotsSeconds: 600, preparationSeconds: 1200),
    .slotInvalid(text: "x"), .unknown(id: "e9", known: ["e5", "e6"]),
  ]

  private static let facts: [FindingFact] =
    files.map(FindingFact.file) + folders.map(FindingFact.folder)
    + encodings.flatMap { encoding in
      [1, 3].map { FindingFact.encodingRepaired(encoding, count: $0) }
    } + frontMatter.map(FindingFact.frontMatter) + bank.map(FindingFact.bank)
    + fiches.map(FindingFact.fiche) + competencies.map(FindingFact.competency)
    + exams.map(FindingFact.exam)

  @Test(arguments: facts) func isSaidInBothLanguages(fact: FindingFact) {
    TextRules.expectSentence { FindingTexts(language: $0).text(fact) }
    for language in TextRules.languages {
      let words = FindingTexts(language: language).words(fact)
      for part in [words.message, words.cost, words.fix].compactMap(\.self) {
        #expect(part.last.map(".?!".contains) == true, "\(part)")
      }
      let line = FindingTexts(language: language).line(
        Finding(fact, at: SourceLocation(path: "a.md", line: 4)))
      #expect(line.hasPrefix("a.md:4: "))
    }
  }

  @Test func noTwoFactsReadAlike() {
    for language in TextRules.languages {
      // How many places of a text stored otherwise were converted, nobody needs to know.
      let facts = Self.facts.filter {
        if case .encodingRepaired(_, let count) = $0 { count == 1 } else { true }
      }
      let texts = facts.map { FindingTexts(language: language).text($0) }
      let alike = Dictionary(grouping: texts) { $0 }.filter { $1.count > 1 }.keys
      #expect(alike.isEmpty, "\(alike.sorted())")
    }
  }

  @Test func everyReasonOfTheSystemHasItsFrench() {
    #expect(SystemReasonTexts.french("Permission denied") == "accès refusé")
    #expect(SystemReasonTexts.french("Odd") == "Odd")
  }
}
