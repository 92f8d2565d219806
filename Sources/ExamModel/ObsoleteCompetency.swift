/// A competence that fiches cite although the référentiel has none of that name.
package struct ObsoleteCompetency: Hashable, Sendable {
  package var name: String
  /// Id of the competence in force that comes nearest.
  package var nearestID: String?
  /// Why it is not one, in French.
  package var note: String

  package init(name: String, nearestID: String? = nil, note: String = "") {
    self.name = name
    self.nearestID = nearestID
    self.note = note
  }
}
