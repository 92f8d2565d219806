import ExamModel
import SessionEngine
import TextCells
import Wording

/// Takes typed lines during an oral and says what they lead to.
///
/// What cannot be taken back is asked once more, as the screens do.
package struct PlainDialog: Sendable {
  /// What a line leads to.
  package enum Outcome: Hashable, Sendable {
    case say([Announcement])
    /// Something for the session, and what to say if nothing comes of it.
    case session(SessionIntent, otherwise: Announcement)
    /// Leave, and keep the oral for later.
    case keep
  }

  private enum Pending: Hashable, Sendable {
    case endSlot(Int)
    case drop
  }

  private let language: Language
  private let texts: PlainReplyTexts
  private var pending: Pending?

  package init(language: Language) {
    self.language = language
    texts = PlainReplyTexts(language: language)
  }

  /// Every command in a line.
  package var help: [Announcement] {
    PlainVerb.allCases.map { Announcement(texts.help($0), .detail) }
  }

  /// Takes one line, without its line break.
  package mutating func take(_ line: String, at moment: SessionMoment) -> Outcome {
    let asked = pending
    pending = nil
    let command = PlainCommand(line: line)
    if let intent = confirmed(asked, command, line, moment.state) { return intent }
    guard let command else { return say(texts.unknown(PlainCommand.trimmed(line))) }
    return carryOut(command, at: moment)
  }

  /// The intent that was asked about, if the line says yes or says the same again.
  private func confirmed(
    _ asked: Pending?, _ command: PlainCommand?, _ line: String, _ state: SessionState
  ) -> Outcome? {
    let isYes = ["oui", "o", "yes", "y"].contains(
      LetterFolding.folded(PlainCommand.trimmed(line)))
    switch asked {
    case .endSlot(let slot):
      guard slot == state.slotIndex, isYes || command?.verb == .endSlot else { return nil }
      return .session(.endSlot, otherwise: Announcement(texts.nothingToEnd))
    case .drop:
      guard isYes || command?.verb == .drop else { return nil }
      return .session(.abandon, otherwise: Announcement(texts.nothingToEnd))
    case nil: return nil
    }
  }

  private mutating func carryOut(_ command: PlainCommand, at moment: SessionMoment) -> Outcome {
    let state = moment.state
    switch command.verb {
    case .endSlot: return endSlot(moment)
    case .drop:
      pending = .drop
      return say(texts.confirmDrop)
    case .keep: return .keep
    case .rate: return rate(command.number ?? 0, state)
    case .takeNote:
      guard !command.text.isEmpty else { return say(texts.noteIsEmpty) }
      return .session(.takeNote(command.text), otherwise: Announcement(texts.nothingToEnd))
    case .tellTime: return say(times(moment))
    case .tellPlan: return .say(plan(state))
    case .repeatQuestion: return .say(question(state))
    case .showReason: return say(reason(state))
    case .help: return .say(help)
    case .advance: return pass(.advance, command, state)
    case .followUp: return pass(.followUp, command, state)
    case .skip: return pass(.skip, command, state)
    case .startSpeaking: return pass(.startSpeaking, command, state)
    case .setMarker: return pass(.setMarker, command, state)
    case .undo: return pass(.undo, command, state)
    case .pause: return pass(.togglePause, command, state)
    }
  }

  /// Passes an intent to the session, which may have a reason to refuse it.
  private func pass(
    _ intent: SessionIntent, _ command: PlainCommand, _ state: SessionState
  ) -> Outcome {
    .session(intent, otherwise: Announcement(texts.refusal(of: command.verb, in: state)))
  }

  private mutating func endSlot(_ moment: SessionMoment) -> Outcome {
    let left = moment.state.slotSecondsLeft(at: moment.atMilliseconds)
    guard let slot = moment.state.slotIndex, left > 0 else {
      return .session(.endSlot, otherwise: Announcement(texts.nothingToEnd))
    }
    pending = .endSlot(slot)
    return say(texts.confirmEnd(left))
  }

  private func rate(_ number: Int, _ state: SessionState) -> Outcome {
    guard state.currentQuestion != nil else { return say(texts.noQuestionAsked) }
    guard state.plan.levels.indices.contains(number - 1) else {
      return say(texts.noSuchLevel(number, of: state.plan.levels))
    }
    return .session(.rate(level: number - 1), otherwise: Announcement(texts.levelIsTheSame))
  }

  private func times(_ moment: SessionMoment) -> String {
    let state = moment.state
    let slot = state.slotSecondsLeft(at: moment.atMilliseconds)
    let pace = state.plan.mode == .training ? state.pace(at: moment.atMilliseconds) : nil
    return texts.times(
      slot, oral: state.oralSecondsLeft(at: moment.atMilliseconds), pace: pace,
      isPaused: state.isPaused)
  }

  private func plan(_ state: SessionState) -> [Announcement] {
    guard let slot = state.plannedSlot, slot.sections.count > 1 else {
      return [Announcement(texts.noSections)]
    }
    guard state.plan.mode == .training else { return [Announcement(texts.notInExam)] }
    return slot.sections.indices.map { index in
      let isCurrent = index == state.sectionIndex
      return Announcement(texts.section(index, of: slot.sections, isCurrent: isCurrent))
    }
  }

  /// The question with its last follow-up, which is what is being answered.
  private func question(_ state: SessionState) -> [Announcement] {
    guard let record = state.currentQuestion else { return [Announcement(texts.noQuestionAsked)] }
    let plain = PlainTexts(language: language)
    let question = plain.question(state.questions.count, record.question, in: state.plan)
    return [Announcement(question)]
      + (record.followUps.last.map { [Announcement(plain.followUp($0.text))] } ?? [])
  }

  private func reason(_ state: SessionState) -> String {
    guard let record = state.currentQuestion else { return texts.noQuestionAsked }
    guard state.plan.mode == .training else { return texts.notInExam }
    let reason = ReasonTexts(language: language).reason(record.question.reason)
    return SessionTexts(language: language).why(reason)
  }

  private func say(_ text: String) -> Outcome { .say([Announcement(text)]) }
}
