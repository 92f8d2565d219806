/// The competences of a diploma.
package struct Referential: Hashable, Sendable {
  package var source: String
  package var blocs: [CompetencyBloc]
  /// Wordings that fiches cite and no text in force has.
  package var obsolete: [ObsoleteCompetency]

  package init(
    source: String = "", blocs: [CompetencyBloc] = [], obsolete: [ObsoleteCompetency] = []
  ) {
    self.source = source
    self.blocs = blocs
    self.obsolete = obsolete
  }

  package var competences: [Competency] { blocs.flatMap(\.competences) }

  package func competency(id: String) -> Competency? { competences.first { $0.id == id } }
}
