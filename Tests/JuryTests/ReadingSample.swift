import ExamModel
import Jury
import SessionEngine
import TestSupport
import Testing

/// Draws to be read by people, as docs/JURY.md tells; nothing is decided here.
///
/// `swift test --filter ReadingSample | sed -n 's/^read: //p'` prints them.
@Suite struct ReadingSample {
  private static let exams: [(id: String, questions: Int)] = [
    ("bts-sio-e5", 8), ("e6-parcours", 6), ("bts-sio-e6-sisr", 4), ("bts-sio-e6-slam", 4),
    ("tp-dwwm", 6), ("tp-cda", 6), ("soutenance-stage", 8), ("bts-sio-e6-2011", 6),
  ]

  @Test func questions() throws {
    let all = CorpusFiche.all.filter { !$0.labels.isHeldOut }.map(\.fiche) + Samples.library.fiches
    var next = 0
    for round in 0..<4 {
      for (id, count) in Self.exams {
        let exam = try #require(Samples.exams.first { $0.id == id })
        var fiches: [Fiche] = []
        while fiches.count < exam.ficheCount {
          next += 1
          let fiche = all[next * 7 % all.count]
          if suits(fiche, id), !fiches.contains(fiche) { fiches.append(fiche) }
        }
        let seed = UInt64(100 + round)
        let jury = JuryTemper.allCases[round % 3]
        let plan = Samples.plan(exam, fiches: fiches, seed: seed, jury: jury)
        let draw = JuryDraw(
          candidates: Samples.candidates(for: plan, fiches: fiches), temper: jury, seed: seed)
        print("read: # \(id) \(seed) \(jury) \(fiches.map(\.id))")
        for record in Samples.oral(plan, draw: draw, questions: count) {
          #expect(exam.criteria.contains { $0.id == record.question.criterionID })
          print("read:   [\(record.question.criterionID)] \(record.question.text)")
        }
      }
    }
  }

  /// Whether a candidate for that exam could present such a fiche.
  private func suits(_ fiche: Fiche, _ examID: String) -> Bool {
    Self.suits(Samples.evidence(fiche).work, examID)
  }

  /// Whether such work is what an exam is about.
  static func suits(_ work: Set<WorkKind>, _ examID: String) -> Bool {
    if examID.hasSuffix("slam") || examID.hasPrefix("tp-") {
      return !work.isDisjoint(with: [.development, .data])
    }
    return !examID.hasSuffix("sisr") || !work.isDisjoint(with: [.network, .deployment, .security])
  }
}
