import ExamModel
import SessionEngine

/// Writes the questions that a jury could ask in an oral: its bank, and what it read in the fiches.
package struct QuestionWriter: Sendable {
  private let bank: QuestionBank
  private let technologies: TechnologyCatalog
  private let referential: Referential
  private let families: FamilyMap
  private let wordings: [EvidenceWording]

  package init(
    bank: QuestionBank, technologies: TechnologyCatalog = TechnologyCatalog(),
    referential: Referential = Referential(), families: FamilyMap,
    wordings: [EvidenceWording] = []
  ) {
    self.bank = bank
    self.technologies = technologies
    self.referential = referential
    self.families = families
    self.wordings = wordings
  }

  /// Every question of an oral, each tied to one criterion of its exam.
  ///
  /// - Parameters:
  ///   - familyIDs: the family of questions that serves each criterion, by the criterion's id.
  ///   - evidence: what each fiche of the plan offers, in the plan's order.
  package func candidates(
    for plan: SessionPlan, familyIDs: [String: String], evidence: [FicheEvidence]
  ) -> [DrawCandidate] {
    let map = CriterionMap(criteria: plan.criteria, familyIDs: familyIDs, families: families)
    let maker = QuestionMaker(map: map)
    let settings = ExamSettings(criteria: plan.criteria, familyIDs: familyIDs, families: families)
    let technology = TechnologyQuestions(catalog: technologies, maker: maker)
    let others = EvidenceQuestions(
      wordings: wordings, referential: referential, technologies: technologies, maker: maker,
      settings: settings)
    let indexed = plan.fiches.enumerated().compactMap { index, fiche in
      evidence.first { $0.ficheID == fiche.id }.map { (index, $0) }
    }
    var candidates = general(
      map, settings, ficheCount: plan.fiches.count, indexed.map { ($0, $1) })
    for (index, own) in indexed {
      candidates += technology.candidates(own, ficheIndex: index)
      candidates += others.candidates(own, ficheIndex: index)
      candidates += asked(of: own, ficheIndex: index, maker)
    }
    if indexed.count == 2 {
      candidates += others.candidates(first: indexed[0].1, second: indexed[1].1)
    }
    var seen: Set<String> = []
    return CardIdentity(templates: templates, wordings: wordings)
      .told(candidates.filter { seen.insert($0.question.id).inserted }, plan: plan)
  }

  /// Everything that a question can be made from, but the wordings of evidence.
  private var templates: [BankQuestion] {
    bank.questions + technologies.families.flatMap(\.questions)
      + technologies.technologies.flatMap(\.questions)
  }

  /// Questions of the bank that any candidate may get.
  ///
  /// - Parameter evidence: what each fiche that was read offers, with its index in the plan.
  private func general(
    _ map: CriterionMap, _ settings: ExamSettings, ficheCount: Int,
    _ evidence: [(index: Int, own: FicheEvidence)]
  ) -> [DrawCandidate] {
    let open = bank.questions.filter { question in
      let setting = question.setting ?? families.family(id: question.family)?.setting
      return question.asks == nil && question.neededFiches <= ficheCount
        && (ficheCount > 0 || setting != .work) && settings.suit(setting)
        && (evidence.isEmpty && question.work.isEmpty && question.neededWords.isEmpty
          || evidence.contains { $0.own.bears(question) })
    }
    return GeneralQuestions(open, map: map).deals().map { deal in
      let question = deal.question
      return DrawCandidate(
        question: Question(
          id: question.id, criterionID: deal.criterionID, text: question.text,
          followUps: question.followUps.map(FollowUp.init), reason: .general,
          targetSeconds: question.targetSeconds, difficulty: question.difficulty,
          goodAnswer: question.goodAnswer),
        topics: ["bank/\(question.id)"] + QuestionMaker.topics(of: question),
        subject: "general/\(deal.aspect)", isOpening: question.isOpening,
        suitedFiches: Self.suitsAny(question)
          ? nil : Set(evidence.filter { $0.own.bears(question) }.map(\.index)),
        moment: question.moment)
    }
  }

  /// Whether it takes nothing for granted that one fiche of an oral has and another has not.
  private static func suitsAny(_ question: BankQuestion) -> Bool {
    question.work.isEmpty && question.premises.isEmpty && question.neededWords.isEmpty
  }

  // MARK: Questions of the bank that ask for something

  private func asked(
    of evidence: FicheEvidence, ficheIndex: Int, _ maker: QuestionMaker
  ) -> [DrawCandidate] {
    bank.questions.flatMap { question in
      fillings(of: question, evidence).compactMap { filling in
        guard evidence.bears(question) else { return nil }
        return maker.candidate(
          question, id: "\(question.id)-\(filling.slug)-\(evidence.ficheID)",
          QuestionMaker.Matter(
            filler: filling.filler, reason: filling.reason, scope: .fiche(ficheIndex),
            topic: "bank/\(question.id)", subject: filling.slug))
      }
    }
  }

  private struct Filling {
    var slug: String
    var filler: TemplateFiller
    var reason: QuestionReason
  }

  private func fillings(of question: BankQuestion, _ evidence: FicheEvidence) -> [Filling] {
    switch question.asks {
    case nil: []
    case .technology(let name):
      evidence.technologies.filter {
        $0.mayBeAskedAbout && (name == nil || $0.name == name)
          && ($0.isOwnChoice || !ToolChoice.isAskedBy(question))
      }.compactMap { filling(of: question, $0, evidence) }
    case .missingSection(let role):
      evidence.missingRoles.contains(role)
        ? [filling(role, .missingSection(role, at: SourceLocation(path: evidence.path)))] : []
    case .section(let role):
      evidence.missingRoles.contains(role) ? [] : [filling(role, .general)]
    case .competency(let id):
      evidence.competences.compactMap { entry in
        guard case .competency(let own, let name) = entry.match, id == nil || id == own else {
          return nil
        }
        return Filling(
          slug: own, filler: TemplateFiller(["competency": FrenchPhrase(name)]),
          reason: .competency(
            name: name, at: SourceLocation(path: evidence.path, line: entry.line)))
      }
    }
  }

  private func filling(_ role: SectionRole, _ reason: QuestionReason) -> Filling {
    Filling(
      slug: role.rawValue, filler: TemplateFiller(["section": FrenchPhrase(role)]), reason: reason)
  }

  private func filling(
    of question: BankQuestion, _ entry: TechnologyEvidence, _ evidence: FicheEvidence
  ) -> Filling? {
    guard let technology = technologies.technology(named: entry.name) else { return nil }
    let used = Set(evidence.technologies.filter(\.isUsed).map(\.name))
    let open = technology.alternatives.first { !used.contains($0) }
    return Filling(
      slug: Slug.of(technology.name),
      filler: TechnologyQuestions.filler(
        technology, family: technologies.family(id: technology.familyID), alternative: open,
        in: technologies),
      reason: .technology(
        name: technology.name, at: SourceLocation(path: evidence.path, line: entry.line)))
  }
}
