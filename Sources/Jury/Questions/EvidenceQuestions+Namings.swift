import ExamModel

extension EvidenceQuestions {
  /// Tools that the fiche speaks of without leaving no doubt whose they are: asked about in words that make sense
  /// whatever the candidate did with them.
  ///
  /// What may be at the centre comes first, then what the fiche speaks of most.
  func namings(_ evidence: FicheEvidence) -> [Matter] {
    // What the title says is the surer ground.
    guard titles(evidence).isEmpty else { return [] }
    let centre = evidence.subjects.filter { !$0.isSure }
    let sure = Set(evidence.technologies.filter(\.mayBeAskedAbout).map(\.name))
    let others = evidence.technologies.filter { entry in
      entry.isUsed && !entry.isDisputed && !sure.contains(entry.name)
        && entry.weight >= Self.leastWeight && !centre.contains { $0.name == entry.name }
        && phrase(entry.name).article == nil && !NameStory.isAnywhere(entry.name)
    }.sorted { ($1.weight, $0.line) < ($0.weight, $1.line) }
    return centre.map { naming($0.name, line: $0.line, evidence, isAboutSubject: true) }
      + others.prefix(Self.namingLimit).map {
        naming($0.name, line: $0.line, evidence, isAboutSubject: false)
      }
  }

  /// What is named in fewer places matters little to its fiche.
  private static let leastWeight = 3
  private static let namingLimit = 2

  private func naming(
    _ name: String, line: Int, _ evidence: FicheEvidence, isAboutSubject: Bool
  ) -> Matter {
    let slug = Slug.of(name)
    return Matter(
      kind: isAboutSubject ? .centre : .named, slug: slug, phrases: ["technology": phrase(name)],
      reason: .technology(name: name, at: SourceLocation(path: evidence.path, line: line)),
      topic: "named/\(slug)", isAboutSubject: isAboutSubject, isPassing: !isAboutSubject)
  }
}
