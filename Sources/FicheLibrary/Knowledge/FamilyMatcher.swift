import ExamModel
import Pages

/// Finds the family of questions that serves a criterion, whoever worded it.
package struct FamilyMatcher: Sendable {
  private let map: FamilyMap
  private let ids: Set<String>

  package init(_ map: FamilyMap) {
    self.map = map
    ids = Set(map.families.map(\.id))
  }

  /// The family's id: the criterion's own, else by its name, else by its description, else general.
  package func familyID(for criterion: Criterion) -> String {
    if let family = criterion.family, ids.contains(family) { return family }
    return [criterion.family ?? "", criterion.name, criterion.details].lazy
      .compactMap(match).first ?? QuestionFamily.generalID
  }

  /// The family's id for a family or a criterion named in a bank.
  package func familyID(forText text: String) -> String {
    ids.contains(text) ? text : match(text) ?? QuestionFamily.generalID
  }

  /// The families to draw from for one of them, itself first.
  package func order(from id: String) -> [String] {
    [id] + (map.family(id: id)?.fallbackIDs.filter { $0 != id } ?? [])
  }

  /// The first family one of whose words begins a word of the text.
  private func match(_ text: String) -> String? {
    let words = TextFolding.words(of: text)
    guard !words.isEmpty else { return nil }
    return map.families.first { family in
      family.words.contains { beginning in words.contains { $0.hasPrefix(beginning) } }
    }?.id
  }
}
