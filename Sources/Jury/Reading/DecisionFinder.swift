import ExamModel
import TextCells

/// Finds what the candidate tells to have decided, in clauses that a jury can quote: "J'ai choisi de garder deux
/// sites séparés".
///
/// Where no tool is surely the candidate's, a decision is what an exchange can go into.
enum DecisionFinder {
  private static let limit = 4
  private static let leastWords = 5

  static func decisions(in text: FicheText) -> [Mention] {
    var found: [Mention] = []
    var seen: Set<String> = []
    for sentence in text.sentences where sentence.isProse && sentence.isQuotable {
      guard found.count < mostRead else { break }
      guard let decision = decision(in: sentence), seen.insert(decision.lowercased()).inserted
      else { continue }
      found.append(Mention(text: decision, line: sentence.words.first?.line ?? 1))
    }
    let sure = found.filter { QuotedClause.isAskable($0.text, as: .decision) }
    return Array((sure + found.filter { !sure.contains($0) }).prefix(limit))
  }

  private static let mostRead = 12

  private static func decision(in sentence: FicheSentence) -> String? {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast(2) {
      guard
        tokens[index].text == "j'" && tokens[index + 1].text == "ai"
          || tokens[index].text == "nous" && tokens[index + 1].text == "avons"
          || tokens[index].text == "on" && tokens[index + 1].text == "a"
      else { continue }
      // "j'ai donc choisi", but not "j'ai été choisi" nor "je l'ai choisi".
      var verb = index + 2
      while verb < tokens.count - 1, fillers.contains(tokens[verb].text) { verb += 1 }
      guard decisions.contains(LetterFolding.folded(tokens[verb].text)),
        verb + 1 < tokens.count, !tokens[verb].endsClause,
        !pointers.contains(tokens[verb + 1].text),
        // "J'ai retenu qu'on mesure avant d'acheter" is a lesson.
        tokens[verb].text != "retenu" || !["que", "qu'"].contains(tokens[verb + 1].text)
      else { continue }
      let core = tokens[index].word..<tokens[verb].word + 1
      guard let clause = ClauseQuote.clause(of: sentence.words, around: core) else { continue }
      let words = clause.lowercased().split(separator: " ").map(String.init)
      guard words.count >= leastWords, openings.contains(where: clause.lowercased().hasPrefix),
        !words.contains(where: leaning.contains),
        // "J'ai retenu X, Y et Z" is a short list, and nothing is decided yet.
        tokens[verb].text != "retenu" || !clause.contains(",")
      else { continue }
      return clause
    }
    return nil
  }

  private static let fillers: Set<String> = [
    "donc", "alors", "finalement", "ensuite", "d'", "abord", "aussi", "plutôt",
  ]

  private static let decisions: Set<String> = [
    "choisi", "decide", "prefere", "opte", "privilegie", "conserve", "garde", "retenu", "renonce",
    "fixe", "impose", "exclu", "tranche", "convenu", "accepte", "refuse",
  ]

  private static let openings = ["j'ai", "nous avons", "on a"]

  private static let leaning: Set<String> = [
    "ça", "cela", "celui", "celle", "ceux", "celui-ci", "celle-ci", "ceci", "lui", "eux",
  ]

  /// Words behind the verb that point to what was said before.
  private static let pointers: Set<String> = [
    "ça", "cela", "celui", "celle", "ceux", "celui-ci", "celle-ci", "ceci", "lui", "eux", "cette",
    "cet", "ces", "ce", "en", "y", "même", "dernier", "dernière", "autre", "l'autre", "tout",
    "rien",
  ]
}
