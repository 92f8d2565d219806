/// What is wrong with the page of an exam.
package enum ExamPageFact: Hashable, Sendable {
  case withoutDuration
  case durationInvalid(text: String)
  case withoutPhases
  case withoutCriteria
  case slotsDoNotAddUp(slotsSeconds: Int, durationSeconds: Int)
  case preparationDoesNotAddUp(slotsSeconds: Int, preparationSeconds: Int)
  case slotInvalid(text: String)
  case unknown(id: String, known: [String])

  var code: String {
    switch self {
    case .withoutDuration: "exam-without-duration"
    case .durationInvalid: "exam-duration-invalid"
    case .withoutPhases: "exam-without-phases"
    case .withoutCriteria: "exam-without-criteria"
    case .slotsDoNotAddUp: "exam-slots-do-not-add-up"
    case .preparationDoesNotAddUp: "exam-preparation-does-not-add-up"
    case .slotInvalid: "exam-slot-invalid"
    case .unknown: "exam-unknown"
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .withoutDuration, .durationInvalid, .withoutPhases, .slotsDoNotAddUp,
      .preparationDoesNotAddUp, .slotInvalid, .unknown:
      .error
    case .withoutCriteria: .warning
    }
  }
}
