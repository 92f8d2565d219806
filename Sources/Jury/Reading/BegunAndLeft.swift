import TextCells

/// What was begun with, tried or put forward and left again, where another sentence tells the end of it.
///
/// "J'ai commencé en X. Trois semaines. J'ai tout repris en Y", "On avait proposé X. Le trésorier a dit non."
struct BegunAndLeft {
  private let text: FicheText
  /// The passage of each sentence: its paragraph, its item.
  private let passages: [Int]

  init(_ text: FicheText) {
    self.text = text
    var passages = [Int](repeating: 0, count: text.sentences.count)
    for (number, range) in text.ranges.enumerated() {
      for index in range { passages[index] = number }
    }
    self.passages = passages
  }

  func judge(_ namings: inout [[Naming]]) {
    /// What the latest sentences began with, and what they named last.
    var begun: (sentence: Int, places: Range<Int>)?
    var last: (sentence: Int, places: Range<Int>)?
    for index in text.sentences.indices {
      let sentence = text.sentences[index]
      guard sentence.isProse else { continue }
      if let open = begun, !isNear(open.sentence, index, Self.farStory) { begun = nil }
      if let open = begun, tellsOfLeaving(sentence, from: 0),
        // "J'ai commencé avec X, puis j'ai tout repris avec X": it stayed.
        !namings[index].contains(where: {
          $0.name == namings[open.sentence][open.places.lowerBound].name
        })
      {
        set(&namings, open, StanceVerdict(.rejected, .clear))
        begun = nil
      }
      if let refused = refusal(in: sentence, namings[index]) {
        let own = namings[index].indices.filter {
          namings[index][$0].words.upperBound <= sentence.tokens[refused.token].word
        }
        var verdict = StanceVerdict(.rejected, .decisive)
        verdict.isOthersRefusal = refused.isOthers
        if let place = own.last {
          set(&namings, (index, place..<place + 1), verdict)
        } else if let target = subject(of: index, namings, last: last) {
          set(&namings, target, verdict)
        }
      }
      if let announced = listOfLeft(index) {
        for other in announced where !namings[other].isEmpty {
          let places = namings[other].indices.filter {
            namings[other][$0].verdict?.stance != .rejected
          }
          for place in places {
            namings[other][place].verdict = StanceVerdict(.rejected, .clear)
          }
        }
      }
      guard let end = namings[index].indices.last else { continue }
      last = (index, end..<end + 1)
      if let place = beginning(of: sentence, namings[index]) {
        let end =
          sentence.tokens.firstIndex { $0.word >= namings[index][place].words.upperBound }
          ?? sentence.tokens.count
        if tellsOfLeaving(sentence, from: end) || wasOnlyAtFirst(sentence, before: end) {
          set(&namings, (index, place..<place + 1), StanceVerdict(.rejected, .clear))
        } else {
          begun = (index, place..<place + 1)
        }
      }
    }
  }

  private func set(
    _ namings: inout [[Naming]], _ target: (sentence: Int, places: Range<Int>),
    _ verdict: StanceVerdict
  ) {
    for place in target.places {
      guard let old = namings[target.sentence][place].verdict else { continue }
      // What is another's, or was said once and for all, stays so.
      if old.isFinal || old == StanceVerdict(.mentioned, .decisive) || old.isChoice { continue }
      if old.stance == .rejected, old.strength >= verdict.strength { continue }
      namings[target.sentence][place].verdict = verdict
    }
  }

  private static let farStory = 5
  /// "Le trésorier a dit non", but not "J'avais pensé à un livret, la direction a dit non".
  private static let earlyRefusal = 5

  private func isNear(_ first: Int, _ second: Int, _ limit: Int) -> Bool {
    second - first <= limit && passages[first] == passages[second]
  }

  // MARK: Beginnings

