import ExamModel
import SessionEngine
import Wording

/// What the comparison of two runs says.
struct ComparisonTexts {
  let language: Language

  private var terms: TermTexts { TermTexts(language: language) }

  var title: String { language(fr: "Comparaison", en: "Comparison") }
  var before: String { language(fr: "avant", en: "before") }
  var after: String { language(fr: "après", en: "after") }
  var difference: String { SessionTexts(language: language).delta }
  var whole: String { language(fr: "Ensemble", en: "Overall") }
  var mark: String { terms.indicativeMark }
  var length: String { language(fr: "Durée de l'oral", en: "Length of the oral") }
  var questionCount: String { language(fr: "Questions posées", en: "Questions asked") }
  var slots: String { language(fr: "Temps", en: "Slots") }
  var criteria: String { terms.criteria }
  var questions: String {
    language(fr: "Questions posées les deux fois", en: "Questions asked both times")
  }
  var noQuestions: String { language(fr: "aucune", en: "none") }
  var level: String { terms.level.lowercased() }
  var answer: String { language(fr: "réponse", en: "answer") }
  var notReached: String { terms.notReached }
  var notRated: String { terms.notRated }
  var skipped: String { terms.skipped }

  /// A sign and a word, so that the tone is never needed.
  func verdict(_ verdict: ComparisonVerdict) -> String {
    switch verdict {
    case .better: language(fr: "▲ mieux", en: "▲ better")
    case .same: language(fr: "= pareil", en: "= same")
    case .worse: language(fr: "▼ moins bien", en: "▼ worse")
    }
  }

  /// How many things went which way, one text for each.
  func summary(better: Int, same: Int, worse: Int) -> [String] {
    [
      language(fr: "▲ mieux : \(better)", en: "▲ better: \(better)"),
      language(fr: "= pareil : \(same)", en: "= same: \(same)"),
      language(fr: "▼ moins bien : \(worse)", en: "▼ worse: \(worse)"),
    ]
  }

  func run(_ label: String, _ date: String, _ subject: String) -> String {
    language.labelled(label, date) + (subject.isEmpty ? "" : " · \(subject)")
  }

  func slot(_ slot: SlotComparison) -> String {
    let name = slot.title ?? SessionTexts(language: language).kind(slot.kind)
    return slot.phaseTitle.isEmpty ? name : "\(slot.phaseTitle) · \(name)"
  }

  /// A level's name, short enough for a column.
  func name(_ level: Level) -> String { LevelLine.short(level.name.lowercased()) }

  /// What a stretch took, with its difference to the plan.
  func time(_ time: TimeUse) -> String {
    guard let actual = time.actualSeconds, let delta = time.deltaSeconds else { return notReached }
    return "\(ClockText.duration(actual)) (\(ClockText.signed(delta)))"
  }
}
