import ExamModel
import SessionEngine
import TextCells
import Wording

/// The questions of a jury as a page that prints.
package struct DrawTexts {
  let oral: DrawnOral
  let language: Language
  let showsAnswers: Bool

  package init(oral: DrawnOral, language: Language, showsAnswers: Bool) {
    self.oral = oral
    self.language = language
    self.showsAnswers = showsAnswers
  }
  var columns = 80

  private var reasons: ReasonTexts { ReasonTexts(language: language) }

  package var lines: [String] {
    let count = oral.exchanges.reduce(0) { $0 + $1.questions.count }
    let seed = language(fr: "graine \(oral.plan.seed)", en: "seed \(oral.plan.seed)")
    let questions = language(
      fr: count == 1 ? "1 question" : "\(count) questions",
      en: count == 1 ? "1 question" : "\(count) questions")
    var lines = wrapped(oral.plan.examTitle, indent: "")
    lines += wrapped("\(jury) · \(seed) · \(questions)", indent: "")
    if oral.exchanges.isEmpty {
      lines += wrapped(
        language(
          fr: "Cette épreuve n'a pas d'échange avec le jury.",
          en: "This exam has no exchange with the jury."), indent: "")
    }
    var number = 0
    for exchange in oral.exchanges {
      lines += [""] + wrapped(title(of: exchange), indent: "")
      for record in exchange.questions {
        number += 1
        lines += [""] + question(record.question, number: number)
      }
    }
    return lines
  }

  private var jury: String {
    switch JuryTemper(rawValue: oral.plan.jury) ?? .demanding {
    case .kindly: language(fr: "jury bienveillant", en: "kindly jury")
    case .demanding: language(fr: "jury exigeant", en: "demanding jury")
    case .unsettling: language(fr: "jury déstabilisant", en: "unsettling jury")
    }
  }

  private func title(of exchange: DrawnOral.Exchange) -> String {
    let slot = exchange.slot
    var parts: [String] = []
    if oral.plan.phaseTitles.indices.contains(slot.phaseIndex) {
      parts.append(oral.plan.phaseTitles[slot.phaseIndex])
    }
    parts.append(SessionTexts(language: language).slot(slot))
    if let fiche = slot.ficheIndex { parts.append(oral.plan.fiches[fiche].title) }
    return parts.joined(separator: " · ")
  }

  private func question(_ question: Question, number: Int) -> [String] {
    let sign = number < 10 ? " \(number). " : "\(number). "
    let criterion = oral.plan.criterion(id: question.criterionID)?.shortName ?? ""
    let reason = reasons.reason(question.reason)
    var lines = wrapped(question.text, indent: "    ", sign: sign)
    lines += wrapped("[\(criterion)] \(reason)", indent: "    ")
    guard showsAnswers else { return lines }
    for followUp in question.followUps {
      lines += wrapped(followUp.text, indent: "      ", sign: "    > ")
    }
    for point in question.goodAnswer { lines += wrapped(point, indent: "      ", sign: "    - ") }
    return lines
  }

  private func wrapped(_ text: String, indent: String, sign: String? = nil) -> [String] {
    TextCells.wrapped(TextCells.cleaned(text), to: columns - indent.count).enumerated().map {
      ($0 == 0 ? sign ?? indent : indent) + $1
    }
  }
}
