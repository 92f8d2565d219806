import ExamModel
import Pages

/// Looks at fiches as a jury will, and says what they lack for an exam.
///
/// Made once for an exam, then used for any number of fiches, from any thread.
package struct FicheInspector: Sendable {
  let allCriteria: [Criterion]
  /// Those that sections of a fiche can serve.
  let criteria: [CriterionSections]
  let matcher: CompetencyMatcher
  private let referential: Referential
  private let length: SpokenLength

  package init(
    exam: Exam, referential: Referential = ReferentialReader.bundled(),
    families: FamilyMap = FamilyMapReader.bundled()
  ) {
    let families = FamilyMatcher(families)
    allCriteria = exam.criteria
    criteria = exam.criteria.compactMap {
      CriterionSections($0, familyID: families.familyID(for: $0))
    }
    matcher = CompetencyMatcher(referential)
    self.referential = referential
    length = SpokenLength(exam)
  }

  /// Whether any section of a fiche could serve a criterion of the exam.
  package func isServable(criterionAt index: Int) -> Bool {
    allCriteria.indices.contains(index)
      && criteria.contains { $0.criterion == allCriteria[index] }
  }

  /// The presentations in which a fiche may have to fit; `nil` where the exam presents none.
  package func budgetSeconds(of fiche: Fiche) -> ClosedRange<Int>? {
    length.budgetSeconds(of: fiche)
  }

  /// What is wrong with a fiche or could be better, by line.
  ///
  /// - Parameters:
  ///   - text: the whole file, front matter included, where secrets are to be looked for.
  ///   - isOnDisk: whether the images and files that it links to can be looked for beside it.
  package func findings(on fiche: Fiche, text: String? = nil, isOnDisk: Bool = false) -> [Finding] {
    var facts: [(FindingFact, line: Int)] = []
    if fiche.isDraft { facts.append((.draft, 1)) }
    facts += emptySections(of: fiche)
    if fiche.kind == .achievement { facts += missingSections(of: fiche) }
    facts += resultsWithoutFigures(in: fiche)
    facts += competences(of: fiche)
    if let fact = length.fact(on: fiche) { facts.append((fact, 1)) }
    if let text { facts += SecretScanner.secrets(in: text).map { ($0.fact, $0.line) } }
    if isOnDisk { facts += LinkInspector.brokenLinks(in: fiche).map { ($0.fact, $0.line) } }
    return facts.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map {
        Finding(
          $0.element.0, at: SourceLocation(path: fiche.path, line: $0.element.line))
      }
  }

  private func emptySections(of fiche: Fiche) -> [(FindingFact, line: Int)] {
    let empty = fiche.sections.filter { !$0.blocks.contains(where: \.isContent) }
    // A page just made from the template need not be told so thirteen times.
    if empty.count == fiche.sections.count, empty.count > 1 {
      return [(.allSectionsEmpty(count: empty.count), empty.first?.line ?? 1)]
    }
    return empty.map { (.sectionEmpty(title: $0.title), $0.line) }
  }

  /// One kind sentence where nothing fits: a fiche of another shape is no bad fiche.
  private func missingSections(of fiche: Fiche) -> [(FindingFact, line: Int)] {
    // A section that is there and empty is spoken of as such.
    let missing = criteria.filter { !$0.isServed(by: fiche) && !$0.isAnnounced(by: fiche) }
    if missing.count == criteria.count, !criteria.isEmpty { return [(.noSectionForCriteria, 1)] }
    var facts: [(FindingFact, line: Int)] = missing.map {
      (.criterionWithoutSection(criterion: $0.criterion.name, roles: $0.roles), 1)
    }
    if !fiche.sections.contains(where: { $0.role == .review }),
      !missing.contains(where: { $0.roles.contains(.review) })
    {
      facts.append((.reviewMissing, 1))
    }
    return facts
  }

  private func resultsWithoutFigures(in fiche: Fiche) -> [(FindingFact, line: Int)] {
    fiche.sections.filter { section in
      section.role == .results && section.blocks.contains(where: \.isContent)
        && !section.blocks.contains(where: \.holdsFigure)
    }.map { (.resultsWithoutFigure, $0.line) }
  }

  private func competences(of fiche: Fiche) -> [(FindingFact, line: Int)] {
    fiche.citedCompetences.compactMap { mention in
      switch matcher.match(mention.text) {
      case .competency, .part: nil
      case .obsolete(let id):
        (.competencyObsolete(text: mention.text, nearest: name(id)), mention.line)
      case .unknown(let id):
        (.competencyUnknown(text: mention.text, nearest: name(id)), mention.line)
      }
    }
  }

  private func name(_ id: String?) -> String? {
    id.flatMap { referential.competency(id: $0)?.name }
  }
}

extension Block {
  /// Whether the block says or shows something of its own.
  fileprivate var isContent: Bool {
    switch content {
    case .heading, .rule: false
    default: true
    }
  }

  fileprivate var holdsFigure: Bool {
    switch content {
    case .paragraph(let inlines): inlines.holdFigure
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.holdsFigure) }
    case .quote(let inner), .footnote(_, let inner): inner.contains(where: \.holdsFigure)
    case .table(let table): table.rows.contains { $0.contains(where: \.holdFigure) }
    case .code(_, let text): text.utf8.contains(where: Ascii.isDigit)
    case .heading, .rule: false
    }
  }
}

extension [Inline] {
  fileprivate var holdFigure: Bool { contains(where: \.holdsFigure) }
}

extension Inline {
  fileprivate var holdsFigure: Bool {
    switch self {
    case .text(let text), .code(let text): text.utf8.contains(where: Ascii.isDigit)
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _):
      inner.holdFigure
    case .softBreak, .lineBreak, .image, .footnoteReference: false
    }
  }
}
