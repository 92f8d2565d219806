/// A competence that fiches cite although the référentiel has none of that name.
public struct ObsoleteCompetency: Hashable, Sendable {
  public var name: String
  /// Id of the competence in force that comes nearest.
  public var nearestID: String?
  /// Why it is not one, in French.
  public var note: String

  public init(name: String, nearestID: String? = nil, note: String = "") {
    self.name = name
    self.nearestID = nearestID
    self.note = note
  }
}
