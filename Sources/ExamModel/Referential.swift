/// The competences of a diploma.
public struct Referential: Hashable, Sendable {
  public var source: String
  public var blocs: [CompetencyBloc]
  /// Wordings that fiches cite and no text in force has.
  public var obsolete: [ObsoleteCompetency]

  public init(
    source: String = "", blocs: [CompetencyBloc] = [], obsolete: [ObsoleteCompetency] = []
  ) {
    self.source = source
    self.blocs = blocs
    self.obsolete = obsolete
  }

  public var competences: [Competency] { blocs.flatMap(\.competences) }

  public func competency(id: String) -> Competency? { competences.first { $0.id == id } }
}
