import TextCells
import TextSearch

/// Calls what a title names by less than the whole title, once it was read out: a jury says "ce travail" then, or the
/// name that the candidate gave to what was made.
enum TitleMention {
  /// A question on a title as it is asked again; `nil` where the template reads no title out.
  static func again(_ template: String, name: String?, filler: TemplateFiller) -> String? {
    guard let (placeholder, general) = mentions.first(where: { template.holds($0.placeholder) })
    else { return nil }
    // "du travail « Portail »" is said of a name, "de ce travail" of none.
    if let name, let range = template.firstRange(of: title) {
      var text = template
      text.replaceSubrange(range, with: "« \(name) »")
      return filler.question(text)
    }
    let opening = placeholder + " : "
    var text = template
    if template.hasPrefix(opening) {
      let rest = template.dropFirst(opening.count)
      // "Qui attendait la réponse ?" does not say to what.
      text =
        placeholder == asked
        ? "Pour \(general), \(rest)" : rest.prefix(1).uppercased() + rest.dropFirst()
    } else {
      guard let range = text.firstRange(of: placeholder) else { return nil }
      text.replaceSubrange(range, with: general)
    }
    return filler.question(text)
  }

  private static let asked = "« {question} »"
  private static let title = "« {title} »"
  private static let mentions: [(placeholder: String, general: String)] = [
    ("du travail « {title} »", "de ce travail"), ("le travail « {title} »", "ce travail"),
    ("« {title} »", "ce travail"), ("« {product} »", "ce programme"),
    (asked, "la question de départ"),
  ]

  /// How often a title may be read out in full in an exchange: one that has a shorter form is called by it.
  static func fullReadings(of title: String, isQuestion: Bool = false) -> Int {
    // A question has no name that would be shorter.
    if isQuestion { return 4 }
    if wordCount(title[...]) <= longestShort { return 4 }
    return short(of: title) == nil ? 2 : 1
  }

  /// What a title is called by once it was read out: its name, else as much of its beginning as names the work:
  /// "Contrôle d'accès au réseau filaire" of "… du siège", "Remise en ordre du local" of "… – Clinique X", and of
  /// "Du réseau jusqu'à la ferme : un pont radio" the second half.
  static func short(of title: String) -> String? {
    if let name = name(in: title) { return name }
    if wordCount(title[...]) <= longestShort { return title }
    let words = title.split(separator: " ").prefix(longestTitle)
    let mark = words.firstIndex { isMark($0) || $0.hasSuffix(":") }
    let end = mark.map { words[$0].count > 1 && !isMark(words[$0]) ? $0 + 1 : $0 } ?? words.count
    // The longest beginning that ends before a preposition or a mark; before a bare "de" where there is no other.
    for isLoose in [false, true] {
      let cuts = (1...max(1, end)).reversed().filter { place in
        place == end && end < words.count
          || place < end
            && (opensComplement(words, at: place) || opensApposition(words, at: place)
              || isLoose && words[place] == "de")
      }.filter { !endsInApposition(words[..<$0]) && !wantsObject(words, at: $0) }
      if let short = cuts.lazy.map({ told(words[..<$0]) }).first(where: isTelling) {
        return String(short)
      }
    }
    guard let mark, mark + 1 < words.count else { return nil }
    let rest = told(words[(mark + 1)...])
    if isTelling(rest) { return String(rest) }
    // "Étude – coffre-fort partagé pour l'étude notariale": the second half has a beginning of its own.
    return wordCount(rest) > longestShort ? short(of: String(rest)) : nil
  }

  private static func told(_ words: ArraySlice<Substring>) -> Substring {
    words.joined(separator: " ")[...].trimming([" ", ",", ":", ";", "–", "—", "-", "("])
  }

  /// Whether a part of a title names something, in few words: two of them telling, and none that hangs.
  private static func isTelling(_ part: Substring) -> Bool {
    let words = part.split(separator: " ")
    guard wordCount(part) <= longestShort, let first = words.first, let last = words.last,
      !prepositions.contains(first.lowercased()),
      !ClauseQuote.hanging.contains(last.lowercased()), !open.contains(last.lowercased()),
      // "application d'atelier et ajout" wants what was added, "Atelier professionnel" is no work.
      words.count < 3 || words[words.count - 2] != "et", !isHalfOfTwo(words),
      words.count > 2 || !papers.contains(first.lowercased()),
      !part.contains(where: { "(:–—".contains($0) })
    else { return false }
    let telling = part.split { !$0.isLetter && !$0.isNumber }.count { $0.count > 3 }
    // "BTS CIEL option IR" is a diploma, and no work.
    return telling >= 2 && FicheTitle.contentCount(part) > 0
  }

  /// "Pont radio entre la mairie", without "et l'école".
  private static func isHalfOfTwo(_ words: [Substring]) -> Bool {
    guard let between = words.firstIndex(of: "entre") else { return false }
    return !words[between...].contains("et")
  }

