import ExamModel

/// What an oral is about, as the families of its criteria tell.
struct ExamSettings {
  private let settings: Set<ExamSetting>

  /// - Parameter familyIDs: the family that serves each criterion, by the criterion's id.
  init(criteria: [Criterion], familyIDs: [String: String], families: FamilyMap) {
    settings = Set(
      criteria.compactMap { criterion in
        (familyIDs[criterion.id] ?? criterion.family).flatMap { families.family(id: $0)?.setting }
      })
  }

  /// Whether a question that supposes such a setting may be asked.
  func suit(_ setting: ExamSetting?) -> Bool {
    switch setting {
    case nil: true
    case .topic: !settings.contains(.work)
    case .work, .language, .literature, .practice, .service:
      setting.map(settings.contains) ?? true
    }
  }
}
