/// Every fact that loading or checking a file can report, by what it is about.
///
/// `Wording` puts them into words. Each nested enum has one type of texts there, and no switch over them has a `default`,
/// so that the compiler finds what a new fact still lacks.
package enum FindingFact: Hashable, Sendable {
  case file(FileFact)
  case folder(FolderFact)
  /// The text was damaged or is not UTF-8; how many places were repaired.
  case encodingRepaired(SourceEncoding, count: Int)
  case frontMatter(FrontMatterFact)
  case bank(BankProblem)
  case fiche(FicheFact)
  case competency(CompetencyFact)
  case exam(ExamPageFact)

  /// A name that other programs can rely on; it says what happened, without the particulars.
  package var code: String {
    switch self {
    case .file(let fact): fact.code
    case .folder(let fact): fact.code
    case .encodingRepaired: "encoding-repaired"
    case .frontMatter(let fact): fact.code
    case .bank: "bank-invalid"
    case .fiche(let fact): fact.code
    case .competency(let fact): fact.code
    case .exam(let fact): fact.code
    }
  }

  package var severity: Finding.Severity {
    switch self {
    case .file(let fact): fact.severity
    case .folder(let fact): fact.severity
    case .encodingRepaired, .frontMatter, .bank: .warning
    case .competency(let fact): fact.severity
    case .fiche(let fact): fact.severity
    case .exam(let fact): fact.severity
    }
  }
}
