import ExamModel
import Testing

@Suite struct SpeechRateTests {
  @Test func wordsTakeTheTimeThatCoachesGiveThem() {
    #expect(SpeechRate.usual.seconds(words: 140) == 60)
    #expect(SpeechRate.slow.seconds(words: 1200) == 600)
    #expect(SpeechRate.fast.seconds(words: 1600) == 600)
    #expect(SpeechRate.allCases.map(\.wordsPerMinute) == [120, 140, 160])
  }

  @Test func secondsAreRoundedAndNeverNegative() {
    #expect(SpeechRate.usual.seconds(words: 1) == 0)
    #expect(SpeechRate.usual.seconds(words: 2) == 1)
    #expect(SpeechRate.usual.seconds(words: 842) == 361)
    #expect(SpeechRate.usual.seconds(words: 0) == 0)
    #expect(SpeechRate.usual.seconds(words: -5) == 0)
  }
}
