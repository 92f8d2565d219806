/// The competences of a diploma.
package struct Referential: Hashable, Sendable {
  package var source: String
  /// Ids of the exams that judge by it.
  package var examIDs: [String]
  /// Words in the title of an exam of one's own that judges by it.
  package var examTitles: [String]
  package var blocs: [CompetencyBloc]
  /// Wordings that fiches cite and no text in force has.
  package var obsolete: [ObsoleteCompetency]

  package init(
    source: String = "", examIDs: [String] = [], examTitles: [String] = [],
    blocs: [CompetencyBloc] = [], obsolete: [ObsoleteCompetency] = []
  ) {
    self.source = source
    self.examIDs = examIDs
    self.examTitles = examTitles
    self.blocs = blocs
    self.obsolete = obsolete
  }

  package var competences: [Competency] { blocs.flatMap(\.competences) }

  package func competency(id: String) -> Competency? { competences.first { $0.id == id } }
}
