/// The questions that a jury may ask, by family.
public struct QuestionBank: Hashable, Sendable {
  /// In the order of the files; ids are unique.
  public private(set) var questions: [BankQuestion] = []
  private var ids: Set<String> = []

  public init(_ questions: [BankQuestion] = []) {
    for question in questions { add(question) }
  }

  /// Adds a question; `false` when its id is taken, and nothing changes.
  @discardableResult
  public mutating func add(_ question: BankQuestion) -> Bool {
    guard ids.insert(question.id).inserted else { return false }
    questions.append(question)
    return true
  }

  public func question(id: String) -> BankQuestion? { questions.first { $0.id == id } }

  public func questions(ofFamily family: String) -> [BankQuestion] {
    questions.filter { $0.family == family }
  }
}
