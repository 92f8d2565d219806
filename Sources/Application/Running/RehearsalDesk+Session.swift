import ExamModel
import FicheLibrary
import JuryTable
import SessionEngine

extension RehearsalDesk {
  /// Opens the journal and starts the clock.
  ///
  /// - Parameter program: starts what plays the jury beside the draw; `nil` where nothing does.
  mutating func beginSession(
    in archive: SessionArchive, language: Language,
    program: ((ProgramOpening) -> JuryProgram)? = nil
  ) -> LiveSession {
    var plan = plan()
    // The debrief says what an answer of each level is like by family, as the jury understood them.
    plan.criteria = JuryAssembly(fichePaths: fichePaths).withFamilies(plan.criteria)
    let session = LiveSession(
      state: SessionState(plan: plan),
      engine: SessionEngine(
        draw: draw(for: plan, after: archive.results()), rater: options.rater),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.program = program.map { start in
      start(opening(of: plan, in: language))
    }
    session.perform(.begin)
    // The jury has read the fiches, and the plan holds what the oral needs of them.
    forgetCollection()
    return session
  }

  /// What a program is told of the oral: the plan and the fiches that are presented in it.
  private mutating func opening(of plan: SessionPlan, in language: Language) -> ProgramOpening {
    let all = collection()
    let fiches = plan.fiches.compactMap { planned in all.fiches.first { $0.id == planned.id } }
    return ProgramOpening(
      plan: plan, fiches: (all.parcours.map { [$0] } ?? []) + fiches, language: language,
      program: Program.name)
  }
}
