import ExamModel

/// Something that a fiche on any subject says, in its own words, for orals that are not about work.
package struct PassageEvidence: Hashable, Sendable {
  /// A kind whose wordings hold `{excerpt}`.
  package var kind: EvidenceWording.Kind
  /// Without question marks, fit to stand between quotation marks.
  package var excerpt: String
  package var line: Int
}
