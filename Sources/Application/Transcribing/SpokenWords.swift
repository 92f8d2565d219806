import ExamModel
import FileAccess
import SessionEngine
import SessionJournal
import Speech

/// The words that lie beside a journal: read for whatever shows them, and written once a transcriber was done.
package enum SpokenWords {
  /// What was said in a session; `nil` where nothing was written down, or not by us.
  static func oral(besideJournal path: String, of session: PastSession) -> SpokenOral? {
    record(besideJournal: path).map {
      SpokenOral($0, in: session.state, jury: .juryRanges(of: session.events))
    }
  }

  static func record(besideJournal path: String) -> WordsRecord? {
    let bytes = try? FileReader.bytes(
      at: SoundFiles.words(besideJournal: path), limitBytes: WordsFile.limitBytes)
    return bytes.flatMap(WordsFile.record)
  }

  /// Keeps the words beside the journal, for this person's eyes only, and tells the journal of them.
  ///
  /// - Returns: the state of the session afterwards; `nil` where there are no words, so that nothing was written.
  static func keep(
    _ outcome: TranscriptionJob.Outcome, of id: String, in archive: SessionArchive
  ) throws(ProgramFailure) -> SessionState? {
    let journal = archive.folder.path(ofID: id)
    let path = SoundFiles.words(besideJournal: journal)
    let record = outcome.record
    guard record.wordCount > 0 else { return nil }
    // Somebody may have moved the session to the trash meanwhile.
    guard FileStamp.of(journal) != nil else { throw .session(.unknown(id)) }
    do {
      try FileReplacement.write(WordsFile.bytes(record), to: path, mode: 0o600)
    } catch {
      throw .notWritten(path: path, error)
    }
    let words = TranscribedWords(
      wordCount: record.wordCount, takes: record.takes.map(\.number),
      model: record.models.joined(separator: ", "))
    do {
      return try archive.amend(id: id, .sound(.transcribed(words)))
    } catch {
      throw .session(.journal(error))
    }
  }
}

extension PastSession {
  /// What was said in it; `nil` where nothing was written down.
  package var spoken: SpokenOral? { SpokenWords.oral(besideJournal: path, of: self) }
}
