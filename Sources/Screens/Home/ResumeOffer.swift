import ExamModel
import SessionEngine

/// An oral that was interrupted and can be gone on with.
public struct ResumeOffer: Hashable, Sendable {
  public let id: String
  let examTitle: String
  let mode: SessionMode
  let phaseTitle: String
  /// `nil` when it was left before its first slot.
  let slot: PlannedSlot?
  let slotSecondsLeft: Int
  let oralSecondsLeft: Int
  /// Whether the clock stood still when it was interrupted.
  let isPaused: Bool
  /// From the last thing that happened to now.
  let gapSeconds: Int

  /// - Parameters:
  ///   - state: the session as its journal has it.
  ///   - gapSeconds: how long ago the last event was written.
  public init(id: String, state: SessionState, gapSeconds: Int) {
    self.id = id
    self.gapSeconds = max(0, gapSeconds)
    let now = state.lastEventMilliseconds
    examTitle = state.plan.examTitle
    mode = state.plan.mode
    slot = state.plannedSlot
    let phase = state.plannedSlot?.phaseIndex ?? -1
    phaseTitle = state.plan.phaseTitles.indices.contains(phase) ? state.plan.phaseTitles[phase] : ""
    slotSecondsLeft = state.slotSecondsLeft(at: now)
    oralSecondsLeft = state.oralSecondsLeft(at: now)
    isPaused = state.isPaused
  }

  /// Whether the interruption counts where nobody can choose it.
  public var countsGapByItself: Bool { mode == .exam }

  /// What remains to be chosen; in an exam the clock went on, in a pause it stood still.
  var mayChoose: Bool { mode == .training && !isPaused }
}
