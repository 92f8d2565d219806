import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Synchronization
import TestSupport

/// The bundled knowledge, read once for all tests.
enum Samples {
  static let knowledge = JuryKnowledge.bundled()
  static let exams = ExamCatalog.bundled()
  static let library = FicheLibrary.bundled()

  static let writer = QuestionWriter(
    bank: knowledge.bank, technologies: knowledge.technologies,
    referential: knowledge.referential, families: knowledge.families, wordings: knowledge.wordings)

  /// What has been read of fiches: many tests draw on the same few, and reading one takes long.
  private static let readings = Mutex<[Fiche: FicheEvidence]>([:])

  static func evidence(_ fiche: Fiche) -> FicheEvidence {
    if let known = readings.withLock({ $0[fiche] }) { return known }
    let evidence = FicheEvidence(of: fiche, recognised: knowledge.recognition(of: fiche))
    readings.withLock { $0[fiche] = evidence }
    return evidence
  }

  /// What a fiche written here offers.
  static func evidence(_ text: String, path: String = "fiche.md") -> FicheEvidence {
    evidence(FicheReader.read(text: text, path: path).fiche)
  }

  /// What a fiche of one section offers.
  static func section(
    _ body: String, title: String = "Essai", heading: String = "Réalisation"
  ) -> FicheEvidence {
    evidence("---\ntitle: \"\(title)\"\n---\n## \(heading)\n\n\(body)\n")
  }

  static func stance(_ name: String, in found: FicheEvidence) -> Stance? {
    found.technologies.first { $0.name == name }?.stance
  }

  static func fiche(_ id: String) -> Fiche? { library.fiches.first { $0.id == id } }

  static func candidates(for plan: SessionPlan, fiches: [Fiche]) -> [DrawCandidate] {
    writer.candidates(
      for: plan, familyIDs: knowledge.familyIDs(of: plan.criteria),
      evidence: fiches.map { evidence($0) })
  }

  static func plan(
    _ exam: Exam, fiches: [Fiche], seed: UInt64 = 1, jury: JuryTemper = .demanding
  ) -> SessionPlan {
    SessionPlanner(exam: exam, options: SessionOptions(jury: jury, seed: seed))
      .plan(fiches: fiches, parcours: library.parcours)
  }

  /// The questions of an oral with so many in each exchange.
  static func oral(
    _ plan: SessionPlan, draw: JuryDraw, questions count: Int = 6
  ) -> [QuestionRecord] {
    let engine = SessionEngine(draw: draw)
    var state = SessionState(plan: plan)
    func perform(_ intent: SessionIntent) {
      for event in engine.decide(intent, in: state, at: 0) { state.reduce(event) }
    }
    perform(.begin)
    while let slot = state.plannedSlot {
      if slot.kind == .exchange { for _ in 1..<count { perform(.advance) } }
      perform(.endSlot)
    }
    return Array(state.questions)
  }
}
