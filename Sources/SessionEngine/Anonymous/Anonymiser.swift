import ExamModel

/// Takes out of sessions whatever somebody wrote, and keeps what was measured.
///
/// A text stays only if it comes with the program; anything else is numbered or dropped, so nothing has to be
/// recognised as a name. Levels, times, ids of the bank and the roles of sections stay. The same thing gets the
/// same number in all sessions of a candidate.
package struct Anonymiser: Sendable {
  let vocabulary: SharedVocabulary
  private var fiches = Numbering()
  private var questions = Numbering()
  private var matters = Numbering()
  private var exams = Numbering()
  private var criteria = Numbering()

  package init(_ vocabulary: SharedVocabulary) { self.vocabulary = vocabulary }

  /// A session without anything that tells whose it is.
  package mutating func session(
    plan: SessionPlan, events: [SessionEvent]
  ) -> (plan: SessionPlan, events: [SessionEvent]) {
    let exam = vocabulary.exams[plan.examID]
    let shared = sharedPlan(plan, exam)
    var course = AnonymousCourse(plan: plan)
    for event in events {
      guard let fact = fact(event.fact, in: plan, shared) else {
        course.take(event, as: nil)
        continue
      }
      course.take(event, as: fact)
    }
    return (shared, course.events)
  }

  // MARK: Plan

  private mutating func sharedPlan(_ plan: SessionPlan, _ exam: Exam?) -> SessionPlan {
    var shared = SessionPlan(
      examID: exam?.id ?? "exam-\(exams.number(of: plan.examID))",
      examTitle: exam?.title ?? "Épreuve", coefficient: exam?.coefficient, mode: plan.mode,
      purpose: plan.purpose, isStrict: plan.isStrict,
      jury: JuryTemper(rawValue: plan.jury)?.rawValue ?? "", seed: 0,
      // A try-out stays one; how fast it was is nobody's concern, nor is anybody's extra time.
      clockRate: plan.isTryOut ? 60 : 1, timeFactor: 1,
      criteria: plan.criteria.map { criterion($0, exam) },
      levels: levels(plan.levels, exam),
      phaseTitles: plan.phaseTitles.enumerated().map { number, title in
        exam?.phases.contains { $0.title == title } ?? false ? title : "Phase \(number + 1)"
      },
      fiches: plan.fiches.map { fiche($0.id) }, slots: [],
      penalties: plan.penalties.enumerated().map { number, penalty in
        exam?.penalties.first { $0.name == penalty.name }
          ?? Penalty(name: "Pénalité \(number + 1)", points: bounded(penalty.points))
      })
    shared.slots = plan.slots.map { slot($0, of: plan, exam) }
    return shared
  }

  private mutating func criterion(_ criterion: Criterion, _ exam: Exam?) -> Criterion {
    if let known = exam?.criteria.first(where: { $0.id == criterion.id }) { return known }
    let number = criteria.number(of: criterion.id)
    return Criterion(id: "criterion-\(number)", name: "Critère \(number)")
  }

  private mutating func criterionID(_ id: String, _ exam: Exam?) -> String {
    criterion(Criterion(id: id, name: ""), exam).id
  }

  private func levels(_ levels: [Level], _ exam: Exam?) -> [Level] {
    let known = (exam?.levels ?? []) + Level.officialScale
    return levels.enumerated().map { number, level in
      known.first { $0.isSameStep(as: level) }
        ?? Level(name: "Niveau \(number + 1)", points: level.points.map(bounded))
    }
  }

  /// A mark is out of 20; a larger number is no mark but, say, somebody's number.
  private func bounded(_ points: Double) -> Double { min(20, max(-20, points)) }

  private mutating func fiche(_ id: String) -> PlannedFiche {
    let number = fiches.number(of: id)
    return PlannedFiche(
      id: "fiche-\(number)", title: "Fiche \(number)",
      origin: .unstated(path: "fiche-\(number).md"))
  }

  private mutating func slot(
    _ slot: PlannedSlot, of plan: SessionPlan, _ exam: Exam?
  ) -> PlannedSlot {
    var shared = slot
    let titles = exam?.phases.flatMap(\.slots).compactMap(\.title) ?? []
    shared.title = slot.title.flatMap { titles.contains($0) ? $0 : nil }
    shared.criterionIDs = slot.criterionIDs.map { criterionID($0, exam) }
    shared.sections = slot.sections.enumerated().map { number, section in
      PlannedSection(
        title: title(of: section, number), budgetSeconds: section.budgetSeconds,
        origin: section.origin,
        // The lines of a fiche are counted in sections, so that a question stays in its own.
        line: section.line.map { _ in number + 1 }, role: section.role)
    }
    return shared
  }

  private func title(of section: PlannedSection, _ number: Int) -> String {
    if section.origin == .parcours { return "Parcours" }
    return section.role.flatMap { vocabulary.sectionTitles[$0] } ?? "Section \(number + 1)"
  }

  // MARK: Events

  /// What stays of an event; `nil` where nothing does.
  private mutating func fact(
    _ fact: SessionEvent.Fact, in plan: SessionPlan, _ shared: SessionPlan
  ) -> SessionEvent.Fact? {
    switch fact {
    case .questionAsked(let question): return .questionAsked(self.question(question, in: plan))
    case .followUpAsked(let text):
      return .followUpAsked(text: vocabulary.shared(text, or: "Relance"))
    case .remarkMade(let text): return .remarkMade(text: vocabulary.shared(text, or: "…"))
    case .noteTaken, .sound(.transcribed), .table(.programJoined), .table(.proposalDropped),
      .table(.commented):
      return nil
    case .table(.programFailed(let fault, _, let isSetAside)):
      return .table(.programFailed(fault, said: nil, isSetAside: isSetAside))
    case .recovered: return .recovered(droppedBytes: 0)
    case .sound(let sound): return Self.measured(sound).map { .sound($0) }
    case .slotStarted, .slotEnded, .sectionReached, .voiceStarted, .voiceEnded, .speakingStarted,
      .levelGiven, .questionSkipped, .levelCorrected, .elementTicked, .markerSet,
      .table, .undone, .paused, .resumed, .reopened, .finished:
      return fact
    }
  }

  /// What was measured of the sound; the sound itself and any words that were heard stay where they are.
  private static func measured(_ sound: SoundFact) -> SoundFact? {
    if case .takeStarted(var take) = sound {
      take.isKept = false
      return .takeStarted(take)
    }
    if case .takeEnded = sound { return sound }
    if case .speechMeasured = sound { return sound }
    return nil
  }

  private mutating func question(_ question: Question, in plan: SessionPlan) -> Question {
    let base = (question.base ?? question.id)
    let text = vocabulary.questions[base]
    let number = questions.number(of: question.id)
    let known = text == nil ? "question" : base
    return Question(
      id: vocabulary.questions[question.id] != nil ? question.id : "\(known)-\(number)",
      criterionID: criterionID(question.criterionID, vocabulary.exams[plan.examID]),
      text: text ?? "",
      followUps: question.followUps.map {
        FollowUp(text: vocabulary.shared($0.text, or: "Relance"))
      },
      reason: reason(question.reason, in: plan), targetSeconds: question.targetSeconds,
      difficulty: min(3, max(1, question.difficulty)),
      goodAnswer: question.goodAnswer.enumerated().map {
        vocabulary.shared($0.element, or: "Élément \($0.offset + 1)")
      },
      base: text == nil ? nil : base,
      about: question.about.map { "matter-\(matters.number(of: $0))" })
  }

  private mutating func reason(
    _ reason: QuestionReason, in plan: SessionPlan
  ) -> QuestionReason {
    guard let location = reason.location else {
      if case .bothFiches = reason { return .bothFiches(first: "Fiche 1", second: "Fiche 2") }
      return .general
    }
    let place = place(of: reason, at: location, in: plan)
    return switch reason {
    case .general, .bothFiches: .general
    case .technology: .technology(name: "…", at: place)
    case .figure: .figure(excerpt: "…", at: place)
    case .missingSection(let role, _): .missingSection(role, at: place)
    case .thinSection(let role, let words, _):
      .thinSection(role, wordCount: min(words, 999), at: place)
    case .competency: .competency(name: "…", at: place)
    case .unknownCompetency: .unknownCompetency(name: "…", at: place)
    case .teamwork: .teamwork(excerpt: "…", at: place)
    case .period: .period(excerpt: "…", at: place)
    case .passage: .passage(excerpt: "…", at: place)
    case .ownQuestion: .ownQuestion(at: place)
    }
  }

  /// The place in the numbered fiche, its line counted in sections.
  private mutating func place(
    of reason: QuestionReason, at location: SourceLocation, in plan: SessionPlan
  ) -> SourceLocation {
    let id = plan.fiches.first { $0.path == location.path }?.id ?? location.path
    let found = plan.sectionPlace(askedAbout: reason)
    return SourceLocation(path: fiche(id).path, line: found.map { $0.number + 1 })
  }
}

/// The same number for the same text, from 1.
struct Numbering: Hashable, Sendable {
  private var numbers: [String: Int] = [:]

  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    let number = numbers.count + 1
    numbers[text] = number
    return number
  }
}
