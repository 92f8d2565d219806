import TextCells

/// Options that a study tells apart by letters or numbers, of which it takes one further on.
///
/// "**B : Microsoft 365**", and later "Je recommande B".
struct OptionLetters {
  /// The sentences of each option, by its letter.
  private var sentences: [String: [Int]] = [:]
  private var chosen: Set<String> = []

  init(_ text: FicheText) {
    var open: (label: String, section: Int?, heading: String, isHeaded: Bool)?
    for (index, sentence) in text.sentences.enumerated() {
      if let label = Self.label(of: sentence) {
        open = (label, sentence.section, sentence.heading, sentence.place == .heading)
      } else if let current = open, !Self.continues(index, current, in: text) {
        open = nil
      }
      if let open { sentences[open.label, default: []].append(index) }
    }
    guard sentences.count >= 2 else { return }
    for sentence in text.sentences where sentence.isProse && Self.label(of: sentence) == nil {
      if let label = Self.decided(in: sentence, among: Set(sentences.keys)) { chosen.insert(label) }
    }
  }

  /// Where one option was taken: its first tool is the choice, those of the others were left.
  func judge(_ namings: inout [[Naming]]) {
    guard chosen.count == 1, let winner = chosen.first else { return }
    let kept = Set((sentences[winner] ?? []).flatMap { namings[$0].map(\.name) })
    for (label, indices) in sentences {
      var isFirst = true
      // What an option needs besides is named further on, and may serve the others too.
      for index in indices.prefix(label == winner ? indices.count : Self.namingSentences) {
        for place in namings[index].indices {
          guard namings[index][place].verdict?.stance != .mentioned || isFirst && label == winner
          else { continue }
          if label != winner, kept.contains(namings[index][place].name) { continue }
          if label != winner {
            namings[index][place].verdict = StanceVerdict(.rejected, .decisive)
          } else if isFirst {
            namings[index][place].verdict = StanceVerdict(.used, .decisive, isChoice: true)
            isFirst = false
          }
        }
      }
    }
  }

  /// Whether a sentence goes on with the option that was opened before it.
  private static func continues(
    _ index: Int, _ open: (label: String, section: Int?, heading: String, isHeaded: Bool),
    in text: FicheText
  ) -> Bool {
    let sentence = text.sentences[index]
    guard sentence.section == open.section, sentence.place != .heading else { return false }
    if open.isHeaded {
      return sentence.heading == text.sentences[index - 1].heading
        || text.sentences[index - 1].place == .heading
    }
    // The rest of the paragraph.
    return sentence.words.first?.line == text.sentences[index - 1].words.last?.line
      && sentence.place == text.sentences[index - 1].place && sentence.heading == open.heading
  }

  /// The letter or number that a paragraph, an item or a heading begins with.
  private static func label(of sentence: FicheSentence) -> String? {
    switch sentence.place {
    case .paragraph, .item, .heading: break
    case .declared, .title, .tableHeader, .tableRow: return nil
    }
    guard let first = sentence.words.first else { return nil }
    if isLetter(first.core),
      first.endsClause || first.text.hasSuffix(".") || isDash(sentence.words.dropFirst().first)
    {
      return first.core
    }
    guard sentence.words.count > 2, nouns.contains(LetterFolding.folded(first.plain)) else {
      return nil
    }
    let second = sentence.words[1]
    guard isLetter(second.core) || Int(second.core).map({ $0 < 10 }) ?? false,
      second.endsClause || second.text.hasSuffix(".") || isDash(sentence.words[2])
    else { return nil }
    return second.core
  }

  private static func isDash(_ word: FicheWord?) -> Bool {
    word.map { ["–", "—", "-", ":", "→"].contains($0.text) } ?? false
  }

  /// The one option that a sentence decides on: "je recommande B", "l'option 2 a été retenue".
  private static func decided(in sentence: FicheSentence, among labels: Set<String>) -> String? {
    let decides = sentence.tokens.contains { token in
      VerbSense.of(token.text).contains(.choose)
        || decisions.contains(token.text)
    }
    let isDenied = sentence.tokens.contains { ["pas", "ni", "écarter", "sauf"].contains($0.text) }
    guard decides, !isDenied else { return nil }
    let named = sentence.words.indices.compactMap { index -> String? in
      let core = sentence.words[index].core
      guard labels.contains(core) else { return nil }
      let before = index > 0 ? LetterFolding.folded(sentence.words[index - 1].plain) : ""
      return index > 0 && (isLetter(core) || nouns.contains(before)) ? core : nil
    }
    return Set(named).count == 1 ? named[0] : nil
  }

  private static let decisions: Set<String> = [
    "penche", "penché", "avis", "validé", "validée", "voté", "votée", "approuvé", "approuvée",
    "suivi", "suivie", "acté", "actée", "préféré", "préférée", "propose", "parti", "partis",
  ]

  private static func isLetter(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.allSatisfy { (0x41...0x48).contains($0) }
  }

  private static let namingSentences = 2

  private static let nouns: Set<String> = [
    "option", "scenario", "solution", "piste", "hypothese", "proposition", "voie", "choix",
    "variante", "offre",
    "l'option", "l'hypothese", "l'offre",
  ]
}
