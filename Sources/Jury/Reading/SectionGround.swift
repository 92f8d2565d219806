import ExamModel
import TextCells

/// What the place of a sentence says of a name that nothing else judges.
struct SectionGround {
  private enum Kind {
    /// Work that was done.
    case work
    /// What there was, and what was wanted.
    case background
    /// What was looked at before a choice.
    case comparison
    /// What was not kept.
    case rejects
    /// What may come.
    case outlook
    /// A look back.
    case review
    /// What one reads about.
    case watch
    /// What others did, or nobody.
    case others
  }

  private let kind: Kind
  private let role: SectionRole?
  /// A row that says of itself whether it was kept.
  private let isWinner: Bool?
  /// Whether tools are weighed against each other here or in the sentences around.
  let isWeighed: Bool
  /// How the columns of the table that the sentence is a row of are headed.
  private let columns: TableColumns?
  /// Whether a row of a table that shares out the work is the candidate's; `nil` where none tells.
  let isOwnRow: Bool?

  init(_ sentence: FicheSentence, tableHeader: String?, isWeighed: Bool = false) {
    role = sentence.role
    self.isWeighed = isWeighed || Self.isWeighed(sentence)
    isWinner = tableHeader.flatMap { Self.isKept(sentence, under: $0) }
    columns = tableHeader.map(TableColumns.init)
    isOwnRow = tableHeader.flatMap { SharedTasks.isOwn(sentence, under: $0) }
    if let tableHeader, Self.compares(tableHeader) {
      kind = .comparison
    } else {
      kind = Self.kind(of: sentence)
    }
  }

  /// Whether tools are weighed against each other where a sentence stands.
  static func isWeighed(_ sentence: FicheSentence) -> Bool {
    sentence.role == .choices || weighs(sentence.heading) || weighs(sentence.lead)
  }

  /// Whether only the section says that things are weighed against each other here.
  var isComparison: Bool { kind == .comparison }

  /// Whether the section tells what was not the candidate's work.
  var isOthers: Bool { kind == .others }

  /// Whether the section is about what may come.
  var isPlans: Bool { kind == .outlook }

  /// Whether the section weighs one thing against another.
  var isChoice: Bool { role == .choices || kind == .comparison }
  var isOutlook: Bool { kind == .outlook || kind == .review }
  var isBackground: Bool { kind == .background }

  /// What the head of a column says of the names in it; `nil` where it says nothing.
  func verdict(ofColumn column: Int) -> StanceVerdict? { columns?.verdict(at: column) }

  /// The verdict on a name of which the sentence says nothing.
  func verdict(hasFirstPerson: Bool, isPast: Bool) -> StanceVerdict {
    if let isWinner, kind == .comparison {
      return isWinner ? StanceVerdict(.used, .decisive) : StanceVerdict(.rejected, .clear)
    }
    switch kind {
    case .work: return StanceVerdict(.used, .weak)
    case .others: return StanceVerdict(.mentioned, .decisive)
    case .background, .review, .watch: return StanceVerdict(.mentioned, .weak)
    case .comparison: return StanceVerdict(.rejected, .weak)
    case .rejects: return StanceVerdict(.rejected, .clear)
    case .outlook: return isPast ? StanceVerdict(.used, .weak) : StanceVerdict(.planned, .clear)
    }
  }

  private static func weighs(_ heading: String) -> Bool {
    guard !heading.isEmpty else { return false }
    let heading = LetterFolding.folded(heading.lowercased())
    return [
      "choix", "pourquoi", "option", "piste", "solution", "compar", "alternative", "etude",
      "envisag", "candidat", "outil retenu", "proposition", "technolog", "techno ", "decision",
      "possibilit", "panorama", "en revue", "examin", "produits", "voies", "scenario", "arbitrage",
      "selection", "hypothese", "fausse route", "quel outil", "regarde", "j'ai hesite",
    ].contains { heading.holds($0) }
  }

