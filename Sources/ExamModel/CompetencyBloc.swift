/// A bloc of the référentiel.
public struct CompetencyBloc: Hashable, Sendable, Identifiable {
  public var id: String
  public var name: String
  /// `SISR` or `SLAM`; `nil` for what both options share.
  public var option: String?
  public var competences: [Competency]

  public init(id: String, name: String, option: String? = nil, competences: [Competency] = []) {
    self.id = id
    self.name = name
    self.option = option
    self.competences = competences
  }
}
