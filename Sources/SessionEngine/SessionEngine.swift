import ExamModel

/// Decides which events follow from an intent.
///
/// It holds no state and reads no clock.
package struct SessionEngine: Sendable {
  let draw: any QuestionDraw
  private let rater: Rater

  /// - Parameter rater: who places the answers on the scale.
  package init(draw: any QuestionDraw, rater: Rater = .candidate) {
    self.draw = draw
    self.rater = rater
  }

  /// The events that an intent leads to at an instant; empty when it means nothing here.
  ///
  /// - Parameters:
  ///   - author: whose intent it is; what a program wants asked is told by `offer`.
  ///   - offer: what a program wants asked where a question is due.
  package func decide(
    _ intent: SessionIntent, in state: SessionState, at now: Int, by author: Rater = .candidate,
    offer: QuestionOffer = .none
  ) -> [SessionEvent] {
    var session = Unfolding(
      state: state, now: max(now, state.lastEventMilliseconds), author: author, offer: offer)
    // Somebody at the table gives levels of their own; the keyboard's are whose the option says.
    let rater = author == .candidate && !state.hasJury ? self.rater : author
    switch intent {
    case .begin: if state.stage == .ready { startNextSlot(&session) }
    case .advance: advance(&session)
    case .endSlot: endSlot(&session, .candidate)
    case .rate(let level):
      guard state.currentQuestion != nil, state.plan.levels.indices.contains(level) else { break }
      session.happen(.levelGiven(level: level, by: rater))
      if state.plan.purpose == .drill { goOn(&session) }
      if draw.followsUp(afterLevel: level) { followUp(&session) }
    case .correctLevel(let answer, let level):
      guard state.questions.indices.contains(answer), state.plan.levels.indices.contains(level),
        state.questions[answer].level != level
      else { break }
      session.stayWithin(state)
      session.happen(.levelCorrected(answer: answer, level: level, by: rater))
    case .tick(let answer, let element):
      guard state.questions.indices.contains(answer),
        state.questions[answer].question.goodAnswer.indices.contains(element)
      else { break }
      let isSaid = !state.questions[answer].saidElements.contains(element)
      session.stayWithin(state)
      session.happen(.elementTicked(answer: answer, element: element, isSaid: isSaid))
    case .answerCard(let question, let level, let milliseconds):
      guard state.plan.purpose == .drill, state.plan.levels.indices.contains(level) else { break }
      answerCard(&session, question, level: level, afterMilliseconds: milliseconds)
    case .followUp: followUp(&session)
    case .ask(let question):
      guard state.plannedSlot?.kind == .exchange, !state.isPaused else { break }
      session.happen(.questionAsked(question))
    case .askDue: if !state.isPaused { askNext(&session) }
    case .skip:
      guard state.currentQuestion != nil, !state.isPaused else { break }
      session.happen(.questionSkipped)
      if state.plan.purpose == .drill { goOn(&session) } else { askNext(&session) }
    case .startSpeaking:
      if let record = state.currentQuestion, record.speakingSlotMilliseconds == nil {
        session.happen(.speakingStarted)
      }
    case .startVoice:
      if let record = state.currentQuestion, !record.isBeingSaid { session.happen(.voiceStarted) }
    case .endVoice(let ending):
      if state.isJurySpeaking { session.happen(.voiceEnded(ending)) }
    case .sound(let fact):
      guard state.accepts(fact) else { break }
      session.stayWithin(state)
      session.happen(.sound(fact))
    case .setMarker: if state.slotIndex != nil { session.happen(.markerSet) }
    case .takeNote(let text):
      if state.slotIndex != nil, !text.isEmpty { session.happen(.noteTaken(text: text)) }
    case .table(let fact):
      guard state.accepts(fact) else { break }
      session.stayWithin(state)
      session.happen(.table(fact))
    case .undo: if state.canUndo(by: author) { session.happen(.undone) }
    case .togglePause: togglePause(&session)
    case .takeUp(let gap): takeUp(&session, gap)
    case .abandon: if !state.isFinished { session.happen(.finished(.abandoned)) }
    }
    return session.events
  }

  /// The events that were due by an instant without anybody's doing, each at its own due time.
  package func due(
    in state: SessionState, at now: Int, offer: QuestionOffer = .none
  ) -> [SessionEvent] {
    var session = Unfolding(state: state, now: state.lastEventMilliseconds, offer: offer)
    while let slot = session.state.plannedSlot, !session.state.isPaused {
      let elapsed = session.state.slotElapsedMilliseconds(at: session.now)
      let end = state.plan.isStrict ? slot.budgetMilliseconds : Int.max
      let remark = draw.nextRemark(in: session.state)
      let next = min(end, remark?.slotMilliseconds ?? .max)
      guard next < .max, session.now + max(0, next - elapsed) <= now else { break }
      session.now += max(0, next - elapsed)
      if let remark, remark.slotMilliseconds < end {
        session.happen(.remarkMade(text: remark.text))
      } else {
        endSlot(&session, .strict)
      }
    }
    return session.events
  }

  /// The next instant at which something happens or changes by itself, if there is one.
  package func nextDueMilliseconds(in state: SessionState, after now: Int) -> Int? {
    let own = state.nextDueMilliseconds(after: now)
    guard !state.isPaused, let remark = draw.nextRemark(in: state) else { return own }
    let due = now + max(0, remark.slotMilliseconds - state.slotElapsedMilliseconds(at: now))
    return min(due, own ?? .max)
  }

  private func advance(_ session: inout Unfolding) {
    guard let slot = session.state.plannedSlot, !session.state.isPaused else { return }
    if slot.kind == .exchange {
      askNext(&session)
    } else if let section = session.state.sectionIndex, section + 1 < slot.sections.count {
      session.happen(.sectionReached(section: section + 1))
    }
  }

  private func followUp(_ session: inout Unfolding) {
    guard !session.state.isPaused, let followUp = draw.nextFollowUp(in: session.state) else {
      return
    }
    session.happen(.followUpAsked(text: followUp.text))
  }

  private func askNext(_ session: inout Unfolding) {
    guard session.state.plannedSlot?.kind == .exchange else { return }
    let offer = session.offer
    session.offer = .none
    switch offer {
    case .awaited(session.state.slotIndex): return
    case .question(let question, session.state.slotIndex):
      session.happen(.questionAsked(question), by: .program)
    // What is meant for another exchange is of no use here.
    case .none, .awaited, .question:
      guard let question = draw.nextQuestion(in: session.state) else { return }
      // Whoever moved the oral on, the question is the draw's.
      session.happen(.questionAsked(question), by: .candidate)
    }
  }

  /// Asks a card that somebody chose, at the instant at which it was shown, and gives its level now.
  private func answerCard(
    _ session: inout Unfolding, _ question: Question, level: Int, afterMilliseconds: Int
  ) {
    guard session.state.plannedSlot?.kind == .exchange else { return }
    let now = session.now
    session.now = max(session.state.lastEventMilliseconds, now - max(0, afterMilliseconds))
    session.happen(.questionAsked(question))
    session.now = now
    session.happen(.levelGiven(level: level, by: rater))
  }

  /// A drill goes from card to card by itself, and is over with the last one.
  private func goOn(_ session: inout Unfolding) {
    let count = session.state.questions.count
    askNext(&session)
    if session.state.questions.count == count { endSlot(&session, .candidate) }
  }

  private func endSlot(_ session: inout Unfolding, _ ending: SlotEnding) {
    guard let slot = session.state.slotIndex else { return }
    session.happen(.slotEnded(slot: slot, ending))
    if slot + 1 < session.state.plan.slots.count {
      startNextSlot(&session)
    } else {
      session.happen(.finished(.completed))
    }
  }

  private func startNextSlot(_ session: inout Unfolding) {
    session.happen(.slotStarted(slot: session.state.slots.count))
    askNext(&session)
  }

  /// A gap that counts moves the clock on; one that does not leaves no trace in the offsets.
  private func takeUp(_ session: inout Unfolding, _ gap: SessionGap) {
    guard !session.state.isFinished else { return }
    if gap.isCounted {
      session.now += Int((Double(gap.milliseconds) * session.state.plan.clockRate).rounded())
    }
    session.happen(.reopened(gap))
  }

  private func togglePause(_ session: inout Unfolding) {
    guard session.state.slotIndex != nil, session.state.plan.mode == .training else { return }
    session.happen(session.state.isPaused ? .resumed : .paused)
  }
}

/// Events as they are decided, each folded at once so that the next decision sees it.
private struct Unfolding {
  var state: SessionState
  var now: Int
  /// Whose doing the events are.
  let author: Rater
  /// What is asked in place of the draw's next question; good for one.
  var offer: QuestionOffer
  var events: [SessionEvent] = []

  init(
    state: SessionState, now: Int, author: Rater = .candidate, offer: QuestionOffer = .none
  ) {
    self.state = state
    self.now = now
    self.author = author
    self.offer = offer
  }

  /// The clock of an oral that is over stands still, however much later somebody reads its debrief.
  mutating func stayWithin(_ state: SessionState) {
    if state.isFinished { now = state.lastEventMilliseconds }
  }

  mutating func happen(_ fact: SessionEvent.Fact, by other: Rater? = nil) {
    let event = SessionEvent(
      atMilliseconds: now, fact, by: fact.rater == nil ? other ?? author : .candidate)
    state.reduce(event)
    events.append(event)
  }
}
