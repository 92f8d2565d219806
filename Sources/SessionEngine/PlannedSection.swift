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

  package init(title: String, budgetSeconds: Int, origin: Origin) {
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.origin = origin
  }
}
