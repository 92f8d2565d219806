/// Recognises the names that candidates give to what they made.
///
/// "Une application « RelevO »", "c'est le nom de l'appli" below a heading, "je l'ai baptisée Tranchette", "CléRoule est
/// l'outil que nous avons écrit".
enum OwnProducts {
  /// - Parameters:
  ///   - following: the sentence after that of the name.
  ///   - preceding: the sentence before that of the name.
  static func isNamed(
    _ words: Range<Int>, in sentence: FicheSentence, before following: FicheSentence?,
    after preceding: FicheSentence?
  ) -> Bool {
    if preceding.map(isKeptByAnother) ?? false { return false }
    if isCalled(words, sentence) || isQuotedProduct(words, sentence) { return true }
    if isToldToBeMade(words, sentence) || isMadeInTitle(words, sentence) { return true }
    return isAlone(words, sentence) && (following.map(isSaidToBeTheName) ?? false)
  }

  /// Whether a sentence tells of what somebody else keeps: "… fait par Mme Fabre, qui le maintient seule".
  ///
  /// The name that the next one gives is then theirs: "Le logiciel s'appelle X".
  private static func isKeptByAnother(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens.map(\.text)
    guard
      tokens.contains(where: { $0.hasPrefix("maint") || $0 == "depuis" || $0.hasPrefix("édité") }),
      let by = tokens.firstIndex(of: "par"), by + 1 < tokens.count
    else { return false }
    return ["m.", "mme", "un", "une", "l'", "la", "le", "monsieur", "madame"].contains(
      tokens[by + 1])
  }

  /// The lines at the head of a form often run together.
  private static let longestHeadWords = 30

  private static func plain(_ index: Int, _ sentence: FicheSentence) -> String {
    sentence.words.indices.contains(index) ? sentence.words[index].plain : ""
  }

  /// "je l'ai baptisée Tranchette", "l'application s'appelle Tranchette".
  private static func isCalled(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    let verb = plain(words.lowerBound - 1, sentence)
    if ["baptisé", "baptisée"].contains(verb) { return true }
    // "Nom de code : Tranchette"
    let lead = sentence.words[..<words.lowerBound].suffix(4).map(\.plain)
    if lead.starts(with: ["nom", "de", "code"])
      || lead.dropFirst().starts(with: ["nom", "de", "code"])
    {
      return true
    }
    guard
      ["s'appelle", "s'appelait", "nommé", "nommée", "appelé", "appelée", "intitulé", "intitulée"]
        .contains(verb)
    else { return false }
    return sentence.words[..<max(0, words.lowerBound - 1)].suffix(6).contains {
      products.contains(withoutArticle($0.plain))
    }
  }

  /// "application mobile « RelevO »", where a title or heading or the head of a fiche names it.
  static func isQuotedProduct(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    let start = words.lowerBound
    let isHead =
      sentence.place == .title || sentence.place == .heading
      || sentence.section == nil && sentence.isProse && sentence.words.count <= longestHeadWords
    let isQuoted =
      sentence.words[start].text.contains { "«\"“".contains($0) }
      || start > 0 && sentence.words[start - 1].text == "«"
    guard isHead, isQuoted else { return false }
    return sentence.words[..<start].suffix(4).contains {
      products.contains(withoutArticle($0.plain))
    }
  }

  /// "Développement de CléRoule, application de suivi": a title that tells what was made, and how it is called.
  private static func isMadeInTitle(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    guard isTitle(sentence),
      sentence.words[words.upperBound - 1].endsClause || isDash(words, sentence)
    else { return false }
    let lead = sentence.words[..<words.lowerBound].suffix(3).map { withoutArticle($0.plain) }
    let isMade = lead.contains { word in
      ["développement", "création", "conception", "réalisation", "programmation"].contains(word)
    }
    return isMade && isProduct(after: words, sentence)
  }

