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
      $0.isSureResult && !(isStudy && Self.kindsOfService.contains($0.matterKind))
    }
    let sure = Self.kindsOfResult.flatMap { kind in results.filter { $0.matterKind == kind } }
    // Whoever only studied something carries no load and promised nothing.
    let others = evidence.figures.filter {
      !isStudy && Self.passingKinds.contains($0.matterKind) && $0.isOfWork
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
    let slug = Slug.of(figure.excerpt)
    return Matter(
      kind: figure.matterKind, slug: slug, phrases: ["excerpt": FrenchPhrase(figure.excerpt)],
      reason: .figure(
        excerpt: figure.excerpt, at: SourceLocation(path: evidence.path, line: figure.line)),
      topic: "figure/\(slug)", topics: ["quotation/\(slug)"], isPassing: isPassing)
  }
}

extension FigureEvidence {
  /// The kind of the wordings that ask about it.
  fileprivate var matterKind: EvidenceWording.Kind { isNearlyAll ? .share : kind }

  /// Whether a number of people is one of those that a work may reach: not of beds, pupils or a town's inhabitants.
  fileprivate var isOfWork: Bool {
    guard kind == .headcount else { return true }
    return [
      "agents", "salariés", "personnes", "collaborateurs", "utilisateurs", "employés",
      "enseignants", "bénévoles", "professeurs", "techniciens",
    ].contains { words.last?.hasPrefix($0) ?? false }
  }

  /// Whether it surely tells what came of the candidate's work.
  fileprivate var isSureResult: Bool {
    let kind = matterKind
    guard isOfResult else { return false }
    if kind == .change { return hasSubject && hasTwoValues }
    // "6 % en orange" does not say of what.
    if kind == .percent { return words.count >= Self.leastPercentWords }
    return kind == .share || kind == .outage || kind == .time && tellsDuration
  }

  /// Whether words before the first number say what changed: "retrouver une prise : de 30 minutes à 2".
  private var hasSubject: Bool {
    let lead = words.prefix { !$0.contains(where: \.isNumber) && !NumberWord.isSpelled($0) }
    return lead.contains { $0.count > 3 && !Self.measures.contains($0) }
  }

  /// "le score est tombé à 41" leaves out from what.
  private var hasTwoValues: Bool {
    words.count {
      $0.contains(where: \.isNumber) || NumberWord.isSpelled($0) && $0 != "un" && $0 != "une"
    }
      >= 2
  }

  private static let leastPercentWords = 6

  private static let measures: Set<String> = [
    "environ", "moins", "plus", "près", "passé", "passée", "passés", "passées", "avant", "après",
    "contre",
  ]

  /// Whether it is told as how long something took, and not as a wish, a setting or a limit.
  private var tellsDuration: Bool {
    guard !words.contains(where: { ["moins", "maximum", "délai", "plus"].contains($0) }),
      !isWithoutSubject
    else { return false }
    return excerpt.contains(":")
      || words.contains { ["dure", "duré", "prend", "pris", "mis", "traite", "en"].contains($0) }
  }

  /// "publié une actualité en 6 minutes", "lit le fichier : 4 min", "exécutées en 12 secondes": who or what is left out.
  private var isWithoutSubject: Bool {
    guard let first = words.first else { return true }
    if ["é", "it", "is"].contains(where: first.hasSuffix) { return true }
    return ["és", "ée", "ées", "u", "us", "ue", "ues"].contains(where: first.hasSuffix)
      && words.dropFirst().first.map { ["en", "par", "avec", "à"].contains($0) } ?? true
  }

  private var words: [String] {
    excerpt.lowercased().split(separator: " ").map(String.init)
  }
}
