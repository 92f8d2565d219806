import ExamModel
import TextCells

/// The line below the text: the section's time against its plan, and the time left to the end.
struct ReviewFoot {
  let fiche: Fiche
  let position: ReadingPosition
  let rate: SpeechRate
  let texts: ReviewTexts

  func line(columns: Int) -> StyledLine {
    let left = rate.seconds(words: position.wordsLeft(in: fiche))
    return section(columns: columns).trailing(
      texts.timeLeft(left, rate: rate, columns: columns), .plain)
  }

  private func section(columns: Int) -> StyledLine {
    guard let index = position.place.sectionIndex, fiche.sections.indices.contains(index) else {
      return StyledLine(texts.outsideSections(isFoot: position.place.part == .foot), .muted)
    }
    let section = fiche.sections[index]
    let seconds = rate.seconds(words: section.wordCount)
    let time = texts.sectionTime(seconds, planned: section.plannedSeconds, columns: columns)
    let verdict = texts.verdict(seconds, planned: section.plannedSeconds)
    let isTooLong = seconds > section.plannedSeconds ?? seconds
    // The title gives way to the figures.
    let room = columns - TextCells.width(of: time + verdict) - 34
    let title = room >= 12 ? TextCells.truncated(TextCells.cleaned(section.title), to: room) : ""
    return StyledLine(title.isEmpty ? "" : title + texts.colon, .muted)
      .adding(time).adding(columns >= 60 ? verdict : "", isTooLong ? Style(.amber) : .muted)
  }
}
