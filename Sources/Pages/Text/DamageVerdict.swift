/// Decides which damaged-looking sequences of a text are damage; `MojibakeRepair` states the rule.
struct DamageVerdict {
  private let survey: DamageSurvey

  init(_ survey: DamageSurvey) { self.survey = survey }

  var sequencesToRepair: [DamagedSequence] {
    let telling = survey.tellingCount
    let clean = survey.cleanCount
    if telling == 0 { return [] }
    if clean == 0 { return survey.sequences }
    if telling >= 4 && telling >= 3 * clean {
      return survey.sequences.filter { sequence in
        let line = survey.lines[sequence.line - 1]
        return line.cleanCount == 0 || line.tellingCount >= line.cleanCount
      }
    }
    return sequencesOfMixedText
  }

  private var sequencesOfMixedText: [DamagedSequence] {
    let damagedLines = survey.lines.map { $0.tellingCount > 0 && $0.cleanCount == 0 && !$0.isCode }
    let damaged = survey.sequences.filter { damagedLines[$0.line - 1] }
    let telling = damaged.filter(\.isTelling)
    let inWords = telling.count(where: \.isInWord)
    let kinds = Set(telling.map(\.decoded)).count
    let isPart = 10 * telling.count >= survey.tellingCount + survey.cleanCount
    return inWords >= 3 && kinds >= 2 && isPart ? damaged : []
  }
}
