/// The fields of the official forms, and of those that other diplomas made after them.
package enum FormField: Hashable, Sendable {
  /// *Intitulé*: what the fiche is called.
  case title
  /// *N° réalisation*.
  case number
  /// Who the candidate is: name, number, date of birth, school.
  case identity
  /// Which exam the sheet is for, and when.
  case examination
  case organisation
  case period
  case place
  /// Alone or in a team.
  case mode
  case competences
  case conditions
  case resources
  case access
  /// The descriptive part, which has headings of its own.
  case description
  /// A field that the official model does not have, such as *Objectifs*.
  case rubric

  /// Whether what stands in it is about the sheet and the candidate rather than the work.
  package var isAboutTheSheet: Bool {
    switch self {
    case .number, .identity, .examination: true
    case .title, .organisation, .period, .place, .mode, .competences, .conditions, .resources,
      .access, .description, .rubric:
      false
    }
  }
}
