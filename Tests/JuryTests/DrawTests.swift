import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import TestSupport
import Testing

/// Whole orals on the bundled fiches.
@Suite struct DrawTests {
  private func exam() throws -> Exam {
    try #require(ExamCatalog.exam(id: ExamCatalog.defaultID))
  }

  private func draw(
    _ fiches: [Fiche], seed: UInt64, jury: JuryTemper = .demanding,
    history: DrawHistory = DrawHistory()
  ) throws -> [QuestionRecord] {
    let plan = Samples.plan(try exam(), fiches: fiches, seed: seed, jury: jury)
    let draw = JuryDraw(
      candidates: Self.candidates[fiches.map(\.id)] ?? [], history: history, temper: jury,
      seed: seed)
    return Samples.oral(plan, draw: draw)
  }

  /// The questions of each pair, which no seed changes.
  private static let candidates: [[String]: [DrawCandidate]] = {
    guard let exam = ExamCatalog.exam(id: ExamCatalog.defaultID) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: pairs.map { fiches in
        (
          fiches.map(\.id),
          Samples.candidates(for: Samples.plan(exam, fiches: fiches), fiches: fiches)
        )
      })
  }()

  /// Every pair of neighbours in the library, so that each fiche comes first and second.
  private static var pairs: [[Fiche]] {
    let fiches = Samples.library.fiches
    return fiches.indices.map { [fiches[$0], fiches[($0 + 1) % fiches.count]] }
  }

  @Test(arguments: [UInt64(1), 2, 3, 5, 8])
  func goldenDraws(seed: UInt64) throws {
    var lines: [String] = []
    for fiches in Self.pairs {
      lines.append("\(fiches.map(\.id).joined(separator: " + "))")
      for record in try draw(fiches, seed: seed) {
        let question = record.question
        let line = question.reason.location?.line.map { ":\($0)" } ?? ""
        lines.append("  \(record.slot) \(question.criterionID)\(line) \(question.text)")
      }
    }
    let path = "Tests/JuryTests/__Draws__/seed-\(seed).txt"
    if let difference = Snapshot.difference(
      lines.joined(separator: "\n") + "\n", recordedAt: path)
    {
      Issue.record("\(path): \(difference)")
    }
  }

  @Test(arguments: UInt64(1)...6)
  func anExchangeAsksAboutOneFigureOfMany(seed: UInt64) throws {
    let text = """
      ---
      title: Sauvegarde avec Restic
      ---
      ## Contexte

      La mairie compte 84 agents et 120 postes.

      ## Mise en œuvre

      J'ai installé Restic sur Debian. La restauration a pris 38 minutes.

      ## Résultats

      La sauvegarde est passée de 210 à 45 minutes. 30 % de place en moins. 14 incidents sur 15 ont été résolus.
      """
    let fiches = [FicheReader.read(text: text, path: "restic.md").fiche]
    #expect(Samples.evidence(text, path: "restic.md").figures.count >= 4)
    let exam = try #require(ExamCatalog.exam(id: "bts-sio-e5"))
    let plan = Samples.plan(exam, fiches: fiches, seed: seed)
    let oral = JuryDraw(
      candidates: Samples.candidates(for: plan, fiches: fiches), temper: .demanding, seed: seed)
    let asked = Samples.oral(plan, draw: oral, questions: 12)
    for slot in Set(asked.map(\.slot)) {
      let figures = asked.filter { record in
        if case .figure = record.question.reason { record.slot == slot } else { false }
      }
      #expect(figures.count <= 1, "seed \(seed) slot \(slot): \(figures.map(\.question.text))")
    }
  }

  @Test(arguments: UInt64(1)...6)
  func anExchangeOpensInGeneralAndGoesOnAboutTheFiche(seed: UInt64) throws {
    for fiches in Self.pairs {
      let asked = try draw(fiches, seed: seed, jury: JuryTemper.allCases[Int(seed % 3)])
      #expect(asked.count == 12)
      for slot in Set(asked.map(\.slot)) {
        let own = asked.filter { $0.slot == slot }
        let general = own.count { $0.question.reason == .general }
        #expect(own.first?.question.reason == .general)
        #expect(general * 100 >= own.count * 30, "\(fiches.map(\.id)) seed \(seed)")
        #expect(general * 2 <= own.count, "\(fiches.map(\.id)) seed \(seed)")
      }
      let criteria = Set(asked.map(\.question.criterionID))
      #expect(criteria == Set(try exam().criteria.map(\.id)))
    }
  }

  @Test(arguments: UInt64(1)...6)
  func nothingIsAskedTwiceOverTheTwoFiches(seed: UInt64) throws {
    for fiches in Self.pairs {
      let asked = try draw(fiches, seed: seed).map(\.question)
      #expect(Set(asked.map(\.id)).count == asked.count)
      #expect(Set(asked.map(\.text)).count == asked.count)
      for question in asked {
        #expect(WordingChecks.faults(ofQuestion: question.text).isEmpty, "\(question.text)")
      }
    }
  }

  @Test func theSameSeedDrawsTheSame() throws {
    for fiches in Self.pairs {
      #expect(try draw(fiches, seed: 4) == draw(fiches, seed: 4))
      #expect(try draw(fiches, seed: 4) != draw(fiches, seed: 6))
    }
  }

  @Test func whatWasAskedRestsForThreeSessions() throws {
    let fiches = Self.pairs[0]
    let plan = Samples.plan(try exam(), fiches: fiches)
    var sessions: [SessionResult] = []
    for day in 1...6 {
      let history = DrawHistory(sessions: sessions, examID: plan.examID)
      let asked = try draw(fiches, seed: UInt64(day), history: history)
      let ids = Set(asked.map(\.question.id))
      for past in sessions.suffix(3) {
        #expect(ids.isDisjoint(with: past.answers.map(\.questionID)))
      }
      sessions.append(
        SessionResult(
          id: "s\(day)", startedSeconds: day * 86_400, plan: plan, isComplete: true,
          slotSeconds: plan.slots.map(\.budgetSeconds),
          answers: asked.map {
            AnswerResult(
              questionID: $0.question.id, criterionID: $0.question.criterionID, slot: $0.slot,
              level: 3)
          }))
    }
  }

  @Test func everyQuestionOnAFicheTellsItsFileAndLine() throws {
    for fiches in Self.pairs {
      let plan = Samples.plan(try exam(), fiches: fiches)
      for candidate in Samples.candidates(for: plan, fiches: fiches) {
        switch (candidate.scope, candidate.question.reason) {
        case (.general, let reason): #expect(reason == .general)
        case (.allFiches, .bothFiches): break
        case (.fiche(let index), let reason):
          let location = try #require(reason.location)
          #expect(location.path == fiches[index].path)
          // What is not there has no line.
          if case .missingSection = reason { continue }
          #expect(location.line.map { $0 > 0 } ?? false, "\(candidate.question.id)")
        default: Issue.record("\(candidate.question.id): \(candidate.question.reason)")
        }
      }
    }
  }

  @Test func everyExamWithFichesAsksAboutThem() {
    for exam in Samples.exams where exam.ficheCount > 0 {
      let fiches = Array(Samples.library.fiches.prefix(exam.ficheCount))
      let plan = Samples.plan(exam, fiches: fiches)
      let candidates = Samples.candidates(for: plan, fiches: fiches)
      let known = Set(exam.criteria.map(\.id))
      #expect(candidates.allSatisfy { known.contains($0.question.criterionID) })
      #expect(candidates.contains { $0.scope == .fiche(0) })
      #expect(Set(candidates.map(\.question.id)).count == candidates.count)
    }
  }
}
