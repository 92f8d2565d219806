import ExamModel
import Jury
import SessionEngine
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// Exams of one fiche and of two, for network and for development: enough to hold the bounds at every change.
  private static let sample = ["bts-sio-e5", "bts-sio-e6-sisr", "bts-sio-e6-slam"]

  @Test func orals() {
    let isBench = getenv("JURY_BENCH") != nil
    let exams = isBench ? Self.exams : Self.sample
    let tuned = Self.measure(
      CorpusFiche.all.filter { !$0.labels.isHeldOut }, seeds: isBench ? [1, 2] : [1], exams: exams)
    let heldOut = Self.measure(
      CorpusFiche.all.filter(\.labels.isHeldOut), seeds: isBench ? [1, 2] : [1], exams: exams)
    for line in tuned.table { print("jury: draws, tuned: \(line)") }
    for line in heldOut.table { print("jury: draws, held out: \(line)") }
    for (fault, count) in tuned.faults.sorted(by: { $0.value > $1.value }).prefix(60) {
      print("jury: fault \(count) × \(fault)")
    }
    #expect(tuned.contentFaults * 100 <= tuned.questions * 2, "\(tuned.table)")
    #expect(tuned.onSubjectOrTitle * 100 >= tuned.exchanges * 90, "\(tuned.table)")
    for measure in [tuned, heldOut] {
      // Of some two hundred one more or less is half of the share.
      #expect(measure.falselyMissing * 100 <= measure.questions * 3, "\(measure.table)")
      #expect(measure.openings == measure.exchanges, "\(measure.table)")
      #expect(measure.general * 100 >= measure.questions * 25, "\(measure.table)")
      #expect(measure.general * 100 <= measure.questions * 50, "\(measure.table)")
      #expect(measure.stacked == 0, "\(measure.table)")
      // One of some sixty is more than the share already.
      #expect(measure.poorQuotations * 100 <= measure.quotations * 2, "\(measure.table)")
    }
  }
}
