import ExamModel
import Memory
import Screens
import SessionEngine
import Wording

extension DrillResult {
  /// What a drill came to.
  ///
  /// - Parameters:
  ///   - before: the desk as it was when the drill began.
  ///   - after: the desk with what was answered.
  init(of state: SessionState, before: DrillDesk, after: DrillDesk, language: Language) {
    var last: [CardID: QuestionRecord] = [:]
    var order: [CardID] = []
    for record in state.questions where record.level != nil || record.isSkipped {
      let card = CardID(record.question)
      if last.updateValue(record, forKey: card) == nil { order.append(card) }
    }
    let levels = state.plan.levels
    let entries = order.compactMap { card in
      last[card].map { record in
        Entry(
          question: record.question.text, level: record.level.map { levels[$0].name },
          hasFailed: record.level.map { Grade.isFailed(level: $0, on: levels) } ?? true,
          nextDay: after.nextDay(of: card).map { DateText(language: language).date($0) })
      }
    }
    self.init(
      entries: entries, knownBefore: before.known, outlook: after.outlook,
      seconds: state.elapsedSeconds(at: state.lastEventMilliseconds))
  }
}
