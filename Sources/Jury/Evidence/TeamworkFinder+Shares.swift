import ExamModel

/// Shares of the work as they are told beside each other, and to whom the candidate reported.
extension TeamworkFinder {
  /// A team as it is declared, without what stands in brackets where that is cut.
  static func declared(_ core: Range<Int>, _ sentence: FicheSentence) -> Mention? {
    let plain = core.prefix { !sentence.words[$0].beginsClause }
    guard
      let text = ClauseQuote.text(of: sentence.words, core)
        ?? ClauseQuote.text(of: sentence.words, plain),
      text.split(separator: " ").count > 2
    else { return nil }
    return Mention(text: text, line: sentence.words[core.lowerBound].line)
  }

  /// "J'étais responsable de l'API, Théo du mobile": the candidate's own share with the next one's.
  static func shares(in sentence: FicheSentence) -> Range<Int>? {
    let tokens = sentence.tokens
    guard
      let own = tokens.indices.dropLast().first(where: { place in
        tokens[place].text == "j'" && tokens[place + 1].text.hasPrefix("étai")
          || tokens[place].text == "m'" && tokens[place + 1].text.hasPrefix("occupai")
      }),
      let other = tokens.indices.dropFirst(own + 3).dropLast(2).first(where: { place in
        tokens[place].hasCapital && tokens[place - 1].endsClause
          && ["du", "de", "des"].contains(tokens[place + 1].text)
          && tokens[place].text.allSatisfy { $0.isLetter || $0 == "-" }
      })
    else { return nil }
    let words = sentence.words
    let start = max(0, tokens[own].word - (tokens[own].text == "m'" ? 1 : 0))
    var end = tokens[other + 2].word + 1
    while end < words.count, !words[end - 1].endsClause { end += 1 }
    return end - start <= ClauseQuote.wordLimit ? start..<end : nil
  }

  /// Where a claim ends that something was done together: "On a choisi le coffre ensemble".
  static func endOfTogether(_ index: Int, _ tokens: [FicheToken]) -> Int? {
    guard tokens[index].text == "ensemble",
      index == 0 || !["un", "l'", "cet", "d'", "tout"].contains(tokens[index - 1].text)
    else { return nil }
    let before = tokens[..<index]
    let isOurs =
      before.suffix(9).contains { ["on", "nous"].contains($0.text) }
      && before.contains { ["a", "avons", "ont"].contains($0.text) }
    // "les seuils fixés ensemble"
    let isPassive =
      ["és", "ées"].contains { before.last?.text.hasSuffix($0) ?? false }
      && SharedWork.isTold(in: tokens)
    return isOurs || isPassive ? index + 1 : nil
  }

  /// "Mon responsable, David Colin", "ma tutrice Carole".
  static func leaders(in sentences: [FicheSentence]) -> Set<String> {
    var names: Set<String> = []
    for sentence in sentences {
      for (index, token) in sentence.tokens.enumerated() where ["mon", "ma"].contains(token.text) {
        let behind = sentence.tokens[(index + 1)...].prefix(5)
        guard let title = behind.first,
          SharedWork.leaders.contains(title.text)
            || ["responsable", "chef", "cheffe"].contains(title.text),
          let name = behind.dropFirst().first(where: { $0.hasCapital && $0.text.count > 2 })
        else { continue }
        names.insert(name.text)
      }
    }
    return names
  }

  static func isCharged(_ noun: String) -> Bool {
    ["chef", "cheffe", "responsable", "chargé", "chargée", "référent", "référente"].contains(noun)
  }
}
