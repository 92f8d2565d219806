import ExamModel
import SessionEngine
import Voice

/// The figures of a voice, short enough for a table; nothing of them is a mark.
package struct SpeechFigures {
  private let language: Language

  package init(language: Language) { self.language = language }

  package var heard: String { language(fr: "Temps écouté", en: "Time heard") }
  package var talk: String { language(fr: "Part de parole", en: "Share of speech") }
  package var pace: String { language(fr: "Mots/min, estimés", en: "Words/min, estimated") }
  package var pauses: String {
    language(fr: "Pauses > 2 s en 10 min", en: "Pauses > 2 s in 10 min")
  }
  package var longestPause: String { language(fr: "Plus longue pause", en: "Longest pause") }
  package var firstWord: String { language(fr: "Premier mot après", en: "First word after") }
  package var notHeard: String { language(fr: "non écouté", en: "not heard") }

  package func talk(_ speech: OralSpeech) -> String {
    language(fr: "\(percent(speech))\u{A0}%", en: "\(percent(speech))%")
  }

  /// In percent of what was heard.
  package func percent(_ speech: OralSpeech) -> Int { Int((speech.talkShare * 100).rounded()) }

  /// With the band in which the truth lies.
  package func pace(_ speech: OralSpeech) -> String {
    speech.pace.map { "\($0.wordsPerMinute) (\($0.lowest)–\($0.highest))" } ?? "–"
  }

  package func pauses(_ speech: OralSpeech) -> String { tenths(speech.pausesInTenMinutes) }

  package func longestPause(_ speech: OralSpeech) -> String {
    speech.pauseCount == 0 ? "–" : "\(speech.longestPauseMilliseconds / 1000)\u{A0}s"
  }

  package func firstWord(_ speech: OralSpeech) -> String {
    speech.firstWordMilliseconds.map { tenths(Double($0) / 1000) + "\u{A0}s" } ?? "–"
  }

  /// A number with one decimal, as the language writes it.
  package func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let text = "\(abs(tenths) / 10)\(language.decimalPoint)\(abs(tenths) % 10)"
    return tenths < 0 ? "−" + text : text
  }

  /// What the figures are not.
  package var caution: String {
    language(
      fr: "Mesures faites au micro, jamais notées ; le débit est une estimation.",
      en: "Measured by the microphone, never graded; the pace is an estimate.")
  }
}