  private static func wordCount(_ part: Substring) -> Int {
    part.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func isMark(_ word: Substring) -> Bool {
    ["–", "—", "-", ":", "|"].contains(word)
  }

  /// "de la mairie", "pour les visiteurs", "(atelier)", "d'un club", but not "de prêt", which belongs to its noun.
  private static func opensComplement(_ words: ArraySlice<Substring>, at place: Int) -> Bool {
    let word = words[place].lowercased()
    if word == "de" {
      let next = place + 1 < words.count ? words[place + 1].lowercased() : ""
      return next == "la" || next.hasPrefix("l'") || next.hasPrefix("l’")
    }
    return prepositions.contains(word) || word.hasPrefix("(") || word.hasPrefix("d'un")
      || word.hasPrefix("d’un")
  }

  /// Whether what a beginning does or makes stands right behind it: "création automatique | des comptes", "d'un outil
  /// | de gestion".
  private static func wantsObject(_ words: ArraySlice<Substring>, at place: Int) -> Bool {
    guard place < words.count, place > 0 else { return false }
    let next = words[place].lowercased()
    guard ["de", "du", "des"].contains(next) || next.hasPrefix("d'") || next.hasPrefix("d’") else {
      return false
    }
    let part = words[..<place].split { prepositions.contains($0.lowercased()) }.last ?? []
    let head = part.first.map { $0.lowercased() } ?? ""
    return part.count > 1 && deeds.contains(where: head.hasSuffix) && part.count < place
      || next == "de" && place > 2
        && ["d'un", "d’un"].contains { words[place - 2].lowercased().hasPrefix($0) }
  }

  private static let deeds = ["tion", "sion", "age", "ement"]

  /// Ends that want their complement: "remise en ordre", "étude pour le choix".
  private static let open: Set<String> = [
    "ordre", "place", "œuvre", "service", "choix", "main", "cours", "jour", "ligne", "gestion",
    "autour", "départ", "arrivée", "passage", "suite", "fin", "début", "lieu", "cause", "aide",
    "face", "base", "milieu", "niveau", "moyen", "travers", "retour", "partir", "sein",
  ]

  /// ", la gestion des bennes" behind a name.
  private static func opensApposition(_ words: ArraySlice<Substring>, at place: Int) -> Bool {
    guard place > 0, words[place - 1].hasSuffix(",") else { return false }
    let word = words[place].lowercased()
    return articles.contains { $0.hasSuffix("'") ? word.hasPrefix($0) : word == $0 }
      || word.hasPrefix("l’")
  }

  /// Whether a beginning breaks off within what stands behind its comma: "Du papier au Web, les archives" of "… de la
  /// paroisse".
  private static func endsInApposition(_ words: ArraySlice<Substring>) -> Bool {
    words.indices.dropFirst().contains { opensApposition(words, at: $0) }
  }

  private static let papers: Set<String> = [
    "atelier", "étude", "projet", "mission", "stage", "travail", "fiche", "dossier",
  ]

  private static let longestShort = 6
  /// Of a title without an end no more is looked through.
  private static let longestTitle = 24
  private static let prepositions: Set<String> = [
    "de", "du", "des", "à", "au", "aux", "dans", "pour", "par", "avec", "sans", "chez", "en",
    "vers", "sur", "entre", "pendant", "depuis", "contre", "et",
  ]

  /// The proper name with which a title begins: "Cantinette, les inscriptions à la cantine", "TriVert : gestion des
  /// bennes", but not "Sauvegarde : du disque au nuage" nor "Câblage, baie et prises".
  static func name(in title: String) -> String? {
    let first = title.prefix { $0 != "," && $0 != ":" }
    let rest = title[first.endIndex...]
    let name = first.trimming([" "])
    guard name.count > 2, !name.contains(" "), name.first?.isUppercase ?? false,
      let mark = rest.first
    else { return nil }
    let words = rest.dropFirst().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map { LetterFolding.folded($0.lowercased()) }
    guard let next = words.first else { return nil }
    let isMade =
      isCoined(name)
      || words.prefix(3).contains { products.contains($0) }
      || mark == "," && !words.contains("et") && articles.contains(where: next.hasPrefix)
    return isMade ? String(name) : nil
  }

  /// "TriVert", "Tric'Otage", "QUIZZINE", but not "VPN" nor "Wi-Fi".
  private static func isCoined(_ name: Substring) -> Bool {
    if name.contains("-") { return false }
    if name.allSatisfy(\.isUppercase) { return name.count > 5 }
    return name.dropFirst().contains { $0.isUppercase || $0 == "'" || $0 == "’" }
  }

  private static let products: Set<String> = [
    "application", "appli", "l'application", "l'appli", "logiciel", "outil", "plateforme", "site",
    "programme", "gestion", "api", "module",
  ]
  private static let articles = ["le", "la", "les", "l'", "un", "une"]
}
