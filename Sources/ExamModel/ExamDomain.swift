/// What work an oral is about, and so whether the sample fiches suit it.
package enum ExamDomain: String, Hashable, Sendable {
  /// Computing, as the sample fiches are.
  case computing
  /// Any other work, or none: a literary text, a sale, a patient, a school project.
  case any
}
