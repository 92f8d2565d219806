import ExamModel

extension SessionPlan {
  /// The section of a fiche that a question came from: the last one that begins above its line.
  ///
  /// `nil` for a question that comes from no line, and in journals that do not tell where sections begin.
  package func section(askedAbout reason: QuestionReason) -> PlannedSection? {
    sectionPlace(askedAbout: reason)?.section
  }

  /// The same, with its number among the sections of its slot.
  func sectionPlace(
    askedAbout reason: QuestionReason
  ) -> (section: PlannedSection, number: Int)? {
    if case .missingSection = reason { return nil }
    guard let location = reason.location, let wanted = location.line else { return nil }
    var above: (section: PlannedSection, number: Int)?
    for slot in slots {
      for (number, section) in slot.sections.enumerated() {
        guard case .fiche(let index) = section.origin, fiches.indices.contains(index),
          fiches[index].path == location.path, let line = section.line, line <= wanted,
          line > above?.section.line ?? 0
        else { continue }
        above = (section, number)
      }
    }
    return above
  }
}
