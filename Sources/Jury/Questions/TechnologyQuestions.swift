import ExamModel
import SessionEngine

/// Questions on the technologies that a fiche names, against their alternatives and weaknesses.
struct TechnologyQuestions {
  let catalog: TechnologyCatalog
  let maker: QuestionMaker

  func candidates(_ evidence: FicheEvidence, ficheIndex: Int) -> [DrawCandidate] {
    let used = Set(evidence.technologies.filter(\.isUsed).map(\.name))
    let subjects = Set(evidence.subjects.filter(\.isSure).map(\.name))
    // Whoever only compared or advised runs nothing.
    guard evidence.work != [.study] else { return [] }
    return evidence.technologies.filter(\.mayBeAskedAbout).flatMap { entry -> [DrawCandidate] in
      guard let technology = catalog.technology(named: entry.name) else { return [] }
      let family = catalog.family(id: technology.familyID)
      // What an integrator keeps is nothing that the candidate set up, moved or repairs.
      if technology.familyID == "erp", !entry.isOwnChoice { return [] }
      // A program runs on a system that nobody of its makers administers.
      if technology.familyID == "system", evidence.work.isSubset(of: [.development, .data]),
        !evidence.work.isEmpty
      {
        return []
      }
      // What carries the work, or what few sentences speak of, is not what the candidate came to speak about.
      let isAside =
        !subjects.contains(technology.name)
        && (entry.weight < Self.leastWeight || Self.carriers.contains(technology.familyID)
          || NameStory.isAnywhere(technology.name)
          || Self.houses.contains(technology.familyID) && !entry.isOwnChoice)
      let rivals = rivals(of: technology, in: evidence)
      let slug = Slug.of(technology.name)
      let shared = (family?.questions ?? [])
        .filter { !technology.skippedIDs.contains($0.id) }
        .map { ($0, "\($0.id)-\(slug)-\(evidence.ficheID)") }
      let own = technology.questions.map { ($0, "\($0.id)-\(evidence.ficheID)") }
      return (own + shared).compactMap { template, id in
        // Why this tool and not another is asked of whoever tells to have decided.
        guard evidence.bears(template, tool: entry),
          entry.isOwnChoice || !ToolChoice.isAskedBy(template)
        else { return nil }
        var candidate = maker.candidate(
          template, id: id,
          QuestionMaker.Matter(
            filler: filler(technology, family: family, rivals: rivals, used: used, key: id),
            reason: .technology(
              name: technology.name, at: SourceLocation(path: evidence.path, line: entry.line)),
            scope: .fiche(ficheIndex), topic: "technology/\(template.id)",
            otherTopics: ToolChoice.isAskedBy(template)
              ? [ToolChoice.topic(evidence, isOfSubject: subjects.contains(technology.name))] : [],
            subject: "technology/\(technology.name)",
            isAboutSubject: subjects.contains(technology.name),
            // An alternative that the candidate never spoke of is asked about when nothing else is left.
            isPassing: isAside || Self.namesAlternative(template) && rivals.isEmpty
              || Self.namesRisk(template)))
        candidate?.namesSubject = subjects.contains(technology.name)
        return candidate
      }
    }
  }

  /// Families of what carries the work or lies at hand: named once they are not what it is about.
  private static let carriers: Set<String> = [
    "development", "remote-admin", "database-client", "mail-client", "project-tool",
    "system", "web-server", "language", "data-format", "network-service", "certificate", "database",
    "local-stack", "container",
  ]

  /// Families of what an organisation has in service, whoever works beside it.
  private static let houses: Set<String> = [
    "storage", "collaboration", "cloud", "messaging", "erp", "hypervisor", "directory",
  ]

  private static func namesAlternative(_ template: BankQuestion) -> Bool {
    template.text.holds("alternative}")
  }

  /// A weakness that everybody knows of a tool need not have met this work.
  private static func namesRisk(_ template: BankQuestion) -> Bool { template.text.holds("{risk}") }

  /// What is named in fewer places is hardly at the centre.
  private static let leastWeight = 3

  /// What the fiche itself weighed against a technology, where there was a choice at all.
  private func rivals(of technology: Technology, in evidence: FicheEvidence) -> [String] {
    guard !technology.alternatives.isEmpty else { return [] }
    return evidence.technologies.filter { $0.stance == .rejected && !$0.isDisputed }.map(\.name)
      .filter {
        catalog.technology(named: $0)?.familyID == technology.familyID
      }
  }

  /// What fills a question on a technology; never an alternative that the candidate uses as well, and
  /// rather one that the fiche sets aside.
  func filler(
    _ technology: Technology, family: TechnologyFamily?, rivals: [String], used: Set<String>,
    key: String
  ) -> TemplateFiller {
    let open = (rivals.isEmpty ? technology.alternatives : rivals).filter { !used.contains($0) }
    let alternative =
      open.isEmpty
      ? nil : open[Int(StableHash.hash("alternative/\(key)", seed: 0) % UInt64(open.count))]
    return Self.filler(technology, family: family, alternative: alternative, in: catalog)
  }

  /// What fills a question on a technology, set against one alternative.
  static func filler(
    _ technology: Technology, family: TechnologyFamily?, alternative: String?,
    in catalog: TechnologyCatalog
  ) -> TemplateFiller {
    var phrases = ["technology": FrenchPhrase(technology)]
    if let family { phrases["family"] = FrenchPhrase(family.name) }
    if let risk = technology.risk { phrases["risk"] = FrenchPhrase(risk) }
    if let alternative {
      phrases["alternative"] =
        catalog.technology(named: alternative).map { FrenchPhrase($0) } ?? FrenchPhrase(alternative)
    }
    return TemplateFiller(phrases)
  }
}
