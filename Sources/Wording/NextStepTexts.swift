import ExamModel
import SessionEngine
import TextCells

/// What to do next about a weak criterion: where to begin, and one thing to do there.
package struct NextStepTexts: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  /// What to do, in a sentence.
  ///
  /// Such as `Reprenez « Choix techniques » (helpdesk.md:41) : comparez deux outils…`.
  package func text(_ step: NextStep) -> String {
    place(step) + language.colon + action(step.criterion.family ?? "") + "."
  }

  /// The same after a colon, where no sentence begins and a second colon would be one too many.
  package func clause(_ step: NextStep) -> String {
    let place = place(step)
    return place.prefix(1).lowercased() + place.dropFirst() + language.semicolon
      + action(step.criterion.family ?? "") + "."
  }

  /// Where to begin.
  private func place(_ step: NextStep) -> String {
    switch step.place {
    case .section(let title, _, let location): return again(title, at: location)
    case .fiche(let title, let location): return again(title, at: location)
    case .missingSection(let role, _, let location):
      let heading = SectionRoleTexts(language: language).heading(role)
      return language(
        fr: "Ajoutez une section « \(heading) » (\(Self.place(location)))",
        en: "Add a section “\(heading)” (\(Self.place(location)))")
    case nil:
      return language(
        fr: "Répondez de nouveau à la question \(step.answer + 1), à voix haute",
        en: "Answer question \(step.answer + 1) again, aloud")
    }
  }

  private func again(_ title: String, at location: SourceLocation) -> String {
    let title = clean(title)
    // A title with guillemets of its own stands without a second pair.
    let french = title.contains("«") ? title : "« \(title) »"
    return language(
      fr: "Reprenez \(french) (\(Self.place(location)))",
      en: "Go back to “\(title)” (\(Self.place(location)))")
  }

  /// What to say to that question another time: the elements that were not ticked; `nil` without any.
  package func missing(_ step: NextStep) -> String? {
    guard !step.missingElements.isEmpty else { return nil }
    let list = step.missingElements.map { Self.inRow(clean($0)) }
      .joined(separator: language.semicolon)
    return language(
      fr: "Question \(step.answer + 1), à dire la prochaine fois : \(list).",
      en: "Question \(step.answer + 1), to say next time: \(list).")
  }

  /// An element without the capital of its first word, where that word can be no name.
  private static func inRow(_ element: String) -> String {
    let first = element.prefix { $0 != " " && $0 != "'" && $0 != "’" }
    guard beginnings.contains(first.lowercased()) else { return element }
    return first.lowercased() + element.dropFirst(first.count)
  }

  /// Words with which an element of an answer begins, and no name does.
  private static let beginnings: Set<String> = [
    "un", "une", "le", "la", "les", "l", "des", "du", "de", "d", "ce", "cette", "ces", "son", "sa",
    "ses", "au", "aux", "à", "qui", "que", "deux", "trois", "où", "pourquoi", "comment",
    "quand", "a", "an", "the", "one", "two", "three", "what", "who", "why", "how", "when", "where",
  ]

  /// The file's name and the line: what an editor takes, and what fits a line.
  static func place(_ location: SourceLocation) -> String {
    let name = location.path.split(separator: "/").last.map(String.init) ?? location.path
    let file = TextCells.cleaned(name)
    return location.line.map { "\(file):\($0)" } ?? file
  }

  private func clean(_ text: String) -> String { TextCells.cleaned(text) }

  private func action(_ family: String) -> String {
    switch family {
    case "choices":
      language(
        fr: "comparez deux outils en coût, délai et sécurité",
        en: "compare two tools by cost, time and security")
    case "autonomy":
      language(
        fr: "séparez en deux phrases ce que vous avez fait et ce que l'équipe a fait",
        en: "say in two sentences what you did and what the team did")
    case "documentation":
      language(
        fr: "dites pour qui est le document, où il se trouve et qui l'a essayé",
        en: "say who the document is for, where it is and who tried it")
    case "analysis":
      language(
        fr: "racontez un incident : le signe, la cause, le contrôle après coup",
        en: "describe one incident: the symptom, the cause, the check afterwards")
    case "framework":
      language(
        fr: "reliez chaque compétence à un fait et à sa preuve",
        en: "link each competency to a fact and its evidence")
    case "method":
      language(
        fr: "donnez les étapes, le contrôle de chacune et un écart au prévu",
        en: "give the steps, how you checked each, and one departure from the plan")
    case "project":
      language(
        fr: "reliez votre projet à un fait de ce travail et à la prochaine étape",
        en: "link your project to a fact from this work and to the next step")
    case "argumentation":
      language(
        fr: "préparez une raison, un exemple et la réponse à une objection",
        en: "prepare a reason, an example and the answer to an objection")
    case "expression":
      language(
        fr: "dites-le à voix haute, sans lire, en une minute, une idée par phrase",
        en: "say it aloud, without reading, in one minute, one idea per sentence")
    case "knowledge":
      language(
        fr: "définissez la notion en une phrase, puis donnez un exemple",
        en: "define the concept in one sentence, then give an example")
    case "service", "situation", "practice":
      language(
        fr: "dites ce que vous feriez d'abord, pourquoi et avec qui",
        en: "say what you would do first, why and with whom")
    default:
      language(
        fr: "préparez une minute : un fait, un exemple, un résultat",
        en: "prepare one minute: a fact, an example, a result")
    }
  }
}
