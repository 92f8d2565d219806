extension SectionRole {
  /// The sections in which a fiche serves a criterion of that family; the first is the one to propose.
  ///
  /// From the criteria's official anchors (docs/EXAM-FACTS.md): the families of
  /// `fiches/jury/families.yaml` that a fiche can serve.
  ///
  /// - Returns: `nil` for a family that no section of a fiche can serve, such as the way one speaks.
  package static func serving(family: String) -> [SectionRole]? {
    switch family {
    case "autonomy", "method": [.realisation]
    case "documentation": [.documentation]
    case "framework": [.competences]
    case "choices": [.choices]
    case "analysis": [.need, .difficulties, .tests]
    case "argumentation": [.review]
    default: nil
    }
  }
}
