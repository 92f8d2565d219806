/// A bloc of the référentiel.
package struct CompetencyBloc: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  /// `SISR` or `SLAM`; `nil` for what both options share.
  package var option: String?
  package var competences: [Competency]

  package init(id: String, name: String, option: String? = nil, competences: [Competency] = []) {
    self.id = id
    self.name = name
    self.option = option
    self.competences = competences
  }
}
