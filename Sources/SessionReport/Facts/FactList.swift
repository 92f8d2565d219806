import ExamModel
import SessionEngine
import TextCells
import Wording

/// What a report says of the session as a whole.
struct FactList {
  let session: ReportedSession
  let state: SessionState
  let debrief: Debrief
  let language: Language

  /// What was fixed before the oral.
  var settings: [ReportFact] {
    let texts = ReportTexts(language: language)
    var facts = [
      fact(texts.exam, plan.examTitle), fact(texts.date, session.startedText),
      fact(texts.mode, mode(texts)),
    ]
    if !plan.fiches.isEmpty {
      facts.append(fact(texts.fiches, plan.fiches.map(\.title).joined(separator: " · ")))
    }
    if !plan.jury.isEmpty { facts.append(fact(texts.jury, texts.juryName(plan.jury))) }
    if let coefficient = plan.coefficient {
      facts.append(fact(texts.coefficient, texts.decimal(coefficient)))
    }
    if plan.timeFactor != 1 {
      facts.append(fact(texts.adjustment, texts.factor(plan.timeFactor)))
    }
    return facts
  }

  /// What the oral came to.
  var results: [ReportFact] {
    let texts = ReportTexts(language: language)
    var facts = [fact(texts.duration, duration(texts))] + pauses(texts) + interruptions
    if !debrief.questions.isEmpty {
      let rated = debrief.questions.filter { $0.level != nil }.count
      facts.append(
        fact(texts.questionCount, texts.rated(rated, of: debrief.questions.count)))
    }
    facts.append(fact(texts.mark, mark(texts)))
    if let ending = ending(texts) { facts.append(fact(texts.state, ending)) }
    return facts
  }

  private var plan: SessionPlan { state.plan }

  private func fact(_ label: String, _ value: String) -> ReportFact {
    ReportFact(label: label, value: TextCells.cleaned(value))
  }

  private func mode(_ texts: ReportTexts) -> String {
    let words = SessionTexts(language: language)
    var parts = [words.mode(plan.mode)]
    if plan.isStrict { parts.append(texts.strict) }
    if plan.isTryOut { parts.append(texts.tryOut(words.tryOut(plan.clockRate))) }
    return parts.joined(separator: ", ")
  }

  private func duration(_ texts: ReportTexts) -> String {
    let delta = ClockText.signed(debrief.actualSeconds - debrief.plannedSeconds)
    return "\(texts.used(debrief.actualSeconds, of: debrief.plannedSeconds)) (\(delta))"
  }

  /// The indicative mark, written as the screens do.
  private func mark(_ texts: ReportTexts) -> String {
    debrief.indicativeMark.map { "\(texts.decimal($0))/20" }
      ?? (debrief.isUnspoken ? texts.nobodySpoke : texts.noMark)
  }

  private func ending(_ texts: ReportTexts) -> String? {
    switch state.stage {
    case .finished(.completed): nil
    case .finished(.abandoned): texts.abandoned
    case .ready, .running: texts.unfinished
    }
  }

  private var interruptions: [ReportFact] {
    let words = DebriefTexts(language: language, plan: plan)
    return words.interruptions(state.gaps).map { [fact(words.interruptions, $0)] } ?? []
  }

  private func pauses(_ texts: ReportTexts) -> [ReportFact] {
    let count = session.events.filter { $0.fact == .paused }.count
    let milliseconds = state.slots.reduce(0) { $0 + $1.pausedMilliseconds }
    guard count > 0, milliseconds > 0 else { return [] }
    return [fact(texts.pauses, texts.pauseCount(count, seconds: milliseconds / 1000))]
  }
}
