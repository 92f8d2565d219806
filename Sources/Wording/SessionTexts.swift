import ExamModel
import SessionEngine

/// What the screens of a running or replayed session say.
package struct SessionTexts: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  package func mode(_ mode: SessionMode) -> String {
    switch mode {
    case .training: language(fr: "entraînement", en: "training")
    case .exam: language(fr: "examen", en: "exam")
    }
  }

  package func kind(_ kind: SlotKind) -> String {
    switch kind {
    case .preparation: language(fr: "Préparation", en: "Preparation")
    case .presentation: language(fr: "Présentation", en: "Presentation")
    case .exchange: language(fr: "Échange", en: "Exchange")
    case .practical: language(fr: "Réalisation", en: "Practical work")
    case .written: language(fr: "Écrit", en: "Written part")
    case .pause: language(fr: "Pause", en: "Break")
    }
  }

  package func slot(_ slot: PlannedSlot) -> String { slot.title ?? kind(slot.kind) }

  /// What the big clock counts.
  package func clockCaption(_ kind: SlotKind, isOver: Bool) -> String {
    if isOver { return language(fr: "de dépassement", en: "over time") }
    return switch kind {
    case .preparation: language(fr: "restent pour vous préparer", en: "left to prepare")
    case .presentation: language(fr: "restent pour présenter", en: "left to present")
    case .exchange: language(fr: "restent d'échange avec le jury", en: "left with the jury")
    case .practical: language(fr: "restent pour réaliser", en: "for practical work")
    case .written: language(fr: "restent pour écrire", en: "left to write")
    case .pause: language(fr: "restent de pause", en: "left of the break")
    }
  }

  /// The same in a word or two, beside digits that fill a small screen.
  package func shortClockCaption(_ kind: SlotKind, isOver: Bool) -> String {
    if isOver { return language(fr: "de trop", en: "over") }
    return switch kind {
    case .preparation: language(fr: "pour préparer", en: "to prepare")
    case .presentation: language(fr: "pour présenter", en: "to present")
    case .exchange: language(fr: "d'échange", en: "with the jury")
    case .practical: language(fr: "pour réaliser", en: "to do the work")
    case .written: language(fr: "pour écrire", en: "to write")
    case .pause: language(fr: "de pause", en: "of the break")
    }
  }

  /// What is left of the whole oral: in whole minutes, so that one clock on the screen runs and
  /// not two; in seconds when it is less than a minute.
  ///
  /// - Parameter budget: the seconds of the whole oral; `nil` leaves them out where there is little
  ///   room.
  package func oralLeft(_ left: Int, of budget: Int?) -> String {
    let total = budget.map(ClockText.budget)
    if left < 0 {
      let over = ClockText.duration(-left)
      return language(
        fr: "oral : \(over) de trop" + (total.map { " sur \($0)" } ?? ""),
        en: "oral: \(over) over" + (total.map { " \($0)" } ?? ""))
    }
    let time = left < 60 ? "\(left) s" : ClockText.budget(left - left % 60)
    let isOne = left < 2 || (60..<120).contains(left)
    return language(
      fr: "oral : \(time) \(isOne ? "restante" : "restantes")" + (total.map { " sur \($0)" } ?? ""),
      en: "oral: \(time) left" + (total.map { " of \($0)" } ?? ""))
  }

  /// The same beside digits that leave hardly any room.
  package func shortOralLeft(_ left: Int) -> String {
    let time =
      left < 0
      ? ClockText.duration(left) : left < 60 ? "\(left) s" : ClockText.budget(left - left % 60)
    return language(fr: "oral : \(time)", en: "oral: \(time)")
  }

  /// The light in words, with a shape of its own.
  package func light(_ light: Light) -> String {
    switch light {
    case .green: language(fr: "● dans les temps", en: "● on time")
    case .amber: language(fr: "▲ pensez à conclure", en: "▲ time to wrap up")
    case .red: language(fr: "■ temps écoulé", en: "■ time is up")
    }
  }

  package var paused: String {
    language(fr: "‖ en pause — p pour reprendre", en: "‖ paused — p to resume")
  }

  package func pace(_ pace: Pace) -> String {
    language(fr: "Rythme : ", en: "Pace: ") + advice(pace)
  }

  /// The same without saying what it is about, where there is no room for it.
  package func advice(_ pace: Pace) -> String {
    let amount = ClockText.duration(abs(pace.deltaSeconds))
    return switch pace.verdict {
    case .onTime: language(fr: "à l'heure", en: "on time")
    case .behind:
      language(fr: "▼ \(amount) de retard, passez à la suite", en: "▼ \(amount) behind, move on")
    case .ahead:
      language(fr: "▲ \(amount) d'avance, développez", en: "▲ \(amount) ahead, add detail")
    }
  }

  package var planned: String { language(fr: "prévu", en: "plan") }
  package var actual: String { language(fr: "réel", en: "actual") }
  package var delta: String { language(fr: "écart", en: "diff.") }
  package var parcours: String { "Parcours" }

  package func sectionCount(_ current: Int, of total: Int) -> String {
    language(fr: "Section \(current) sur \(total)", en: "Section \(current) of \(total)")
  }

  package func questionNumber(_ number: Int) -> String {
    language(fr: "question \(number)", en: "question \(number)")
  }

  package func answer(_ seconds: Int, target: ClosedRange<Int>) -> String {
    let from = ClockText.duration(target.lowerBound)
    let to = ClockText.duration(target.upperBound)
    return language(
      fr: "réponse \(ClockText.duration(seconds)) (visée \(from) à \(to))",
      en: "answer \(ClockText.duration(seconds)) (aim for \(from) to \(to))")
  }

  /// The time of an answer where no hint may be given.
  package func answer(_ seconds: Int) -> String {
    language(
      fr: "réponse \(ClockText.duration(seconds))", en: "answer \(ClockText.duration(seconds))")
  }

  package func answered(_ level: Level) -> String {
    language(fr: "niveau : \(level.name)", en: "level: \(level.name)")
  }

  package func why(_ reason: String) -> String {
    language(fr: "Pourquoi : \(reason).", en: "Why: \(reason).")
  }

  /// `20:41, fin à 21:03`: the time of day, and that of the end.
  package func timeOfDay(_ seconds: Int, end: Int?) -> String {
    guard let end else { return Self.hour(seconds) }
    return language(
      fr: "\(Self.hour(seconds)), fin à \(Self.hour(end))",
      en: "\(Self.hour(seconds)), ends at \(Self.hour(end))")
  }

  private static func hour(_ seconds: Int) -> String {
    let (hour, minute) = (seconds / 3600 % 24, seconds / 60 % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  package var juryStartsToSpeak: String {
    language(fr: "le jury pose la question à voix haute", en: "the jury says the question aloud")
  }

  package func juryHasSpoken(_ ending: VoiceEnding) -> String {
    switch ending {
    case .whole: language(fr: "le jury a fini de parler", en: "the jury has finished speaking")
    case .cut: language(fr: "voix du jury coupée", en: "the jury's voice was cut short")
    case .failed: language(fr: "voix du jury en panne", en: "the jury's voice failed")
    }
  }

  package var answerStarts: String { language(fr: "début de la réponse", en: "the answer starts") }
  package var resumed: String { language(fr: "reprise", en: "resumed") }
  package var oralEnds: String { language(fr: "fin de l'oral", en: "end of the oral") }

  /// What stands before "comptée" where a gap is not.
  package func negation(of gap: SessionGap) -> String {
    gap.isCounted ? "" : language(fr: "non ", en: "not ")
  }

  package var skipped: String { language(fr: "question passée", en: "question skipped") }
  package func followUp(_ text: String) -> String {
    language(fr: "\(followUpLabel) : \(text)", en: "\(followUpLabel): \(text)")
  }

  package var followUpLabel: String { language(fr: "Relance", en: "Follow-up") }
  package var noQuestionLeft: String {
    language(
      fr: "Le jury n'a plus de question. Entrée termine l'échange.",
      en: "The jury has no more questions. Enter ends the exchange.")
  }

  package func markersAndNotes(_ markers: Int, _ notes: Int) -> String {
    var parts: [String] = []
    if markers > 0 {
      parts.append(language(fr: "repères : \(markers)", en: "markers: \(markers)"))
    }
    if notes > 0 { parts.append(language(fr: "notes : \(notes)", en: "notes: \(notes)")) }
    return parts.joined(separator: " · ")
  }

  package var notePrompt: String { language(fr: "Note : ", en: "Note: ") }
  package var noteHint: String {
    language(
      fr: "Entrée garde la note · Alt-Entrée va à la ligne · Échap l'abandonne",
      en: "Enter saves the note · Alt-Enter starts a line · Esc discards it")
  }

  package var confirmDropNote: String {
    language(
      fr: "Échap encore une fois jette la note · Entrée la garde · sinon on y revient",
      en: "Press Esc again to discard the note · Enter saves it · any other key goes back")
  }

  /// - Parameter left: how many characters the note can still take.
  package func noteRoom(_ left: Int) -> String {
    if left == 0 { return language(fr: "La note est pleine", en: "The note is full") }
    return language(
      fr: left == 1
        ? "Encore 1 caractère dans cette note" : "Encore \(left) caractères dans cette note",
      en: left == 1 ? "Room for 1 more character" : "Room for \(left) more characters")
  }

  package func pasteCut(_ count: Int) -> String {
    language(
      fr: count == 1
        ? "La note est pleine : 1 caractère n'y tient plus"
        : "La note est pleine : \(count) caractères n'y tiennent plus",
      en: count == 1
        ? "The note is full: 1 character did not fit"
        : "The note is full: \(count) characters did not fit")
  }

  /// The key of the pause, in a pause.
  package var goOn: String { language(fr: "reprendre", en: "resume") }

  package var standsStill: String {
    language(
      fr: "L'oral est en pause : p le reprend", en: "The oral is paused: p resumes")
  }

  package var noSectionBefore: String {
    language(
      fr: "Pas de section à reprendre juste avant · u annule le dernier repère ou la dernière note",
      en: "No section to go back to · u undoes the last marker or note")
  }

  package var questionStays: String {
    language(
      fr: "Une question posée le reste · u annule le dernier niveau, repère ou note",
      en: "A question cannot be taken back · u undoes the last level, marker or note")
  }

  package func confirmEnd(_ slot: String, left: Int) -> String {
    language(
      fr: "Il reste \(ClockText.duration(left)). Entrée encore une fois termine : \(slot)",
      en: "\(ClockText.duration(left)) left. Press Enter again to end: \(slot)")
  }

  package var confirmLeave: String {
    language(
      fr: "Quitter ? Entrée garde l'oral pour plus tard · x l'abandonne · Échap revient",
      en: "Quit? Enter saves the oral for later · x discards it · Esc goes back")
  }

  package func tryOut(_ rate: Double) -> String {
    let text = rate == rate.rounded() ? "\(Int(rate))" : "\(rate)"
    return language(fr: "essai ×\(text)", en: "quick try ×\(text)")
  }
}
