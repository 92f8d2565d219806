import ExamModel
import Pages

/// The front matter of a fiche: the keys that mean something here; all others are ignored.
struct FicheKeys {
  let title: String?
  let isParcours: Bool
  let isSynthesis: Bool
  let isDraft: Bool
  let date: String?
  let weight: Int?
  let layout: String?
  let technologies: [Mention]
  let competences: [Mention]
  let questions: [Mention]
  var plan: FichePlan
  /// The document that an import made the fiche of; `nil` for a fiche that was written as it is.
  let document: String?

  init(_ fields: NodeFields, _ findings: inout [Finding]) {
    title =
      fields.string("title", &findings).flatMap(Self.nonEmpty)
      ?? fields.string("titre", &findings).flatMap(Self.nonEmpty)
    let kind = fields.string("kind", &findings).map(TextFolding.key)
    isParcours = kind == "parcours"
    isSynthesis =
      kind.map { ["synthese", "tableau de synthese", "synthesis"].contains($0) } ?? false
    // Hugo and MkDocs say the one, Jekyll says the other.
    let isPublished = fields.bool("published", &findings) ?? true
    isDraft = (fields.bool("draft", &findings) ?? false) || !isPublished
    date = fields.string("date", &findings)
    // Hugo sorts by weight; Docusaurus, Starlight and others have names of their own for it.
    let order = ["weight", "sidebar_position", "nav_order", "order"].first { fields[$0] != nil }
    weight = order.flatMap { fields.int($0, &findings) }
    layout =
      fields["layout"]?.text ?? fields["type"]?.text ?? (fields["hero"] != nil ? "home" : nil)
    technologies = MentionList.read("technologies", splitting: ",;", fields, &findings)
    // Official wordings hold commas, so only a semicolon parts them.
    competences =
      MentionList.read("competences", splitting: ";", fields, &findings)
      + MentionList.read("compétences", splitting: ";", fields, &findings)
    questions = MentionList.read("questions", splitting: "", fields, &findings)
    plan = FichePlan(fields, &findings)
    document = fields["imported"] == nil ? nil : fields.string("source", &findings)
  }

  /// The origin of the fiche, whose file the program was given as this one.
  func origin(_ given: FicheOrigin) -> FicheOrigin {
    guard let document, case .file(let place) = given else { return given }
    return .imported(place, document: document)
  }

  private static func nonEmpty(_ text: String) -> String? {
    let collapsed = Blank.collapsed(text)
    return collapsed.isEmpty ? nil : collapsed
  }
}
