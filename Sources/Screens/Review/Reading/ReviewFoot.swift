import ExamModel
import Frames
import TextCells
import Wording

/// The line below the text: the section's time against its plan, and the time left to the end.
struct ReviewFoot {
  let fiche: Fiche
  let position: ReadingPosition
  let rate: SpeechRate
  let texts: ReviewTexts

  func line(columns: Int) -> StyledLine {
    let seconds = rate.seconds(words: position.wordsLeft(in: fiche))
    let left = texts.timeLeft(seconds, rate: rate, columns: columns)
    return section(columns: columns, room: columns - 4 - TextCells.width(of: left))
      .trailing(left, .plain)
  }

  /// - Parameter room: what the time left to the end leaves free.
  private func section(columns: Int, room: Int) -> StyledLine {
    guard let index = position.place.sectionIndex, fiche.sections.indices.contains(index) else {
      return StyledLine(texts.outsideSections(isFoot: position.place.part == .foot), .muted)
    }
    let section = fiche.sections[index]
    let seconds = rate.seconds(words: section.wordCount)
    let time = texts.sectionTime(seconds, planned: section.plannedSeconds, columns: columns)
    var verdict = texts.verdict(seconds, planned: section.plannedSeconds)
    // Half a verdict would say something else.
    if columns < 60 || TextCells.width(of: time + verdict) > room { verdict = "" }
    let isTooLong = seconds > section.plannedSeconds ?? seconds
    // The title gives way to the figures.
    let titleRoom = columns - TextCells.width(of: time + verdict) - 34
    let title =
      titleRoom >= 12 ? TextCells.truncated(TextCells.cleaned(section.title), to: titleRoom) : ""
    return StyledLine(title.isEmpty ? "" : title + texts.language.colon, .muted)
      .adding(time).adding(verdict, isTooLong ? Style(.amber) : .muted)
  }
}
