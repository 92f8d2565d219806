/// A part of a presentation with the time the candidate means to give it.
public struct PlannedSection: Hashable, Sendable {
  /// What a section belongs to.
  public enum Origin: Hashable, Sendable {
    case parcours
    /// The fiche at that index of the plan's fiches.
    case fiche(Int)
  }

  public var title: String
  public var budgetSeconds: Int
  public var origin: Origin

  public init(title: String, budgetSeconds: Int, origin: Origin) {
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.origin = origin
  }
}
