import ExamModel
import SessionEngine

/// What every row of a flat table says of its session.
struct FlatSession {
  static let columns = [
    "candidate", "session", "started", "exam", "mode", "purpose", "try_out", "counts",
  ]

  let session: ReportedSession
  let state: SessionState
  let debrief: Debrief
  let result: SessionResult

  init(_ session: ReportedSession) {
    self.session = session
    state = session.state
    debrief = Debrief(of: state)
    result = session.result(state)
  }

  var plan: SessionPlan { session.plan }

  /// The cells before those of the row's own.
  var cells: [TableCell] {
    [
      .text(session.candidate ?? ""), .text(session.id),
      .instant(session.startedSeconds, local: session.startedText), .text(plan.examID),
      .text(plan.mode.rawValue), .text(plan.purpose.rawValue), .truth(plan.isTryOut),
      .truth(result.counts),
    ]
  }

  func phaseTitle(ofSlot slot: Int) -> String {
    let phase = plan.slots[slot].phaseIndex
    return plan.phaseTitles.indices.contains(phase) ? plan.phaseTitles[phase] : ""
  }

  /// The title of the fiche that a slot is about.
  func ficheTitle(ofSlot slot: Int) -> String {
    guard let index = plan.slots[slot].ficheIndex, plan.fiches.indices.contains(index) else {
      return ""
    }
    return plan.fiches[index].title
  }

  static func seconds(_ milliseconds: Int) -> Double { Double(milliseconds) / 1000 }
}
