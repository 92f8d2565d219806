import Application
import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import SessionJournal

/// A class that never was: journals made by the engine itself, the same ones for the same seed.
///
/// Candidates differ in how much they know of each criterion, pause, take back, skip, try things out on a
/// faster clock, and leave some orals unfinished.
package struct ClassCorpus {
  /// A session, ready to be written.
  package struct Session {
    package var candidate: String
    package var header: JournalHeader
    package var events: [SessionEvent]
  }

  private let candidateCount: Int
  private let sessionCount: Int
  private var chance: Chance
  private var draws: [Oral] = []

  /// An oral on two fiches, with the questions of one jury.
  private struct Oral {
    var plan: SessionPlan
    var draw: JuryDraw
  }

  package init(candidates: Int, sessions: Int, seed: UInt64 = 5) {
    candidateCount = candidates
    sessionCount = sessions
    chance = Chance(seed: seed)
    draws = Self.orals()
  }

  /// Makes every session, candidate by candidate.
  package mutating func make(_ take: (Session) throws -> Void) rethrows {
    for candidate in 1...max(1, candidateCount) {
      let name = "candidat-\(CalendarDay.padded(candidate, to: 4))"
      let skill = (0..<12).map { _ in chance.part() }
      for number in 0..<sessionCount {
        let started =
          Self.firstDay + (number * 3 * 24 + chance.below(60)) * 3600
          + chance.below(3600)
        try take(session(name, started: started, skill))
      }
    }
  }

  /// 2 September 2025, eight in the morning.
  private static let firstDay = 1_756_800_000

  /// The orals that are drawn from: three juries for each of some pairs of the bundled fiches.
  private static func orals() -> [Oral] {
    let collection = FicheLibrary.bundled()
    let jury = JuryAssembly(fichePaths: [])
    var orals: [Oral] = []
    for (id, pairs) in [("e6-parcours", 5), ("bts-sio-e5", 1)] {
      guard let exam = ExamCatalog.exam(id: id) else { continue }
      for pair in 0..<pairs {
        let fiches = [pair, pair + 1].compactMap { index in
          collection.fiches.indices.contains(index) ? collection.fiches[index] : nil
        }
        for (seed, temper) in JuryTemper.allCases.enumerated() {
          let options = SessionOptions(jury: temper, seed: UInt64(seed + pair * 7 + 1))
          let plan = SessionPlanner(exam: exam, options: options)
            .plan(fiches: fiches, parcours: collection.parcours)
          orals.append(Oral(plan: plan, draw: jury.draw(for: plan, fiches: fiches)))
        }
      }
    }
    return orals
  }

  // MARK: One session

  private mutating func session(_ name: String, started: Int, _ skill: [Double]) -> Session {
    // The last three orals are of the other exam.
    let isOther = chance.happens(0.1)
    let range = isOther ? draws.count - 3..<draws.count : 0..<draws.count - 3
    let oral = draws[range.lowerBound + chance.below(range.count)]
    var plan = oral.plan
    if chance.happens(0.05) { plan.clockRate = 60 }
    if chance.happens(0.05) { plan.isStrict = true }
    if chance.happens(0.1) { plan.mode = .exam }
    let rater: Rater = chance.happens(0.2) ? .jury : .candidate
    var course = Course(plan: plan, engine: SessionEngine(draw: oral.draw, rater: rater))
    run(&course, skill)
    let day = CalendarTime(utcSeconds: started)
    return Session(
      candidate: name,
      header: JournalHeader(
        id: "\(day.utcText.filter { $0 != ":" })-\(chance.digits)", startedSeconds: started,
        program: "oralblanc-bench", plan: plan),
      events: course.events)
  }

  private mutating func run(_ course: inout Course, _ skill: [Double]) {
    course.perform(.begin)
    let isLeft = chance.happens(0.08)
    let isAbandoned = !isLeft && chance.happens(0.05)
    let lastSlot =
      isLeft || isAbandoned ? chance.below(course.state.plan.slots.count) : Int.max
    while let slot = course.state.slotIndex, let planned = course.state.plannedSlot {
      let isLast = slot == lastSlot
      present(&course, planned, skill, share: isLast ? 0.5 : 0.7 + 0.6 * chance.part())
      if isLast {
        if isAbandoned { course.perform(.abandon) }
        return
      }
      if course.state.slotIndex == slot { course.perform(.endSlot) }
    }
    if chance.happens(0.1), !course.state.questions.isEmpty {
      course.perform(
        .correctLevel(
          answer: chance.below(course.state.questions.count),
          level: chance.below(course.state.plan.levels.count)))
    }
  }

  /// Goes through a slot up to a share of its budget.
  private mutating func present(
    _ course: inout Course, _ slot: PlannedSlot, _ skill: [Double], share: Double
  ) {
    let index = course.state.slotIndex
    let end = course.now + Int(Double(slot.budgetMilliseconds) * share)
    while course.now < end, course.state.slotIndex == index {
      course.now += 2_000 + chance.below(70_000)
      course.catchUp()
      guard course.state.slotIndex == index else { return }
      if chance.happens(0.08) { pause(&course) }
      if chance.happens(0.08) { annotate(&course) }
      if chance.happens(0.03) { interrupt(&course) }
      if slot.kind == .exchange { answer(&course, skill) } else { course.perform(.advance) }
    }
  }

  private mutating func answer(_ course: inout Course, _ skill: [Double]) {
    guard let question = course.state.currentQuestion else { return course.perform(.advance) }
    if chance.happens(0.1) {
      course.perform(.skip)
      return
    }
    if chance.happens(0.4) { course.perform(.startSpeaking) }
    if chance.happens(0.9) {
      course.now += chance.below(40_000)
      course.catchUp()
      guard course.state.currentQuestion?.question.id == question.question.id else { return }
      rate(&course, question, skill)
      if chance.happens(0.15) {
        course.perform(.undo)
        course.now += chance.below(20_000)
        if chance.happens(0.7) { rate(&course, question, skill) }
      }
      if chance.happens(0.1) {
        course.perform(.followUp)
        course.now += chance.below(20_000)
      }
    }
    course.now += chance.below(3_000)
    course.perform(.advance)
    if chance.happens(0.03) { course.perform(.undo) }
  }

  private mutating func rate(
    _ course: inout Course, _ record: QuestionRecord, _ skill: [Double]
  ) {
    let criteria = course.state.plan.criteria
    let place = criteria.firstIndex { $0.id == record.question.criterionID } ?? 0
    let hard = Double(record.question.difficulty) * 0.15
    let worth = skill[place % skill.count] + 0.5 * chance.part() - hard
    let count = course.state.plan.levels.count
    course.perform(.rate(level: min(count - 1, max(0, Int(worth * Double(count))))))
  }

  private mutating func pause(_ course: inout Course) {
    course.perform(.togglePause)
    course.now += chance.below(60_000)
    course.perform(.togglePause)
  }

  private mutating func annotate(_ course: inout Course) {
    course.perform(chance.happens(0.5) ? .setMarker : .takeNote("Parler moins vite"))
    if chance.happens(0.3) { course.perform(.undo) }
  }

  private mutating func interrupt(_ course: inout Course) {
    course.perform(
      .takeUp(
        SessionGap(
          milliseconds: chance.below(600_000), isCounted: chance.happens(0.5),
          cause: .machineSuspended)))
  }
}

/// An engine that is driven as the run loop drives it, with everything that happened.
private struct Course {
  let engine: SessionEngine
  var state: SessionState
  var events: [SessionEvent] = []
  var now = 0

  init(plan: SessionPlan, engine: SessionEngine) {
    self.engine = engine
    state = SessionState(plan: plan)
  }

  mutating func perform(_ intent: SessionIntent) {
    apply(engine.decide(intent, in: state, at: now))
    now = max(now, state.lastEventMilliseconds)
  }

  mutating func catchUp() { apply(engine.due(in: state, at: now)) }

  private mutating func apply(_ new: [SessionEvent]) {
    for event in new { state.reduce(event) }
    events += new
  }
}

/// What happens by chance, the same for the same seed (SplitMix64).
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ end: Int) -> Int { Int.random(in: 0..<max(1, end), using: &self) }
  mutating func part() -> Double { Double.random(in: 0..<1, using: &self) }
  mutating func happens(_ share: Double) -> Bool { part() < share }

  /// Four hexadecimal digits, as the name of a journal ends.
  var digits: String {
    mutating get {
      let digits = String(below(0x10000), radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
