import ExamModel

extension EvidenceQuestions {
  /// Work done by several gives one matter, and what others did beside it another: neither is quoted, since a
  /// clause on one's colleagues seldom says what was shared.
  func teamwork(_ evidence: FicheEvidence) -> [Matter] {
    let claims = evidence.teamwork.filter { TeamClaim.isTold($0.text) }
    if let shared = claims.first(where: { TeamClaim.isOfSeveral($0.text) }) {
      return [matter(.teamwork, shared, evidence)]
    }
    return claims.prefix(1).map { matter(.others, $0, evidence) }
  }

  private func matter(
    _ kind: EvidenceWording.Kind, _ claim: Mention, _ evidence: FicheEvidence
  ) -> Matter {
    Matter(
      kind: kind, slug: Slug.of(claim.text), phrases: ["excerpt": FrenchPhrase(claim.text)],
      reason: .teamwork(
        excerpt: claim.text, at: SourceLocation(path: evidence.path, line: claim.line)),
      topic: kind.rawValue, subject: EvidenceWording.Kind.teamwork.rawValue)
  }
}
