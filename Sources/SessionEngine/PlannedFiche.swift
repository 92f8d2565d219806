import ExamModel

/// What a session remembers of a fiche, so that it replays after the file has changed.
package struct PlannedFiche: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Where it was read from, in a form that holds in any folder.
  package var origin: FicheOrigin

  package init(id: String, title: String, origin: FicheOrigin) {
    self.id = id
    self.title = title
    self.origin = origin.lasting
  }

  package init(_ fiche: Fiche) {
    self.init(id: fiche.id, title: fiche.title, origin: fiche.origin)
  }

  /// Its place as it is named to people.
  package var path: String { origin.shownPath }
}
