import ExamModel
import SessionEngine
import Wording

/// What happened, in words: one clause for each kind of event.
struct TranscriptTexts {
  let language: Language

  private var session: SessionTexts { SessionTexts(language: language) }

  var words: String { language(fr: "Mot à mot", en: "Word for word") }

  var course: String { language(fr: "Déroulement", en: "What happened") }

  func slotStarts(_ slot: String, planned: Int, firstSection: String?) -> String {
    let opening = firstSection.map { " · \($0)" } ?? ""
    return language(
      fr: "début : \(slot) (prévu \(ClockText.duration(planned)))\(opening)",
      en: "start: \(slot) (planned \(ClockText.duration(planned)))\(opening)")
  }

  func slotEnds(_ slot: String, _ ending: SlotEnding, _ times: String) -> String {
    switch ending {
    case .candidate: language(fr: "fin : \(slot), \(times)", en: "end: \(slot), \(times)")
    case .strict:
      language(
        fr: "fin imposée : \(slot), \(times)", en: "ended at its budget: \(slot), \(times)")
    }
  }

  /// Actual and planned time with the signed difference.
  func times(actual: Int, planned: Int) -> String {
    let difference = ClockText.signed(actual - planned)
    return language(
      fr: "\(ClockText.duration(actual)) pour \(ClockText.duration(planned)) prévues, écart "
        + difference,
      en: "\(ClockText.duration(actual)) of \(ClockText.duration(planned)) planned, difference "
        + difference)
  }

  func sectionReached(_ section: String, previous: String?, times: String) -> String {
    guard let previous else {
      return language(fr: "section : \(section)", en: "section: \(section)")
    }
    return language(
      fr: "section : \(section) (\(previous) : \(times))",
      en: "section: \(section) (\(previous): \(times))")
  }

  func question(_ number: Int, criterion: String, text: String, reason: String) -> String {
    language(
      fr: "question \(number) [\(criterion)] \(text) — motif : \(reason)",
      en: "question \(number) [\(criterion)] \(text) — reason: \(reason)")
  }

  /// The clause of a level with who gave it, where that was not the candidate.
  func rated(_ text: String, by rater: Rater) -> String {
    switch rater {
    case .candidate: text
    case .jury: language(fr: "\(text) — par une autre personne", en: "\(text) — by another person")
    case .program: language(fr: "\(text) — par un programme", en: "\(text) — by a program")
    }
  }

  func followUp(_ text: String) -> String {
    language(fr: "relance : \(text)", en: "follow-up: \(text)")
  }

  func speaking(after seconds: Int?) -> String {
    guard let seconds else {
      return session.answerStarts
    }
    return language(
      fr: "début de la réponse, après \(ClockText.duration(seconds))",
      en: "the answer starts, after \(ClockText.duration(seconds))")
  }

  func level(_ name: String, answer: String?) -> String {
    let aside = answer.map { " (\($0))" } ?? ""
    return language(fr: "niveau : \(name)\(aside)", en: "level: \(name)\(aside)")
  }

  func answer(_ seconds: Int, target: String, length: String) -> String {
    language(
      fr: "réponse \(ClockText.duration(seconds)), \(target) : \(length)",
      en: "answer \(ClockText.duration(seconds)), \(target): \(length)")
  }

  func skipped(after seconds: Int?) -> String {
    guard let seconds else { return session.skipped }
    return language(
      fr: "question passée après \(ClockText.duration(seconds))",
      en: "question skipped after \(ClockText.duration(seconds))")
  }

  /// - Parameter question: counted from 0.
  func correctedLevel(_ name: String, question: Int) -> String {
    language(
      fr: "niveau de la question \(question &+ 1), donné après coup : \(name)",
      en: "level of question \(question &+ 1), given afterwards: \(name)")
  }

  func element(_ element: String, isSaid: Bool, question: Int) -> String {
    isSaid
      ? language(
        fr: "question \(question &+ 1), élément dit : \(element)",
        en: "question \(question &+ 1), element said: \(element)")
      : language(
        fr: "question \(question &+ 1), élément non dit : \(element)",
        en: "question \(question &+ 1), element not said: \(element)")
  }

  func note(_ text: String) -> String { language(fr: "note : \(text)", en: "note: \(text)") }

  var marker: String { TermTexts(language: language).marker }

  func undone(_ what: String?) -> String {
    guard let what else { return language(fr: "annulation", en: "undone") }
    return language(fr: "annulé : \(what)", en: "undone: \(what)")
  }

  func section(_ title: String) -> String {
    language(fr: "section \(title)", en: "section \(title)")
  }

  var paused: String { language(fr: "pause", en: "pause") }

  func resumed(after seconds: Int?) -> String {
    guard let seconds else { return session.resumed }
    return language(
      fr: "reprise après une pause de \(ClockText.duration(seconds))",
      en: "resumed after a pause of \(ClockText.duration(seconds))")
  }

  func reopened(_ gap: SessionGap) -> String {
    let time = ClockText.duration(gap.milliseconds / 1000)
    let counted = session.negation(of: gap)
    return switch gap.cause {
    case .programEnded:
      language(
        fr: "oral repris après une interruption de \(time), \(counted)comptée",
        en: "oral resumed after an interruption of \(time), \(counted)counted")
    case .machineSuspended:
      language(
        fr: "oral repris après une mise en veille de l'ordinateur de \(time), \(counted)comptée",
        en: "oral resumed after the computer slept for \(time), \(counted)counted")
    case .programStopped:
      language(
        fr: "oral repris après un arrêt du programme de \(time), \(counted)compté",
        en: "oral resumed after the program was stopped for \(time), \(counted)counted")
    }
  }

  func recovered(bytes: Int) -> String {
    language(
      fr: "journal réparé, \(bytes) octets mis de côté",
      en: "journal repaired, \(bytes) bytes set aside")
  }

  func finished(_ ending: SessionEnding) -> String {
    switch ending {
    case .completed: session.oralEnds
    case .abandoned: language(fr: "oral interrompu", en: "oral interrupted")
    }
  }

  /// A number in an event that the plan knows nothing of.
  func unknown(_ number: Int) -> String {
    language(fr: "n° \(number + 1)", en: "no. \(number + 1)")
  }
}
