/// One part of an oral, bound to at most one fiche.
package struct Phase: Hashable, Sendable {
  package var title: String
  package var details: String
  /// Whether the candidate's parcours opens the first presentation of this phase.
  package var opensWithParcours: Bool
  /// Which of the fiches presented belongs to this phase, counted from 1.
  package var ficheNumber: Int?
  package var slots: [Slot]

  /// What the parcours takes of the presentation that it opens: 3 of 10 minutes.
  package static let parcoursShare = 0.3

  package init(
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
