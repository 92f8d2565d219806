import ExamModel
import FicheLibrary
import JuryTable
import SessionEngine

/// What somebody at the table sends, up to the state that comes of it: whatever it is, the oral stays sound.
enum WishTarget {
  private static let plan: SessionPlan? = ExamCatalog.bundled().first.map { exam in
    SessionPlanner(exam: exam, options: SessionOptions()).plan(fiches: [], parcours: nil)
  }

  static func take(_ bytes: [UInt8]) {
    guard let plan else { return }
    let engine = SessionEngine(draw: NoDraw())
    var state = SessionState(plan: plan)
    var desk = TableDesk(lastSequence: 0)
    var count = 0
    var now = 0
    func apply(_ events: [SessionEvent]) {
      for event in events {
        Outcome.require(event.atMilliseconds >= state.lastEventMilliseconds, "time went back")
        state.reduce(event)
      }
      count += events.count
      desk.note(events, lastSequence: count)
    }
    apply(engine.decide(.begin, in: state, at: now))
    for line in bytes.split(separator: 0x0A) {
      now += 1000
      let line = Array(line)
      _ = TableLine(line)
      _ = TableLine.isJoin(line)
      guard let wish = WishLine(line, criterionID: plan.criteria.first?.id) else { continue }
      Outcome.require(wish.id.count <= 64, "a long id")
      let again = WishLine(Array(wish.bytes.dropLast()), criterionID: plan.criteria.first?.id)
      Outcome.require(again?.wish == wish.wish && again?.seen == wish.seen, "a wish that changes")
      let intent = desk.intent(of: wish.wish, seen: wish.seen, in: state, offered: [])
      guard case .success(let intent) = intent else { continue }
      apply(engine.due(in: state, at: now))
      apply(engine.decide(intent, in: state, at: now, by: .jury))
      Outcome.require(state.slots.count <= plan.slots.count, "more slots than planned")
    }
  }
}
