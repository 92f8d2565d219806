import ExamModel
import FicheLibrary
import Jury
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What reading costs; printed by `make bench-jury`, since a timing proves nothing on a loaded machine.
@Suite struct ReadingTimeTests {
  private static let wordsOfFiche = 3_000
  private static let rounds = 15

  /// A fiche as long as candidates' longest, from those of the corpus one after the other.
  private static func longFiche(from start: Int) -> Fiche {
    var text = "# Une longue fiche\n"
    var words = 0
    var index = start
    while words < wordsOfFiche {
      let entry = CorpusFiche.all[index % CorpusFiche.all.count]
      for section in entry.fiche.sections { words += section.wordCount }
      text += "\n" + CorpusFiche.body(ofFicheNamed: entry.name)
      index += 1
    }
    return FicheReader.read(text: text, path: "longue-\(start).md").fiche
  }

  /// Processor time of this thread.
  private static func milliseconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
    let start = now()
    work()
    return now() - start
  }

  @Test(.enabled(if: getenv("JURY_BENCH") != nil)) func twoLongFiches() {
    let fiches = [Self.longFiche(from: 0), Self.longFiche(from: 40)]
    let words = fiches.map { fiche in fiche.sections.reduce(0) { $0 + $1.wordCount } }
    var times: [Double] = []
    for _ in 0..<Self.rounds {
      times.append(
        Self.milliseconds {
          // Not from the samples, which keep what they have read.
          for fiche in fiches {
            _ = FicheEvidence(of: fiche, recognised: Samples.knowledge.recognition(of: fiche))
          }
        })
    }
    times.sort()
    func shown(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
    print(
      "jury: reading two fiches of \(words) words: median \(shown(times[times.count / 2])) ms, "
        + "most \(shown(times.last ?? 0)) ms of processor time (goal 60 ms)")
  }
}
