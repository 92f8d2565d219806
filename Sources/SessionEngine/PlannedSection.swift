import ExamModel

/// A part of a presentation with the time the candidate means to give it.
package struct PlannedSection: Hashable, Sendable {
  /// What a section belongs to.
  package enum Origin: Hashable, Sendable {
    case parcours
    /// The fiche at that index of the plan's fiches.
    case fiche(Int)
  }

  package var title: String
  package var budgetSeconds: Int
  package var origin: Origin
  /// Line of its heading in the fiche's file, where that is known.
  package var line: Int?
  /// What the section is, where its heading is recognised.
  package var role: SectionRole?

  package init(
    title: String, budgetSeconds: Int, origin: Origin, line: Int? = nil, role: SectionRole? = nil
  ) {
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.origin = origin
    self.line = line
    self.role = role
  }
}
