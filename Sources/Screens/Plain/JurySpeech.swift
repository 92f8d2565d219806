import ExamModel
import SessionEngine

/// What the voice of the jury says between two moments of a session, and when it falls silent.
package struct JurySpeech: Sendable {
  /// What is to be done with the voice.
  package struct Change: Equatable, Sendable {
    /// What is being said is not to be heard any longer.
    package var cuts = false
    /// What is to be said; `nil` for nothing.
    package var text: String?
    /// Whether a question is in it, to which the answer counts from the end of the voice.
    package var asks = false
  }

  private let announcer: PlainAnnouncer
  private let texts: PlainTexts
  private let pronunciation: Pronunciation

  package init(language: Language, pronunciation: Pronunciation = Pronunciation()) {
    announcer = PlainAnnouncer(language: language)
    texts = PlainTexts(language: language)
    self.pronunciation = pronunciation
  }

  /// - Parameter previous: `nil` for a session that somebody comes to.
  package func change(from previous: SessionMoment?, to current: SessionMoment) -> Change {
    let after = current.state
    let before = previous?.state
    var lines: [String] = []
    if before?.slotIndex != after.slotIndex, let slot = after.plannedSlot {
      lines.append(texts.slotBegins(slot, in: after.plan))
    }
    let known = before?.questions.count ?? max(0, after.questions.count - 1)
    // Of several that were asked while nobody listened, the last one is being asked.
    let isNew = after.questions.count > known && after.currentQuestion != nil
    if isNew, let record = after.currentQuestion { lines.append(record.question.text) }
    let followUps = after.questions.last?.followUps ?? []
    let heard = isNew ? 0 : before?.questions.last?.followUps.count ?? followUps.count
    if followUps.count > heard, let text = followUps.last?.text { lines.append(text) }
    let remarks = after.remarks
    let isInterrupted = before.map { remarks.count > $0.remarks.count } ?? false
    if isInterrupted, let text = remarks.last?.text { lines.append(text) }
    var change = Change()
    if let before {
      change.cuts = !lines.isEmpty || endsSpeech(before, after)
      if let previous {
        lines += announcer.announcements(from: previous, to: current)
          .filter { $0.weight == .alert }.map(\.text)
      }
    }
    change.asks = isNew && !after.isFinished
    change.text = lines.isEmpty || after.isFinished ? nil : spoken(lines.joined(separator: " "))
    return change
  }

  /// What is being asked, once more.
  package func repeated(_ state: SessionState) -> String? {
    guard let record = state.currentQuestion else { return nil }
    return spoken(record.followUps.last?.text ?? record.question.text)
  }

  private func spoken(_ text: String) -> String { pronunciation.text(Announcement(text).text) }

  /// Whether the candidate went on although the jury was speaking.
  private func endsSpeech(_ before: SessionState, _ after: SessionState) -> Bool {
    let wasSkipped = before.questions.last?.isSkipped == true
    let isSkipped = after.questions.last?.isSkipped == true
    let began = before.questions.last?.speakingSlotMilliseconds != nil
    let begins = after.questions.last?.speakingSlotMilliseconds != nil
    return after.isFinished || before.slotIndex != after.slotIndex
      || (isSkipped && !wasSkipped) || (begins && !began) || (after.isPaused && !before.isPaused)
  }
}
