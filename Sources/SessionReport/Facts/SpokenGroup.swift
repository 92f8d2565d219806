import ExamModel
import SessionEngine
import Speech
import TextCells
import Wording

/// Facts of what was said that belong together: the pace, the tics, one fiche beside the speech.
struct SpokenGroup {
  /// Empty for what stands at once below the heading of all.
  let title: String
  let rows: [ReportFact]

  static func all(
    of spoken: SpokenSummary, plan: SessionPlan, words: DebriefTexts, language: Language
  ) -> [SpokenGroup] {
    let texts = SpeechTexts(language: language)
    let paces = spoken.paces.map {
      ReportFact(label: TextCells.cleaned(words.slot($0.slot)), value: texts.pace($0))
    }
    let tics = ReportFact(
      label: texts.tics,
      value: spoken.tics.isEmpty
        ? texts.noTics : spoken.tics.map(texts.tic).joined(separator: " · "))
    return [SpokenGroup(title: "", rows: paces + [tics])]
      + spoken.fiches.filter(plan.fiches.indices.contains).map { number in
        fiche(number, of: spoken, title: plan.fiches[number].title, texts)
      }
  }

  private static func fiche(
    _ number: Int, of spoken: SpokenSummary, title: String, _ texts: SpeechTexts
  ) -> SpokenGroup {
    let rows = FichePoint.Kind.allCases.flatMap { kind -> [ReportFact] in
      let outcomes = spoken.outcomes(of: kind, fiche: number)
      guard !outcomes.isEmpty else { return [] }
      return [
        ReportFact(
          label: texts.kind(kind),
          value: ([texts.count(outcomes)]
            + outcomes.map { "\(texts.sign($0.extent)) \(texts.outcome($0))" })
            .joined(separator: " · "))
      ]
    }
    return SpokenGroup(title: texts.fiche(TextCells.cleaned(title)), rows: rows)
  }
}
