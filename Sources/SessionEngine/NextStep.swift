import ExamModel

/// What to do next about a criterion that was weak.
package struct NextStep: Hashable, Sendable {
  /// Where in the candidate's own matter the work begins.
  package enum Place: Hashable, Sendable {
    /// A section of a fiche that was presented; the line is that of its heading, or the one that the
    /// question came from.
    case section(title: String, fiche: String, at: SourceLocation)
    /// A line of a fiche whose section is not known.
    case fiche(title: String, at: SourceLocation)
    /// The fiche lacks the section that would serve the criterion.
    case missingSection(SectionRole, fiche: String, at: SourceLocation)
  }

  package var criterion: Criterion
  /// The median level that the criterion got, an index in the plan's levels.
  package var level: Int
  /// The answer to begin with, counted from 0: the weakest of the criterion.
  package var answer: Int
  /// `nil` where no fiche was presented.
  package var place: Place?
  /// Elements of a good answer to that question that were not ticked.
  package var missingElements: [String]
}
