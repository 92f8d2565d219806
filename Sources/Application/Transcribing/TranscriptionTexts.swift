import ExamModel
import Speech
import TextCells
import Wording

/// What is said of a transcription, on the screen and by its command.
package struct TranscriptionTexts {
  let language: Language

  package init(language: Language) { self.language = language }

  /// Why there is nothing to transcribe, or nothing to do it with.
  func obstacle(_ obstacle: TranscriptionObstacle) -> String {
    switch obstacle {
    case .noTranscriber:
      language(
        fr: "Aucun transcripteur choisi : --transcriber CMD, ou « transcriber: » dans config.yaml.",
        en: "No transcriber chosen: --transcriber CMD, or “transcriber:” in config.yaml.")
    case .onlyMeasured:
      language(
        fr: "Cet oral a été mesuré sans garder de son : il n'y a rien à transcrire.",
        en: "This oral was measured and no sound was kept: there is nothing to transcribe.")
    case .noSound:
      language(
        fr: "Aucun son n'est gardé de cet oral : il n'y a rien à transcrire.",
        en: "No sound of this oral is kept: there is nothing to transcribe.")
    case .otherRuns:
      language(
        fr: "Un autre oral est en cours de transcription.",
        en: "Another oral is being transcribed.")
    }
  }

  var started: String {
    language(
      fr: "Transcription en cours : vous pouvez continuer, t l'arrête.",
      en: "Transcribing: you can carry on, t stops it.")
  }

  /// What came of it, in a sentence.
  func done(wordCount: Int, faults: [TranscriptFault], complaint: String) -> String {
    let words = TermTexts(language: language).words(wordCount)
    guard let fault = faults.first else {
      return language(fr: "Transcription faite : \(words).", en: "Transcribed: \(words).")
    }
    let reason = SpeechTexts(language: language).reason(fault)
    let said = complaint.isEmpty ? "" : " (« \(TextCells.cleaned(complaint)) »)"
    return wordCount == 0
      ? language(
        fr: "Rien n'est transcrit : \(reason)\(said).", en: "Nothing transcribed: \(reason)\(said)."
      )
      : language(
        fr: "Transcription incomplète, \(words) : \(reason)\(said).",
        en: "Incomplete, \(words): \(reason)\(said).")
  }

  /// Where a debrief tells of the words.
  var atTheEnd: String { language(fr: "G : fin du bilan.", en: "G: end of the debrief.") }

  func progress(_ percent: Int) -> String {
    language(fr: "Transcription : \(percent)\u{A0}%", en: "Transcribing: \(percent)%")
  }

  func kept(_ path: String) -> String {
    language(fr: "Paroles gardées : \(path)", en: "Words saved: \(path)")
  }
}
