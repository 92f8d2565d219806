import ExamModel

/// Puts the problems of a question bank into words.
struct BankProblemTexts {
  let language: Language

  func text(_ problem: BankProblem) -> String {
    switch problem {
    case .unreadable(let problem):
      language(
        fr: "banque de questions illisible : \(FrontMatterTexts.french[problem] ?? problem).",
        en: "unreadable question bank: \(problem).")
    case .notAQuestion(let excerpt):
      language(
        fr: "« \(excerpt) » n'est pas une question. Il faut au moins id et text.",
        en: "\"\(excerpt)\" is not a question. It needs at least id and text.")
    case .withoutID:
      language(
        fr: "question sans id. Donnez-lui un nom court et unique.",
        en: "question without an id. Give it a short, unique name.")
    case .withoutText(let id):
      language(fr: "question \(id) : text manque.", en: "question \(id): text is missing.")
    case .textTooLong(let id, let wordCount, let limit):
      language(
        fr: "question \(id) : \(wordCount) mots, limite \(limit). Posez une seule question.",
        en: "question \(id): \(wordCount) words, limit \(limit). Ask one question only.")
    case .duplicateID(let id):
      language(
        fr: "question \(id) : cet id sert déjà. La première est gardée.",
        en: "question \(id): this id is already used. The first one is kept.")
    case .withoutFamily(let id):
      language(
        fr: "question \(id) : indiquez family ou criterion.",
        en: "question \(id): say which family or criterion.")
    case .keyInvalid(let id, let key, let value):
      language(
        fr: "question \(id) : valeur inattendue pour \(key), « \(value) ».",
        en: "question \(id): unexpected value for \(key), \"\(value)\".")
    }
  }
}
