import ExamModel
import SessionEngine

/// What the debrief says.
package struct DebriefTexts: Sendable {
  package let language: Language
  let plan: SessionPlan

  private var terms: TermTexts { TermTexts(language: language) }
  /// Whether durations are words to be heard rather than a clock to be seen.
  private let saysTimesInWords: Bool

  package init(language: Language, plan: SessionPlan, saysTimesInWords: Bool = false) {
    self.language = language
    self.plan = plan
    self.saysTimesInWords = saysTimesInWords
  }

  private func duration(_ seconds: Int) -> String {
    saysTimesInWords ? SpokenTime(language: language).text(seconds) : ClockText.duration(seconds)
  }

  private func difference(_ seconds: Int) -> String {
    saysTimesInWords
      ? SpokenTime(language: language).difference(seconds) : ClockText.signed(seconds)
  }

  private var session: SessionTexts { SessionTexts(language: language) }

  package var title: String { language(fr: "Bilan de l'oral", en: "Debrief") }
  package var times: String { language(fr: "Temps", en: "Times") }
  package var total: String { language(fr: "Ensemble de l'oral", en: "Whole oral") }
  package var criteria: String { terms.criteria }
  package var questions: String { language(fr: "Questions du jury", en: "Jury questions") }
  package var notes: String { language(fr: "Repères et notes", en: "Markers and notes") }
  package var strengths: String { language(fr: "Points forts", en: "Strengths") }
  package var weaknesses: String { language(fr: "À travailler", en: "To work on") }
  package var nextSteps: String { language(fr: "À faire", en: "What to do next") }
  package var interruptions: String { language(fr: "Interruptions", en: "Interruptions") }
  package var marker: String { terms.marker }
  package var notReached: String { terms.notReached }
  package var notAsked: String { language(fr: "non interrogé", en: "not asked") }
  package var notRated: String { terms.notRated }
  package var skipped: String { terms.skipped }
  package var nothing: String { language(fr: "Rien à signaler.", en: "Nothing to report.") }
  package var abandoned: String {
    language(fr: "Oral interrompu avant la fin", en: "Oral not completed")
  }

  package func mark(_ mark: Double) -> String {
    let text = MarkText(language: language).outOfTwenty(mark)
    return language(fr: "Note indicative : \(text)", en: "Indicative mark: \(text)")
  }

  /// Asks before the fiches are rewritten.
  ///
  /// Names every file that would be written to: the session may be somebody else's.
  package func confirmAdopting(_ timings: [FicheTiming]) -> String {
    let files = timings.map { $0.fiche.origin.filePath ?? $0.fiche.path }.joined(separator: ", ")
    if timings.count == 1, let title = timings.first?.fiche.title {
      return language(
        fr: "Adopter ces temps comme plan de « \(title) » ? Entrée les écrit en tête de \(files), "
          + "rien d'autre n'y change · Échap revient",
        en: "Use these timings as the plan of “\(title)”? Enter writes them at the top of "
          + "\(files), nothing else in it changes · Esc goes back")
    }
    return language(
      fr: "Adopter ces temps comme plan des \(timings.count) fiches ? Entrée les écrit en tête de "
        + "\(files), rien d'autre n'y change · Échap revient",
      en: "Use these timings as the plan of the \(timings.count) fiches? Enter writes them at the "
        + "top of \(files), nothing else in them changes · Esc goes back")
  }

  /// A level with who gave it, where that was not the candidate.
  package func rated(_ level: String, by rater: Rater) -> String {
    switch rater {
    case .candidate: level
    case .jury: language(fr: "\(level), par une autre personne", en: "\(level), by another person")
    case .program: language(fr: "\(level), par un programme", en: "\(level), by a program")
    }
  }

  /// Why there is no mark.
  package func noMark(isUnspoken: Bool) -> String {
    isUnspoken
      ? language(
        fr: "Note indicative : personne n'a répondu", en: "Indicative mark: nobody answered")
      : language(
        fr: "Note indicative : aucune réponse notée", en: "Indicative mark: no answer rated")
  }

  package func slot(_ index: Int) -> String {
    let slot = plan.slots[index]
    let phase =
      plan.phaseTitles.indices.contains(slot.phaseIndex) ? plan.phaseTitles[slot.phaseIndex] : ""
    return phase.isEmpty ? session.slot(slot) : "\(phase) · \(session.slot(slot))"
  }

  package func length(_ length: QuestionDebrief.Length) -> String {
    switch length {
    case .tooShort: language(fr: "trop court", en: "too short")
    case .right: language(fr: "juste", en: "right")
    case .tooLong: language(fr: "trop long", en: "too long")
    }
  }

  package func hesitation(_ seconds: Int) -> String {
    let time = saysTimesInWords ? duration(seconds) : "\(seconds) s"
    return language(fr: "\(time) avant de parler", en: "\(time) before speaking")
  }

  /// How many interruptions there were and how long; `nil` without any.
  package func interruptions(_ gaps: some Sequence<SessionGap>) -> String? {
    var count = 0
    var counted = 0
    var left = 0
    for gap in gaps {
      count += 1
      if gap.isCounted { counted += gap.milliseconds } else { left += gap.milliseconds }
    }
    guard count > 0 else { return nil }
    var parts: [String] = []
    if counted > 0 {
      let time = duration(counted / 1000)
      parts.append(
        language(fr: "\(time) dans le temps de l'oral", en: "\(time) within the oral's time"))
    }
    if left > 0 {
      let time = duration(left / 1000)
      parts.append(
        language(fr: "\(time) hors du temps de l'oral", en: "\(time) outside the oral's time"))
    }
    return parts.isEmpty ? "\(count)" : "\(count) (\(parts.joined(separator: ", ")))"
  }

  package func asked(_ count: Int) -> String { terms.questions(count) }

  /// A strong or weak point as a sentence, with what to do about a weak one.
  package func point(_ point: DebriefPoint) -> String {
    switch point {
    case .criterion(let id, let level): criterion(id, plan.levels[level])
    case .timeKept(let slot, let delta):
      language(
        fr: "\(self.slot(slot)) : temps tenu (\(difference(delta))).",
        en: "\(self.slot(slot)): on time (\(difference(delta))).")
    case .overrun(let slot, let seconds):
      language(
        fr: "\(self.slot(slot)) : \(duration(seconds)) de dépassement. Resserrez "
          + "les sections les plus longues.",
        en: "\(self.slot(slot)): \(duration(seconds)) over. Tighten the longest sections."
      )
    case .underrun(let slot, let seconds):
      language(
        fr: "\(self.slot(slot)) : fini \(duration(seconds)) trop tôt. Développez vos "
          + "choix et vos résultats.",
        en: "\(self.slot(slot)): finished \(duration(seconds)) early. Expand on your "
          + "choices and results.")
    case .sectionsNotReached(let slot, let count):
      language(
        fr: count == 1
          ? "\(self.slot(slot)) : une section n'a pas été abordée."
          : "\(self.slot(slot)) : \(count) sections n'ont pas été abordées.",
        en: count == 1
          ? "\(self.slot(slot)): one section was not reached."
          : "\(self.slot(slot)): \(count) sections were not reached.")
    case .answersRight(let count, let total):
      language(
        fr: "\(answers(count, of: total)) d'une longueur juste.",
        en: "\(answers(count, of: total)) of the right length.")
    case .answersTooShort(let count, let total):
      language(
        fr: "\(answers(count, of: total)) \(count == 1 ? "trop courte" : "trop courtes") : donnez "
          + "un exemple et un résultat.",
        en: "\(answers(count, of: total)) too short: give an example and a result.")
    case .answersTooLong(let count, let total):
      language(
        fr:
          "\(answers(count, of: total)) \(count == 1 ? "trop longue" : "trop longues") : répondez "
          + "d'abord, développez ensuite.",
        en: "\(answers(count, of: total)) too long: answer first, then develop.")
    case .questionsSkipped(let count):
      language(
        fr: count == 1
          ? "Une question passée : tentez « je ne sais pas, mais je chercherais… »."
          : "\(count) questions passées : tentez « je ne sais pas, mais je chercherais… ».",
        en: count == 1
          ? "One question skipped: try “I don't know, but I would look for…”."
          : "\(count) questions skipped: try “I don't know, but I would look for…”.")
    }
  }

  private func answers(_ count: Int, of total: Int) -> String {
    count == 1
      ? language(fr: "1 réponse sur \(total)", en: "1 of \(total) answer\(total == 1 ? "" : "s")")
      : language(fr: "\(count) réponses sur \(total)", en: "\(count) of \(total) answers")
  }

  private func criterion(_ id: String, _ level: Level) -> String {
    let name = plan.criterion(id: id)?.name ?? id
    return language(
      fr: "\(name) : \(level.name.lowercased()).", en: "\(name): \(level.name.lowercased()).")
  }
}
