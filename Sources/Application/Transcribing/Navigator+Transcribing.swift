import Screens
import SessionEngine
import SessionJournal
import Speech

/// The words of past sessions, and how they come about.
extension Navigator {
  /// What is to be listened to in a session.
  func transcriptionJob(id: String) throws(TranscriptionObstacle) -> TranscriptionJob {
    guard let past = try? PastSession(id: id, path: archive.folder.path(ofID: id)) else {
      throw .noSound
    }
    let job = try Self.job(transcriber ?? [], of: past, in: archive.folder)
    guard transcriber != nil else { throw .noTranscriber }
    return job
  }

  static func job(
    _ words: [String], of past: PastSession, in folder: JournalFolder
  ) throws(TranscriptionObstacle) -> TranscriptionJob {
    let job = TranscriptionJob(
      words: words, session: past, sound: folder.takes(ofID: past.id))
    guard job.takes.isEmpty else { return job }
    let state = past.state
    let wasOnlyMeasured = !state.takes.isEmpty && state.takes.allSatisfy { !$0.isKept }
    throw wasOnlyMeasured ? .onlyMeasured : .noSound
  }

  /// What a debrief offers to do about the words of a session.
  func transcribing(_ state: SessionState) -> DebriefScreen.Transcribing {
    // Whoever was recorded learns from the key what is missing.
    state.takes.isEmpty ? .impossible : .possible
  }
}

extension PastSession {
  /// What can be told of what was said; `nil` where nothing was written down.
  package var spokenSummary: SpokenSummary? { spoken.map { SpokenSummary($0, of: state) } }
}
