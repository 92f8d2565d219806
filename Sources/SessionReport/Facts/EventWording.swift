import ExamModel
import SessionEngine
import TextCells
import Wording

/// Puts one event into words, given the session before and after it.
struct EventWording {
  let event: SessionEvent
  let before: SessionState
  let after: SessionState
  let language: Language
  /// The times of the sections up to `before`.
  let sectionTimes: SectionTimes

  /// The clause, cleaned; what a damaged journal names and the plan lacks is recognised by its number.
  var text: String {
    switch event.fact {
    case .slotStarted(let slot): slotStarts(slot)
    case .slotEnded(let slot, let ending): slotEnds(slot, ending)
    case .sectionReached(let section): sectionReached(section)
    case .questionAsked(let question): asked(question)
    case .followUpAsked(let text): texts.followUp(clean(text))
    case .voiceStarted: SessionTexts(language: language).juryStartsToSpeak
    case .voiceEnded(let ending): SessionTexts(language: language).juryHasSpoken(ending)
    case .sound(let fact): SoundTexts(language: language).fact(fact)
    case .table(let fact): TableTexts(language: language).fact(fact)
    case .speakingStarted: texts.speaking(after: hesitationSeconds)
    case .levelGiven(let level, let rater): texts.rated(levelGiven(level), by: rater)
    case .questionSkipped: texts.skipped(after: answerSeconds)
    case .levelCorrected(let answer, let level, let rater):
      texts.rated(texts.correctedLevel(levelName(level), question: answer), by: rater)
    case .elementTicked(let answer, let element, let isSaid): ticked(answer, element, isSaid)
    case .remarkMade(let text):
      ReportTexts(language: language).remark(clean(text))
    case .markerSet: texts.marker
    case .noteTaken(let text): texts.note(clean(text))
    case .undone: texts.undone(undone)
    case .paused: texts.paused
    case .resumed: texts.resumed(after: pauseSeconds)
    case .reopened(let gap): texts.reopened(gap)
    case .recovered(let bytes): texts.recovered(bytes: bytes)
    case .finished(let ending): texts.finished(ending)
    }
  }

  private var texts: TranscriptTexts { TranscriptTexts(language: language) }
  private var words: DebriefTexts { DebriefTexts(language: language, plan: plan) }
  private var plan: SessionPlan { after.plan }
  private var now: Int { after.lastEventMilliseconds }

  private func clean(_ text: String) -> String { TextCells.cleaned(text) }

  private func slotName(_ slot: Int) -> String {
    plan.slots.indices.contains(slot) ? clean(words.slot(slot)) : texts.unknown(slot)
  }

  private func levelName(_ level: Int) -> String {
    plan.levels.indices.contains(level)
      ? clean(plan.levels[level].name).lowercased() : texts.unknown(level)
  }

  private func slotStarts(_ slot: Int) -> String {
    guard plan.slots.indices.contains(slot) else { return texts.unknown(slot) }
    let sections = plan.slots[slot].sections
    return texts.slotStarts(
      slotName(slot), planned: plan.slots[slot].budgetSeconds,
      firstSection: sections.count > 1 ? sections.first.map { clean($0.title) } : nil)
  }

  private func slotEnds(_ slot: Int, _ ending: SlotEnding) -> String {
    guard plan.slots.indices.contains(slot) else { return texts.unknown(slot) }
    let times = texts.times(
      actual: after.elapsedMilliseconds(inSlot: slot, at: now) / 1000,
      planned: plan.slots[slot].budgetSeconds)
    return texts.slotEnds(slotName(slot), ending, times)
  }

  private func sectionReached(_ section: Int) -> String {
    guard let slot = before.slotIndex, plan.slots[slot].sections.indices.contains(section) else {
      return texts.sectionReached(texts.unknown(section), previous: nil, times: "")
    }
    let sections = plan.slots[slot].sections
    let title = clean(sections[section].title)
    guard let previous = before.sectionIndex else {
      return texts.sectionReached(title, previous: nil, times: "")
    }
    return texts.sectionReached(
      title, previous: clean(sections[previous].title),
      times: texts.times(
        actual: sectionTimes.currentSeconds(in: before, at: now),
        planned: sections[previous].budgetSeconds))
  }

  private func asked(_ question: Question) -> String {
    let criterion = plan.criterion(id: question.criterionID)?.name ?? question.criterionID
    return texts.question(
      after.questions.count, criterion: clean(criterion), text: clean(question.text),
      reason: ReasonTexts(language: language).reason(question.reason))
  }

  private func levelGiven(_ level: Int) -> String {
    guard let record = after.currentQuestion, let seconds = answerSeconds else {
      return texts.level(levelName(level), answer: nil)
    }
    let entry = QuestionDebrief.Length(answerSeconds: seconds, of: record.question)
    return texts.level(
      levelName(level),
      answer: texts.answer(
        seconds, target: ReportTexts(language: language).target(record.question.targetSeconds),
        length: words.length(entry)))
  }

  private func ticked(_ answer: Int, _ element: Int, _ isSaid: Bool) -> String {
    let elements =
      after.questions.indices.contains(answer)
      ? after.questions[answer].question.goodAnswer : []
    return texts.element(
      elements.indices.contains(element) ? clean(elements[element]) : texts.unknown(element),
      isSaid: isSaid, question: answer)
  }

  private var hesitationSeconds: Int? {
    after.currentQuestion?.hesitationMilliseconds.map { $0 / 1000 }
  }

  private var answerSeconds: Int? {
    // Skipping asks the next question by an event of its own, so this one is still current.
    after.currentQuestion.map { after.answerSeconds(of: $0, at: now) }
  }

  private var pauseSeconds: Int? {
    before.pausedSinceMilliseconds.map { (now - $0) / 1000 }
  }

  /// What the event took back: whatever the session has less of than before.
  private var undone: String? {
    if before.annotations.count > after.annotations.count,
      let last = zip(before.annotations, after.annotations).first(where: { $0 != $1 })?.0
        ?? before.annotations.last
    {
      return last.note.map { texts.note(clean($0)) } ?? texts.marker
    }
    if let slot = before.slotIndex, before.sectionIndex != after.sectionIndex,
      let section = before.sectionIndex
    {
      return texts.section(clean(plan.slots[slot].sections[section].title))
    }
    let changed = zip(before.questions, after.questions).first { $0.level != $1.level }
    return changed?.0.level.map { texts.level(levelName($0), answer: nil) }
  }
}

extension QuestionDebrief.Length {
  /// How an answer's length compares with the question's target.
  init(answerSeconds: Int, of question: Question) {
    if answerSeconds < question.targetSeconds.lowerBound {
      self = .tooShort
    } else {
      self = answerSeconds > question.targetSeconds.upperBound ? .tooLong : .right
    }
  }
}
