import ExamModel
import SessionEngine
import Wording

/// A debrief as sentences, the verdict first.
///
/// Only the verdict is meant for the ear; the rest is there to be read.
struct PlainDebrief {
  private let state: SessionState
  private let debrief: Debrief
  private let texts: DebriefTexts
  private let plain: PlainTexts
  private let language: Language

  init(state: SessionState, language: Language) {
    self.state = state
    self.language = language
    debrief = Debrief(of: state)
    texts = DebriefTexts(language: language, plan: state.plan, saysTimesInWords: true)
    plain = PlainTexts(language: language)
  }

  var announcements: [Announcement] {
    verdict.map { Announcement($0) }
      + (nextSteps + times + voice + criteria + questions + notes).map { Announcement($0, .detail) }
  }

  private var verdict: [String] {
    var lines: [String] = []
    if state.stage == .finished(.abandoned) { lines.append(texts.abandoned + ".") }
    let mark =
      debrief.indicativeMark.map(texts.mark)
      ?? texts.noMark(isUnspoken: debrief.isUnspoken)
    lines.append("\(texts.title). \(mark).")
    lines += labelled(plain.strength, debrief.strengths)
    lines += labelled(texts.weaknesses, debrief.weaknesses)
    return lines
  }

  private func labelled(_ label: String, _ points: [DebriefPoint]) -> [String] {
    points.map { named(label, texts.point($0)) }
  }

  private func named(_ name: String, _ text: String) -> String {
    language(fr: "\(name) : \(text)", en: "\(name): \(text)")
  }

  private var nextSteps: [String] {
    debrief.nextSteps.map {
      named($0.criterion.name, NextStepTexts(language: language).clause($0))
    }
  }

  private var times: [String] {
    let total = comparison(
      debrief.plannedSeconds, debrief.actualSeconds,
      debrief.actualSeconds - debrief.plannedSeconds)
    let interruptions = texts.interruptions(state.gaps)
      .map { named(texts.interruptions, "\($0).") }
    return debrief.slots.flatMap(slot) + [named(texts.total, total)]
      + [interruptions].compactMap { $0 }
  }

  private func slot(_ entry: SlotDebrief) -> [String] {
    let name = plain.name(of: state.plan.slots[entry.slot], in: state.plan)
    guard entry.wasStarted else { return [named(name, texts.notReached + ".")] }
    let line = named(
      name, comparison(entry.plannedSeconds, entry.actualSeconds, entry.deltaSeconds))
    guard entry.sections.count > 1 else { return [line] }
    return [line]
      + entry.sections.map { section in
        guard section.wasReached else { return named(section.title, texts.notReached + ".") }
        return named(
          section.title,
          comparison(section.plannedSeconds, section.actualSeconds, section.deltaSeconds))
      }
  }

  private func comparison(_ planned: Int, _ actual: Int, _ delta: Int) -> String {
    language(
      fr: "prévu \(plain.time(planned)), réel \(plain.time(actual)), \(plain.difference(delta)).",
      en: "plan \(plain.time(planned)), actual \(plain.time(actual)), \(plain.difference(delta)).")
  }

  private var voice: [String] {
    let sound = SoundTexts(language: language)
    let lines = debrief.slots.flatMap { entry in
      let name = plain.name(of: state.plan.slots[entry.slot], in: state.plan)
      return (entry.speech.map(sound.clauses) ?? []).map { named(name, $0 + ".") }
    }
    return lines.isEmpty ? [] : lines + [sound.caution]
  }

  private var criteria: [String] {
    debrief.criteria.map { entry in
      guard entry.askedCount > 0 else {
        return named(entry.criterion.name, texts.notAsked + ".")
      }
      let level = entry.medianLevel.map { state.plan.levels[$0].name.lowercased() }
      return named(
        entry.criterion.name, "\(level ?? texts.notRated), \(texts.asked(entry.askedCount)).")
    }
  }

  private var questions: [String] {
    debrief.questions.enumerated().map { index, entry in
      var facts = [
        entry.level.map { state.plan.levels[$0].name.lowercased() }
          ?? (entry.isSkipped ? texts.skipped : texts.notRated)
      ]
      if let length = entry.length {
        facts.append("\(plain.time(entry.answerSeconds)) (\(texts.length(length)))")
      }
      if let seconds = entry.hesitationSeconds { facts.append(texts.hesitation(seconds)) }
      let outcome = facts.joined(separator: ", ")
      return "\(plain.question(index + 1, entry.question, in: state.plan)) — \(outcome)."
    }
  }

  private var notes: [String] {
    state.annotations.map { annotation in
      let time = plain.time(annotation.atMilliseconds / 1000)
      let name = language(fr: "À \(time)", en: "At \(time)")
      let text = TableTexts(language: language).annotation(annotation, bareMarker: texts.marker)
      return named(name, annotation.note == nil ? text + "." : text)
    }
  }
}
