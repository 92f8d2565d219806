import ExamModel
import Frames
import TextCells
import Wording

/// The levels to choose from, each with what such an answer is like.
struct LevelLines {
  let levels: [Level]
  let criterion: Criterion?
  /// An index in the levels.
  let given: Int?
  let language: Language
  let columns: Int

  var lines: [StyledLine] {
    let descriptors = DescriptorTexts(language: language, levels: levels)
    return levels.indices.flatMap { index in
      let name = TextCells.cleaned(levels[index].name)
      let line = descriptors.line(level: index, criterion: criterion)
      let isGiven = given == index
      return StyledLine.wrapped(
        line.map { language(fr: "\(name) : \($0)", en: "\(name): \($0)") } ?? name,
        isGiven ? .bold : .muted, to: columns, indent: 4,
        sign: "\(isGiven ? "▸" : " ") \(index + 1)")
    }
  }
}
