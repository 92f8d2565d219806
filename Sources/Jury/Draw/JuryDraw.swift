import ExamModel
import SessionEngine

/// The draw of a jury that has read the fiches.
///
/// In order of precedence:
/// 1. nothing is asked twice in an oral, neither as a question nor as a topic;
/// 2. what was asked in the last three sessions rests while anything else remains;
/// 3. where a fiche gives matter for questions, at least seven in ten of those of its exchange
///    are about it;
/// 4. the criterion that came up least in this oral comes next, weak and long unasked ones first;
/// 5. within a criterion: the fiche before generalities, a subject that this oral has touched least,
///    the difficulty that the temper wants, the longest unasked, then a rank that the seed sets.
/// All of it is a function of the candidates, the history, the seed and what has been asked.
package struct JuryDraw: QuestionDraw {
  private let candidates: [DrawCandidate]
  private let indexByID: [String: Int]
  private let history: DrawHistory
  private let temper: JuryTemper
  private let seed: UInt64

  /// Tenths of the questions of an exchange that may be general.
  static let generalTenths = 3

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
    var pool = open(in: state)
    let rested = pool.filter { !history.isResting(candidates[$0].question.id) }
    if !rested.isEmpty { pool = rested }
    pool = withFicheShare(pool, in: state)
    var timesAsked: [String: Int] = [:]
    for record in state.questions { timesAsked[record.question.criterionID, default: 0] += 1 }
    let criteria = Set(pool.map { candidates[$0].question.criterionID })
    guard
      let criterion = criteria.min(by: { order($0, timesAsked) < order($1, timesAsked) })
    else { return nil }
    let place = questionsOfExchange(state).count
    var touched: [String: Int] = [:]
    for record in state.questions {
      if let subject = candidate(record)?.subject { touched[subject, default: 0] += 1 }
    }
    return pool.filter { candidates[$0].question.criterionID == criterion }
      .map { (index: $0, order: order(candidates[$0], place, touched)) }
      .min { $0.order < $1.order }
      .map { candidates[$0.index].question }
  }

  package func nextFollowUp(in state: SessionState) -> FollowUp? {
    guard let record = state.currentQuestion, record.followUps.count < temper.followUpLimit
    else { return nil }
    let asked = Set(
      state.questions.flatMap { [$0.question.text] + $0.followUps.map(\.text) })
    return record.question.followUps.first { !asked.contains($0.text) }
  }

  package func followsUp(afterLevel level: Int) -> Bool { temper.followsUp(afterLevel: level) }

  package func nextInterruption(in state: SessionState) -> JuryInterruption? {
    temper.cutsIn ? JuryInterruption.next(in: state, seed: seed) : nil
  }

  /// Candidates are told by their indices, since copying hundreds of them would take its time.
  private func open(in state: SessionState) -> [Int] {
    let askedIDs = Set(state.questions.map(\.question.id))
    let askedTopics = Set(state.questions.compactMap { candidate($0)?.topic })
    let fiche = state.plannedSlot?.ficheIndex
    let isLastExchange =
      state.slotIndex.map { slot in
        !state.plan.slots.dropFirst(slot + 1).contains { $0.kind == .presentation }
      } ?? false
    return candidates.indices.filter { index in
      switch candidates[index].scope {
      case .general: break
      case .fiche(let own): if own != fiche { return false }
      case .allFiches: if !isLastExchange { return false }
      }
      return !askedIDs.contains(candidates[index].question.id)
        && !askedTopics.contains(candidates[index].topic)
    }
  }

  /// Leaves out generalities when one more of them would be too many.
  private func withFicheShare(_ pool: [Int], in state: SessionState) -> [Int] {
    let aboutFiches = pool.filter { candidates[$0].scope != .general }
    guard !aboutFiches.isEmpty else { return pool }
    let asked = questionsOfExchange(state)
    let general = asked.filter { candidate($0)?.scope == .general }.count
    let isTooGeneral = (general + 1) * 10 > (asked.count + 1) * Self.generalTenths
    return isTooGeneral ? aboutFiches : pool
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
  ) -> (Int, Int, Int, Int, UInt64) {
    let question = candidate.question
    return (
      candidate.scope == .general ? 1 : 0, touched[candidate.subject] ?? 0,
      temper.rank(ofDifficulty: question.difficulty, questionIndex: index),
      -(history.sessionsSinceAsked[question.id] ?? Int.max / 2),
      StableHash.hash(question.id, seed: seed)
    )
  }
}
