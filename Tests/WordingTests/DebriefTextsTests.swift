import ExamModel
import SessionEngine
import Testing
import Wording

/// What the debrief says, as a clock that is seen and in words that are heard.
@Suite struct DebriefTextsTests {
  private static let plan = SessionPlan(
    examID: "e", examTitle: "Épreuve", criteria: [Criterion(id: "c", name: "Méthode")],
    phaseTitles: ["Exposé", ""],
    slots: [
      PlannedSlot(phaseIndex: 0, kind: .presentation, budgetSeconds: 600),
      PlannedSlot(phaseIndex: 1, kind: .exchange, budgetSeconds: 600),
    ])

  private static let points: [DebriefPoint] = [
    .criterion(id: "c", level: 2), .criterion(id: "gone", level: 0),
    .timeKept(slot: 0, deltaSeconds: -12), .timeKept(slot: 1, deltaSeconds: 0),
    .overrun(slot: 0, seconds: 95), .underrun(slot: 1, seconds: 3700),
    .sectionsNotReached(slot: 0, count: 1), .sectionsNotReached(slot: 0, count: 3),
    .answersRight(count: 1, of: 1), .answersRight(count: 2, of: 5),
    .answersTooShort(count: 1, of: 4), .answersTooShort(count: 3, of: 4),
    .answersTooLong(count: 1, of: 4), .answersTooLong(count: 3, of: 4),
    .questionsSkipped(count: 1), .questionsSkipped(count: 2),
  ]

  private static func texts(_ language: Language, inWords: Bool = false) -> DebriefTexts {
    DebriefTexts(language: language, plan: plan, saysTimesInWords: inWords)
  }

  @Test(arguments: points, [false, true])
  func pointsAreSentences(point: DebriefPoint, inWords: Bool) {
    // The level of the exam is French in both.
    for language in TextRules.languages {
      let text = Self.texts(language, inWords: inWords).point(point)
      #expect(TextRules.faults(in: text, language) == [], "\(text)")
      #expect(text.hasSuffix(".") || text.hasSuffix("”."), "\(text)")
    }
  }

  @Test func wordsThatStandAlone() {
    let words: [(DebriefTexts) -> String] = [
      \.title, \.times, \.total, \.criteria, \.questions, \.notes, \.strengths, \.weaknesses,
      \.nextSteps, \.marker, \.notReached, \.notAsked, \.notRated, \.skipped, \.nothing,
      \.abandoned,
    ]
    for word in words { TextRules.expect { word(Self.texts($0)) } }
    for length in [QuestionDebrief.Length.tooShort, .right, .tooLong] {
      TextRules.expect { Self.texts($0).length(length) }
    }
    for isUnspoken in [false, true] {
      TextRules.expect { Self.texts($0).noMark(isUnspoken: isUnspoken) }
    }
    for rater in [Rater.jury, .program] {
      TextRules.expect { Self.texts($0).rated("Bien", by: rater) }
    }
    #expect(Self.texts(.french).rated("Bien", by: .candidate) == "Bien")
    #expect(Self.texts(.french).slot(0) == "Exposé · Présentation")
    #expect(Self.texts(.french).slot(1) == "Échange")
    #expect(Self.texts(.french).mark(12.5) == "Note indicative : 12,5/20")
    #expect(Self.texts(.english).mark(12.5) == "Indicative mark: 12.5/20")
  }

  @Test func interruptionsAreCountedAndTimed() {
    let gaps = [
      SessionGap(milliseconds: 61_000, isCounted: true),
      SessionGap(milliseconds: 5_000, isCounted: false),
    ]
    let french = Self.texts(.french, inWords: true)
    #expect(
      french.interruptions(gaps)
        == "2 (1 minute 1 seconde dans le temps de l'oral, 5 secondes hors du temps de l'oral)")
    #expect(french.interruptions([SessionGap]()) == nil)
    #expect(french.interruptions([SessionGap(milliseconds: 0, isCounted: true)]) == "1")
  }

  @Test func durationsAreSpokenInFull() {
    let french = SpokenTime(language: .french)
    #expect(french.text(0) == "0 seconde")
    #expect(french.text(-3661) == "1 heure 1 minute 1 seconde")
    #expect(french.difference(0) == "juste à temps")
    #expect(french.difference(120) == "2 minutes de trop")
    #expect(french.difference(-1) == "1 seconde de moins que prévu")
    #expect(SpokenTime(language: .english).difference(60) == "1 minute over the plan")
  }

  @Test(arguments: [
    (-3, "0 s", "moins d'une minute"), (42, "42 s", "moins d'une minute"),
    (725, "12 min 05 s", "12 min"), (7200, "2 h", "2 h"), (172_800, "2 jours", "2 jours"),
  ])
  func spans(seconds: Int, fine: String, rough: String) {
    #expect(SpanText(language: .french).fine(seconds: seconds) == fine)
    #expect(SpanText(language: .french).rough(seconds: seconds) == rough)
  }
}
