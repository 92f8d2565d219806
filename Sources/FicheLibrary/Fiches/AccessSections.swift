import ExamModel
import Pages

/// Tells the sections that hold access data, which are not shown to everybody, from all others.
///
/// A heading such as "Contrôle d'accès" or "Annexes" hides nothing: what stands below it decides.
enum AccessSections {
  /// So few words stand beside each line of access data in a section that is about nothing else.
  private static let wordsPerLine = 8
  private static let wordsBeside = 16

  /// Marks the sections that are withheld, by what was found in their lines.
  ///
  /// A section that is about something else keeps its role, and with it its place in the plan and
  /// before the criteria; a screen withholds it all the same.
  ///
  /// - Parameter isForm: whether the blocks of a form were put into an order of their own, so that their
  ///   lines do not tell where a secret stands.
  static func mark(
    _ sections: inout [FicheSection], by survey: SecretScanner.Survey, isForm: Bool
  ) {
    let accessLines = survey.accessLines
    let secretLines = survey.secrets.filter { $0.fact == .fiche(.passwordLeft) }.map(\.line)[...]
    mark(&sections, accessLines: accessLines)
    var rest = secretLines
    for index in sections.indices {
      let end = index + 1 < sections.count ? sections[index + 1].line : Int.max
      rest = rest.drop { $0 < sections[index].line }
      let own = Array(rest.prefix { $0 < end })
      sections[index].holdsSecret = !own.isEmpty
      // A secret in the heading itself is not kept back by what stands below it.
      if !isForm, !own.contains(sections[index].line) {
        sections[index].secretStarts = SecretBlocks.starts(of: own, in: sections[index].blocks)
      }
    }
  }

  /// The lines of secrets between the first block of a preamble and the first section.
  static func secretLines(
    preamble: [Block], before sections: [FicheSection], by survey: SecretScanner.Survey
  ) -> [Int] {
    guard let first = preamble.first?.line else { return [] }
    let end = sections.first?.line ?? Int.max
    return survey.secrets.filter {
      $0.fact == .fiche(.passwordLeft) && (first..<max(first, end)).contains($0.line)
    }.map(\.line)
  }

  /// - Parameter accessLines: the lines of the file that hold access data, in order.
  private static func mark(_ sections: inout [FicheSection], accessLines: [Int]) {
    var next = accessLines.startIndex
    for index in sections.indices {
      let end = index + 1 < sections.count ? sections[index + 1].line : Int.max
      while next < accessLines.count, accessLines[next] < sections[index].line { next += 1 }
      let first = next
      while next < accessLines.count, accessLines[next] < end { next += 1 }
      sections[index].role = role(
        of: sections[index], accessLineCount: next - first, isOnly: sections.count == 1)
    }
  }

  /// A fiche of which all would be hidden is none; a finding tells of the secrets in it.
  private static func role(
    of section: FicheSection, accessLineCount count: Int, isOnly: Bool
  ) -> SectionRole? {
    let words = section.wordCount
    switch section.role {
    case .access: return count > 0 && !isOnly ? .access : nil
    case _ where count == 0 || isOnly: return section.role
    case nil: return words <= wordsPerLine * count + wordsBeside ? .access : nil
    case .context, .documentation, .tests:
      return words <= wordsPerLine * count ? .access : section.role
    case .need, .choices, .realisation, .results, .difficulties, .review, .competences:
      return section.role
    }
  }
}
