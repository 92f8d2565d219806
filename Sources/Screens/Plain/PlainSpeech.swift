import ExamModel
import SessionEngine
import Speech
import Wording

/// What was said in an oral as sentences, for the line mode and for the command that transcribes.
package struct PlainSpeech {
  private let spoken: SpokenSummary
  private let plan: SessionPlan
  private let language: Language
  private let texts: SpeechTexts

  package init(spoken: SpokenSummary, plan: SessionPlan, language: Language) {
    self.spoken = spoken
    self.plan = plan
    self.language = language
    texts = SpeechTexts(language: language)
  }

  package var lines: [String] {
    paces + tics + spoken.fiches.filter(plan.fiches.indices.contains).flatMap(fiche)
      + texts.gaps(spoken.oral) + [texts.caution]
  }

  private var paces: [String] {
    let words = DebriefTexts(language: language, plan: plan)
    return spoken.paces.map { named(words.slot($0.slot), texts.pace($0)) }
  }

  private var tics: [String] {
    spoken.tics.isEmpty
      ? [named(texts.tics, texts.noTics)] : spoken.tics.map { named(texts.tics, texts.tic($0)) }
  }

  private func fiche(_ number: Int) -> [String] {
    [texts.fiche(plan.fiches[number].title) + "."]
      + FichePoint.Kind.allCases.flatMap { kind -> [String] in
        let outcomes = spoken.outcomes(of: kind, fiche: number)
        guard !outcomes.isEmpty else { return [] }
        return [named(texts.kind(kind), texts.count(outcomes))]
          + outcomes.map { texts.outcome($0) + "." }
      }
  }

  private func named(_ name: String, _ text: String) -> String {
    language.labelled(name, text) + "."
  }
}
