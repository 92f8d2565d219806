import ExamModel

/// What one fiche does for the competences and the criteria.
package struct FicheCoverage: Hashable, Sendable {
  /// How well something is covered, and how many mentions or sections do it.
  package enum Extent: Hashable, Sendable {
    case none
    /// Only a finer competence is named, or the section is short.
    case weak(count: Int)
    case covered(count: Int)
  }

  /// By the id of the competence; those that the fiche does not name are absent.
  package var competences: [String: Extent]
  /// In the order of the exam's criteria; `nil` where no section could serve a criterion.
  package var criteria: [Extent?]
}

extension FicheInspector {
  /// A section with fewer words says too little to be questioned on.
  static let thinSectionWords = 30

  /// What a fiche covers.
  package func coverage(of fiche: Fiche) -> FicheCoverage {
    FicheCoverage(
      competences: competenceExtents(of: fiche),
      criteria: allCriteria.map { criterion in
        criteria.first { $0.criterion == criterion }.map { extent(of: $0, in: fiche) }
      })
  }

  private func competenceExtents(of fiche: Fiche) -> [String: FicheCoverage.Extent] {
    var whole: [String: Int] = [:]
    var parts: [String: Int] = [:]
    guard let matcher else { return [:] }
    for mention in fiche.citedCompetences {
      switch matcher.match(mention.text) {
      case .competency(let id, _): whole[id, default: 0] += 1
      case .part(let id, _): parts[id, default: 0] += 1
      case .obsolete, .unknown: break
      }
    }
    var extents = parts.mapValues { FicheCoverage.Extent.weak(count: $0) }
    for (id, count) in whole { extents[id] = .covered(count: count + parts[id, default: 0]) }
    return extents
  }

  private func extent(
    of criterion: CriterionSections, in fiche: Fiche
  ) -> FicheCoverage.Extent {
    let counts = criterion.wordCounts(in: fiche)
    if counts.isEmpty { return criterion.isServed(by: fiche) ? .weak(count: 1) : .none }
    let isThick = counts.contains { $0 >= Self.thinSectionWords }
    return isThick ? .covered(count: counts.count) : .weak(count: counts.count)
  }
}
