/// Technologies that do the same job, with the questions that suit each of them.
public struct TechnologyFamily: Hashable, Sendable, Identifiable {
  public var id: String
  /// A French noun phrase without article: « outil de sauvegarde ».
  public var name: String
  /// The article of the name: « un » or « une ».
  public var article: String
  public var questions: [BankQuestion]

  public init(id: String, name: String, article: String = "un", questions: [BankQuestion] = []) {
    self.id = id
    self.name = name
    self.article = article
    self.questions = questions
  }
}
