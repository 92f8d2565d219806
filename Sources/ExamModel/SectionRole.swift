/// The canonical role of a fiche's section, whatever its heading says.
///
/// The raw value is the word that question banks use in `asks`.
package enum SectionRole: String, Sendable, CaseIterable {
  case context
  case need
  case choices
  case realisation
  case documentation
  case tests
  case results
  case difficulties
  case review
  case competences
  case access
}
