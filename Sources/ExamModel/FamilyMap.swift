/// Which families of questions serve which criteria.
public struct FamilyMap: Hashable, Sendable {
  /// In order of precedence: the first that matches a criterion wins.
  public var families: [QuestionFamily]

  public init(families: [QuestionFamily] = []) { self.families = families }

  public func family(id: String) -> QuestionFamily? { families.first { $0.id == id } }
}
