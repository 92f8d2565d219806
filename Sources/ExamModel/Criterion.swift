/// What the jury assesses.
///
/// Every question is tied to exactly one criterion.
package struct Criterion: Hashable, Sendable, Identifiable {
  /// Stable within an exam: the name in lower-case ASCII with hyphens.
  package var id: String
  package var name: String
  package var details: String
  /// The family of questions that serves it, where the exam's author named one.
  package var family: String?
  /// Ids of the aspects that it judges; empty leaves it to the family.
  package var serves: [String]
  /// The language in which it is asked about.
  package var language: Language

  package init(
    id: String, name: String, details: String = "", family: String? = nil, serves: [String] = [],
    language: Language = .french
  ) {
    self.id = id
    self.name = name
    self.details = details
    self.family = family
    self.serves = serves
    self.language = language
  }
}
