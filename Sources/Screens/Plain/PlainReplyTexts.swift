import ExamModel
import SessionEngine

/// What the line-oriented front end answers to a typed line.
struct PlainReplyTexts {
  let language: Language

  private var plain: PlainTexts { PlainTexts(language: language) }

  func unknown(_ line: String) -> String {
    language(
      fr: "« \(line) » : commande inconnue. « aide » en donne la liste.",
      en: "“\(line)”: unknown command; type “help” for a list.")
  }

  func help(_ verb: PlainVerb) -> String {
    language(
      fr: "\(verb.usage(language)) : \(verb.meaning(language)).",
      en: "\(verb.usage(language)): \(verb.meaning(language)).")
  }

  func confirmEnd(_ secondsLeft: Int) -> String {
    language(
      fr: "\(plain.left(secondsLeft)) Tapez encore « fin » pour terminer ce temps.",
      en: "\(plain.left(secondsLeft)) Type “end” again to end this slot.")
  }

  var confirmDrop: String {
    language(
      fr: "Abandonner l'oral ? Tapez encore « abandonner » pour confirmer.",
      en: "Discard the oral? Type “drop” again to confirm.")
  }

  func times(_ slot: Int, oral: Int, pace: Pace?, isPaused: Bool) -> String {
    var parts = [plain.left(slot)]
    if oral != slot {
      let time = plain.time(oral)
      parts.append(
        oral < 0
          ? language(fr: "Oral : \(time) de trop.", en: "Oral: \(time) over.")
          : language(fr: "Oral : encore \(time).", en: "Oral: \(time) left."))
    }
    if let pace { parts.append(self.pace(pace)) }
    if isPaused { parts.append(plain.paused) }
    return parts.joined(separator: " ")
  }

  private func pace(_ pace: Pace) -> String {
    let time = plain.time(pace.deltaSeconds)
    return switch pace.verdict {
    case .onTime: language(fr: "Rythme : à l'heure.", en: "Pace: on time.")
    case .behind: language(fr: "Rythme : \(time) de retard.", en: "Pace: \(time) behind.")
    case .ahead: language(fr: "Rythme : \(time) d'avance.", en: "Pace: \(time) ahead.")
    }
  }

  func section(_ index: Int, of sections: [PlannedSection], isCurrent: Bool) -> String {
    let text = plain.section(index, of: sections, .training)
    return isCurrent ? text + language(fr: " En cours.", en: " Current section.") : text
  }

  func noSuchLevel(_ number: Int, of levels: [Level]) -> String {
    let names = levels.enumerated().map { "\($0 + 1) \($1.name.lowercased())" }
      .joined(separator: ", ")
    return language(
      fr: "Pas de niveau \(number). Niveaux : \(names).",
      en: "No level \(number). Levels: \(names).")
  }

  /// Why a command had no effect.
  func refusal(of verb: PlainVerb, in state: SessionState) -> String {
    if state.isPaused, [.advance, .followUp, .skip].contains(verb) { return pausedRefusal }
    let isExchange = state.plannedSlot?.kind == .exchange
    switch verb {
    case .advance: return isExchange ? plain.noQuestionLeft : lastSection
    case .followUp, .skip, .startSpeaking:
      guard state.currentQuestion != nil else { return noQuestionAsked }
      return verb == .followUp ? noFollowUpLeft : verb == .skip ? plain.noQuestionLeft : isSpeaking
    case .undo: return language(fr: "Rien à annuler.", en: "Nothing to undo.")
    case .pause: return notInExam
    case .endSlot, .rate, .showReason, .setMarker, .takeNote, .tellTime, .tellPlan,
      .repeatQuestion, .help, .keep, .drop:
      return nothingToEnd
    }
  }

  private var pausedRefusal: String {
    language(
      fr: "L'oral est en pause. Tapez « pause » pour le reprendre.",
      en: "The oral is paused. Type “pause” to resume.")
  }
  private var lastSection: String {
    language(
      fr: "Plus de section. Tapez « fin » pour terminer ce temps.",
      en: "No section left. Type “end” to end this slot.")
  }
  private var noFollowUpLeft: String {
    language(
      fr: "Pas d'autre relance sur cette question.", en: "No more follow-ups on this question.")
  }
  private var isSpeaking: String {
    language(fr: "La réponse est déjà commencée.", en: "The answer has already started.")
  }
  var levelIsTheSame: String {
    language(fr: "Le niveau est déjà celui-là.", en: "It already has that level.")
  }
  var noQuestionAsked: String {
    language(fr: "Aucune question n'est posée.", en: "No question has been asked.")
  }
  var noSections: String {
    language(fr: "Ce temps n'a pas de sections.", en: "This slot has no sections.")
  }
  var notInExam: String {
    language(fr: "Pas en mode examen.", en: "Not in exam mode.")
  }
  var noteIsEmpty: String {
    language(fr: "Tapez : note TEXTE.", en: "Type: note TEXT.")
  }
  var nothingToEnd: String { language(fr: "Rien à faire ici.", en: "Nothing to do here.") }
}
