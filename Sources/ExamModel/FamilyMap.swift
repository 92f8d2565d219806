/// Which families of questions serve which criteria.
package struct FamilyMap: Hashable, Sendable {
  /// In order of precedence: the first that matches a criterion wins.
  package var families: [QuestionFamily]

  package init(families: [QuestionFamily] = []) { self.families = families }

  package func family(id: String) -> QuestionFamily? { families.first { $0.id == id } }
}
