/// What a jury would notice in a fiche.
package enum FicheFact: Hashable, Sendable {
  case draft
  /// A heading with nothing below it.
  case sectionEmpty(title: String)
  /// There are headings, and nothing below any of them.
  case allSectionsEmpty(count: Int)
  /// Another fiche of the collection has the same title.
  case titleRepeated(title: String, otherPath: String)
  /// Another parcours comes first, and an oral opens with one.
  case parcoursRepeated(otherPath: String)
  /// None of the sections that would serve a criterion; the first role is the one to write.
  case criterionWithoutSection(criterion: String, roles: [SectionRole])
  /// No section serves any criterion of the exam.
  case noSectionForCriteria
  case reviewMissing
  case resultsWithoutFigure
  /// The words take longer than the slot lasts, at the usual speech rate.
  case tooLongToSay(words: Int, budgetSeconds: Int)
  /// The words fill less than half of the slot, at the usual speech rate.
  case tooShortToSay(words: Int, budgetSeconds: Int)
  /// A password or a key; it is never part of the fact, so that no message can repeat it.
  case passwordLeft
  case candidateNumberLeft
  /// A name beside the diploma, a telephone number or an address for mail.
  case identityLeft
  case imageMissing(address: String)
  case linkBroken(address: String)

  var code: String {
    switch self {
    case .draft: "draft"
    case .sectionEmpty: "section-empty"
    case .allSectionsEmpty: "all-sections-empty"
    case .titleRepeated: "title-repeated"
    case .parcoursRepeated: "parcours-repeated"
    case .criterionWithoutSection: "criterion-without-section"
    case .noSectionForCriteria: "no-section-for-criteria"
    case .reviewMissing: "review-missing"
    case .resultsWithoutFigure: "results-without-figure"
    case .tooLongToSay: "too-long-to-say"
    case .tooShortToSay: "too-short-to-say"
    case .passwordLeft: "password-left"
    case .candidateNumberLeft: "candidate-number-left"
    case .identityLeft: "identity-left"
    case .imageMissing: "image-missing"
    case .linkBroken: "link-broken"
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .draft, .criterionWithoutSection, .noSectionForCriteria, .resultsWithoutFigure,
      .tooShortToSay, .identityLeft:
      .advice
    case .sectionEmpty, .allSectionsEmpty, .titleRepeated, .parcoursRepeated, .reviewMissing,
      .tooLongToSay, .passwordLeft, .candidateNumberLeft, .imageMissing, .linkBroken:
      .warning
    }
  }
}
