/// What the jury assesses.
///
/// Every question is tied to exactly one criterion.
public struct Criterion: Hashable, Sendable, Identifiable {
  /// Stable within an exam: the name in lower-case ASCII with hyphens.
  public var id: String
  public var name: String
  public var details: String
  /// The family of questions that serves it, where the exam's author named one.
  public var family: String?
  /// Ids of the aspects that it judges; empty leaves it to the family.
  public var serves: [String]
  /// The language in which it is asked about.
  public var language: Language

  public init(
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
