import ExamModel
import FicheLibrary
import Jury
import Pages
import SessionEngine
import Testing

/// The bank as a whole: how much there is, and that nothing is there twice.
@Suite struct BankTests {
  @Test func thereAreThirtyGeneralQuestionsForEachCriterionOfTheDefaultExam() throws {
    let exam = try #require(ExamCatalog.exam(id: ExamCatalog.defaultID))
    let general = general(exam)
    for criterion in exam.criteria {
      let own = general.filter { $0.question.criterionID == criterion.id }
      #expect(own.count >= 30, "\(criterion.id): \(own.count)")
    }
    #expect(general.count >= 150)
  }

  /// The questions of the bank on as many fiches as the exam presents, whatever is in them.
  private func general(_ exam: Exam) -> [DrawCandidate] {
    let ids =
      exam.id.hasSuffix("slam") || exam.id.hasPrefix("tp-")
      ? ["application-reservation", "support-helpdesk"] : ["segmentation-reseau", "supervision"]
    let fiches = ids.prefix(exam.ficheCount).compactMap(Samples.fiche)
    return Samples.candidates(for: Samples.plan(exam, fiches: fiches), fiches: fiches)
      .filter { $0.scope == .general }
  }

  /// A teacher, a pupil or a nurse must not be asked about servers, nor about fiches there are not.
  @Test func anOralWithoutFicheIsNotAskedAboutWork() {
    let work = Set(Samples.knowledge.families.families.filter { $0.setting == .work }.map(\.id))
    #expect(work.count == 5)
    for exam in Samples.exams where exam.ficheCount == 0 {
      let families = Set(
        general(exam).compactMap { Samples.knowledge.bank.question(id: $0.question.id)?.family })
      #expect(families.isDisjoint(with: work), "\(exam.id): \(families)")
    }
  }

  @Test func twoFichesAreSpokenOfWhereThereAreTwo() {
    for exam in Samples.exams {
      let both = general(exam).filter { candidate in
        (Samples.knowledge.bank.question(id: candidate.question.id)?.neededFiches ?? 0) > 1
      }
      #expect(both.isEmpty == (exam.ficheCount < 2), "\(exam.id)")
    }
  }

  /// What is asked of whoever did a work of that kind.
  private func general(_ exam: Exam, of text: String) -> [DrawCandidate] {
    let fiche = FicheReader.read(text: text, path: "work.md").fiche
    return Samples.candidates(for: Samples.plan(exam, fiches: [fiche]), fiches: [fiche])
      .filter { $0.scope == .general }
  }

  private static let works = [
    "# Refonte du site du club de tir\n\n## Réalisation\n\nJ'ai refait le site internet du club et déposé le site web chez un hébergeur.\n",
    "# Application de réservation\n\n## Réalisation\n\nJ'ai développé l'application web en PHP. J'ai codé les écrans et le formulaire de saisie.\n",
  ]

  @Test func everyCriterionOfEveryExamHasQuestions() {
    for exam in Samples.exams {
      let general = general(exam)
      let hasEnglish = Samples.knowledge.bank.questions.contains { $0.language == .english }
      // An oral in English waits for its bank in English.
      if exam.id == "bts-sio-e2-anglais", !hasEnglish { continue }
      for criterion in exam.criteria {
        var own = general.filter { $0.question.criterionID == criterion.id }
        // What is asked about an organisation's site or one's own screens is asked of whoever worked on one.
        for work in Self.works where own.count < 10 {
          own = self.general(exam, of: work).filter { $0.question.criterionID == criterion.id }
        }
        #expect(own.count >= 10, "\(exam.id)/\(criterion.id): \(own.count)")
      }
      #expect(Set(general.map(\.question.id)).count == general.count)
    }
  }

  /// Orals that are not about computing are as well served as those that are.
  @Test(arguments: [
    "literature", "reading", "grammar", "language", "viewpoints", "knowledge", "argumentation",
    "expression", "research", "outreach", "hiring", "practice", "situation", "service", "project",
  ])
  func aFamilyForOtherTradesHasTwentyFiveQuestions(family: String) {
    let count = Samples.knowledge.bank.questions.count {
      $0.family == family && $0.language != .english
    }
    #expect(count >= 25, "\(family): \(count)")
  }

  @Test(arguments: ["comprehension", "expression", "argumentation", "language", "speaking"])
  func aFamilyInEnglishHasTwentyFiveQuestions(family: String) {
    let count = Samples.knowledge.bank.questions.count {
      $0.family == family && $0.language == .english
    }
    #expect(count >= 25, "\(family): \(count)")
  }

  @Test func anUnknownCriterionGetsGeneralQuestions() {
    let criteria = ["Zèle", "Ponctualité", "Sourire"].map {
      Criterion(id: $0.lowercased(), name: $0)
    }
    let plan = SessionPlan(
      examID: "x", examTitle: "X", criteria: criteria, phaseTitles: ["1"],
      slots: [PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 60)])
    let general = Samples.candidates(for: plan, fiches: [])
    for criterion in criteria {
      #expect(general.count { $0.question.criterionID == criterion.id } >= 12)
    }
    let families = Set(
      general.compactMap { Samples.knowledge.bank.question(id: $0.question.id)?.family })
    #expect(families.contains("general"))
  }

  /// A question or criterion that names an aspect nobody defined would never meet another.
  @Test func everyAspectThatIsServedIsDefined() {
    let catalog = Samples.knowledge.technologies
    let known = Set(Samples.knowledge.aspects.map(\.id))
    let questions =
      Samples.knowledge.bank.questions + Samples.knowledge.wordings.map(\.question)
      + catalog.families.flatMap(\.questions) + catalog.technologies.flatMap(\.questions)
    for question in questions {
      for id in question.serves { #expect(known.contains(id), "\(question.id): \(id)") }
    }
    for family in Samples.knowledge.families.families {
      for id in family.serves { #expect(known.contains(id), "\(family.id): \(id)") }
    }
    for exam in Samples.exams {
      for criterion in exam.criteria {
        for id in criterion.serves { #expect(known.contains(id), "\(exam.id): \(id)") }
      }
    }
  }

  /// Two questions that share half of their words ask the same thing.
  @Test func noTwoQuestionsAskTheSame() {
    let catalog = Samples.knowledge.technologies
    let questions =
      Samples.knowledge.bank.questions + Samples.knowledge.wordings.map(\.question)
      + catalog.families.flatMap(\.questions) + catalog.technologies.flatMap(\.questions)
    let words = questions.filter { $0.id != "own-question" }.map { question in
      (question.id, question.text, Set(TextFolding.words(of: question.text)))
    }
    var frequency: [String: Int] = [:]
    for word in words.flatMap(\.2) { frequency[word, default: 0] += 1 }
    // Whoever shares half of their words shares one of the rarer half of them, or there would be too few
    // left to share: only those who meet there are compared.
    var met: [String: [Int]] = [:]
    for (index, first) in words.enumerated() {
      let rarest = first.2.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
      let telling = rarest.prefix(rarest.count / 2 + 1)
      for place in Set(telling.flatMap { met[$0] ?? [] }) {
        let second = words[place]
        let common = first.2.intersection(second.2).count
        let all = first.2.count + second.2.count - common
        if common * 2 >= all {
          Issue.record("\(first.0): \(first.1) | \(second.0): \(second.1)")
        }
      }
      for word in telling { met[word, default: []].append(index) }
    }
  }
}
