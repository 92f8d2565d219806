import ExamModel
import SessionEngine

/// Tells which card of a drill each question is: the bank's question, and what it is about.
///
/// Neither holds words of the fiche, so that a figure corrected in it is the same matter still and a drill
/// remembers the answer.
struct CardIdentity {
  /// What the ids of questions begin with, and the base that each stands for.
  private let bases: [String: String]

  /// - Parameters:
  ///   - templates: questions of the bank and of technologies, which are bases of their own.
  ///   - wordings: ways of asking about evidence. The words of a figure decide which of them is used, so
  ///     all of a kind and a family are one base.
  init(templates: some Sequence<BankQuestion>, wordings: [EvidenceWording]) {
    var bases: [String: String] = [:]
    for template in templates { bases[template.id] = template.id }
    for wording in wordings {
      bases[wording.id] = "\(wording.kind.rawValue)/\(wording.question.family)"
    }
    self.bases = bases
  }

  /// The candidates with `base` and `about` filled in.
  ///
  /// Of several matters of one kind in a fiche the second and later ones are numbered, in the order of
  /// the candidates, which is that of the fiche's lines.
  func told(_ candidates: [DrawCandidate], plan: SessionPlan) -> [DrawCandidate] {
    var counts: [[String]: Int] = [:]
    return candidates.map { candidate in
      var candidate = candidate
      candidate.question.base = base(ofID: candidate.question.id)
      guard let about = about(candidate, plan) else { return candidate }
      let card = [candidate.question.base ?? candidate.question.id, about]
      let number = (counts[card] ?? 0) + 1
      counts[card] = number
      candidate.question.about = number == 1 ? about : "\(about)-\(number)"
      return candidate
    }
  }

  /// The longest id of a template that a question's id begins with: a question's id is its template's,
  /// then what it was filled from.
  private func base(ofID id: String) -> String? {
    var rest = id[...]
    while true {
      if let base = bases[String(rest)] { return base }
      guard let hyphen = rest.lastIndex(of: "-") else { return nil }
      rest = rest[..<hyphen]
    }
  }

  private func about(_ candidate: DrawCandidate, _ plan: SessionPlan) -> String? {
    let ids: [String]
    switch candidate.scope {
    case .general: return nil
    case .fiche(let index):
      ids = plan.fiches.indices.contains(index) ? [plan.fiches[index].id] : []
    case .allFiches: ids = plan.fiches.map(\.id)
    }
    return "\(ids.joined(separator: "+"))/\(Self.kind(candidate.question.reason))"
  }

  /// The kind of thing, with its name where that is one which the fiche keeps whatever is corrected.
  private static func kind(_ reason: QuestionReason) -> String {
    switch reason {
    case .general: "fiche"
    case .technology(let name, _): "technology/\(Slug.of(name))"
    case .figure: "figure"
    case .missingSection(let role, _), .thinSection(let role, _, _): "section/\(role.rawValue)"
    case .competency(let name, _): "competency/\(Slug.of(name))"
    case .unknownCompetency: "unknown-competency"
    case .teamwork: "teamwork"
    case .period: "period"
    case .passage: "passage"
    case .bothFiches: "both-fiches"
    case .ownQuestion: "own-question"
    }
  }
}
