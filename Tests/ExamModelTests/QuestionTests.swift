import ExamModel
import Testing

@Suite struct QuestionTests {
  private let question = Question(
    id: "q", criterionID: "c", text: "Pourquoi ?", followUps: [FollowUp(text: "Et alors ?")],
    reason: .bothFiches(first: "a", second: "b"), targetSeconds: 10...20, difficulty: 3,
    goodAnswer: ["Un coût"], base: "b", about: "f")

  /// Copies refer to the same parts until one of them is changed.
  @Test func aChangedCopyLeavesTheOtherAlone() {
    let changes: [(inout Question) -> Void] = [
      { $0.id = "r" }, { $0.criterionID = "d" }, { $0.text = "Comment ?" }, { $0.followUps = [] },
      { $0.reason = .general }, { $0.targetSeconds = 1...2 }, { $0.difficulty = 1 },
      { $0.goodAnswer.append("Un délai") }, { $0.base = nil }, { $0.about = nil },
    ]
    let before = question
    for change in changes {
      var copy = question
      change(&copy)
      #expect(copy != question)
      #expect(question == before)
    }
    var all = question
    for change in changes { change(&all) }
    #expect(
      all
        == Question(
          id: "r", criterionID: "d", text: "Comment ?", reason: .general, targetSeconds: 1...2,
          difficulty: 1, goodAnswer: ["Un coût", "Un délai"]))
    #expect(Set([all, question, before]).count == 2)
  }
}
