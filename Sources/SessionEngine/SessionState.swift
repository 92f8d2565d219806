import ExamModel

/// A session at the moment of its last event.
///
/// What depends on the time asks for an instant.
package struct SessionState: Hashable, Sendable {
  package enum Stage: Hashable, Sendable {
    case ready
    case running(slot: Int)
    case finished(SessionEnding)
  }

  private let sharedPlan: SharedValue<SessionPlan>
  package var plan: SessionPlan {
    _read { yield sharedPlan.value }
  }
  /// Seconds planned for the whole oral; kept, as every picture shows them.
  package let plannedSeconds: Int
  /// Seconds planned for the slots that have not started.
  package internal(set) var comingSeconds: Int
  package internal(set) var stage: Stage = .ready
  /// One record for each slot that has started, in order.
  package internal(set) var slots: [SlotRecord] = []
  package internal(set) var questions: SharedList<QuestionRecord> = []
  /// The slot of the last question; kept, as to look into the list for it costs more than most events do.
  var lastQuestionSlot: Int?
  /// How many questions each criterion has had, by its id; counted here since a picture asks often.
  package internal(set) var askedCounts: [String: Int] = [:]
  package internal(set) var annotations: SharedList<Annotation> = []
  /// Remarks with which the jury cut in.
  package internal(set) var remarks: SharedList<RemarkRecord> = []
  /// Who is at the table beside the candidate.
  package internal(set) var table = TableRecord()
  /// The takes of the candidate's sound, in the order in which they began.
  package internal(set) var takes: SharedList<SoundTake> = []
  /// What was written down of what was said; `nil` where nothing was.
  package internal(set) var transcribed: TranscribedWords?
  /// When the running pause began.
  package internal(set) var pausedSinceMilliseconds: Int?
  package internal(set) var lastEventMilliseconds = 0
  /// Times in which the oral could not go on, counted or not.
  package internal(set) var gaps: SharedList<SessionGap> = []
  /// Gaps that are in no offset, in milliseconds.
  var uncountedMilliseconds = 0
  var undoable: SharedList<UndoStep> = []

  package init(plan: SessionPlan) {
    sharedPlan = SharedValue(plan)
    plannedSeconds = plan.budgetSeconds
    comingSeconds = plannedSeconds
  }

  /// The state after all the events.
  package init(plan: SessionPlan, events: some Sequence<SessionEvent>) {
    self.init(plan: plan)
    for event in events { reduce(event) }
  }

  /// What `undone` can take back, and whose it is: nobody takes back what somebody else did.
  struct UndoStep: Hashable, Sendable {
    var what: Undoable
    var author: Rater
  }

  /// What `undone` can take back, with what it has to put back.
  enum Undoable: Hashable, Sendable {
    case section
    case annotation
    case level(LevelBefore)
  }

  /// What a level that was given has replaced.
  struct LevelBefore: Hashable, Sendable {
    var question = 0
    var level: Int?
    var rater: Rater
    /// The last one of the same person.
    var own: Int?
    var closedSlotMilliseconds: Int?
    var newRater: Rater
  }
}

extension SessionState {
  package var slotIndex: Int? {
    if case .running(let slot) = stage { slot } else { nil }
  }

  package var plannedSlot: PlannedSlot? { slotIndex.map { plan.slots[$0] } }

  package var isPaused: Bool { pausedSinceMilliseconds != nil }

  package var isFinished: Bool {
    if case .finished = stage { true } else { false }
  }

  /// The question before the candidate, if the running slot has one.
  package var currentQuestion: QuestionRecord? {
    guard let slotIndex, let last = questions.last, last.slot == slotIndex else { return nil }
    return last
  }

  /// Whether a person may say if an interruption counts: in an exam it does, in a pause it does not.
  package var maySkipGap: Bool { plan.mode == .training && !isPaused }

  /// Whether an interruption counts where nobody is asked.
  package var countsGapByItself: Bool { plan.mode == .exam }

  /// Whether the candidate can take something in the running slot back.
  package var canUndo: Bool { canUndo(by: .candidate) }

  /// Whether that person can take something in the running slot back.
  package func canUndo(by author: Rater) -> Bool { undoable.contains { $0.author == author } }

  /// Whether the last thing that the candidate can take back is a section that was reached.
  package var canTakeSectionBack: Bool {
    undoable.last { $0.author == .candidate }?.what == .section
  }

  /// Whether markers and notes, and the instant of the last one, are all that tells this state from another.
  package func differsByAnnotationsOnly(from other: SessionState) -> Bool {
    guard slots.count == other.slots.count else { return false }
    var alike = other
    alike.annotations = annotations
    alike.undoable = undoable
    alike.lastEventMilliseconds = lastEventMilliseconds
    if let last = slots.indices.last, alike.slots[last] != slots[last] {
      alike.slots[last].markerCount = slots[last].markerCount
      alike.slots[last].noteCount = slots[last].noteCount
    }
    return alike == self
  }

  /// Whether a section follows in the running slot.
  package var hasNextSection: Bool {
    guard let sectionIndex, let plannedSlot else { return false }
    return sectionIndex + 1 < plannedSlot.sections.count
  }

  /// Index of the section being presented, if the running slot has sections.
  package var sectionIndex: Int? { slots.last?.reachedSections.last?.section }

  /// The sections that the last slot has reached, by their indices, in the order in which they were.
  package var reachedSectionIndices: [Int] {
    guard let reached = slots.last?.reachedSections else { return [] }
    return reached.map(\.section)
  }
}
