import ExamModel
import SessionEngine

/// Ties questions to the criteria of an exam that they let a jury judge.
///
/// A question names aspects, as does a criterion; it may be asked under a criterion only if the two
/// lists meet. Where either names none, those of its family count.
struct CriterionMap {
  let criteria: [Criterion]
  private let families: [String: QuestionFamily]
  /// Indices of the criteria that judge an aspect, in the exam's order.
  private var judges: [String: [Int]] = [:]

  /// - Parameter familyIDs: the family that serves each criterion, by the criterion's id.
  init(criteria: [Criterion], familyIDs: [String: String], families: FamilyMap) {
    self.criteria = criteria
    self.families = Dictionary(families.families.map { ($0.id, $0) }) { first, _ in first }
    for (index, criterion) in criteria.enumerated() {
      for aspect in aspects(of: criterion, familyIDs: familyIDs) {
        judges[aspect, default: []].append(index)
      }
    }
  }

  private func aspects(of criterion: Criterion, familyIDs: [String: String]) -> [String] {
    if !criterion.serves.isEmpty { return criterion.serves }
    let id = familyIDs[criterion.id] ?? QuestionFamily.generalID
    guard let family = families[id] else { return [Self.aspect(ofFamily: id)] }
    if !family.serves.isEmpty { return family.serves }
    return ([id] + family.fallbackIDs).map(Self.aspect(ofFamily:))
  }

  /// What a family serves that says nothing of it.
  private static func aspect(ofFamily id: String) -> String { "family:\(id)" }

  private static let designs = ["network-design", "app-design"]

  /// Whether one criterion judges the design of a network and another that of an application.
  private var partsDesign: Bool {
    let own = Self.designs.map { Set(judges[$0] ?? []) }
    return own.allSatisfy { !$0.isEmpty } && own[0].isDisjoint(with: own[1])
  }

  /// Whether any criterion judges an aspect.
  func judges(_ aspect: String) -> Bool { judges[aspect] != nil }

  /// What a question lets a jury judge, the most telling first.
  func aspects(of question: BankQuestion, family: String? = nil) -> [String] {
    if family == nil, !question.serves.isEmpty {
      // "Comment est née l'idée ?" tells of the design of anything: neither of code nor of a network where an exam
      // judges them apart.
      guard partsDesign, Self.designs.allSatisfy(question.serves.contains) else {
        return question.serves
      }
      return question.serves.filter { !Self.designs.contains($0) }
    }
    let id = family ?? question.family
    let own = families[id]?.serves ?? []
    return own.isEmpty ? [Self.aspect(ofFamily: id)] : own
  }

  /// The criteria under which a question may be asked, by its most telling aspect that any judges.
  func criteria(for question: BankQuestion, family: String? = nil) -> [Criterion] {
    for aspect in aspects(of: question, family: family) {
      let own = (judges[aspect] ?? []).map { criteria[$0] }
        .filter { $0.language == question.language }
      if !own.isEmpty { return own }
    }
    return []
  }

  /// The most telling aspect of a question that a criterion judges; its family where none is.
  func aspect(of question: BankQuestion, for criterionID: String) -> String {
    aspects(of: question).first { aspect in
      judges[aspect]?.contains { criteria[$0].id == criterionID } ?? false
    } ?? question.family
  }

  /// All criteria under which a question may be asked.
  func allCriteria(for question: BankQuestion) -> [Criterion] {
    let own = Set(aspects(of: question).flatMap { judges[$0] ?? [] })
    return own.sorted().map { criteria[$0] }.filter { $0.language == question.language }
  }

  /// The criterion under which a question is asked; of several the key decides, always the same.
  ///
  /// - Parameter family: another family than the question's own, whatever the question serves.
  func criterionID(for question: BankQuestion, family: String? = nil, key: String) -> String? {
    let own = criteria(for: question, family: family)
    guard !own.isEmpty else { return nil }
    return own[Int(StableHash.hash(key, seed: 0) % UInt64(own.count))].id
  }
}