  /// Which name of a sentence something was begun with: "j'ai commencé en X", "j'ai d'abord voulu le faire en X",
  /// "j'ai tenté X".
  private func beginning(of sentence: FicheSentence, _ own: [Naming]) -> Int? {
    let tokens = sentence.tokens
    return own.indices.first { place in
      guard own[place].verdict?.isChoice != true,
        let start = tokens.firstIndex(where: { $0.word >= own[place].words.lowerBound })
      else { return false }
      let lead = tokens[max(0, start - 9)..<start]
      let isOwn = lead.contains { ["j'", "je", "nous", "on", "ai", "avons"].contains($0.text) }
      guard isOwn else { return false }
      return lead.contains { token in
        let folded = LetterFolding.folded(token.text)
        if ["commence", "demarre", "debute", "voulu", "tente", "failli"].contains(folded) {
          return true
        }
        if ["parti", "partie", "partis", "parties"].contains(folded) {
          return lead.contains { ["début", "abord", "départ"].contains($0.text) }
        }
        if ["avais", "avions", "avait", "utilisait", "faisait"].contains(folded) {
          return tokens[..<start].contains { ["début", "départ"].contains($0.text) }
        }
        return ["voulait", "voulais", "voulions"].contains(folded)
      }
    }
  }

  /// "Au départ j'avais tout mis dans X", "j'avais commencé avec X, mais …": told as what was before something else.
  private func wasOnlyAtFirst(_ sentence: FicheSentence, before end: Int) -> Bool {
    let tokens = sentence.tokens
    guard
      let auxiliary = tokens[..<end].lastIndex(where: {
        ["avais", "avions", "avait", "utilisait", "faisait", "utilisais"].contains($0.text)
      }), auxiliary > 0,
      tokens[max(0, auxiliary - 3)..<auxiliary].contains(where: {
        ["j'", "je", "nous", "on"].contains($0.text)
      })
    else { return false }
    let isAtFirst = tokens[..<auxiliary].contains { ["début", "départ"].contains($0.text) }
    let isPluperfect = tokens[auxiliary].text.hasPrefix("av")
    if isAtFirst, isPluperfect { return true }
    return (isPluperfect || isAtFirst)
      && tokens[end...].contains { ["mais", "or", "sauf"].contains($0.text) }
  }

  /// Whether a sentence tells that what was begun was left.
  private func tellsOfLeaving(
    _ sentence: FicheSentence, from start: Int
  ) -> Bool {
    let tokens = sentence.tokens
    func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
    return tokens.indices.dropFirst(start).contains { index in
      let folded = LetterFolding.folded(tokens[index].text)
      switch folded {
      case "tout":
        return ["repri", "refai", "refait", "supprim", "recommenc", "reecri", "jete", "efface"]
          .contains(where: LetterFolding.folded(text(index + 1)).hasPrefix)
      case "arrete", "abandonne", "renonce", "recommence":
        return ["ai", "a", "avons"].contains(text(index - 1))
          && !["le", "la", "les", "l'", "un", "une", "de", "d'"].contains(text(index + 1))
      case "revenu", "revenue", "revenus", "revenues":
        return ["suis", "sommes", "est"].contains(text(index - 1))
          && ["à", "au", "aux", "sur"].contains(text(index + 1))
      case "finalement":
        return tokens.contains { ["j'", "ai", "avons", "on"].contains($0.text) }
      case "possible": return text(index - 1) == "pas"
      case "bute": return text(index + 1) == "sur"
      case "fini": return ["sur", "avec", "en"].contains(text(index + 1))
      case "tomber": return text(index - 1) == "laissé"
      case "passee", "passe", "passes":
        return index == 0 && ["à", "sur"].contains(text(index + 1))
      default: return false
      }
    }
  }

  // MARK: Refusals

