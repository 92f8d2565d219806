import ExamModel
import Screens
import TextCells
import Wording

/// A past session on one line of plain text.
package struct HistoryLine {
  let entry: HistoryEntry
  let language: Language

  private var terms: TermTexts { TermTexts(language: language) }

  package init(entry: HistoryEntry, language: Language) {
    self.entry = entry
    self.language = language
  }

  package var text: String {
    var facts: [String] = []
    if entry.isReadable {
      facts.append(
        "\(ClockText.duration(entry.actualSeconds))/\(ClockText.duration(entry.plannedSeconds))")
      if let mark = entry.indicativeMark {
        facts.append(MarkText(language: language).outOfTwenty(mark))
      }
      if entry.isDrill { facts.append(terms.drill) }
      if !entry.isComplete, !entry.isDrill {
        facts.append(language(fr: "inachevée", en: "unfinished"))
      }
      if entry.isTryOut { facts.append(terms.tryOut) }
      if entry.hasSound { facts.append(terms.withSound) }
      if entry.hasWords { facts.append(terms.transcribed) }
      if entry.isLocked { facts.append(language(fr: "en cours", en: "running")) }
    }
    if let reason = entry.damageReason { facts.append(reason) }
    return
      "\(entry.id)  \(entry.startedText)  \(entry.examTitle)  \(facts.joined(separator: " · "))"
  }
}
