/// A product, protocol or tool that a fiche may name, and what a jury would ask about it.
package struct Technology: Hashable, Sendable {
  /// As its makers write it.
  package var name: String
  /// Other ways in which fiches write it.
  package var spellings: [String]
  /// Whether its name is also an ordinary word, so that only its exact capitals tell it.
  package var isAmbiguous: Bool
  /// The French article that the name takes, `l'` included; `nil` for a name without one.
  package var article: String?
  /// Whether `de` and `que` are elided before the name; `nil` leaves it to the first letter.
  package var elides: Bool?
  package var alternatives: [String]
  /// What usually goes wrong with it, as a French noun phrase.
  package var risk: String?
  /// Id of its family of technologies.
  package var familyID: String
  package var questions: [BankQuestion]
  /// Ids of questions of its family that do not fit it.
  package var skippedIDs: Set<String>
  /// The grammatical gender of the name; `nil` leaves it to the article, masculine without one.
  package var gender: GrammaticalGender?
  /// Whether verbs and adjectives agree with it in the plural; `nil` leaves it to the article.
  package var isPlural: Bool?
  /// How a voice says the name, where it does not read well: "G L P I".
  package var spokenName: String?

  package init(
    name: String, spellings: [String] = [], isAmbiguous: Bool = false, article: String? = nil,
    elides: Bool? = nil, alternatives: [String] = [], risk: String? = nil, familyID: String,
    questions: [BankQuestion] = [], skippedIDs: Set<String> = [],
    gender: GrammaticalGender? = nil, isPlural: Bool? = nil, spokenName: String? = nil
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
    self.skippedIDs = skippedIDs
    self.gender = gender
    self.isPlural = isPlural
    self.spokenName = spokenName
  }
}
