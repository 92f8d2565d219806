import Testing

@testable import Voice

/// What a stretch of an oral sounded like, from literal runs of speech.
@Suite struct VoiceMeasuresTests {
  private static func run(_ range: Range<Int>, syllables: Int = 0, decibels: Double = -26)
    -> SpeechRun
  {
    SpeechRun(
      startMilliseconds: range.lowerBound, endMilliseconds: range.upperBound, syllables: syllables,
      levelDecibels: decibels)
  }

  @Test func talkPausesAndTheLongest() {
    let measures = VoiceMeasures(
      of: [
        Self.run(1000..<5000), Self.run(6900..<10_000), Self.run(12_000..<15_000),
        Self.run(18_500..<20_000),
      ], in: 0..<25_000)
    #expect(measures.talkMilliseconds == 11_600)
    #expect(measures.talkShare == 11_600.0 / 25_000)
    #expect(
      measures.pauses == [
        SpeechPause(startMilliseconds: 10_000, endMilliseconds: 12_000),
        SpeechPause(startMilliseconds: 15_000, endMilliseconds: 18_500),
      ])
    #expect(measures.longestPause?.startMilliseconds == 15_000)
  }

  @Test func thePauseBeforeAnAnswerIsHesitation() {
    let measures = VoiceMeasures(
      of: [Self.run(0..<4000), Self.run(9000..<12_000), Self.run(15_000..<16_000)],
      in: 0..<20_000, questions: [5000])
    #expect(measures.firstWordMilliseconds == [4000])
    #expect(
      measures.pauses == [SpeechPause(startMilliseconds: 12_000, endMilliseconds: 15_000)])
  }

  @Test func whatWasGoingOnIsNoAnswer() {
    let measures = VoiceMeasures(
      of: [Self.run(0..<5600), Self.run(7000..<8000)], in: 0..<20_000,
      questions: [5000, 12_000])
    #expect(measures.firstWordMilliseconds == [2000, nil])
  }

  @Test func theJurysTimeIsNobodysSilence() {
    let measures = VoiceMeasures(
      of: [Self.run(0..<5000), Self.run(12_000..<15_000)], in: 0..<20_000, questions: [11_000],
      jury: [6000..<11_000])
    #expect(measures.stretchMilliseconds == 15_000)
    #expect(measures.pauses.isEmpty)
    #expect(measures.firstWordMilliseconds == [1000])
  }

  @Test func aRunIsCutWhereTheStretchEnds() {
    let measures = VoiceMeasures(
      of: [Self.run(0..<4000, syllables: 16), Self.run(8000..<12_000, syllables: 20)],
      in: 3000..<10_000)
    #expect(measures.talkMilliseconds == 3000)
    #expect(measures.syllables == 4 + 10)
  }

  @Test func paceIsABandAndNeedsEnoughSpeech() {
    // 4.1 syllables a second of talk and pauses are 140 words a minute.
    let enough = VoiceMeasures(
      of: [Self.run(2000..<30_000, syllables: 120), Self.run(31_000..<62_000, syllables: 126)],
      in: 0..<70_000)
    #expect(enough.pace?.wordsPerMinute == 140)
    #expect(enough.pace?.lowest == 120)
    #expect(enough.pace?.highest == 160)
    let few = VoiceMeasures(of: [Self.run(0..<9000, syllables: 40)], in: 0..<10_000)
    #expect(few.pace == nil)
  }

  @Test func hesitationDoesNotSlowThePace() {
    let runs = [Self.run(0..<30_000, syllables: 123), Self.run(60_000..<90_000, syllables: 123)]
    #expect(
      VoiceMeasures(of: runs, in: 0..<90_000, questions: [31_000]).pace?.wordsPerMinute == 140)
    #expect(VoiceMeasures(of: runs, in: 0..<90_000).pace?.wordsPerMinute == 95)
  }

  @Test func levelIsThatOfTheSpeech() {
    let loud = VoiceMeasures(of: [Self.run(0..<1000, decibels: -20)], in: 0..<10_000)
    #expect(!loud.isTooLow)
    let low = VoiceMeasures(of: [Self.run(0..<1000, decibels: -50)], in: 0..<10_000)
    #expect(low.isTooLow)
    let none = VoiceMeasures(of: [], in: 0..<10_000, questions: [0])
    #expect(none.levelDecibels == nil)
    #expect(!none.isTooLow)
    #expect(none.talkShare == 0)
    #expect(none.firstWordMilliseconds == [nil])
    #expect(VoiceMeasures(of: [], in: 5..<5).talkShare == nil)
  }
}
