import ExamModel
import Screens
import SessionEngine
import Speech
import Terminal

/// Writes down what was said once an oral in lines is over, and tells it; a signal ends it early.
struct PlainTranscription {
  /// The transcriber with its arguments.
  let words: [String]
  let archive: SessionArchive
  let lines: LineSource
  let voice: PlainVoice
  let language: Language

  private static let tellingMilliseconds = 500

  private var texts: TranscriptionTexts { TranscriptionTexts(language: language) }

  /// - Returns: the signal that ended it; `nil` where none did.
  func run(_ id: String) -> Int32? {
    guard let past = try? PastSession(id: id, path: archive.folder.path(ofID: id)) else {
      return nil
    }
    let job: TranscriptionJob
    do { job = try Navigator.job(words, of: past, in: archive.folder) } catch {
      voice.write(texts.obstacle(error))
      return nil
    }
    voice.write(texts.progress(0))
    let transcription = Transcription(job, ofSession: id)
    var ending: Int32?
    while transcription.outcome == nil, ending == nil {
      let wake = lines.wait(milliseconds: Self.tellingMilliseconds, wantsLines: false)
      if case .ending(let signal) = wake {
        ending = signal
        transcription.end()
      }
      voice.collect()
    }
    if let outcome = transcription.outcome { tell(outcome, of: past) }
    return ending
  }

  private func tell(_ outcome: TranscriptionJob.Outcome, of past: PastSession) {
    do {
      let state = try SpokenWords.keep(outcome, of: past.id, in: archive)
      voice.write(
        texts.done(
          wordCount: outcome.heard.wordCount, faults: outcome.heard.takes.compactMap(\.fault),
          complaint: outcome.complaint))
      guard let state, let summary = outcome.summary else { return }
      PlainSpeech(spoken: summary, plan: state.plan, language: language).lines
        .forEach(voice.write)
    } catch {
      voice.write(error.text(in: language))
    }
  }
}
