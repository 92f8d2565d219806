import ExamModel
import Pages

/// Looks at fiches as a jury will, and says what they lack for an exam.
///
/// Made once for an exam, then used for any number of fiches, from any thread.
package struct FicheInspector: Sendable {
  let allCriteria: [Criterion]
  /// Those that sections of a fiche can serve.
  let criteria: [CriterionSections]
  /// Of the référentiel by which the exam judges; `nil` where none is known.
  let matcher: CompetencyMatcher?
  /// Of all others: what they name is not a mistake.
  private let otherMatchers: [CompetencyMatcher]
  private let referential: Referential?
  private let length: SpokenLength

  package init(
    exam: Exam, referentials: [Referential] = ReferentialReader.all(),
    families: FamilyMap = FamilyMapReader.bundled()
  ) {
    let referential = ReferentialReader.referential(of: exam, among: referentials)
    let families = FamilyMatcher(families)
    allCriteria = exam.criteria
    criteria = exam.criteria.compactMap {
      CriterionSections($0, familyID: families.familyID(for: $0))
    }
    matcher = referential.map { CompetencyMatcher($0) }
    otherMatchers = referentials.filter { $0 != referential }.map { CompetencyMatcher($0) }
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
    findings(
      on: fiche, survey: text.map(SecretScanner.survey),
      files: isOnDisk ? SiteFiles(below: []) : nil)
  }

  /// The same with what was seen of the file already, and where the files that it links to are.
  func findings(
    on fiche: Fiche, survey: SecretScanner.Survey?, files: SiteFiles?
  ) -> [Finding] {
    var facts: [(FindingFact, line: Int)] = []
    if fiche.isDraft { facts.append((.fiche(.draft), 1)) }
    facts += emptySections(of: fiche)
    if fiche.kind == .achievement { facts += missingSections(of: fiche) }
    facts += resultsWithoutFigures(in: fiche)
    facts += competences(of: fiche)
    if let fact = length.fact(on: fiche) { facts.append((fact, 1)) }
    facts += fiche.identityLines.map { (.fiche(.identityLeft), $0) }
    if let survey { facts += survey.secrets.map { ($0.fact, $0.line) } }
    if let files {
      facts += LinkInspector.brokenLinks(in: fiche, files).map { ($0.fact, $0.line) }
    }
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
      return [(.fiche(.allSectionsEmpty(count: empty.count)), empty.first?.line ?? 1)]
    }
    return empty.map { (.fiche(.sectionEmpty(title: $0.title)), $0.line) }
  }

  /// One kind sentence where nothing fits: a fiche of another shape is not a bad fiche.
  private func missingSections(of fiche: Fiche) -> [(FindingFact, line: Int)] {
    // A section that is there and empty is spoken of as such.
    let missing = criteria.filter { !$0.isServed(by: fiche) && !$0.isAnnounced(by: fiche) }
    if missing.count == criteria.count, !criteria.isEmpty {
      return [(.fiche(.noSectionForCriteria), 1)]
    }
    var facts: [(FindingFact, line: Int)] = missing.map {
      (.fiche(.criterionWithoutSection(criterion: $0.criterion.name, roles: $0.roles)), 1)
    }
    if !fiche.sections.contains(where: { $0.announces(.review) }),
      !missing.contains(where: { $0.roles.contains(.review) })
    {
      facts.append((.fiche(.reviewMissing), 1))
    }
    return facts
  }

  /// A section of results without a number; one that is a part of another is not looked into.
  private func resultsWithoutFigures(in fiche: Fiche) -> [(FindingFact, line: Int)] {
    fiche.sections.filter { section in
      section.role == .results && section.blocks.contains(where: \.isContent)
        && !section.blocks.contains(where: \.holdsFigure)
    }.map { (.fiche(.resultsWithoutFigure), $0.line) }
  }

  private func competences(of fiche: Fiche) -> [(FindingFact, line: Int)] {
    // Where nobody knows what is expected, nothing is reported.
    guard let matcher else { return [] }
    return fiche.citedCompetences.compactMap { mention in
      let match = matcher.match(mention.text)
      switch match {
      case .competency, .part: return nil
      case .obsolete, .unknown:
        let isKnown = otherMatchers.contains { other in
          switch other.match(mention.text) {
          case .competency, .part: true
          case .obsolete, .unknown: false
          }
        }
        if isKnown { return nil }
      }
      switch match {
      case .competency, .part: return nil
      case .obsolete(let id):
        return (.competency(.obsolete(text: mention.text, nearest: name(id))), mention.line)
      case .unknown(let id):
        return (.competency(.unknown(text: mention.text, nearest: name(id))), mention.line)
      }
    }
  }

  private func name(_ id: String?) -> String? {
    id.flatMap { referential?.competency(id: $0)?.name }
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
