import ExamModel
import Pages

/// Makes an exam of front matter and page; what is wrong is collected as findings.
struct ExamAssembly {
  let fields: NodeFields
  let page: ExamPage
  let path: String
  var findings: [Finding] = []
  /// Those of the criteria, once they are read: a slot may name some of them.
  private(set) var criterionIDs: Set<String> = []

  init(fields: NodeFields, page: ExamPage, path: String) {
    self.fields = fields
    self.page = page
    self.path = path
  }

  /// The exam, `nil` when its times cannot be told; errors are in `findings`.
  mutating func exam() -> Exam? {
    let name = ExamFileName(path: path)
    let title = fields.string("title", &findings)
    let isOfficial = fields.bool("official", &findings) ?? false
    let source = fields.string("source", &findings) ?? ""
    let coefficient = coefficient()
    let modality = fields.string("modality", &findings) ?? page.facts[.modality]?.text
    let id = fields.string("id", &findings)
    let domain = domain()
    let criteria = criteria()
    criterionIDs = Set(criteria.map(\.id))
    let levels = levels()
    let penalties = penalties()
    let warnings = warningsSecondsLeft(fields) ?? Exam.defaultWarningsSecondsLeft
    let further = fields.int("further-fiches", &findings) ?? 0
    guard let plan = plan() else { return nil }
    return Exam(
      id: id ?? name.id, title: title ?? page.title ?? page.facts[.name]?.text ?? name.title,
      isOfficial: isOfficial, source: source, durationSeconds: plan.durationSeconds,
      preparationSeconds: plan.preparationSeconds, coefficient: coefficient, modality: modality,
      documents: documents(), domain: domain, criteria: criteria, levels: levels,
      warningsSecondsLeft: warnings, penalties: penalties, phases: plan.phases,
      furtherFicheCount: min(max(0, further), Self.furtherFicheLimit), notes: page.notes)
  }

  mutating func report(_ fact: FindingFact, line: Int?) {
    findings.append(Finding(fact, at: SourceLocation(path: path, line: line)))
  }

  /// More than anybody presents.
  private static let furtherFicheLimit = 8

  /// Far above any diploma's; what is larger is a mistake.
  private static let coefficients = 0.0...1000.0

  private mutating func coefficient() -> Double? {
    if fields["coefficient"] != nil {
      return fields.double("coefficient", in: Self.coefficients, &findings)
    }
    guard let text = page.facts[.coefficient]?.text else { return nil }
    let number = text.prefix { $0.isASCII && ($0.isNumber || ",.".contains($0)) }
    return NumberText.double(String(number)).flatMap { Self.coefficients.contains($0) ? $0 : nil }
  }

  private mutating func domain() -> ExamDomain {
    guard let word = fields.string("domain", &findings) else { return .computing }
    if let domain = ExamDomain(rawValue: word) { return domain }
    if let node = fields["domain"] {
      findings.append(fields.invalid("domain", node, expected: .domain))
    }
    return .computing
  }

  private mutating func documents() -> [String] {
    guard let node = fields["documents"] else {
      return DocumentList.split(page.facts[.documents]?.text ?? "")
    }
    if let text = node.text { return DocumentList.split(text) }
    return fields.strings("documents", &findings) ?? []
  }
}

/// What a file's name says of the exam in it.
private struct ExamFileName {
  /// The name without folders and extension.
  let title: String

  init(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    title = stem.isEmpty ? name : String(stem)
  }

  var id: String {
    let slug = PlainWord.slug(title)
    return slug.isEmpty ? "exam" : slug
  }
}
