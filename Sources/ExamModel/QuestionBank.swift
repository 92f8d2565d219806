/// The questions that a jury may ask, by family.
package struct QuestionBank: Hashable, Sendable {
  /// In the order of the files; ids are unique.
  package private(set) var questions: [BankQuestion] = []
  private var ids: Set<String> = []

  package init(_ questions: [BankQuestion] = []) {
    for question in questions { add(question) }
  }

  /// Adds a question; `false` when its id is taken, and nothing changes.
  @discardableResult
  package mutating func add(_ question: BankQuestion) -> Bool {
    guard ids.insert(question.id).inserted else { return false }
    questions.append(question)
    return true
  }

  package func question(id: String) -> BankQuestion? { questions.first { $0.id == id } }

  package func questions(ofFamily family: String) -> [BankQuestion] {
    questions.filter { $0.family == family }
  }
}
