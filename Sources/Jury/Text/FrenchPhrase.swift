import ExamModel

/// A noun or name as French puts it into a sentence: with its article, contracted or elided.
package struct FrenchPhrase: Hashable, Sendable {
  /// The prepositions and conjunctions that change with what follows.
  package enum Link: String, Sendable, CaseIterable {
    case de
    case à = "a"
    case que
  }

  /// What agrees with the phrase in gender and number, as templates name it.
  package enum Agreement: String, Sendable, CaseIterable {
    /// The ending of an adjective or participle: "", "e", "s", "es".
    case ending = "e"
    /// "il", "elle", "ils", "elles".
    case subject = "il"
    /// "est" or "sont".
    case est
    /// The ending of a verb in -er: "e" or "ent".
    case verb = "ent"
    /// "lui" or "leur".
    case lui
    /// "lequel", "laquelle", "lesquels", "lesquelles".
    case lequel
  }

  package enum Article: String, Sendable, CaseIterable {
    case le
    case la
    case les
    case elided = "l'"
  }

  package var name: String
  package var article: Article?
  /// Whether `de` and `que` lose their vowel before the name.
  package var elides: Bool

  package var gender: GrammaticalGender
  package var isPlural: Bool

  /// - Parameters:
  ///   - elides: `nil` leaves it to the first letter: vowels elide, `h` and `y` do not.
  ///   - gender: `nil` leaves it to the article, masculine where that does not tell.
  ///   - isPlural: `nil` leaves it to the article.
  package init(
    _ name: String, article: Article? = nil, elides: Bool? = nil, gender: GrammaticalGender? = nil,
    isPlural: Bool? = nil
  ) {
    self.name = name
    self.article = article
    self.gender = gender ?? (article == .la ? .feminine : .masculine)
    self.isPlural = isPlural ?? (article == .les)
    self.elides = elides ?? Self.beginsWithVowel(name)
  }

  /// A technology's name.
  package init(_ technology: Technology) {
    self.init(
      technology.name, article: technology.article.flatMap(Article.init(rawValue:)),
      elides: technology.elides, gender: technology.gender, isPlural: technology.isPlural)
  }

  /// The section that a role stands for: "les tests", "la documentation".
  package init(_ role: SectionRole) {
    switch role {
    case .context: self.init("contexte", article: .le)
    case .need: self.init("besoin", article: .le)
    case .choices: self.init("choix techniques", article: .les)
    case .realisation: self.init("réalisation elle-même", article: .la)
    case .documentation: self.init("documentation", article: .la)
    case .tests: self.init("tests", article: .les)
    case .results: self.init("résultats", article: .les)
    case .difficulties: self.init("difficultés", article: .les)
    case .review: self.init("bilan", article: .le)
    case .competences: self.init("compétences", article: .les)
    case .access: self.init("accès aux productions", article: .elided)
    }
  }

  /// The name with its article.
  package var plain: String {
    switch article {
    case .elided: "l'\(name)"
    case .some(let article): "\(article.rawValue) \(name)"
    case nil: name
    }
  }

  /// The phrase behind a preposition or conjunction: "du DHCP", "aux VLAN", "qu'Ansible".
  package func after(_ link: Link) -> String {
    switch (link, article) {
    case (.de, .le): "du \(name)"
    case (.de, .les): "des \(name)"
    case (.à, .le): "au \(name)"
    case (.à, .les): "aux \(name)"
    case (.à, _): "à \(plain)"
    case (.de, nil): elides ? "d'\(name)" : "de \(name)"
    case (.que, nil): elides ? "qu'\(name)" : "que \(name)"
    case (.de, _): "de \(plain)"
    case (.que, _): "que \(plain)"
    }
  }

  /// What agrees with the phrase.
  package func agreeing(_ agreement: Agreement) -> String {
    let isFeminine = gender == .feminine
    switch agreement {
    case .ending: return (isFeminine ? "e" : "") + (isPlural ? "s" : "")
    case .subject: return (isFeminine ? "elle" : "il") + (isPlural ? "s" : "")
    case .est: return isPlural ? "sont" : "est"
    case .verb: return isPlural ? "ent" : "e"
    case .lui: return isPlural ? "leur" : "lui"
    case .lequel:
      return isPlural
        ? (isFeminine ? "lesquelles" : "lesquels") : (isFeminine ? "laquelle" : "lequel")
    }
  }

  private static func beginsWithVowel(_ name: String) -> Bool {
    name.first.map { "aeiouàâäéèêëîïôöùûüœæ".contains($0.lowercased()) } ?? false
  }
}
