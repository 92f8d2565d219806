import ExamModel

/// A criterion and the sections in which a fiche answers it.
struct CriterionSections: Sendable {
  let criterion: Criterion
  /// Any of them serves; the first is the one to propose.
  let roles: [SectionRole]
  private let wantsCompetences: Bool

  /// `nil` for a criterion that no section of a fiche can serve, such as the way one speaks.
  init?(_ criterion: Criterion, familyID: String) {
    guard let roles = SectionRole.serving(family: familyID) else { return nil }
    self.criterion = criterion
    self.roles = roles
    wantsCompetences = roles.contains(.competences)
  }

  /// Competences named in the front matter serve as well as a section of them.
  func isServed(by fiche: Fiche) -> Bool {
    (wantsCompetences && !fiche.citedCompetences.isEmpty) || !wordCounts(in: fiche).isEmpty
  }

  /// Whether a section of a fiche would serve it, if need be once something is in it.
  func isAnnounced(by fiche: Fiche) -> Bool {
    fiche.sections.contains { section in roles.contains { section.announces($0) } }
  }

  /// The words of each section that serves it and holds something, or of the parts of others that
  /// do: what is there counts, whatever the level of its heading.
  func wordCounts(in fiche: Fiche) -> [Int] {
    fiche.sections.flatMap { section -> [Int] in
      guard !section.blocks.isEmpty, section.role != .access else { return [] }
      if section.role.map(roles.contains) == true { return [section.wordCount] }
      return section.parts.filter { roles.contains($0.role) }.map(\.wordCount)
    }
  }
}

extension FicheSection {
  /// Whether its heading, or one within it, says that it is of a role.
  func announces(_ role: SectionRole) -> Bool {
    self.role == role || parts.contains { $0.role == role }
  }
}
