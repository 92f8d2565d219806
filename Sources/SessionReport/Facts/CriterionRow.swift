import ExamModel
import SessionEngine
import TextCells
import Wording

/// How a criterion was assessed.
struct CriterionRow {
  let name: String
  let shortName: String
  let askedCount: Int
  /// The levels given, as indices of the scale.
  let levels: [Int]
  let medianLevel: Int?
  /// The median level, or why there is none.
  let verdict: String
  let meanPoints: Double?

  init(_ entry: CriterionDebrief, levels scale: [Level], words: DebriefTexts) {
    name = TextCells.cleaned(entry.criterion.name)
    shortName = TextCells.cleaned(entry.criterion.shortName)
    askedCount = entry.askedCount
    levels = entry.levels
    medianLevel = entry.medianLevel
    meanPoints = entry.meanPoints
    let level = entry.medianLevel.map { TextCells.cleaned(scale[$0].name).lowercased() }
    verdict = level ?? (entry.askedCount == 0 ? words.notAsked : words.notRated)
  }
}
