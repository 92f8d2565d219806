import ExamModel

extension NextStep {
  /// One step for each criterion whose median is under *bonne maîtrise*, in the order of the exam.
  static func all(
    plan: SessionPlan, criteria: [CriterionDebrief], questions: [QuestionDebrief]
  ) -> [NextStep] {
    let answers = Dictionary(grouping: questions.indices) { questions[$0].question.criterionID }
    var steps: [NextStep] = []
    for entry in criteria where steps.count < limit {
      guard let level = entry.medianLevel,
        let official = plan.levels.officialIndex(of: level), official < goodIndex,
        let answer = weakest(
          answers[entry.criterion.id] ?? [], of: questions, levels: plan.levels)
      else { continue }
      let debrief = questions[answer]
      steps.append(
        NextStep(
          criterion: entry.criterion, level: level, answer: answer,
          place: place(of: debrief, criterion: entry.criterion, plan: plan),
          missingElements: debrief.elements.filter { !$0.isSaid }.map(\.text)))
    }
    return steps
  }

  /// No exam has as many criteria; a hostile journal may.
  private static let limit = 50

  /// Index of *bonne maîtrise* on the official scale.
  private static let goodIndex = 3

  /// The rated answer of the lowest level; the first of several.
  private static func weakest(
    _ answers: [Int], of questions: [QuestionDebrief], levels: [Level]
  ) -> Int? {
    answers.filter { questions[$0].level != nil }.min { left, right in
      let (low, high) = (questions[left].level ?? 0, questions[right].level ?? 0)
      return (levels.officialIndex(of: low) ?? 0, left)
        < (levels.officialIndex(of: high) ?? 0, right)
    }
  }

  private static func place(
    of entry: QuestionDebrief, criterion: Criterion, plan: SessionPlan
  ) -> Place? {
    if let location = entry.question.reason.location {
      return place(of: entry.question.reason, at: location, plan: plan)
    }
    // A question that any candidate may get: the section that serves the criterion, of the fiche that
    // was being discussed if it has one.
    guard let roles = criterion.family.flatMap(SectionRole.serving) else { return nil }
    let own = plan.slots.indices.contains(entry.slot) ? plan.slots[entry.slot].ficheIndex : nil
    let sections = placed(plan)
    let serving = sections.filter { $0.section.role.map(roles.contains) ?? false }
    if let found = serving.first(where: { $0.fiche == own }) ?? serving.first {
      return .section(
        title: found.section.title, fiche: plan.fiches[found.fiche].title,
        at: SourceLocation(path: plan.fiches[found.fiche].path, line: found.section.line))
    }
    // Journals from before sections had a role cannot tell what is missing.
    guard let fiche = own ?? plan.fiches.indices.first, let role = roles.first,
      sections.contains(where: { $0.fiche == fiche && $0.section.role != nil })
    else { return nil }
    return .missingSection(
      role, fiche: plan.fiches[fiche].title, at: SourceLocation(path: plan.fiches[fiche].path))
  }

  private static func place(
    of reason: QuestionReason, at location: SourceLocation, plan: SessionPlan
  ) -> Place {
    let title = plan.fiches.first { $0.path == location.path }?.title ?? location.path
    if case .missingSection(let role, _) = reason {
      return .missingSection(role, fiche: title, at: location)
    }
    guard let section = plan.section(askedAbout: reason) else {
      return .fiche(title: title, at: location)
    }
    return .section(title: section.title, fiche: title, at: location)
  }

  /// The sections of the fiches that were presented.
  private static func placed(_ plan: SessionPlan) -> [(section: PlannedSection, fiche: Int)] {
    plan.slots.flatMap(\.sections).compactMap { section in
      guard case .fiche(let index) = section.origin, plan.fiches.indices.contains(index) else {
        return nil
      }
      return (section, index)
    }
  }
}
