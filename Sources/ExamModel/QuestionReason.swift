/// Why the jury asks a question, as facts; the screens put it into words.
package enum QuestionReason: Hashable, Sendable {
  /// A question that any candidate may get on this criterion.
  case general
  /// The fiche names a technology.
  case technology(name: String, at: SourceLocation)
  /// The fiche gives a figure.
  case figure(excerpt: String, at: SourceLocation)
  /// The fiche has no section of that role.
  case missingSection(SectionRole, at: SourceLocation)
  /// The section is there but says little.
  case thinSection(SectionRole, wordCount: Int, at: SourceLocation)
  /// The fiche cites a competence of the référentiel.
  case competency(name: String, at: SourceLocation)
  /// The fiche cites a competence that the référentiel does not have.
  case unknownCompetency(name: String, at: SourceLocation)
  /// The fiche mentions work done with others.
  case teamwork(excerpt: String, at: SourceLocation)
  /// The fiche gives a date or a duration.
  case period(excerpt: String, at: SourceLocation)
  /// The fiche says it in these words, or names it by them.
  case passage(excerpt: String, at: SourceLocation)
  /// The two fiches of the oral, side by side.
  case bothFiches(first: String, second: String)
  /// The candidate wrote the question into the fiche.
  case ownQuestion(at: SourceLocation)

  /// The line of the fiche that the question comes from.
  package var location: SourceLocation? {
    switch self {
    case .general, .bothFiches: nil
    case .technology(_, let location), .figure(_, let location), .missingSection(_, let location),
      .thinSection(_, _, let location), .competency(_, let location),
      .unknownCompetency(_, let location), .teamwork(_, let location), .period(_, let location),
      .passage(_, let location), .ownQuestion(let location):
      location
    }
  }
}
