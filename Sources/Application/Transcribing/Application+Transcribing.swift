import Screens
import Speech

/// Writes down what was said beside the loop: no key waits for it, and it may outlive the screen that began it.
extension Application {
  private var transcriptionTexts: TranscriptionTexts {
    TranscriptionTexts(language: navigator.language)
  }

  /// Begins to transcribe a session, or stops where it is being transcribed.
  func toggleTranscription(_ id: String) {
    if let transcription {
      guard transcription.sessionID == id else {
        return tellDebrief(transcriptionTexts.obstacle(.otherRuns))
      }
      return transcription.cancel()
    }
    do {
      transcription = Transcription(try navigator.transcriptionJob(id: id), ofSession: id)
      tellDebrief(transcriptionTexts.started)
    } catch {
      tellDebrief(transcriptionTexts.obstacle(error))
    }
  }

  /// Begins by itself after an oral, where a transcriber was named for it.
  func transcribeByItself() {
    guard navigator.transcribesAtOnce, transcription == nil, let id = navigator.endedSessionID
    else { return }
    do {
      transcription = Transcription(try navigator.transcriptionJob(id: id), ofSession: id)
    } catch {
      tellDebrief(transcriptionTexts.obstacle(error))
    }
  }

  /// Shows how far it is, and what came of it.
  func followTranscription() {
    guard let transcription else { return }
    guard transcription.outcome != nil else {
      return showTranscribing(.running(percent: transcription.percent), of: transcription.sessionID)
    }
    keepTranscription()
  }

  /// Ends it with the program; what was heard so far is kept.
  func endTranscription() {
    transcription?.end()
    keepTranscription()
  }

  private func keepTranscription() {
    guard let done = transcription, let outcome = done.outcome else { return }
    transcription = nil
    let id = done.sessionID
    showTranscribing(.possible, of: id)
    let faults = outcome.heard.takes.compactMap(\.fault)
    do {
      let state = try SpokenWords.keep(outcome, of: id, in: navigator.archive)
      if let state { showDebrief(of: id) { $0.update(state) } }
      if let spoken = outcome.summary { showDebrief(of: id) { $0.show(spoken) } }
      var text = transcriptionTexts.done(
        wordCount: outcome.heard.wordCount, faults: faults, complaint: outcome.complaint)
      if outcome.summary != nil { text += " " + transcriptionTexts.atTheEnd }
      showTranscribing(.possible, of: id, notice: text)
    } catch {
      showTranscribing(.possible, of: id, notice: error.text(in: navigator.language))
    }
  }

  private func showTranscribing(
    _ state: DebriefScreen.Transcribing, of id: String, notice: String? = nil
  ) {
    showDebrief(of: id) { $0.show(state, notice: notice) }
  }

  private func showDebrief(of id: String, _ change: (inout DebriefScreen) -> Void) {
    stack.update(DebriefScreen.self) { screen in
      if screen.id == id { change(&screen) }
    }
  }

  private func tellDebrief(_ text: String) {
    stack.updateTop(DebriefScreen.self) { $0.tell(text) }
  }

  /// How often it is told how far it is.
  static let transcriptionTellingMilliseconds = 1000
}
