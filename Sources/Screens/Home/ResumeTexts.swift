import ExamModel
import SessionEngine
import TextSearch
import Wording

/// What is said of an oral that was interrupted.
struct ResumeTexts {
  let language: Language

  var title: String {
    language(fr: "Reprendre l'oral interrompu", en: "Resume the interrupted oral")
  }

  func title(of offer: ResumeOffer) -> String {
    switch offer.cause {
    case .programEnded: title
    case .machineSuspended, .programStopped:
      language(fr: "Oral interrompu", en: "Oral interrupted")
    }
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

  /// What happened, how long ago and where.
  func interrupted(_ offer: ResumeOffer, gapSeconds: Int) -> String {
    let span = SpanText(language: language).fine(seconds: gapSeconds)
    return interrupted(offer.cause, span: span, place: place(offer))
  }

  /// The same in words, to be heard.
  func spokenInterruption(_ offer: ResumeOffer) -> String {
    let span =
      offer.gapSeconds < 3600
      ? SpokenTime(language: language).text(offer.gapSeconds)
      : SpanText(language: language).rough(seconds: offer.gapSeconds)
    return interrupted(
      offer.cause, span: span, place: place(offer).replacing(" · ", with: ", "))
  }

  private func interrupted(_ cause: GapCause, span: String, place: String) -> String {
    return language(
      fr: "\(event(cause)) il y a \(span)" + (place.isEmpty ? "." : ", pendant : \(place)."),
      en: "\(event(cause)) \(span) ago" + (place.isEmpty ? "." : ", during \(place)."))
  }

  private func event(_ cause: GapCause) -> String {
    switch cause {
    case .programEnded: language(fr: "Interrompu", en: "Interrupted")
    case .machineSuspended:
      language(fr: "L'ordinateur s'est mis en veille", en: "The computer went to sleep")
    case .programStopped:
      language(fr: "Le programme a été mis à l'arrêt", en: "The program was stopped")
    }
  }

  func left(_ offer: ResumeOffer) -> String {
    let slot = remaining(offer.slotSecondsLeft)
    // What is the same of both is said once.
    let isAlike = (offer.slotSecondsLeft < 0) == (offer.oralSecondsLeft < 0)
    let oral =
      isAlike
      ? ClockText.duration(abs(offer.oralSecondsLeft)) : remaining(offer.oralSecondsLeft)
    return language(
      fr: "À cet instant : \(slot) pour ce temps, \(oral) pour l'oral.",
      en: "At that moment: \(slot) in this slot, \(oral) in the oral.")
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
      : language(fr: "Ne pas compter l'interruption", en: "Don't count the interruption")
  }

  /// What the clock shows when the oral goes on.
  func clock(_ secondsLeft: Int) -> String {
    language(
      fr: "le chronomètre repart à \(ClockText.duration(secondsLeft))",
      en: "the clock resumes at \(ClockText.duration(secondsLeft))")
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

  var resume: String { SessionTexts(language: language).goOn }
}
