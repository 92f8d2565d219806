/// A choice that is told over two sentences: "J'hésitais entre X et Y. J'ai pris Y."
struct ToldChoice {
  let text: FicheText
  let families: [String: String]

  func judge(_ namings: inout [[Naming]]) {
    for index in namings.indices where namings[index].count > 1 && asks(text.sentences[index]) {
      for next in (index + 1)..<max(index + 1, min(namings.count, index + 1 + Self.reach)) {
        guard text.sentences[next].section == text.sentences[index].section,
          text.sentences[next].isProse
        else { break }
        if let taken = taken(in: next, namings, of: Set(namings[index].map(\.name))) {
          settle(index, taken, &namings)
          break
        }
      }
    }
  }

  /// "entre A et B", "A ou B": the sentence leaves open which of them.
  private func asks(_ sentence: FicheSentence) -> Bool {
    guard sentence.isProse else { return false }
    let words = sentence.tokens.map(\.text)
    let isOpen = words.contains { word in
      word.hasPrefix("hésit") || word == "choix" || word == "balançais" || word == "balancé"
    }
    return isOpen && (words.contains("entre") || words.contains("ou"))
      || words.contains("ou") && (sentence.words.last?.text.hasSuffix("?") ?? false)
  }

  /// The one of them that a later sentence tells to have been taken.
  private func taken(in index: Int, _ namings: [[Naming]], of names: Set<String>) -> String? {
    let named = Set(namings[index].map(\.name)).intersection(names)
    guard named.count == 1, let name = named.first else { return nil }
    let tokens = text.sentences[index].tokens
    guard let place = namings[index].first(where: { $0.name == name })?.words.lowerBound,
      let end = tokens.firstIndex(where: { $0.word >= place })
    else { return nil }
    let lead = tokens[max(0, end - Self.lead)..<end]
    let isTaken = lead.contains { token in
      ["pris", "prise", "parti", "partie", "partis", "resté", "restée", "gardé", "tranché", "opté"]
        .contains(token.text) || VerbSense.of(token.text).contains(.choose)
    }
    let isDenied = lead.contains { ["pas", "plutôt", "jamais"].contains($0.text) }
    return isTaken && !isDenied ? name : nil
  }

  private func settle(_ index: Int, _ taken: String, _ namings: inout [[Naming]]) {
    let family = families[taken]
    for place in namings[index].indices {
      let name = namings[index][place].name
      // "entre Symfony et Laravel, avec MariaDB": what is of another kind was no candidate.
      guard name == taken || families[name] == family else { continue }
      namings[index][place].verdict =
        name == taken
        ? StanceVerdict(.used, .decisive, isChoice: true) : StanceVerdict(.rejected, .decisive)
    }
  }

  private static let reach = 3
  private static let lead = 6
}
