import ExamModel
import SessionEngine

/// What is said of an oral that was interrupted.
struct ResumeTexts {
  let language: Language

  var title: String {
    language(fr: "Reprendre l'oral interrompu", en: "Resume the interrupted oral")
  }

  /// Where it was left: `Phase 1 · Échange`.
  func place(_ offer: ResumeOffer) -> String {
    let slot = offer.slot.map { SessionTexts(language: language).slot($0) } ?? ""
    return [offer.phaseTitle, slot].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func ago(_ offer: ResumeOffer) -> String {
    let span = SpanText(language: language).rough(seconds: offer.gapSeconds)
    return language(fr: "il y a \(span)", en: "\(span) ago")
  }

  /// One line for the home screen.
  func details(_ offer: ResumeOffer) -> String {
    let place = place(offer)
    return place.isEmpty ? ago(offer) : "\(ago(offer)), \(place)"
  }

  func interrupted(_ offer: ResumeOffer) -> String {
    let place = place(offer)
    return language(
      fr: "Interrompu \(ago(offer))" + (place.isEmpty ? "." : ", pendant : \(place)."),
      en: "Interrupted \(ago(offer))" + (place.isEmpty ? "." : ", during \(place)."))
  }

  func left(_ offer: ResumeOffer) -> String {
    let slot = remaining(offer.slotSecondsLeft)
    let oral = remaining(offer.oralSecondsLeft)
    return language(
      fr: "À cet instant : \(slot) pour ce temps, \(oral) pour l'oral.",
      en: "At that moment: \(slot) of this slot, \(oral) of the oral.")
  }

  private func remaining(_ seconds: Int) -> String {
    seconds < 0
      ? language(
        fr: "\(ClockText.duration(-seconds)) de trop", en: "\(ClockText.duration(-seconds)) over")
      : language(
        fr: "\(ClockText.duration(seconds)) restantes", en: "\(ClockText.duration(seconds)) left")
  }

  func choice(countsGap: Bool) -> String {
    countsGap
      ? language(fr: "Compter l'interruption", en: "Count the interruption")
      : language(fr: "Ne pas compter l'interruption", en: "Leave the interruption out")
  }

  /// What the clock shows when the oral goes on.
  func clock(_ secondsLeft: Int) -> String {
    language(
      fr: "le chronomètre repart à \(ClockText.duration(secondsLeft))",
      en: "the clock goes on from \(ClockText.duration(secondsLeft))")
  }

  var countedInExams: String {
    language(
      fr: "En mode examen, l'interruption est comptée.",
      en: "In exam mode, the interruption is counted.")
  }

  var paused: String {
    language(
      fr: "L'oral était en pause : l'interruption n'est pas comptée.",
      en: "The oral was paused: the interruption is not counted.")
  }

  var resume: String { language(fr: "reprendre", en: "resume") }
}
