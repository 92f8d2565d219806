import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The voice over the orals in which it was heard: a row for each, in columns where there is room.
struct VoiceLines {
  let runs: [ProgressRun]
  let language: Language
  let columns: Int

  /// The latest orals that are listed.
  private static let listedRuns = 6
  private static let dayColumns = 9
  private static let columnWidths = [10, 16, 14, 16]
  /// Below this width a row is a sentence.
  private static let wideColumns = 68

  private var figures: SpeechFigures { SpeechFigures(language: language) }

  var lines: [StyledLine] {
    let heard = runs.compactMap { run in run.speech.map { (run, $0) } }
    guard !heard.isEmpty else { return [] }
    var lines = StyledLine.heading(
      language(fr: "Votre voix, oral après oral", en: "Your voice, oral after oral"))
    if columns >= Self.wideColumns { lines.append(names) }
    lines += heard.suffix(Self.listedRuns).flatMap(row)
    let orals = heard.count == 1 ? "1 oral" : "\(heard.count) oraux"
    let counts = language(
      fr: "Voix écoutée dans \(orals) sur \(runs.count).",
      en: "The voice was heard in \(heard.count) of \(runs.count) orals.")
    return lines
      + StyledLine.wrapped(counts, .muted, to: columns, indent: 2)
      + StyledLine.wrapped(figures.caution, .muted, to: columns, indent: 2)
  }

  private var names: StyledLine {
    let words = [
      language(fr: "parole", en: "speech"), language(fr: "mots/min", en: "words/min"),
      language(fr: "pauses/10 min", en: "pauses/10 min"),
      language(fr: "premier mot", en: "first word"),
    ]
    return StyledLine(
      String(repeating: " ", count: 2 + Self.dayColumns) + set(words), .muted)
  }

  private func row(_ run: ProgressRun, _ speech: OralSpeech) -> [StyledLine] {
    let day = DateText(language: language).short(CalendarDay(utcSeconds: run.startedSeconds))
    guard columns >= Self.wideColumns else {
      return StyledLine.wrapped(
        sentence(speech), to: columns, indent: 2 + Self.dayColumns,
        sign: TextCells.fitted("  " + day, to: 1 + Self.dayColumns))
    }
    let values = [
      figures.talk(speech), figures.pace(speech), figures.pauses(speech), figures.firstWord(speech),
    ]
    return [StyledLine("  " + TextCells.fitted(day, to: Self.dayColumns) + set(values))]
  }

  private func set(_ words: [String]) -> String {
    zip(words, Self.columnWidths).map {
      TextCells.fitted($0, to: $1, alignment: .trailing)
    }.joined()
  }

  private func sentence(_ speech: OralSpeech) -> String {
    let parts: [String?] = [
      language(fr: "parole \(figures.talk(speech))", en: "speech \(figures.talk(speech))"),
      speech.pace.map { _ in
        language(
          fr: "\(figures.pace(speech)) mots/min", en: "\(figures.pace(speech)) words/min")
      },
      language(
        fr: "\(figures.pauses(speech)) pauses en 10 min",
        en: "\(figures.pauses(speech)) pauses in 10 min"),
      speech.firstWordMilliseconds.map { _ in
        language(
          fr: "premier mot après \(figures.firstWord(speech))",
          en: "first word after \(figures.firstWord(speech))")
      },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}
