import ExamModel
import SessionEngine

/// Ties questions of a family to the criteria of an exam.
struct CriterionMap {
  let criteria: [Criterion]
  private let familyIDs: [String: String]
  private let families: FamilyMap

  /// - Parameter familyIDs: the family that serves each criterion, by the criterion's id.
  init(criteria: [Criterion], familyIDs: [String: String], families: FamilyMap) {
    self.criteria = criteria
    self.familyIDs = familyIDs
    self.families = families
  }

  func family(of criterion: Criterion) -> String {
    familyIDs[criterion.id] ?? QuestionFamily.generalID
  }

  /// The families to draw from for one of them, itself first.
  func order(from id: String) -> [String] {
    [id] + (families.family(id: id)?.fallbackIDs.filter { $0 != id } ?? [])
  }

  /// Whether questions of a family suppose an achievement in computing.
  func isAboutWork(_ id: String) -> Bool { families.family(id: id)?.isAboutWork ?? false }

  var allFamilies: [String] { families.families.map(\.id) }

  /// The criterion that a question of a family serves in this exam.
  ///
  /// One that wants the family; else one that wants the nearest family that the family falls back
  /// on; else one that itself falls back on the family; else any. Of several the key decides, always
  /// the same.
  func criterionID(ofFamily family: String, key: String) -> String? {
    for id in order(from: family) {
      let own = criteria.filter { self.family(of: $0) == id }
      if let criterion = pick(own, key) { return criterion.id }
    }
    let near = criteria.filter { order(from: self.family(of: $0)).contains(family) }
    return pick(near, key)?.id ?? pick(criteria, key)?.id
  }

  private func pick(_ criteria: [Criterion], _ key: String) -> Criterion? {
    guard !criteria.isEmpty else { return nil }
    return criteria[Int(StableHash.hash(key, seed: 0) % UInt64(criteria.count))]
  }
}
