import ExamModel
import SessionEngine

/// The draw of a jury that has read the fiches.
///
/// In order of precedence:
/// 1. nothing is asked twice in an oral, neither as a question nor as a topic;
/// 2. an exchange has its course (`ExchangeStep`): it opens with a general question, comes to the
///    subject of the fiche next, and goes on with three questions on the fiche to two general ones;
/// 3. what was asked lately rests while anything else remains; what failed in one of the last two
///    sessions comes back, in half of the questions of an exchange at most;
/// 4. what rests on a passing word of the fiche waits until nothing else is left, general questions up to half
///    of the exchange included; so does a second figure in an exchange;
/// 5. the criterion that came up least in this oral comes next, weak and long unasked ones first; one of which
///    no fiche gives anything to judge waits until all others came up twice;
/// 6. where the slot is about some criteria only, no other is asked about;
/// 7. within a criterion: a subject that this oral has touched least, the difficulty that the temper
///    wants, the longest unasked, then a rank that the seed sets.
/// All of it is a function of the candidates, the history, the seed and what has been asked.
package struct JuryDraw: QuestionDraw {
  private let candidates: [DrawCandidate]
  private let indexByID: [String: Int]
  private let history: DrawHistory
  private let temper: JuryTemper
  private let seed: UInt64

  package init(
    candidates: [DrawCandidate], history: DrawHistory = DrawHistory(),
    temper: JuryTemper = .demanding, seed: UInt64
  ) {
    self.candidates = candidates
    indexByID = Dictionary(candidates.indices.map { (candidates[$0].question.id, $0) }) {
      first, _ in first
    }
    self.history = history
    self.temper = temper
    self.seed = seed
  }

  package func nextQuestion(in state: SessionState) -> Question? {
    let asked = questionsOfExchange(state)
    let before = Set(state.questions.map(\.slot)).subtracting([state.slotIndex]).count
    var pool = open(in: state)
    let namings = asked.count { candidate($0)?.namesSubject ?? false }
    let mayBeGeneral = mayBeGeneral(asked)
    // Read out once a title is known; again only after some other questions, and not for ever.
    let titles = asked.indices.filter {
      candidate(asked[$0])?.subject == DrawCandidate.titleSubject
    }
    if let last = titles.last {
      let others = pool.filter { candidates[$0].subject != DrawCandidate.titleSubject }
      // Rather the title once more than a word that the fiche says in passing, or than what suits any fiche once
      // enough of that was asked.
      let hasGround = others.contains { candidates[$0].namesFiche && !candidates[$0].isPassing }
      let isSpent = titles.count >= Self.titleLimit || asked.count - last < Self.titleGap
      if isSpent && (hasGround || mayBeGeneral && titles.count > Self.titleLimit)
        || titles.count >= Self.titleBound || asked.count - last < Self.leastTitleGap
      {
        pool = others.isEmpty ? pool : others
      }
    }
    if namings < ExchangeStep.namings(before: asked.count) {
      pool = narrowed(pool) { candidates[$0].namesSubject }
    }
    pool = onCourse(pool, asked, exchange: before)
    pool = narrowed(pool) { !candidates[$0].isPassing }
    // One number shows how far a candidate knows their numbers; more of them is an audit.
    if asked.contains(where: { candidate($0)?.subject == EvidenceQuestions.figureSubject }) {
      pool = narrowed(pool) { candidates[$0].subject != EvidenceQuestions.figureSubject }
    }
    // Whoever names ten tools is not asked about one of them for the whole exchange.
    var named: [String: Int] = [:]
    for record in asked {
      if let subject = candidate(record)?.subject, subject.hasPrefix("technology/") {
        named[subject, default: 0] += 1
      }
    }
    if named.values.contains(where: { $0 >= Self.toolLimit }) {
      pool = narrowed(pool) { named[candidates[$0].subject, default: 0] < Self.toolLimit }
    }
    var timesAsked: [String: Int] = [:]
    for record in state.questions { timesAsked[record.question.criterionID, default: 0] += 1 }
    // A network fiche says nothing of the presence online: that waits until all else came up twice.
    let served = servedCriteria
    let criteria = Set(pool.map { candidates[$0].question.criterionID })
    for criterion in criteria where !served.isEmpty && !served.contains(criterion) {
      timesAsked[criterion, default: 0] += 2
    }
    guard
      let criterion = criteria.min(by: { order($0, timesAsked) < order($1, timesAsked) })
    else { return nil }
    let place = asked.count
    var touched: [String: Int] = [:]
    for record in state.questions {
      guard let asked = candidate(record) else { continue }
      touched[asked.subject, default: 0] += 1
      if let key = Self.key(of: asked.scope) { touched[key, default: 0] += 1 }
    }
    return pool.filter { candidates[$0].question.criterionID == criterion }
      .map { (index: $0, order: order(candidates[$0], place, touched)) }
      .min { $0.order < $1.order }
      .map { question($0.index, asked) }
  }

  /// The question as it is asked now: a long title is read out in full once in an exchange, a short one a few times.
  private func question(_ index: Int, _ asked: [QuestionRecord]) -> Question {
    let candidate = candidates[index]
    guard let again = candidate.textAgain else { return candidate.question }
    let readings = asked.count { record in
      guard let other = self.candidate(record), other.scope == candidate.scope else { return false }
      return other.textAgain != nil && record.question.text == other.question.text
    }
    guard readings >= candidate.fullReadings else { return candidate.question }
    var question = candidate.question
    question.text = again
    return question
  }

  package func nextFollowUp(in state: SessionState) -> FollowUp? {
    guard let record = state.currentQuestion, record.followUps.count < temper.followUpLimit
    else { return nil }
    let asked = Set(
      state.questions.flatMap { [$0.question.text] + $0.followUps.map(\.text) })
    return record.question.followUps.first { !asked.contains($0.text) }
  }

  package func followsUp(afterLevel level: Int) -> Bool { temper.followsUp(afterLevel: level) }

  package func nextRemark(in state: SessionState) -> JuryRemark? {
    temper.cutsIn ? JuryRemark.next(in: state, seed: seed) : nil
  }

  /// In how many questions of an exchange the work is named by its title, and how far apart.
  private static let titleLimit = 4
  private static let titleGap = 3
  /// In how many questions of an exchange one tool is asked about.
  private static let toolLimit = 3
  /// Where the fiche gives nothing else.
  private static let titleBound = 6
  private static let leastTitleGap = 2

  /// The criteria of which some fiche gives a jury something to judge.
  private var servedCriteria: Set<String> {
    Set(
      candidates.lazy.filter { $0.scope != .general && !$0.isPassing }.map(\.question.criterionID))
  }

  /// Candidates are recognised by their indices, since copying hundreds of them would take its time.
  private func open(in state: SessionState) -> [Int] {
    let askedIDs = Set(state.questions.map(\.question.id))
    let askedTopics = Set(state.questions.flatMap { candidate($0)?.topics ?? [] })
    let fiche = state.plannedSlot?.ficheIndex
    let moment = moment(in: state)
    // What no part of the oral is set aside for may come up in any.
    let bound = Set(state.plan.slots.compactMap(\.ficheIndex))
    // Who tells of the years of training is asked about the work in them, before its own part as well.
    let isOfPath = fiche == nil && isOfParcours(state)
    let isLastExchange =
      state.slotIndex.map { slot in
        !state.plan.slots.dropFirst(slot + 1).contains { $0.kind == .presentation }
      } ?? false
    let wanted = Set(state.plannedSlot?.criterionIDs ?? [])
    return candidates.indices.filter { index in
      if let wanted = candidates[index].moment, let moment, wanted != moment { return false }
      if !wanted.isEmpty, !wanted.contains(candidates[index].question.criterionID) { return false }
      if let fiche, let suited = candidates[index].suitedFiches, !suited.contains(fiche) {
        return false
      }
      switch candidates[index].scope {
      case .general: break
      case .fiche(let own): if own != fiche, bound.contains(own), !isOfPath { return false }
      case .allFiches: if !isLastExchange { return false }
      }
      return !askedIDs.contains(candidates[index].question.id)
        && !candidates[index].topics.contains(where: askedTopics.contains)
    }
  }

  /// Whether the part of the oral that it is in opens with the candidate's path.
  private func isOfParcours(_ state: SessionState) -> Bool {
    guard let phase = state.plannedSlot?.phaseIndex else { return false }
    return state.plan.slots.contains { slot in
      slot.phaseIndex == phase && slot.sections.contains { $0.origin == .parcours }
    }
  }

  /// On which side of the practical part the oral is; `nil` where it has none.
  private func moment(in state: SessionState) -> ExamMoment? {
    guard let practical = state.plan.slots.firstIndex(where: { $0.kind == .practical }),
      let slot = state.slotIndex
    else { return nil }
    return slot < practical ? .beforePractical : .afterPractical
  }

  /// What suits the next step of an exchange, in which so much was asked already.
  ///
  /// Each wish narrows the choice as long as something is left of it.
  private func onCourse(_ pool: [Int], _ asked: [QuestionRecord], exchange: Int) -> [Int] {
    let returned = asked.count { history.isDue($0.question.id) }
    let mayReturn = returned * 2 <= asked.count
    let steps = ExchangeStep.wishes(at: asked.count, ofExchange: exchange)
    let mayBeGeneral = mayBeGeneral(asked)
    var pool = pool
    for step in steps {
      let fitting = pool.filter { step.fits(candidates[$0]) }
      let rested = fitting.filter { !history.isResting(candidates[$0].question.id) }
      // Nor does a word in passing come before a general question, as long as those are no more than half.
      if step != steps.last, mayBeGeneral, !rested.isEmpty,
        rested.allSatisfy({ candidates[$0].isPassing })
      {
        continue
      }
      // Rather the next best step than a question that was asked the other day.
      if !rested.isEmpty || (step == steps.last && !fitting.isEmpty) {
        pool = rested.isEmpty ? fitting : rested
        break
      }
    }
    pool = narrowed(pool) { !history.isResting(candidates[$0].question.id) }
    return narrowed(pool) { history.isDue(candidates[$0].question.id) == mayReturn }
  }

  /// Whether one more question that would suit any fiche leaves enough of the exchange to this one.
  private func mayBeGeneral(_ asked: [QuestionRecord]) -> Bool {
    let general = asked.count { !(candidate($0)?.namesFiche ?? true) }
    return (general + 1) * 2 <= asked.count + 1
  }

  private func narrowed(_ pool: [Int], _ isWanted: (Int) -> Bool) -> [Int] {
    let wanted = pool.filter(isWanted)
    return wanted.isEmpty ? pool : wanted
  }

  /// What several fiches that one exchange goes into are told apart by.
  private static func key(of scope: DrawCandidate.Scope) -> String? {
    switch scope {
    case .general, .allFiches: nil
    case .fiche(let index): "fiche \(index)"
    }
  }

  private func candidate(_ record: QuestionRecord) -> DrawCandidate? {
    indexByID[record.question.id].map { candidates[$0] }
  }

  private func questionsOfExchange(_ state: SessionState) -> [QuestionRecord] {
    state.questions.filter { $0.slot == state.slotIndex }
  }

  private func order(_ criterion: String, _ timesAsked: [String: Int]) -> (Int, Int, Int, UInt64) {
    let times = timesAsked[criterion] ?? 0
    let urgency = history.urgency(ofCriterion: criterion)
    return (
      times, urgency.0, urgency.1, StableHash.hash("\(criterion)/\(times)", seed: seed)
    )
  }

  private func order(
    _ candidate: DrawCandidate, _ index: Int, _ touched: [String: Int]
  ) -> (Int, Int, Int, UInt64) {
    let question = candidate.question
    return (
      (touched[candidate.subject] ?? 0)
        + (Self.key(of: candidate.scope).flatMap { touched[$0] } ?? 0),
      // Few wordings on a title serve one criterion: by their difficulty the same one would come back in every oral.
      candidate.subject == DrawCandidate.titleSubject
        ? 1 : temper.rank(ofDifficulty: question.difficulty, questionIndex: index),
      -(history.sessionsSinceAsked[question.id] ?? Int.max / 2),
      StableHash.hash(question.id, seed: seed)
    )
  }
}
