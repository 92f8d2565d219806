import ExamModel
import FicheLibrary
import Memory
import Pages
import SessionEngine
import Testing

/// What is counted from past sessions, and the configuration, grow no faster than they do.
@Suite(.serialized) struct MemoryGrowthTests {
  private static let plan = SessionPlan(
    examID: "e6", examTitle: "E6", criteria: [Criterion(id: "c0", name: "A")],
    levels: [Level(name: "a", points: 4), Level(name: "b", points: 16)], phaseTitles: ["P"],
    slots: [PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 600)])

  /// - Parameters:
  ///   - cards: how many questions there are; each is asked again and again.
  ///   - daySeconds: from one session to the next.
  private static func sessions(
    _ count: Int, answers: Int, cards: Int, daySeconds: Int
  ) -> [SessionResult] {
    (0..<count).map { session in
      SessionResult(
        id: "s\(session)", startedSeconds: 1_700_000_000 + session * daySeconds, plan: plan,
        isComplete: true, slotSeconds: [60],
        answers: (0..<answers).map { answer in
          AnswerResult(
            questionID: "q\((session * answers + answer) % max(1, cards))", criterionID: "c0",
            slot: 0, level: answer % 2, answerSeconds: 30, askedAfterSeconds: answer)
        })
    }
  }

  private static func fold(_ sessions: [SessionResult]) {
    guard let exam = ExamCatalog.exam(id: ExamCatalog.defaultID) else { return }
    let reviews = sessions.flatMap { Review.of($0) { $0 } }
    let memory = CandidateMemory(reviews)
    let ids = Set(reviews.map(\.card))
    let today = StudyDay.of(localSeconds: 1_800_000_000)
    _ = Forecast(deck: ids, memory: memory, on: today)
    _ = ForecastCurve(deck: ids, reviews: reviews, exam: today)
    _ = Progress(sessions: sessions, exam: exam)
    _ = DrawHistory(sessions: sessions, examID: exam.id)
  }

  struct Kind: Sendable, CustomStringConvertible {
    let description: String
    let sessions: @Sendable (Int) -> [SessionResult]
  }

  @Test(arguments: [
    Kind(description: "many sessions of a day") {
      sessions($0, answers: 4, cards: 40, daySeconds: 60)
    },
    Kind(description: "a session each day") {
      sessions($0, answers: 4, cards: 40, daySeconds: 86_400)
    },
    Kind(description: "one card again and again") {
      sessions($0, answers: 4, cards: 1, daySeconds: 86_400)
    },
    Kind(description: "ever new cards") {
      sessions($0, answers: 4, cards: .max, daySeconds: 60)
    },
    Kind(description: "ever new cards each day") {
      sessions($0, answers: 1, cards: .max, daySeconds: 86_400)
    },
    Kind(description: "one long session") {
      sessions(1, answers: $0, cards: 40, daySeconds: 0)
    },
  ]) func theFoldGrowsWithTheSessions(_ kind: Kind) {
    func growth(from size: Int) -> Growth {
      Growth(from: size, limit: 32_000, kind.sessions, Self.fold)
    }
    let first = growth(from: 200)
    let again = first.isBearable ? first : growth(from: 300)
    #expect(again.isBearable, "\(kind): \(first), then \(again)")
  }

  @Test(arguments: [
    "exam: e6\n", "fiches:\n  - a\n", "- a\n", "# exam: e6\n", "exam: [", "a: &a [*a]\n", "\"",
    ":\n",
    "exam: 'a\n", "---\n", "voice: a b\r\n", "drill_minutes: 9\n", "é: è\n",
  ]) func theConfigurationIsReadAndChangedInStep(_ piece: String) {
    func text(_ bytes: Int) -> String {
      String(repeating: piece, count: max(1, bytes / piece.utf8.count))
    }
    func work(_ text: String) {
      _ = Configuration(reading: text, path: "config.yaml")
      _ = ConfigurationEdit.setting(.fiches, to: "b", in: "fiches:\n" + text)
    }
    let first = Growth(from: 1000, limit: 256_000, text, work)
    let again = first.isBearable ? first : Growth(from: 1500, limit: 256_000, text, work)
    #expect(again.isBearable, "\(piece.debugDescription): \(first), then \(again)")
  }
}
