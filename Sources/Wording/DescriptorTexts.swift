import ExamModel
import SessionEngine
import TextCells

/// What an answer of each level is like: the exam's own words where it has them, then ours by family, which say
/// what that means for one kind of criterion.
///
/// Ours follow the official grid of the BTS SIO (annexe VI-3): what is done about information, need,
/// errors and listeners, step by step.
package struct DescriptorTexts: Sendable {
  let language: Language
  let levels: [Level]

  package init(language: Language, levels: [Level]) {
    self.language = language
    self.levels = levels
  }

  /// One line on a level for a criterion; `nil` where nothing can be said, as on a scale of one step.
  package func line(level: Int, criterion: Criterion?) -> String? {
    guard levels.indices.contains(level) else { return nil }
    let own = levels[level].details.flatMap { $0.isEmpty ? nil : TextCells.cleaned($0) }
    let step = step(of: level)
    let family = criterion?.family.flatMap(lines(ofFamily:))
    guard let own else { return step.flatMap { Self.item($0, of: family ?? general) } }
    // What no family adds to, or what cannot be judged at all, is said once.
    guard let step, step > 0, let line = family.flatMap({ Self.item(step, of: $0) }) else {
      return own
    }
    return "\(own) ; \(line)"
  }

  /// The step of the official scale that a level stands for: by its rank among those that count, so that no two
  /// levels of a shorter scale are described alike.
  private func step(of level: Int) -> Int? {
    let rated = levels.indices.filter { levels[$0].points != nil }
    guard let rank = rated.firstIndex(of: level), rated.count > 1 else {
      return levels.officialIndex(of: level)
    }
    let steps = Level.officialScale.count - 2
    return 1 + (rank * steps + (rated.count - 1) / 2) / (rated.count - 1)
  }

  private static func item(_ index: Int, of lines: [String]) -> String? {
    lines.indices.contains(index) ? lines[index] : nil
  }

  /// The five steps of the official scale for a family of criteria; `nil` for one without lines of its own.
  private func lines(ofFamily family: String) -> [String]? {
    switch family {
    case "autonomy", "method", "project": doing(family)
    case "choices", "analysis", "documentation", "framework": technical(family)
    case "argumentation", "expression", "knowledge": speaking(family)
    case "service", "situation", "practice": acting
    default: nil
    }
  }

  private var nothing: String {
    language(fr: "rien qui permette d'en juger", en: "nothing to judge it by")
  }

  private func doing(_ family: String) -> [String] {
    switch family {
    case "autonomy":
      [
        nothing,
        language(
          fr: "votre part reste invisible dans le « on »", en: "your own part is lost in the “we”"),
        language(
          fr: "votre part est dite, sans décision qui soit de vous",
          en: "your part is clear, but no decision is yours"),
        language(
          fr: "votre part, vos décisions et à qui vous avez rendu compte",
          en: "your part, your decisions and who you reported to"),
        language(
          fr: "de plus, une preuve, et ce que vous feriez sans aide demain",
          en: "also evidence, and what you could now do unaided"),
      ]
    case "method":
      [
        nothing,
        language(
          fr: "des actions sans ordre ni raison", en: "actions in no order, without reasons"),
        language(
          fr: "les étapes, sans dire comment elles ont été vérifiées",
          en: "the steps, but not how they were checked"),
        language(
          fr: "les étapes, les contrôles et les écarts au prévu",
          en: "the steps, the checks and departures from the plan"),
        language(
          fr: "de plus, ce que l'écart a appris et la suite donnée",
          en: "also what you learned from them and what followed"),
      ]
    default:
      [
        nothing,
        language(fr: "une envie, sans fait qui l'appuie", en: "a wish with no facts behind it"),
        language(
          fr: "des faits, sans lien avec la suite", en: "facts, but no link to what comes next"),
        language(
          fr: "un projet relié à ce que vous avez fait", en: "a project linked to what you did"),
        language(
          fr: "de plus, la prochaine étape et ce qui pourrait la contrarier",
          en: "also the next step and what might stop it"),
      ]
    }
  }

  private func technical(_ family: String) -> [String] {
    switch family {
    case "choices":
      [
        nothing,
        language(
          fr: "l'outil est nommé, rien n'est comparé", en: "a tool is named, nothing is compared"),
        language(
          fr: "une raison, sans solution concurrente", en: "one reason, but no alternative"),
        language(
          fr: "deux solutions comparées en coût, délai et qualité",
          en: "two options compared by cost, time and quality"),
        language(
          fr: "de plus, les limites du choix et quand le revoir",
          en: "also the limits of the choice and when to revisit it"),
      ]
    case "analysis":
      [
        nothing,
        language(fr: "le problème n'est pas identifié", en: "the problem is not identified"),
        language(
          fr: "le problème est identifié, pas sa cause", en: "the problem is found, not its cause"),
        language(
          fr: "la cause est trouvée et traitée, avec méthode",
          en: "the cause is found and dealt with, methodically"),
        language(
          fr: "de plus, la résolution est vérifiée et documentée",
          en: "also the fix is checked and documented"),
      ]
    case "documentation":
      [
        nothing,
        language(fr: "aucun document n'est cité", en: "no document is named"),
        language(
          fr: "un document est cité, sans lecteur ni usage",
          en: "a document is named, but no reader or use"),
        language(
          fr: "pour qui, où elle se trouve, comment elle est tenue à jour",
          en: "who it is for, where it is, how it is kept current"),
        language(
          fr: "de plus, une autre personne s'en est servie sans vous",
          en: "also somebody else used it without your help"),
      ]
    default:
      [
        nothing,
        language(fr: "la compétence n'est pas reliée à un fait", en: "not linked to any fact"),
        language(
          fr: "un fait, sans preuve ni règle citée", en: "a fact, but no evidence or rule"),
        language(
          fr: "un fait, sa preuve et la règle qui s'applique",
          en: "a fact, the evidence and the rule that applies"),
        language(
          fr: "de plus, ce que la règle a changé dans votre travail",
          en: "also how the rule changed your work"),
      ]
    }
  }

  private func speaking(_ family: String) -> [String] {
    switch family {
    case "argumentation":
      [
        nothing,
        language(fr: "des affirmations sans raison", en: "claims without reasons"),
        language(fr: "une raison, sans exemple", en: "a reason, but no example"),
        language(
          fr: "une raison, un exemple, une objection entendue",
          en: "a reason, an example, an objection considered"),
        language(
          fr: "de plus, l'objection est discutée et la position nuancée",
          en: "also weighs the objection and refines the view"),
      ]
    case "expression":
      [
        nothing,
        language(fr: "difficile à suivre", en: "hard to follow"),
        language(
          fr: "compréhensible, lu ou récité par moments", en: "clear, but read or recited at times"),
        language(
          fr: "clair, audible, adressé au jury", en: "clear, audible, spoken to the jury"),
        language(
          fr: "de plus, s'adapte à qui écoute et relance l'échange",
          en: "also adapts to the listener and keeps it going"),
      ]
    default:
      [
        nothing,
        language(fr: "notion absente ou fausse", en: "the concept is missing or wrong"),
        language(fr: "notion juste, non expliquée", en: "right, but not explained"),
        language(
          fr: "notion expliquée avec un exemple", en: "explained with an example"),
        language(
          fr: "de plus, ses limites et un lien avec une autre",
          en: "also its limits and a link to another"),
      ]
    }
  }

  private var acting: [String] {
    [
      nothing,
      language(
        fr: "la réponse passe à côté de la situation",
        en: "the answer does not address the situation"),
      language(
        fr: "ce qu'il faut faire, sans dire pourquoi", en: "what to do, but not why"),
      language(
        fr: "ce que vous feriez, pourquoi et avec qui", en: "what you would do, why and with whom"),
      language(
        fr: "de plus, les conséquences et ce que vous vérifieriez ensuite",
        en: "also the consequences and what you would check next"),
    ]
  }

  private var general: [String] {
    [
      nothing,
      language(fr: "ne répond pas à la question", en: "does not answer the question"),
      language(
        fr: "répond en partie, sans exemple", en: "answers in part, with no example"),
      language(
        fr: "répond clairement, avec un exemple", en: "answers clearly, with an example"),
      language(
        fr: "de plus, argumente et s'adapte à qui écoute",
        en: "also argues, and adapts to the listener"),
    ]
  }
}
