import ExamModel
import FicheLibrary
import Glibc
import Jury
import SessionEngine
import SessionJournal

/// Journals of whole sessions, made by the very engine, jury and writer of the program.
enum JournalSeeds {
  static func write(to folder: String) {
    let fiches = FicheLibrary.bundled()
    let knowledge = JuryKnowledge.bundled()
    for (index, exam) in ExamCatalog.bundled().enumerated() {
      let options = SessionOptions(
        mode: index % 2 == 0 ? .training : .exam, isStrict: index % 3 == 0, seed: UInt64(index))
      let own = Array(fiches.fiches.dropFirst(index % 4).prefix(exam.ficheCount))
      let plan = SessionPlanner(exam: exam, options: options)
        .plan(fiches: own, parcours: fiches.parcours)
      let candidates = QuestionWriter(
        bank: knowledge.bank, technologies: knowledge.technologies,
        referential: knowledge.referential, families: knowledge.families,
        wordings: knowledge.wordings
      ).candidates(
        for: plan, familyIDs: knowledge.familyIDs(of: plan.criteria),
        evidence: own.map { FicheEvidence(of: $0, recognised: knowledge.recognition(of: $0)) })
      let draw = JuryDraw(candidates: candidates, temper: .unsettling, seed: options.seed)
      let header = JournalHeader(
        id: "2026-11-23T201500Z-\(1000 + index)", startedSeconds: 1_795_465_500 + index,
        program: "oralblanc", plan: plan)
      let bytes = JournalCodec.journal(header, events: events(plan, SessionEngine(draw: draw)))
      save(bytes, to: "\(folder)/session-\(index).jsonl")
    }
  }

  private static let intents: [SessionIntent] = [
    .startSpeaking, .setMarker, .advance, .undo, .takeNote("Parler moins vite"), .togglePause,
    .togglePause, .rate(level: 3), .followUp, .advance, .rate(level: 1), .skip, .undo,
  ]

  /// A session at whose keyboard somebody presses every key in turn, one in seven seconds.
  private static func events(_ plan: SessionPlan, _ engine: SessionEngine) -> [SessionEvent] {
    var state = SessionState(plan: plan)
    var events: [SessionEvent] = []
    func perform(_ intent: SessionIntent, at now: Int) {
      for event in engine.due(in: state, at: now) + engine.decide(intent, in: state, at: now) {
        state.reduce(event)
        events.append(event)
      }
    }
    perform(.begin, at: 0)
    var now = 0
    while !state.isFinished {
      for intent in intents {
        now += 7123
        perform(intent, at: now)
      }
      perform(.endSlot, at: now)
    }
    return events
  }

  private static func save(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else {
      Outcome.require(false, "cannot write \(path)"); return
    }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
