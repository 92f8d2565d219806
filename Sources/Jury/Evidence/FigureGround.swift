import ExamModel
import TextCells

/// What stands around a figure and takes from it what its quotation would say: the rest of a phrase, somebody else's
/// merit, a threshold.
struct FigureGround {
  let figure: FigureEvidence
  let sentence: FicheSentence
  /// The sentence behind it in the same paragraph.
  let next: FicheSentence?
  /// The words of the sentence that are quoted; `nil` where the quotation was made of more than one clause.
  private let span: Range<Int>?

  init(_ figure: FigureEvidence, _ sentence: FicheSentence, next: FicheSentence?) {
    self.figure = figure
    self.sentence = sentence
    self.next = next
    span = Self.span(of: figure.excerpt, in: sentence)
  }

  /// Whether its quotation can be asked about as what it seems to be.
  var isSafe: Bool {
    let kind = figure.kind
    // The others say no more than their number.
    return if kind == .load {
      !isCut && !isLimit
    } else if kind == .headcount {
      !isCut && !isOfAll
    } else if kind == .commitment {
      !isThreshold && !isRetention && !isRule
    } else if kind == .change {
      (!isCut || whole != nil) && !isCredited && !isIncident && !isEstimate && !isNoGain
    } else if kind == .count {
      (!isCut || whole != nil) && !isEstimate
    } else {
      kind != .percent || !isIncident && !isEstimate
    }
  }

  /// Where an excerpt stands in its sentence; nobody reads a figure out of a sentence without an end.
  static func span(of excerpt: String, in sentence: FicheSentence) -> Range<Int>? {
    guard sentence.words.count <= longestSentence else { return nil }
    let quoted = excerpt.split(separator: " ").map { bare($0) }.filter { !$0.isEmpty }
    // A colon or a dash by itself is no word of either.
    let told = sentence.words.indices.filter { !bare(sentence.words[$0].text[...]).isEmpty }
    let words = told.map { bare(sentence.words[$0].text[...]) }
    guard !quoted.isEmpty, words.count >= quoted.count,
      let start = (0...(words.count - quoted.count)).first(where: { place in
        words[place..<(place + quoted.count)].elementsEqual(quoted)
      })
    else { return nil }
    return told[start]..<told[start + quoted.count - 1] + 1
  }

  static let longestSentence = 150

  static func bare(_ word: Substring) -> String {
    String(
      word.lowercased()[...].trimming([",", ".", ";", ":", "(", ")", "*", "«", "»", "!", "…"]))
  }

  // MARK: The rest of a phrase

  /// "16 cartes réseau", "13 postes sur 16 étaient à jour", "de 34 % à 19 % des pages": cut before what belongs to it.
  private var isCut: Bool {
    guard let span, span.upperBound < sentence.words.count,
      !sentence.words[span.upperBound - 1].endsClause
    else { return false }
    let next = sentence.words[span.upperBound]
    if next.beginsClause || ["–", "—", "-", "→", ":"].contains(next.text) { return false }
    if figure.kind == .change {
      return isBareNumber(span.upperBound - 1)
        ? !links.contains(next.plain)
        : ["de", "des", "du"].contains(next.plain) || next.plain.hasPrefix("d'")
    }
    return !continuations.contains(next.plain)
  }

  /// "est passé de 310 à 22" counts nothing without its unit.
  private func isBareNumber(_ word: Int) -> Bool {
    sentence.words[word].core.allSatisfy(\.isNumber)
  }

  /// Words behind a bare number that are not what it counts.
  private var links: Set<String> {
    [
      "par", "en", "à", "au", "aux", "sur", "dans", "pour", "avec", "après", "avant", "depuis",
      "d'après",
      "selon", "et", "sans", "grâce", "sous", "le", "la", "les", "chez", "entre", "ce", "environ",
    ]
  }

  /// The clause from the figure on, where that is short enough to be read out.
  var whole: String? {
    if figure.kind == .change, isCut, let span, isBareNumber(span.upperBound - 1) {
      return withUnit(span)
    }
    guard [.count, .change].contains(figure.kind), isCut, let span,
      let text = ClauseQuote.rest(of: sentence.words, from: span.lowerBound, core: span.upperBound),
      !LeaningQuote.leans(text)
    else { return nil }
    return text
  }

  /// "Le trafic est passé de 310 à 22 paquets par seconde": with what it counts.
  private func withUnit(_ span: Range<Int>) -> String? {
    let words = sentence.words
    var end = span.upperBound + 1
    if end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "par" { end += 2 }
    return ClauseQuote.text(of: words, span.lowerBound..<end)
  }

  /// Words with which something new is told of what was counted.
  private var continuations: Set<String> {
    figure.kind == .headcount
      ? [
        "sur", "dans", "pour", "par", "en", "et", "ou", "à", "au", "aux", "sous", "chez", "dont",
        "de", "du", "des", "mais", "réparties", "répartis", "avec",
      ]
      : [
        "sur", "dans", "pour", "par", "en", "et", "ou", "à", "au", "aux", "sous", "chez", "dont",
        "mais", "répartis", "réparties", "avec", "depuis", "le", "la", "après", "avant",
      ]
  }

  // MARK: Counts

  /// "une campagne pour les 84 agents": all of them, as the fiche says.
  private var isOfAll: Bool {
    guard let span, span.lowerBound > 0 else { return false }
    return ["les", "des", "aux", "ces", "nos", "tous", "toutes"].contains(
      sentence.words[span.lowerBound - 1].plain)
  }

