/// What a session remembers of a fiche, so that it replays after the file has changed.
public struct PlannedFiche: Hashable, Sendable {
  public var id: String
  public var title: String
  /// Where it was read from, relative or absolute, as the candidate named it.
  public var path: String

  public init(id: String, title: String, path: String) {
    self.id = id
    self.title = title
    self.path = path
  }
}
