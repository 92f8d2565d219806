/// One part of an oral, bound to at most one fiche.
public struct Phase: Hashable, Sendable {
  public var title: String
  public var details: String
  /// Whether the candidate's parcours opens the first presentation of this phase.
  public var opensWithParcours: Bool
  /// Which of the fiches presented belongs to this phase, counted from 1.
  public var ficheNumber: Int?
  public var slots: [Slot]

  /// What the parcours takes of the presentation that it opens: 3 of 10 minutes (DESIGN §5).
  public static let parcoursShare = 0.3

  public init(
    title: String, details: String = "", opensWithParcours: Bool = false, ficheNumber: Int? = nil,
    slots: [Slot]
  ) {
    self.title = title
    self.details = details
    self.opensWithParcours = opensWithParcours
    self.ficheNumber = ficheNumber
    self.slots = slots
  }
}
