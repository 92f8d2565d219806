/// What a session remembers of a fiche, so that it replays after the file has changed.
package struct PlannedFiche: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Where it was read from, relative or absolute, as the candidate named it.
  package var path: String

  package init(id: String, title: String, path: String) {
    self.id = id
    self.title = title
    self.path = path
  }
}
