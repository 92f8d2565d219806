import TextCells
import TextSearch

/// Numbers that nobody measured, that somebody set, or that tell of whom one listened to: nothing is asked about them.
extension FigureReader {
  /// "ça marche en dix minutes", "j'ai perdu tout le monde en deux secondes": nobody looked at a watch.
  func isWayOfTalking(_ index: Int, _ said: Set<String>) -> Bool {
    if said.contains("ca"), !isPast(said) { return true }
    guard let number = NumberWord.at(index, of: words), !number.isDigits,
      index + 1 < words.count, words[index + 1].plain.hasPrefix("seconde")
    else { return false }
    // Machines take seconds, people say that they do.
    return !said.isDisjoint(with: ["j'", "je", "on", "nous", "monde", "tu", "vous"])
  }

  /// "sur les douze derniers mois", "(situation de départ)": how things stood, which nobody promised.
  var isStateOfThings: Bool {
    !allWords.isDisjoint(with: ["derniers", "dernieres", "actuellement"])
      || zip(sentence.tokens, sentence.tokens.dropFirst()).contains { first, second in
        first.text == "de" && second.text == "départ"
      }
  }

  /// "J'ai mis une durée de 30 jours", "avec une rétention de deux semaines": what somebody set.
  func isSetSpan(_ index: Int, _ said: Set<String>) -> Bool {
    words[max(0, index - 4)..<index].contains { word in
      let noun = LetterFolding.folded(word.plain)
      return ["duree", "validite", "retention", "expiration", "conservation", "periodicite"]
        .contains { noun.hasPrefix($0) || noun.hasSuffix("'" + $0) }
    }
      && speaks(allWords, of: FigureWords.configuring + ["valid", "expir", "conserv", "renouvel"])
  }

  /// "Entretiens avec 14 agents", "douze agents interrogés": whom one listened to.
  func isOfHearing(_ index: Int) -> Bool {
    guard speaks(allWords, of: FigureWords.hearings) else { return false }
    let start = withQualifier(index)
    if start > 0 {
      let before = LetterFolding.folded(words[start - 1].plain)
      if ["avec", "aupres", "de", "chez"].contains(before)
        || FigureWords.hearings.contains(where: before.hasPrefix)
      {
        return true
      }
    }
    return words[index...].prefix(6).contains { word in
      let folded = LetterFolding.folded(word.plain)
      return FigureWords.hearings.contains { folded.hasPrefix($0) }
    }
  }

  /// "Seuils : disque 85 % / 95 %": a share under a word for limits, or one of two steps.
  func isOfThresholds(_ index: Int, _ end: Int) -> Bool {
    if isUnderThresholds(index) { return true }
    let isFirst = end < words.count && words[end].text == "/"
    return isFirst || index > 0 && words[index - 1].text == "/"
  }

  /// Whether the heading, or what leads to a number, says that limits follow: "Seuils : onduleur sous 15 minutes".
  func isUnderThresholds(_ index: Int) -> Bool {
    let colon = words[..<index].lastIndex { $0.text.hasSuffix(":") } ?? -1
    let frames =
      words.prefix(colon + 1).map(\.plain) + [sentence.lead, String(sentence.heading.prefix(60))]
    return frames.contains { frame in
      LetterFolding.folded(frame.lowercased()).split { !$0.isLetter }.contains { word in
        ["seuil", "palier", "quota", "reglage"].contains(where: word.hasPrefix)
      }
    }
  }

  /// "J'ai fait une quarantaine de postes": what passed through one's hands is nothing that a solution bears.
  func isPassedThrough(_ index: Int) -> Bool {
    words[max(0, index - 5)..<index].contains { word in
      ["fait", "vu", "dépanné", "réparé", "nettoyé", "refait"].contains(word.plain)
    }
  }
}
