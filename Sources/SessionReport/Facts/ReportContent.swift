import ExamModel
import SessionEngine
import Speech
import TextCells
import Wording

/// The facts of a session in words, in the order in which a page tells them.
///
/// Every text in it is cleaned: no control character, line break or bidi override is left.
struct ReportContent {
  let title: String
  /// What was fixed before the oral, then what it came to.
  let settings: [ReportFact]
  let results: [ReportFact]
  let strengths: [String]
  let weaknesses: [String]
  /// What to do next, one for each weak criterion.
  let nextSteps: [String]
  let times: [TimeRow]
  /// What the slots sounded like, as far as they were recorded.
  let voice: [ReportFact]
  /// What was said, in groups with a title each; empty where nothing was written down.
  let spoken: [SpokenGroup]
  let criteria: [CriterionRow]
  let questions: [QuestionRow]
  let remarks: [RemarkRow]

  let state: SessionState
  let debrief: Debrief
  let texts: ReportTexts
  let words: DebriefTexts
  let sessionWords: SessionTexts

  init(session: ReportedSession, language: Language) {
    let state = session.state
    let debrief = Debrief(of: state)
    let words = DebriefTexts(language: language, plan: state.plan)
    self.state = state
    self.debrief = debrief
    self.words = words
    texts = ReportTexts(language: language)
    sessionWords = SessionTexts(language: language)
    title = TextCells.cleaned(state.plan.examTitle)
    let facts = FactList(session: session, state: state, debrief: debrief, language: language)
    settings = facts.settings
    results = facts.results
    strengths = debrief.strengths.map { TextCells.cleaned(words.point($0)) }
    weaknesses = debrief.weaknesses.map { TextCells.cleaned(words.point($0)) }
    let steps = NextStepTexts(language: language)
    nextSteps = debrief.nextSteps.map {
      let name = TextCells.cleaned($0.criterion.name)
      return language(fr: "\(name) : \(steps.clause($0))", en: "\(name): \(steps.clause($0))")
    }
    times = TimeRow.rows(of: debrief, words: words)
    let sound = SoundTexts(language: language)
    voice = debrief.slots.compactMap { entry in
      entry.speech.map {
        ReportFact(
          label: TextCells.cleaned(words.slot(entry.slot)),
          value: sound.clauses($0).joined(separator: " · "))
      }
    }
    spoken =
      session.spoken.map {
        SpokenGroup.all(of: $0, plan: state.plan, words: words, language: language)
      } ?? []
    criteria = debrief.criteria.map { CriterionRow($0, levels: state.plan.levels, words: words) }
    questions = zip(1..., zip(debrief.questions, state.questions)).map { number, pair in
      QuestionRow(number: number, pair.0, pair.1, plan: state.plan, language: language)
    }
    remarks = RemarkRow.rows(of: session, words: words, texts: texts)
  }

  var language: Language { texts.language }
}

/// A line of the table that heads a report.
struct ReportFact {
  let label: String
  let value: String
}
