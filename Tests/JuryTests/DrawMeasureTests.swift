import ExamModel
import Jury
import SessionEngine
import Testing

/// Many draws on labelled fiches, measured as a judge would who has not seen the rules.
@Suite struct DrawMeasureTests {
  private static let exams = [
    "bts-sio-e5", "e6-parcours", "bts-sio-e6-sisr", "bts-sio-e6-slam", "tp-dwwm", "tp-cda",
    "soutenance-stage", "bts-sio-e6-2011",
  ]

  /// Orals of each exam over each fiche that suits it; of two fiches the next one comes second.
  static func measure(
    _ corpus: [CorpusFiche], seeds: [UInt64], questions: Int = 6, exams: [String] = exams
  ) -> DrawMeasure {
    var measure = DrawMeasure()
    for exam in exams.compactMap({ id in Samples.exams.first { $0.id == id } }) {
      let suited = corpus.filter { ReadingSample.suits($0.labels.work, exam.id) }
      for index in suited.indices {
        let count = max(1, min(exam.ficheCount, suited.count))
        let fiches = (0..<count).map { suited[(index + $0) % suited.count] }
        let plan = Samples.plan(exam, fiches: fiches.map(\.fiche))
        let candidates = Samples.writer.candidates(
          for: plan, familyIDs: Samples.knowledge.familyIDs(of: plan.criteria),
          evidence: fiches.map(\.evidence))
        let openings = Set(
          candidates.filter { $0.scope == .general && $0.isOpening }.map(\.question.id))
        for seed in seeds {
          let temper = JuryTemper.allCases[Int(seed % 3)]
          let own = Samples.plan(exam, fiches: fiches.map(\.fiche), seed: seed, jury: temper)
          let oral = Samples.oral(
            own, draw: JuryDraw(candidates: candidates, temper: temper, seed: seed),
            questions: questions)
          measure.add(oral, plan: own, fiches: fiches, general: openings)
        }
      }
    }
    return measure
  }

  /// Printed by `make bench-jury`.
  @Test func drawTable() {
    for (name, isHeldOut) in [("tuned", false), ("held out", true)] {
      let measure = Self.measure(
        CorpusFiche.all.filter { $0.labels.isHeldOut == isHeldOut }, seeds: [1, 2])
      for line in measure.table { print("jury: draws, \(name): \(line)") }
      guard !isHeldOut else { continue }
      for (fault, count) in measure.faults.sorted(by: { $0.value > $1.value }).prefix(60) {
        print("jury: fault \(count) × \(fault)")
      }
    }
  }
}
