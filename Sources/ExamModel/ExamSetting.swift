/// What an oral is about, as far as a question supposes it.
///
/// The raw value is the word that `families.yaml` and question banks use in `about`.
package enum ExamSetting: String, Sendable, CaseIterable {
  /// An achievement of the candidate's trade, which the jury has in hand.
  case work
  /// A language that is being learnt, and a document in it.
  case language
  /// A work of literature.
  case literature
  /// A trade that the candidate has practised for years.
  case practice
  /// The public service.
  case service
  /// A question that a pupil or student treats, with sources and examples: any oral that is not about
  /// `work`.
  case topic
}
