import ExamModel
import SessionEngine

/// An oral that was interrupted and can be gone on with.
package struct ResumeOffer: Hashable, Sendable {
  package let id: String
  let examTitle: String
  let mode: SessionMode
  let phaseTitle: String
  /// `nil` when it was left before its first slot.
  let slot: PlannedSlot?
  let slotSecondsLeft: Int
  let oralSecondsLeft: Int
  /// Whether the clock stood still when it was interrupted.
  let isPaused: Bool
  let cause: GapCause
  /// From the last thing that happened to the making of this offer, on the wall clock.
  let gapSeconds: Int
  private let clockRate: Double
  /// Whether the person may say if the interruption counts.
  let mayChoose: Bool
  /// Whether the interruption counts where nobody can choose it.
  package let countsGapByItself: Bool

  /// - Parameters:
  ///   - state: the session as its journal has it.
  ///   - atMilliseconds: the instant at which it was interrupted, the last event's if `nil`.
  ///   - gapSeconds: how long ago that was.
  package init(
    id: String, state: SessionState, atMilliseconds: Int? = nil, gapSeconds: Int,
    cause: GapCause = .programEnded
  ) {
    self.id = id
    self.gapSeconds = max(0, gapSeconds)
    self.cause = cause
    clockRate = state.plan.clockRate
    mayChoose = state.maySkipGap
    countsGapByItself = state.countsGapByItself
    let now = atMilliseconds ?? state.lastEventMilliseconds
    examTitle = state.plan.examTitle
    mode = state.plan.mode
    slot = state.plannedSlot
    let phase = state.plannedSlot?.phaseIndex ?? -1
    phaseTitle = state.plan.phaseTitles.indices.contains(phase) ? state.plan.phaseTitles[phase] : ""
    slotSecondsLeft = state.slotSecondsLeft(at: now)
    oralSecondsLeft = state.oralSecondsLeft(at: now)
    isPaused = state.isPaused
  }

  /// What the slot's clock goes on from if that much of the wall clock counts or not.
  func slotSecondsLeft(counting gapSeconds: Int) -> Int {
    slotSecondsLeft - Int((Double(gapSeconds) * clockRate).rounded())
  }
}
