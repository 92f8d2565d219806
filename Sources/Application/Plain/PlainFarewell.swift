import ExamModel
import Screens
import Wording

/// What is said in lines of a session's file when the session is over: where it is, or what may still save it.
struct PlainFarewell {
  let session: LiveSession
  let archive: SessionArchive
  let lines: LineSource
  let voice: PlainVoice
  let language: Language

  private var texts: ArchiveTexts { ArchiveTexts(language: language) }

  /// Tells where the session is kept, or saves one that the disk did not keep.
  ///
  /// - Parameter isAsking: whether somebody can still be asked; else it goes where it would have been proposed.
  /// - Returns: whether the session is on a disk.
  @discardableResult
  func run(isAsking: Bool) -> Bool {
    guard let failure = session.journal.unsavedBecause else {
      voice.write(texts.place(of: session.journal))
      return true
    }
    let proposed = archive.proposedPath(for: session.journal)
    voice.say(texts.wasNotKept(failure))
    while true {
      var path = proposed
      var asks = isAsking && !lines.hasEnded
      if asks {
        voice.say("\(AnnouncementTexts(language: language).whereToSave) \(proposed)")
        if let line = nextLine() {
          path = line.isEmpty ? proposed : line
        } else {
          // A signal or the end of the input: there is this one attempt.
          asks = false
        }
      }
      do {
        try session.journal.salvage(to: path)
        voice.say(texts.saved(path))
        return true
      } catch {
        voice.say(texts.notSaved(path, error))
        if !asks { return false }
      }
    }
  }

  /// The next line; `nil` where none will come.
  private func nextLine() -> String? {
    while true {
      voice.collect()
      switch lines.wait(milliseconds: nil) {
      case .line(let line): return line
      case .endOfInput, .ending: return nil
      case .timeout, .continued, .other: continue
      }
    }
  }
}