  /// Where a sentence tells that what was spoken of was refused, and whether by others.
  private func refusal(
    in sentence: FicheSentence, _ own: [Naming]
  ) -> (token: Int, isOthers: Bool)? {
    let tokens = sentence.tokens
    func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
    let isOthers = !tokens.contains { ["j'", "je", "nous", "on", "ai", "avons"].contains($0.text) }
    if own.isEmpty, let first = tokens.first, Self.opensRefusal(first, in: sentence) {
      return (0, text(1) == "par")
    }
    for index in tokens.indices {
      switch tokens[index].text {
      case "non":
        if text(index - 1) == "dit", !["à", "au", "aux"].contains(text(index + 1)),
          !own.isEmpty || index <= Self.earlyRefusal
        {
          return (index, isOthers)
        }
      case "voulu":
        if text(index - 1) == "pas",
          tokens[max(0, index - 4)..<index].contains(where: { $0.text == "en" })
        {
          return (index, isOthers)
        }
      case "suivi", "insisté", "creusé":
        if text(index - 1) == "pas", ["ai", "a", "avons"].contains(text(index - 2)),
          tokens[index].endsClause || index + 1 == tokens.count
        {
          return (index, false)
        }
      case "loin":
        if text(index - 1) == "plus",
          tokens[max(0, index - 5)..<index].contains(where: { $0.text == "pas" })
        {
          return (index, false)
        }
      case "jeté", "jetée", "rendu", "rendue":
        // "Premier jet en X : illisible, jeté"
        if index + 1 == tokens.count, index > 0, tokens[index - 1].endsClause, !own.isEmpty {
          return (index, false)
        }
      case "tomber":
        if text(index - 1) == "laissé", index + 1 == tokens.count || tokens[index].endsClause {
          return (index, isOthers)
        }
      case "arrêté":
        if ["ai", "a"].contains(text(index - 1)), ["on", "j'"].contains(text(index - 2)),
          tokens[index].endsClause || index + 1 == tokens.count, index > 2
        {
          return (index, false)
        }
      default: break
      }
    }
    return nil
  }

  /// Whether a sentence opens with a refusal: "Abandonné car on ne peut pas le relire", "Laissé tomber".
  private static func opensRefusal(_ first: FicheToken, in sentence: FicheSentence) -> Bool {
    // "Une première version en X. Jamais publiée."
    if first.text == "jamais" {
      return sentence.tokens.count == 2
        && ["é", "ée", "és", "i", "ie"].contains(where: sentence.tokens[1].text.hasSuffix)
    }
    if first.text == "non" { return sentence.tokens.count <= 3 && first.endsClause }
    let next = sentence.tokens.dropFirst().first?.text ?? ""
    if first.text == "laissé" || first.text == "laissée" { return next == "tomber" }
    let folded = LetterFolding.folded(first.text)
    guard ["e", "ee", "es", "ees"].contains(where: folded.hasSuffix),
      ["abandonn", "ecart", "rejet", "desinstall", "elimin"].contains(where: folded.hasPrefix)
    else { return false }
    return first.endsClause || sentence.tokens.count == 1
      || ["car", "parce", "par", "après", "au", "faute", "vite", "aussitôt", "donc", "en"].contains(
        next)
  }

  /// What a refusal is of: what its item began with, or what was named last.
  private func subject(
    of index: Int, _ namings: [[Naming]], last: (sentence: Int, places: Range<Int>)?
  ) -> (sentence: Int, places: Range<Int>)? {
    let start = text.ranges[passages[index]].lowerBound
    for other in (max(start, index - Self.longestItem)..<max(start, index)).reversed() {
      guard let place = namings[other].firstIndex(where: { $0.words.lowerBound <= 2 }),
        other == start && text.sentences[start].place == .item
          || isHead(namings[other][place], text.sentences[other])
      else { continue }
      return (other, place..<place + 1)
    }
    guard let last, isNear(last.sentence, index, 2) else { return nil }
    return last
  }

  /// Whether a name heads its paragraph: "Redmine : monté deux jours".
  private func isHead(_ naming: Naming, _ sentence: FicheSentence) -> Bool {
    let end = naming.words.upperBound
    return sentence.words[end - 1].text.hasSuffix(":")
      || sentence.words.indices.contains(end) && sentence.words[end].text == ":"
  }

  private static let longestItem = 6

  /// The sentences behind one that announces what was left: "Deux idées ont été écartées".
  private func listOfLeft(_ index: Int) -> Range<Int>? {
    let tokens = text.sentences[index].tokens
    guard tokens.count <= 9,
      let noun = tokens.prefix(4).firstIndex(where: {
        ["idées", "pistes", "solutions", "options", "voies", "outils"].contains($0.text)
      }), noun > 0,
      NumberWord.isSpelled(tokens[noun - 1].text) || Int(tokens[noun - 1].text) != nil,
      tokens[noun...].contains(where: { token in
        let folded = LetterFolding.folded(token.text)
        return ["ecart", "abandonn", "rejet", "elimin"].contains(where: folded.hasPrefix)
          && folded.hasSuffix("s")
      })
    else { return nil }
    let end = text.ranges[passages[index]].upperBound
    return index + 1..<max(index + 1, min(end, index + Self.longestItem))
  }
}
