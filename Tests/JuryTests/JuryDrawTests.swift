import ExamModel
import Jury
import SessionEngine
import TestSupport
import Testing

/// The rules of the draw, each on random pools and seeds.
@Suite struct JuryDrawTests {
  private let criteria = ["autonomie", "choix", "documentations", "analyse", "referentiel"]

  private func plan(_ seed: UInt64) -> SessionPlan {
    let exchange = { fiche in
      PlannedSlot(phaseIndex: fiche, kind: .exchange, budgetSeconds: 300, ficheIndex: fiche)
    }
    let presentation = { fiche in
      PlannedSlot(phaseIndex: fiche, kind: .presentation, budgetSeconds: 600, ficheIndex: fiche)
    }
    return SessionPlan(
      examID: "e6", examTitle: "E6", seed: seed,
      criteria: criteria.map { Criterion(id: $0, name: $0) }, phaseTitles: ["1", "2"],
      fiches: ["a", "b"].map { PlannedFiche(id: $0, title: $0, origin: .unstated(path: $0)) },
      slots: [presentation(0), exchange(0), presentation(1), exchange(1)])
  }

  private func candidates(_ random: inout SplitMix64) -> [DrawCandidate] {
    var pool: [DrawCandidate] = []
    for criterion in criteria {
      for number in 0..<30 {
        pool.append(candidate("\(criterion)-general-\(number)", criterion, .general, &random))
      }
      for number in 0..<4 {
        var opening = candidate(
          "opening-general-\(criterion)-\(number)", criterion, .general, &random)
        opening.isOpening = true
        pool.append(opening)
      }
      for fiche in 0..<2 {
        for number in 0..<Int.random(in: 2...6, using: &random) {
          pool.append(
            candidate("\(criterion)-\(fiche)-\(number)", criterion, .fiche(fiche), &random))
        }
      }
      for fiche in 0..<2 {
        var subject = candidate("\(criterion)-\(fiche)-subject", criterion, .fiche(fiche), &random)
        subject.isAboutSubject = true
        pool.append(subject)
      }
      pool.append(candidate("\(criterion)-both", criterion, .allFiches, &random))
    }
    return pool.shuffled(using: &random)
  }

  private func candidate(
    _ id: String, _ criterion: String, _ scope: DrawCandidate.Scope, _ random: inout SplitMix64
  ) -> DrawCandidate {
    DrawCandidate(
      question: Question(
        id: id, criterionID: criterion, text: "\(id) ?",
        difficulty: Int.random(in: 1...3, using: &random)), scope: scope)
  }

  /// The questions of an oral with so many in each exchange.
  private func oral(_ draw: JuryDraw, seed: UInt64, questions count: Int = 6) -> [QuestionRecord] {
    let engine = SessionEngine(draw: draw)
    var oral = Rehearsal(plan: plan(seed), engine: engine)
    oral.perform(.begin, at: 0)
    for _ in 0..<2 {
      oral.perform(.endSlot, at: 0)
      for _ in 1..<count { oral.perform(.advance, at: 0) }
      oral.perform(.endSlot, at: 0)
    }
    return Array(oral.state.questions)
  }

  @Test(arguments: UInt64(0)..<100)
  func everyCriterionComesUpAndNothingTwice(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let temper = JuryTemper.allCases[Int(seed % 3)]
    let asked = oral(
      JuryDraw(candidates: candidates(&random), temper: temper, seed: seed), seed: seed)
    #expect(asked.count == 12)
    #expect(Set(asked.map(\.question.criterionID)) == Set(criteria))
    #expect(Set(asked.map(\.question.id)).count == asked.count)
  }