  private static func kind(of sentence: FicheSentence) -> Kind {
    let own = LetterFolding.folded(sentence.lead)
    let heading = own.isEmpty ? LetterFolding.folded(sentence.heading.lowercased()) : own
    func speaksOf(_ words: [String]) -> Bool { words.contains { heading.holds($0) } }
    if sentence.place == .title || sentence.place == .declared {
      return speaksOf(["comparai", "comparatif", " vs "]) ? .comparison : .work
    }
    if speaksOf(["ecarte", "rejete", "non retenu", "abandonne"]) { return .rejects }
    if speaksOf([
      "pas fait par moi", "pas de mon fait", "hors perimetre", "hors de mon perimetre",
      "hors de ma mission", "ce que je n'ai pas", "fait par d'autres", "part des autres",
      "travail des autres", "ce que les autres", "n'est pas de moi", "pas mon travail",
      "ne releve pas de moi", "ce qui n'est pas a moi", "hors mission", "hors projet",
    ]) {
      return .others
    }
    if speaksOf([
      "perspective", "amelioration", "evolution", "pour aller plus loin", "piste", "next step",
      "reste a faire", "a faire ensuite", "et apres", "projets",
      "a venir", "prochaine", "suite", "futur", "plus tard", "recommandation", "preconisation",
      "prolongement", "a prevoir", "reste a", "a suivre", "ouverture", "et ensuite", "viendra",
      "roadmap", "feuille de route", "ce qui reste", "ce qui manque", "pas encore", "pas fait",
      "todo", "to do", "to-do", "backlog", "plus loin", "qu'il reste", " v2", "version 2",
      "idees pour", "envies",
      "l'avenir",
    ]), !speaksOf(["suite a", "suite de", "de suite", "suite du"]),
      !heading.holds("ensuite") || speaksOf(["et ensuite"])
    {
      return .outlook
    }
    // What was there before anybody did anything, whatever role its heading has.
    let opening = heading.drop { !$0.isLetter }
    if [
      "le probleme", "probleme", "la situation", "situation de depart", "le constat", "constat",
      "etat des lieux", "l'existant", "existant", "d'ou on part", "d'ou l'on part",
      "point de depart",
      "avant", "le point de depart",
    ].contains(where: {
      opening == $0 || opening.hasPrefix($0 + " ini") || opening.hasPrefix("d'ou")
    }),
      sentence.section.map({ $0 <= 2 }) ?? true
    {
      return .background
    }
    let bare = heading.drop { !$0.isLetter }.prefix { $0.isLetter }
    // "Ensuite :" in the middle of an account leads to its next steps.
    if own.isEmpty, bare.count + 3 >= heading.count,
      ["apres", "ensuite", "demain"].contains(bare)
    {
      return .outlook
    }
    if speaksOf(["veille", "actualite"]), !speaksOf(["outil"]) { return .watch }
    if speaksOf([
      "etat de l'art", "comparatif", "comparaison", "comparative", "envisage", "etudiee",
      "alternative", "benchmark", "solutions possibles", "etude des solutions", "candidates",
      "examine", "en revue", "tour des", "produits etudies", "produits compares",
    ]) {
      return .comparison
    }
    // The forms put what was used beside the context; it is not background.
    if speaksOf([
      "utilis", "ressources", "moyens", "outils", "gestion de projet", "methode",
    ]) || heading.hasPrefix("organisation") {
      return .work
    }
    let isLedToWork =
      !own.isEmpty
      && speaksOf([
        "techno", "realis", "description", "descriptif", "travail", "travaux", "code", "mise en",
      ])
    if isLedToWork { return .work }
    switch sentence.role {
    case .context, .need: return .background
    case .review: return .review
    case .choices, .realisation, .documentation, .tests, .results, .difficulties, .competences,
      .access, nil:
      return .work
    }
  }

  private static func compares(_ header: String) -> Bool {
    // "Solution | Avis"
    let first = header.split(separator: "|", omittingEmptySubsequences: true).first {
      $0.contains(where: \.isLetter)
    }
    let isOfTools = ["solution", "outil", "produit", "option", "piste", "logiciel"].contains {
      first?.contains($0) ?? false
    }
    if isOfTools, ["avis", "commentaire", "remarque", "défaut"].contains(where: header.holds) {
      return true
    }
    return [
      "avantage", "inconvénient", "inconvenient", "limite", "coût", "cout", "prix", "note",
      "critère", "critere", "licence", "points forts", "point fort", "score", "retenu", "verdict",
      "décision", "pour | contre", "facilité", "pris ?", "utilisé ?", "gardé ?", "adopté",
    ].contains { header.holds($0) }
  }

  /// Whether a row says that it was kept; `nil` where it says nothing of it.
  ///
  /// Other columns answer with yes and no as well, so the one that is headed as the decision speaks first.
  private static func isKept(_ sentence: FicheSentence, under header: String) -> Bool? {
    let titles = header.split(separator: "|", omittingEmptySubsequences: false)
    let decision = titles.lastIndex { title in
      let title = LetterFolding.folded(title.drop { $0 == " " })
      return [
        "decision", "retenu", "verdict", "choix", "conclusion", "suite", "garde", "pris ?",
        "utilise ?", "adopte",
      ].contains(where: title.hasPrefix)
    }
    var cells: [[FicheToken]] = [[]]
    for token in sentence.tokens {
      if token.text == "|" { cells.append([]) } else { cells[cells.count - 1].append(token) }
    }
    if let decision, cells.count == titles.count { return isKept(cells[decision]) }
    // In a table of many columns "oui" answers one of them and decides nothing: "Joignable sans Internet | oui".
    return isKept(sentence.tokens.filter { cells.count <= 2 || !isAnswer($0.text) })
  }

  private static func isAnswer(_ text: String) -> Bool {
    ["oui", "non", "✓", "✔", "✅", "✗", "✘", "❌"].contains(text)
  }

  private static func isKept(_ tokens: some Sequence<FicheToken>) -> Bool? {
    for token in tokens {
      let text = LetterFolding.folded(token.text)
      if ["ecarte", "ecartee", "rejete", "rejetee", "elimine", "non", "✗", "✘", "❌"].contains(text)
      {
        return false
      }
      if ["retenu", "retenue", "choisi", "choisie", "✓", "✔", "✅", "oui"].contains(text) {
        return true
      }
    }
    return nil
  }
}
