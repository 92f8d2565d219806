import ExamModel
import SessionEngine

/// The plain draw: every criterion comes up before one comes twice, in an order that the seed sets.
///
/// It keeps no generator: a question's rank is a hash of the seed and its id, so the draw depends on
/// what has been asked only, and a resumed session asks what it would have asked.
package struct SeededDraw: QuestionDraw {
  private let questions: [Question]
  private let seed: UInt64

  package init(questions: [Question], seed: UInt64) {
    self.questions = questions
    self.seed = seed
  }

  package func nextQuestion(in state: SessionState) -> Question? {
    let asked = Set(state.questions.map(\.question.id))
    var timesAsked: [String: Int] = [:]
    for record in state.questions { timesAsked[record.question.criterionID, default: 0] += 1 }
    let open = questions.filter { !asked.contains($0.id) }
    return open.min { left, right in
      let leftRank = rank(left, timesAsked)
      let rightRank = rank(right, timesAsked)
      return leftRank < rightRank
    }
  }

  private func rank(_ question: Question, _ timesAsked: [String: Int]) -> (Int, UInt64, UInt64) {
    let times = timesAsked[question.criterionID] ?? 0
    // The order of the criteria changes from one round to the next.
    let criterion = StableHash.hash("\(question.criterionID)/\(times)", seed: seed)
    return (times, criterion, StableHash.hash(question.id, seed: seed))
  }
}
