import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Testing

/// Each bundled exam as an oral: filled exchanges, its own criteria, its own matter, its own language.
@Suite struct ExamOralTests {
  private static let questionCount = 4

  /// The samples where they suit the exam, as a candidate without fiches would get them.
  private static func fiches(_ exam: Exam) -> [Fiche] {
    guard exam.domain == .computing else { return [] }
    let ids =
      exam.id.hasSuffix("slam") || exam.id.hasPrefix("tp-")
      ? ["application-reservation", "support-helpdesk"] : ["segmentation-reseau", "supervision"]
    return ids.prefix(exam.ficheCount).compactMap(Samples.fiche)
  }

  private static func oral(_ exam: Exam, fiches: [Fiche], seed: UInt64) -> [QuestionRecord] {
    let jury = JuryTemper.allCases[Int(seed % 3)]
    let plan = Samples.plan(exam, fiches: fiches, seed: seed, jury: jury)
    let draw = JuryDraw(
      candidates: Samples.candidates(for: plan, fiches: fiches), temper: jury, seed: seed)
    return Samples.oral(plan, draw: draw, questions: questionCount)
  }

  private static let exams = Samples.exams

  @Test func thereAreThirtyExams() { #expect(Self.exams.count >= 30) }

  @Test(arguments: exams) func everyExchangeIsFilled(exam: Exam) {
    let fiches = Self.fiches(exam)
    let plan = Samples.plan(exam, fiches: fiches)
    for seed: UInt64 in 1...3 {
      let records = Self.oral(exam, fiches: fiches, seed: seed)
      for (index, slot) in plan.slots.enumerated() where slot.kind == .exchange {
        let own = records.filter { $0.slot == index }
        #expect(own.count == Self.questionCount, "\(exam.id), slot \(index)")
        for record in own where !slot.criterionIDs.isEmpty {
          #expect(slot.criterionIDs.contains(record.question.criterionID), "\(record.question.id)")
        }
      }
      let criteria = Set(exam.criteria.map(\.id))
      #expect(records.allSatisfy { criteria.contains($0.question.criterionID) })
      #expect(Set(records.map(\.question.text)).count == records.count, "\(exam.id)")
    }
  }

  /// Words that no question to a pupil, a salesperson or a nurse may hold.
  private static let computing = [
    "serveur", "réseau informatique", "logiciel", "code source", "pare-feu", "infrastructure",
    "utilisateurs", "base de données", "GLPI", "production de ce service", "helpdesk",
  ]

  @Test(arguments: exams.filter { $0.domain == .any })
  func anExamIsNotAskedAboutComputing(exam: Exam) {
    // With a fiche in hand too, of whatever trade.
    let own = Array(repeating: Self.shop, count: exam.ficheCount)
    let knowledge = Samples.knowledge
    for fiches in [[], own] {
      for seed: UInt64 in 1...6 {
        for record in Self.oral(exam, fiches: fiches, seed: seed) {
          let question = record.question
          let family = knowledge.bank.question(id: question.id)?.family
          let isAboutWork = family.flatMap { knowledge.families.family(id: $0)?.setting == .work }
          #expect(isAboutWork != true, "\(exam.id): \(question.id) \(question.text)")
          for word in Self.computing {
            #expect(!question.text.contains(word), "\(exam.id): \(question.text)")
          }
        }
      }
    }
  }

  @Test(arguments: exams) func everyCriterionIsAskedAboutInItsLanguage(exam: Exam) {
    let languages = Dictionary(exam.criteria.map { ($0.id, $0.language) }) { first, _ in first }
    for record in Self.oral(exam, fiches: Self.fiches(exam), seed: 5) {
      let own = Samples.knowledge.bank.question(id: record.question.id)?.language ?? .french
      #expect(own == languages[record.question.criterionID], "\(record.question.text)")
    }
  }

  /// A mission in a shop, as a student of commerce tells it.
  private static let shop = FicheReader.read(
    text: """
      ---
      title: Relancer le rayon des jeux
      ---
      ## Contexte
      Un magasin de jouets de douze salariés, dont le rayon des jeux de société perdait sa clientèle.

      ## Démarche
      Nous avons organisé trois soirées de jeu. J'ai tenu la caisse et mené l'enquête.

      ## Résultats
      Les ventes du rayon ont augmenté de 18 % entre octobre et décembre. 42 personnes sont venues.

      ## Bilan
      Je préparerais l'affiche plus tôt.
      """, path: "jeux.md"
  ).fiche

  @Test(arguments: exams.filter { $0.domain == .any && $0.ficheCount > 0 })
  func aFicheOfAnotherTradeIsReadToo(exam: Exam) {
    let plan = Samples.plan(exam, fiches: [Self.shop])
    let candidates = Samples.candidates(for: plan, fiches: [Self.shop])
    // The Grand oral and its like judge the answer to a question, not a piece of work.
    guard exam.criteria.contains(where: { $0.serves.contains("work-results") }) else { return }
    #expect(candidates.contains { $0.question.text.contains("18 %") }, "\(exam.id)")
    let records = Self.oral(exam, fiches: [Self.shop], seed: 2)
    #expect(
      records.contains { if case .general = $0.question.reason { false } else { true } },
      "\(exam.id)")
  }

  /// Neutral work, trades, letters and languages have enough to be drawn from more than once.
  @Test(arguments: [
    "work", "commerce", "business", "care", "hiring", "research", "outreach", "literature",
    "reading", "grammar", "language", "everyday", "viewpoints", "speaking",
  ])
  func aFamilyOfAnotherDomainHasTwentyFiveQuestions(family: String) {
    let own = Samples.knowledge.bank.questions.filter { $0.family == family }
    #expect(own.count >= 25, "\(family): \(own.count)")
    for question in own {
      #expect(question.followUps.count == 2, "\(question.id)")
      #expect(question.goodAnswer.count == 3, "\(question.id)")
    }
  }

  /// Whoever tells of years of training is asked about the work in them too, not twelve times about a career.
  @Test func thePathIsAskedAboutThroughItsWork() throws {
    let exam = try #require(ExamCatalog.exam(id: "bts-sio-e6-2011"))
    let fiche = try #require(Samples.fiche("segmentation-reseau"))
    for seed: UInt64 in 1...4 {
      let plan = Samples.plan(exam, fiches: [fiche], seed: seed)
      let draw = JuryDraw(
        candidates: Samples.candidates(for: plan, fiches: [fiche]), temper: .demanding, seed: seed)
      let records = Samples.oral(plan, draw: draw, questions: 12)
      let first = records.filter { $0.slot == records.first?.slot }
      #expect(first.first?.question.reason == .general)
      #expect(first.count { $0.question.reason != .general } >= 4)
      #expect(Set(records.map(\.question.text)).count == records.count)
    }
  }

  /// A family of questions that a criterion takes few of must not come up each time because of that.
  @Test func generalQuestionsVary() throws {
    let exam = try #require(ExamCatalog.exam(id: "tp-dwwm"))
    let fiches = Self.fiches(exam)
    var counts: [String: Int] = [:]
    let seeds: ClosedRange<UInt64> = 1...12
    for seed in seeds {
      for record in Self.oral(exam, fiches: fiches, seed: seed)
      where record.question.reason == .general {
        counts[record.question.id, default: 0] += 1
      }
    }
    for (id, count) in counts { #expect(count <= 6, "\(id)") }
  }
}