  @Test(arguments: UInt64(0)..<100)
  func anExchangeOpensInGeneralAndComesToTheSubject(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 3...10, using: &random)
    let asked = oral(
      JuryDraw(candidates: candidates(&random), seed: seed), seed: seed, questions: count)
    for slot in [1, 3] {
      let own = asked.filter { $0.slot == slot }
      let general = own.filter { $0.question.id.contains("general") }
      #expect(own.count == count)
      #expect(own[0].question.id.hasPrefix("opening"))
      #expect(own[1].question.id.contains("subject"))
      #expect(general.count * 100 >= own.count * 30)
      #expect(general.count * 2 <= own.count || own.count < 2)
      let other = slot == 1 ? "-1-" : "-0-"
      #expect(!own.contains { $0.question.id.contains(other) })
    }
    #expect(!asked.contains { $0.slot == 1 && $0.question.id.hasSuffix("both") })
  }

  /// What rests on a passing word is asked when nothing else of the fiche is left.
  @Test func aPassingWordComesLast() {
    let pool = (0..<8).map { number in
      DrawCandidate(
        question: Question(id: "q\(number)", criterionID: "choix", text: "\(number) ?"),
        scope: .fiche(0), isPassing: number < 4)
    }
    let asked = oral(JuryDraw(candidates: pool, seed: 3), seed: 3, questions: 8)
      .filter { $0.slot == 1 }.map(\.question.id)
    #expect(Set(asked.prefix(4)) == ["q4", "q5", "q6", "q7"])
    #expect(asked.count == 8)
  }

  /// General questions take its place first, up to half of an exchange.
  @Test func aPassingWordWaitsForGeneralQuestions() {
    let pool = (0..<20).map { number in
      DrawCandidate(
        question: Question(id: "q\(number)", criterionID: "choix", text: "\(number) ?"),
        scope: number < 10 ? .fiche(0) : .general, isPassing: number < 8)
    }
    let asked = oral(JuryDraw(candidates: pool, seed: 3), seed: 3, questions: 8)
      .filter { $0.slot == 1 }.map(\.question.id)
    let general = asked.count { (Int($0.dropFirst()) ?? 0) >= 10 }
    #expect(general == 4)
    #expect(asked.contains("q8") && asked.contains("q9"))
  }

  @Test func aQuestionIsAskedOfTheFichesItSuits() {
    let pool = (0..<12).map { number in
      DrawCandidate(
        question: Question(id: "q\(number)", criterionID: "choix", text: "\(number) ?"),
        suitedFiches: number < 6 ? [1] : nil)
    }
    let asked = oral(JuryDraw(candidates: pool, seed: 3), seed: 3).filter { $0.slot == 1 }
    #expect(asked.count == 6)
    #expect(asked.allSatisfy { (Int($0.question.id.dropFirst()) ?? 0) >= 6 })
  }

  /// Failed questions come back in the next session or the one after; mastered ones rest longer.
  @Test(arguments: UInt64(0)..<20)
  func whatFailedComesBackAndWhatWasMasteredRests(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pool = candidates(&random)
    var history = DrawHistory()
    let first = oral(JuryDraw(candidates: pool, seed: seed), seed: seed).map(\.question.id)
    let failed = Set(first.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
    for id in first {
      history.sessionsSinceAsked[id] = 1
      history.outcomes[id] = failed.contains(id) ? .failed : .mastered
    }
    var seenAgain: Set<String> = []
    for session in 1...6 {
      let asked = Set(
        oral(JuryDraw(candidates: pool, history: history, seed: seed + UInt64(session)), seed: seed)
          .map(\.question.id))
      if session <= 2 { seenAgain.formUnion(asked.intersection(failed)) }
      #expect(asked.isDisjoint(with: Set(first).subtracting(failed)))
      for id in history.sessionsSinceAsked.keys { history.sessionsSinceAsked[id, default: 0] += 1 }
      for id in asked {
        history.sessionsSinceAsked[id] = 1
        history.outcomes[id] = .fair
      }
    }
    #expect(seenAgain == failed)
  }

  @Test(arguments: UInt64(0)..<50)
  func whatWasAskedLatelyRestsWhileOthersRemain(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pool = candidates(&random)
    var history = DrawHistory()
    var lately: [Set<String>] = []
    for session in UInt64(0)..<4 {
      let asked = Set(
        oral(JuryDraw(candidates: pool, history: history, seed: seed + session), seed: seed)
          .map(\.question.id))
      for past in lately.suffix(3) { #expect(asked.isDisjoint(with: past)) }
      lately.append(asked)
      for id in history.sessionsSinceAsked.keys { history.sessionsSinceAsked[id, default: 0] += 1 }
      for id in asked { history.sessionsSinceAsked[id] = 1 }
    }
  }

  @Test func aTopicIsAskedOnce() {
    let twins = (0..<4).map { number in
      DrawCandidate(
        question: Question(id: "q\(number)", criterionID: "choix", text: "\(number) ?"),
        topics: [number < 3 ? "glpi" : "docker"])
    }
    let asked = oral(JuryDraw(candidates: twins, seed: 1), seed: 1)
    #expect(asked.count == 2)
    #expect(asked.contains { $0.question.id == "q3" })
  }

  @Test func anotherSubjectComesBeforeTheSameAgain() {
    let pool = ["glpi", "docker", "figure"].flatMap { (subject: String) in
      (0..<3).map {
        DrawCandidate(
          question: Question(
            id: "\(subject)\($0)", criterionID: "choix", text: "\(subject)\($0) ?",
            difficulty: $0 + 1), subject: subject)
      }
    }
    let asked = oral(JuryDraw(candidates: pool, seed: 4), seed: 4, questions: 3)
    let subjects = asked.map { $0.question.id.dropLast() }
    #expect(Set(subjects.prefix(3)).count == 3)
    #expect(Set(subjects.suffix(3)).count == 3)
  }

  @Test func weakAndUnknownCriteriaComeFirst() {
    var random = SplitMix64(seed: 5)
    let history = DrawHistory(
      sessionsSinceCriterion: ["autonomie": 1, "choix": 2, "documentations": 3, "analyse": 1],
      medianLevels: ["autonomie": 4, "choix": 3, "documentations": 1, "analyse": 2])
    let asked = oral(
      JuryDraw(candidates: candidates(&random), history: history, seed: 9), seed: 9, questions: 5)
    #expect(
      asked.prefix(5).map(\.question.criterionID) == [
        "documentations", "analyse", "referentiel", "choix", "autonomie",
      ])
  }

  @Test func theSameSeedAsksTheSame() {
    var random = SplitMix64(seed: 3)
    let pool = candidates(&random)
    let first = oral(JuryDraw(candidates: pool, seed: 8), seed: 8)
    #expect(first == oral(JuryDraw(candidates: pool.reversed(), seed: 8), seed: 8))
    #expect(first != oral(JuryDraw(candidates: pool, seed: 9), seed: 9))
  }

  @Test func temperSetsDifficulty() {
    let pool = criteria.flatMap { criterion in
      (1...3).map {
        DrawCandidate(
          question: Question(
            id: "\(criterion)\($0)", criterionID: criterion, text: "\(criterion)\($0) ?",
            difficulty: $0))
      }
    }
    func firstDifficulty(_ temper: JuryTemper) -> Int {
      oral(JuryDraw(candidates: pool, temper: temper, seed: 2), seed: 2)[0].question.difficulty
    }
    #expect(firstDifficulty(.kindly) == 1)
    #expect(firstDifficulty(.demanding) == 2)
    #expect(firstDifficulty(.unsettling) == 3)
  }

  @Test func theDemandingJuryDigsByItselfAfterAWeakAnswer() {
    let question = Question(
      id: "q", criterionID: "choix", text: "Pourquoi ?",
      followUps: [FollowUp(text: "Pourquoi ?"), FollowUp(text: "Et le coût ?")])
    for (temper, expected) in [(JuryTemper.demanding, ["Et le coût ?"]), (.kindly, [])] {
      let draw = JuryDraw(
        candidates: [DrawCandidate(question: question)], temper: temper, seed: 1)
      var oral = Rehearsal(plan: plan(1), engine: SessionEngine(draw: draw))
      oral.perform(.begin, at: 0)
      oral.perform(.endSlot, at: 1_000)
      oral.perform(.rate(level: 1), at: 30_000)
      #expect(oral.state.questions[0].followUps.map(\.text) == expected)
      #expect(oral.state.questions[0].closedSlotMilliseconds == (expected.isEmpty ? 29_000 : nil))
    }
  }

  @Test func theUnsettlingJuryCutsInOnceOnAnAnswer() {
    let pool = (0..<12).map {
      DrawCandidate(question: Question(id: "q\($0)", criterionID: "choix", text: "\($0) ?"))
    }
    let engine = SessionEngine(draw: JuryDraw(candidates: pool, temper: .unsettling, seed: 6))
    var oral = Rehearsal(plan: plan(6), engine: engine)
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 0)
    for question in 1...12 { oral.perform(.advance, at: question * 100_000) }
    let remarks = oral.state.remarks
    #expect(!remarks.isEmpty)
    #expect(remarks.count < 12)
    #expect(Set(remarks.map(\.question)).count == remarks.count)
    for remark in remarks {
      let asked = oral.state.questions[remark.question].askedSlotMilliseconds
      #expect((25_000...44_000).contains(remark.slotMilliseconds - asked))
    }
  }
}
