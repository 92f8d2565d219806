import ExamModel

extension EvidenceQuestions {
  /// What all questions on a figure are about.
  static let figureSubject = "figure"

  /// Of more figures than these a jury would ask for the sake of asking.
  private static let figureLimit = 2
  private static let passingLimit = 3

  /// The surest figures; those that tell of the setting, of a promise or of what was only counted wait until
  /// nothing else is left, since no wording fits them all.
  func figures(_ evidence: FicheEvidence) -> [Matter] {
    // What mock-ups took is compared in a study, and made to last by nobody.
    let isStudy = evidence.work == [.study]
    let results = evidence.figures.filter {
      $0.isSafe && $0.isSureResult && !(isStudy && Self.kindsOfService.contains($0.matterKind))
    }
    let sure = Self.kindsOfResult.flatMap { kind in results.filter { $0.matterKind == kind } }
    // Whoever only studied something carries no load and promised nothing.
    let others = evidence.figures.filter {
      !isStudy && Self.passingKinds.contains($0.matterKind) && $0.isSafe && $0.isOfWork
        && StandingQuote.stands($0.quotation)
        && ($0.matterKind != .money || !QuotedFigure.isBareAmount($0.excerpt))
    }
    return sure.prefix(Self.figureLimit).map { matter($0, evidence, isPassing: false) }
      + others.prefix(Self.passingLimit).map { matter($0, evidence, isPassing: true) }
  }

  /// The most telling first.
  private static let kindsOfResult: [EvidenceWording.Kind] = [
    .change, .share, .percent, .outage, .time,
  ]
  /// What only something in service can improve or keep.
  private static let kindsOfService: Set<EvidenceWording.Kind> = [.change, .outage, .time]
  private static let passingKinds: Set<EvidenceWording.Kind> = [
    .load, .headcount, .commitment, .money,
  ]

  private func matter(
    _ figure: FigureEvidence, _ evidence: FicheEvidence, isPassing: Bool
  ) -> Matter {
    let slug = Slug.of(figure.quotation)
    return Matter(
      kind: figure.matterKind, slug: slug, phrases: ["excerpt": FrenchPhrase(figure.quotation)],
      reason: .figure(
        excerpt: figure.quotation, at: SourceLocation(path: evidence.path, line: figure.line)),
      topic: "figure/\(slug)", topics: ["quotation/\(slug)"], isPassing: isPassing,
      // A bill that grows again is seen on the bill.
      withheld: figure.kind == .change && figure.excerpt.contains("€") ? ["change-lasting"] : [])
  }
}

extension FigureEvidence {
  /// The kind of the wordings that ask about it.
  fileprivate var matterKind: EvidenceWording.Kind { isNearlyAll ? .share : kind }

  /// Whether a number of people is one of those that a work may reach: not of beds, pupils or a town's inhabitants.
  fileprivate var isOfWork: Bool {
    if kind == .load { return QuotedFigure.isOfThings(excerpt) }
    guard kind == .headcount else { return true }
    // "50 faux salariés" for a trial
    if excerpt.contains("faux") || excerpt.contains("fausses") { return false }
    let last = QuotedFigure.words(of: excerpt).last
    return [
      "agents", "salariés", "personnes", "collaborateurs", "utilisateurs", "employés",
      "enseignants", "bénévoles", "professeurs", "techniciens",
    ].contains { last?.hasPrefix($0) ?? false }
  }

  /// Whether it surely tells what came of the candidate's work, and says of what.
  fileprivate var isSureResult: Bool {
    guard isOfResult, StandingQuote.stands(quotation) else { return false }
    let kind = matterKind
    if kind == .change {
      return QuotedFigure.hasSubject(quotation) && QuotedFigure.hasTwoValues(quotation)
    }
    // "6 % en orange" does not say of what.
    if kind == .percent { return QuotedFigure.words(of: excerpt).count >= Self.leastPercentWords }
    if kind == .outage { return QuotedFigure.isClause(quotation) }
    // "8 alertes sur 9" does not say what came of them.
    if kind == .share { return QuotedFigure.hasPredicate(quotation) }
    return kind == .time && QuotedFigure.tellsDuration(quotation)
  }

  private static let leastPercentWords = 6
}
