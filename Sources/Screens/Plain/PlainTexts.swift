import ExamModel
import SessionEngine
import Wording

/// What the line-oriented front end says of a running session.
package struct PlainTexts {
  let language: Language

  private var session: SessionTexts { SessionTexts(language: language) }

  func time(_ seconds: Int) -> String { SpokenTime(language: language).text(seconds) }

  // What happens.

  func slotBegins(_ slot: PlannedSlot, in plan: SessionPlan) -> String {
    let time = time(slot.budgetSeconds)
    let name = name(of: slot, in: plan)
    let opening = language(fr: "\(name) : \(time).", en: "\(name): \(time).")
    guard let fiche = slot.ficheIndex, plan.fiches.indices.contains(fiche) else { return opening }
    let title = plan.fiches[fiche].title
    return opening + language(fr: " Fiche : \(title).", en: " Fiche: \(title).")
  }

  /// A slot's name with that of its phase.
  func name(of slot: PlannedSlot, in plan: SessionPlan) -> String {
    let name = session.slot(slot)
    guard plan.phaseTitles.indices.contains(slot.phaseIndex) else { return name }
    let phase = plan.phaseTitles[slot.phaseIndex]
    return phase.isEmpty ? name : "\(phase), \(name)"
  }

  /// A section that is reached; only training tells its name and its time.
  func section(_ index: Int, of sections: [PlannedSection], _ mode: SessionMode) -> String {
    let number = language(
      fr: "Section \(index + 1) sur \(sections.count)",
      en: "Section \(index + 1) of \(sections.count)")
    guard mode == .training, sections.indices.contains(index) else { return number + "." }
    let section = sections[index]
    return language(
      fr: "\(number) : \(section.title), \(time(section.budgetSeconds)).",
      en: "\(number): \(section.title), \(time(section.budgetSeconds)).")
  }

  /// What is said at an instant, in seconds left: a warning, the end, or a minute too many.
  func timeLeft(_ secondsLeft: Int) -> String {
    if secondsLeft == 0 { return language(fr: "Le temps est écoulé.", en: "Time is up.") }
    return left(secondsLeft)
  }

  func left(_ secondsLeft: Int) -> String {
    let time = time(secondsLeft)
    if secondsLeft < 0 {
      return language(fr: "\(time) de dépassement.", en: "\(time) over time.")
    }
    return language(fr: "Il reste \(time).", en: "\(time) left.")
  }

  func question(_ number: Int, _ question: Question, in plan: SessionPlan) -> String {
    let criterion = plan.criterion(id: question.criterionID)?.shortName ?? ""
    let subject =
      criterion.isEmpty
      ? "Question \(number)"
      : language(
        fr: "Question \(number), critère \(criterion)",
        en: "Question \(number), criterion \(criterion)")
    return language(fr: "\(subject) : \(question.text)", en: "\(subject): \(question.text)")
  }

  func followUp(_ text: String) -> String {
    language(fr: "Relance : \(text)", en: "Follow-up: \(text)")
  }

  func remark(_ text: String) -> String {
    language(fr: "Le jury vous interrompt : \(text)", en: "The jury cuts in: \(text)")
  }

  func level(_ index: Int, of levels: [Level]) -> String {
    let name = levels.indices.contains(index) ? levels[index].name : ""
    return language(fr: "Niveau \(index + 1) : \(name).", en: "Level \(index + 1): \(name).")
  }

  func speaking(afterSeconds seconds: Int) -> String {
    language(
      fr: "Réponse commencée après \(time(seconds)).", en: "Answer started after \(time(seconds)).")
  }

  func noteKept(_ text: String) -> String {
    language(fr: "Note gardée : \(text)", en: "Note kept: \(text)")
  }

  func noteDropped(_ text: String) -> String {
    language(fr: "Note retirée : \(text)", en: "Note removed: \(text)")
  }

  func backToSection(_ text: String) -> String {
    language(fr: "Retour. \(text)", en: "Back. \(text)")
  }

  func resumed(_ secondsLeft: Int) -> String {
    language(fr: "Reprise. \(left(secondsLeft))", en: "Resumed. \(left(secondsLeft))")
  }

  /// The end of a slot with its difference to the plan.
  func slotEnds(_ slot: PlannedSlot, actualSeconds: Int, in plan: SessionPlan) -> String {
    let times = language(
      fr: "\(time(actualSeconds)) sur \(time(slot.budgetSeconds))",
      en: "\(time(actualSeconds)) of \(time(slot.budgetSeconds))")
    let name = name(of: slot, in: plan)
    return language(
      fr: "Fin, \(name) : \(times), \(difference(actualSeconds - slot.budgetSeconds)).",
      en: "End, \(name): \(times), \(difference(actualSeconds - slot.budgetSeconds)).")
  }

  func difference(_ seconds: Int) -> String {
    SpokenTime(language: language).difference(seconds)
  }

  var strength: String { language(fr: "Point fort", en: "Strong point") }
  var skipped: String { language(fr: "Question passée.", en: "Question skipped.") }
  var levelDropped: String { language(fr: "Niveau retiré.", en: "Level removed.") }
  var markerSet: String { language(fr: "Repère posé.", en: "Marker set.") }
  var markerDropped: String { language(fr: "Repère retiré.", en: "Marker removed.") }
  var paused: String {
    language(fr: "En pause, le chronomètre est arrêté.", en: "Paused; the clock is stopped.")
  }
  var noQuestionLeft: String {
    language(
      fr: "Le jury n'a plus de question. Tapez « fin » pour terminer l'échange.",
      en: "The jury has no more questions. Type “end” to end the exchange.")
  }
}