  /// "Ludéo : gestion des prêts", "Tranchette, ou comment …": a name that opens a title, before what it is for.
  ///
  /// A company opens titles as well, so the text has to speak of it as of a tool besides.
  static func headsTitle(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    guard isTitle(sentence), words.lowerBound == 0,
      sentence.words[words.upperBound - 1].endsClause || isDash(words, sentence)
    else { return false }
    let rest = sentence.words[words.upperBound...].prefix(6)
    let isLowerCase =
      rest.first { $0.core.contains(where: \.isLetter) }?.core.first?.isLowercase ?? false
    // "QUIZZO – quiz en temps réel", "Triovite : script de classement"
    return isProduct(after: words, sentence) || isLowerCase && isOddlyWritten(words, sentence)
      || rest.contains {
        ["gestion", "suivi", "comment", "réservation", "pilotage"].contains($0.plain)
      }
  }

  /// Whether a name is written as no company or place is: all in capitals, with a capital inside or a digit.
  private static func isOddlyWritten(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    guard words.count == 1 else { return false }
    let core = sentence.words[words.lowerBound].core
    let letters = core.filter(\.isLetter)
    return letters.count >= 5 && letters.allSatisfy(\.isUppercase)
      || zip(core, core.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  private static func isTitle(_ sentence: FicheSentence) -> Bool {
    sentence.place == .title || sentence.section == nil && NameWords.isTitleLine(sentence)
  }

  private static func isDash(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    sentence.words.indices.contains(words.upperBound)
      && ["–", "—", "-", ":", ","].contains(sentence.words[words.upperBound].text)
  }

  private static func isProduct(after words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    sentence.words[words.upperBound...].prefix(6).contains {
      products.contains(withoutArticle($0.plain))
    }
  }

  /// "CléRoule est l'application que j'ai écrite", "Tranchette, une appli développée pour l'atelier".
  private static func isToldToBeMade(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    let next = words.upperBound
    let isBound =
      plain(next, sentence) == "est" || plain(next, sentence) == "était"
      || sentence.words[next - 1].endsClause
    guard sentence.isProse, isBound else { return false }
    let start = sentence.words[next - 1].endsClause ? next : next + 1
    guard
      let noun = (start..<min(start + 4, sentence.words.count)).first(where: {
        products.contains(withoutArticle(plain($0, sentence)))
      })
    else { return false }
    let rest = (noun + 1)..<min(noun + 9, sentence.words.count)
    return rest.contains { index in
      ["que", "qu'on"].contains(plain(index, sentence)) || plain(index, sentence).hasPrefix("qu'")
        ? ["j'ai", "nous", "on", "qu'on"].contains(plain(index + 1, sentence))
          && isMaking(index + 1, sentence)
        : false
    }
  }

  private static func isMaking(_ start: Int, _ sentence: FicheSentence) -> Bool {
    (start..<min(start + 4, sentence.words.count)).contains { index in
      ["développ", "cré", "écrit", "cod", "conçu", "programm", "réalis", "fait", "bâti"]
        .contains(where: plain(index, sentence).hasPrefix)
    }
  }

  /// A heading that is nothing but the name.
  private static func isAlone(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    sentence.place == .heading
      && !sentence.words.indices.contains { index in
        !words.contains(index) && sentence.words[index].core.contains(where: \.isLetter)
      }
  }

  /// "C'est le nom de l'appli", "Voilà comment j'ai appelé le site".
  private static func isSaidToBeTheName(_ sentence: FicheSentence) -> Bool {
    guard let name = sentence.words.prefix(5).firstIndex(where: { $0.plain == "nom" }) else {
      return false
    }
    return sentence.words[name...].prefix(5).contains {
      products.contains(withoutArticle($0.plain))
    }
  }

  private static func withoutArticle(_ word: String) -> String {
    word.hasPrefix("l'") || word.hasPrefix("d'") ? String(word.dropFirst(2)) : word
  }

  private static let products: Set<String> = [
    "application", "applications", "appli", "app", "logiciel", "site", "plateforme", "outil",
    "progiciel", "programme", "extranet", "intranet", "jeu", "portail", "webapp", "script", "bot",
    "extension", "quiz",
  ]
}
