import ExamModel

/// Says what is wrong with the page of an exam.
struct ExamFindingTexts {
  let language: Language

  func text(_ fact: ExamPageFact) -> String {
    switch fact {
    case .withoutDuration:
      language(
        fr: "l'épreuve n'a pas de durée. Ajoutez « duration: 30 » à l'en-tête ou une ligne "
          + "« Durée » au tableau.",
        en: "the exam has no duration. Add “duration: 30” to the front matter or a row “Durée” "
          + "to the table.")
    case .durationInvalid(let text):
      language(
        fr: "« \(text) » n'est pas une durée. Écrivez par exemple « 30 minutes » ou « 1 h 30 ».",
        en: "“\(text)” is not a valid duration. Write for example “30 minutes” or “1 h 30”.")
    case .withoutPhases:
      language(
        fr: "l'épreuve n'a pas de phases. Ajoutez une liste « - **Phase 1** : … » ou « phases: » "
          + "à l'en-tête.",
        en: "the exam has no phases. Add a list “- **Phase 1** : …” or “phases:” to the front "
          + "matter.")
    case .withoutCriteria:
      language(
        fr: "l'épreuve n'a pas de critères : les questions porteront sur l'ensemble.",
        en: "the exam has no criteria; questions will be general.")
    case .slotsDoNotAddUp(let slots, let duration):
      language(
        fr: "les temps font \(ClockText.duration(slots)), la durée annoncée est "
          + "\(ClockText.duration(duration)). Corrigez l'un ou l'autre.",
        en: "the slots add up to \(ClockText.duration(slots)), but the stated duration is "
          + "\(ClockText.duration(duration)). Correct one or the other.")
    case .preparationDoesNotAddUp(let slots, let preparation):
      language(
        fr: "les temps de préparation font \(ClockText.duration(slots)), l'en-tête annonce "
          + "\(ClockText.duration(preparation)). Corrigez l'un ou l'autre.",
        en:
          "the preparation slots add up to \(ClockText.duration(slots)), but the front matter says "
          + "\(ClockText.duration(preparation)). Correct one or the other.")
    case .slotInvalid(let text):
      language(
        fr: "« \(text) » n'est pas un temps. Écrivez « {kind: presentation, minutes: 10} ».",
        en: "“\(text)” is not a valid slot. Write “{kind: presentation, minutes: 10}”.")
    case .unknown(let id, let known):
      language(
        fr: "épreuve inconnue : \(id). Épreuves connues : \(known.joined(separator: ", ")).",
        en: "unknown exam: \(id). Known exams: \(known.joined(separator: ", ")).")
    }
  }
}
