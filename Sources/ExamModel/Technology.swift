/// A product, protocol or tool that a fiche may name, and what a jury would ask about it.
public struct Technology: Hashable, Sendable {
  /// As its makers write it.
  public var name: String
  /// Other ways in which fiches write it.
  public var spellings: [String]
  /// Whether its name is also an ordinary word, so that only its exact capitals tell it.
  public var isAmbiguous: Bool
  /// The French article that the name takes, `l'` included; `nil` for a name without one.
  public var article: String?
  /// Whether `de` and `que` are elided before the name; `nil` leaves it to the first letter.
  public var elides: Bool?
  public var alternatives: [String]
  /// What usually goes wrong with it, as a French noun phrase.
  public var risk: String?
  /// Id of its family of technologies.
  public var familyID: String
  public var questions: [BankQuestion]

  public init(
    name: String, spellings: [String] = [], isAmbiguous: Bool = false, article: String? = nil,
    elides: Bool? = nil, alternatives: [String] = [], risk: String? = nil, familyID: String,
    questions: [BankQuestion] = []
  ) {
    self.name = name
    self.spellings = spellings
    self.isAmbiguous = isAmbiguous
    self.article = article
    self.elides = elides
    self.alternatives = alternatives
    self.risk = risk
    self.familyID = familyID
    self.questions = questions
  }
}