  /// "limitation : 30 requêtes par minute": what somebody allows.
  private var isLimit: Bool {
    sentence.tokens.contains { token in
      ["limit", "plafon", "quota", "maxim"].contains(where: token.text.hasPrefix)
    }
  }

  // MARK: Commitments

  /// "onduleur sous 15 minutes d'autonomie", "avertissement à 30 °C": where an alarm goes off.
  private var isThreshold: Bool {
    let words = figure.excerpt.lowercased().split { !$0.isLetter }
    if words.contains(where: { ["autonomie", "batterie", "seuil"].contains($0) }) { return true }
    return sentence.tokens.contains { token in
      ["seuil", "seuils", "déclencheur", "déclencheurs", "avertissement", "palier"].contains(
        token.text)
    }
  }

  /// "suppression sous 3 mois": how long something is kept.
  private var isRetention: Bool {
    LetterFolding.folded(figure.excerpt.lowercased()).split { !$0.isLetter }.contains { word in
      ["suppr", "effac", "purg", "conserv", "archiv", "expir", "renouvel", "anonymis"]
        .contains(where: word.hasPrefix)
    }
  }

  /// "Un club ne peut pas réserver plus de 6 heures": a rule of those who use it, which nobody has to keep up.
  private var isRule: Bool {
    sentence.tokens.contains { ["peut", "peuvent", "pouvait", "pouvaient"].contains($0.text) }
      && sentence.tokens.contains { ["pas", "jamais", "que", "qu'"].contains($0.text) }
  }

  // MARK: Changes

  /// Whether what follows gives the merit to something else or takes the figure back: "Attention : c'est grâce aux
  /// antennes de Karim", "mais la rentrée compte aussi".
  private var isCredited: Bool {
    if let span {
      let rest = sentence.tokens.drop { $0.word < span.upperBound }
      if rest.contains(where: isReserve) { return true }
    }
    guard let next else { return false }
    let opening = next.tokens.prefix(3).map(\.text)
    if opening.contains("attention") { return true }
    return next.tokens.prefix(6).contains(where: { ["ça", "cela", "c'", "ce"].contains($0.text) })
      && next.tokens.contains { $0.text == "grâce" || $0.text == "dû" || $0.text == "mérite" }
  }

  private func isReserve(_ token: FicheToken) -> Bool {
    ["mais", "relativiser", "attention", "quoique", "prudence", "coïncidence"].contains(token.text)
  }

  /// "le volume est passé de 40 à 92 %, la purge était oubliée": what filled up or broke down is no result.
  private var isIncident: Bool {
    sentence.tokens.contains { token in
      let word = LetterFolding.folded(token.text)
      return ["satur", "debord", "explos", "oublie", "rempli", "intrus", "pirat"]
        .contains(where: word.hasPrefix)
    }
  }

  private var isEstimate: Bool {
    sentence.tokens.contains { token in
      let word = LetterFolding.folded(token.text)
      return ["estim", "theori", "prevision", "projet", "extrapol", "espere", "escompt"]
        .contains(where: word.hasPrefix) && word != "projet" && word != "projets"
    }
  }

  /// "l'abonnement est passé de 12 à 19 €", "les appels sont montés de 9 à 31", "481 Mb/s avant, 476 après": what has
  /// become dearer, more of a trouble, or hardly other at all is nothing that one worked for.
  private var isNoGain: Bool {
    guard let (first, last) = values else { return false }
    if abs(last - first) * Self.leastGain < max(abs(first), abs(last)) { return true }
    guard last > first else { return false }
    if figure.excerpt.contains("€") || figure.excerpt.contains("euro") { return true }
    let lead = LetterFolding.folded(figure.excerpt.lowercased()).split { !$0.isLetter }
    return lead.contains { word in Self.troubles.contains(where: word.hasPrefix) }
  }

  /// A change by less than the tenth part.
  private static let leastGain = 10.0

  private static let troubles = [
    "appel", "ticket", "incident", "panne", "erreur", "rejet", "retard", "plainte", "alerte",
    "absence",
    "reclamation", "coupure", "anomalie", "bug", "oubli", "perte", "litige", "clic", "doublon",
  ]

  /// The two numbers of a change, where there are no more than these, as of two times in hours and minutes.
  private var values: (first: Double, last: Double)? {
    let parts = figure.excerpt.replacing(",", with: ".").split(separator: " ")
    var values: [Double] = []
    var wasNumber = false
    for part in parts {
      guard let value = Double(part.filter { $0.isNumber || $0 == "." }),
        part.first?.isNumber ?? false
      else {
        wasNumber = false
        continue
      }
      // "2 310": thousands stand apart.
      if wasNumber, part.count == 3, let last = values.popLast() {
        values.append(last * 1_000 + value)
      } else {
        values.append(value)
      }
      wasNumber = part.allSatisfy(\.isNumber)
    }
    guard values.count == 2, hasOneUnit else { return nil }
    return (values[0], values[1])
  }

  /// "11 jours à 4 h" cannot be compared by their numbers.
  private var hasOneUnit: Bool {
    let units = figure.excerpt.lowercased().split(separator: " ").filter { word in
      FrenchTime.shortUnits.contains(String(word)) || FrenchTime.longUnits.contains(String(word))
        || ["ko", "mo", "go", "to", "jours", "jour"].contains(word)
    }
    return Set(units).count <= 1
  }
}
