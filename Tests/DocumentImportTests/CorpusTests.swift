import Testing

@testable import DocumentImport

/// The labelled documents, read; `make bench-reading` prints the figures.
@Suite struct CorpusTests {
  @Test func table() {
    let samples = DocumentCorpus.all
    var score = ReadingScore()
    for sample in samples { score.take(sample) }
    func row(_ name: String, _ part: Int, _ whole: Int) -> String {
      let tenths = Int((ReadingScore.share(part, whole) * 1000).rounded())
      return "reading: \(name): \(part) of \(whole) (\(tenths / 10).\(tenths % 10) %)"
    }
    print("reading: documents: \(samples.count)")
    print(row("titles", score.titlesRight, score.titles))
    print(row("sections", score.sectionsFound, score.sections))
    print(row("words of the text", score.wordsKept, score.words))
    print(row("identity, menus and secrets left out", score.absentGone, score.absent))
    let refusals = RefusalSamples.all
    let told = refusals.count { $0.isTold }
    print(row("refusals told", told, refusals.count))
    for miss in score.misses.prefix(40) { print("reading: miss: \(miss)") }
    #expect(samples.count >= 60)
    #expect(ReadingScore.share(score.titlesRight, score.titles) >= 0.99)
    #expect(ReadingScore.share(score.sectionsFound, score.sections) >= 0.97)
    #expect(ReadingScore.share(score.wordsKept, score.words) >= 0.97)
    #expect(score.absentGone == score.absent)
    #expect(told == refusals.count)
  }
}
