/// Technologies that do the same job, with the questions that suit each of them.
package struct TechnologyFamily: Hashable, Sendable, Identifiable {
  package var id: String
  /// A French noun phrase without article: « outil de sauvegarde ».
  package var name: String
  /// The article of the name: « un » or « une ».
  package var article: String
  package var questions: [BankQuestion]

  package init(id: String, name: String, article: String = "un", questions: [BankQuestion] = []) {
    self.id = id
    self.name = name
    self.article = article
    self.questions = questions
  }
}
