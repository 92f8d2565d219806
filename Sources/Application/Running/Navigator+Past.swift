import ExamModel
import FicheLibrary
import FileAccess
import Screens
import SessionEngine
import SessionJournal

/// Screens about sessions that are over.
extension Navigator {
  var past: PastSessions {
    var past = PastSessions(folder: archive.folder, language: language)
    past.reading = archive.progress
    return past
  }

  /// The replay of a session, the last one without an id.
  func replayScreen(id: String?) -> any Screen {
    // A journal may be of any length, so it is not read a second time; later it may have changed.
    if let session = readSession, session.path == id {
      readSession = nil
      return replayScreen(session)
    }
    return showing(id) { replayScreen($0) }
  }

  func replayScreen(_ session: PastSession) -> ReplayScreen {
    let timeline = SessionTimeline(plan: session.header.plan, events: session.events)
    let isRecorded = timeline.endState.takes.contains(where: \.isKept)
    return ReplayScreen(
      timeline: timeline, caption: session.startedText,
      soundReference: isRecorded ? session.path : nil, isMuted: startsMuted,
      spoken: session.spokenSummary)
  }

  func debriefScreen(id: String) -> any Screen {
    showing(id) { session in
      // A damaged journal is never written to, nor is anybody else's.
      DebriefScreen(
        state: session.state, closing: [session.startedText, session.path],
        id: session.damage == nil && !isElsewhere(id) ? session.id : nil,
        spoken: session.spokenSummary,
        transcribing: isElsewhere(id) ? .impossible : transcribing(session.state))
    }
  }

  func historyScreen() -> any Screen {
    do { return HistoryScreen(entries: try past.searchableEntries()) } catch {
      return message(text(error))
    }
  }

  /// What the past sessions on the exam in use come to.
  func progressScreen() -> any Screen {
    do {
      return ProgressScreen(
        progress: try past.progress(on: desk.exam, fiches: fiches().fiches),
        study: drillDesk().studyReport(in: language))
    } catch {
      return message(text(error))
    }
  }

  /// The history as it is now, in the screen that showed it.
  func refreshed(_ screen: HistoryScreen) -> HistoryScreen {
    var screen = screen
    if let entries = try? past.searchableEntries() { screen.update(entries) }
    return screen
  }

  func comparisonScreen(id: String, with other: String) -> any Screen {
    do {
      let (before, after) = (try past.session(id), try past.session(other))
      let summaries = [before, after].map {
        past.entry(JournalReader.summary(id: $0.id, path: $0.path))
      }
      return ComparisonScreen(
        comparison: SessionComparison(before: before.state, after: after.state),
        before: summaries[0], after: summaries[1])
    } catch {
      return message(text(error))
    }
  }

  /// Moves a session to the trash; tells why where it cannot be done.
  func trash(id: String) -> MessageScreen? {
    do {
      try archive.folder.trash(id: id)
      return nil
    } catch {
      return message(JournalTexts(language: language).error(error))
    }
  }

  /// Moves the sound of a session to the trash, perhaps with its words; tells why where it cannot be done.
  func trashSound(id: String, withWords: Bool) -> MessageScreen? {
    do {
      try archive.folder.trashSound(id: id, withWords: withWords)
      return nil
    } catch {
      return message(JournalTexts(language: language).error(error))
    }
  }

  /// Writes the times of a session into its fiches, and tells what became of each.
  func adopt(_ timings: [FicheTiming]) -> MessageScreen {
    MessageScreen(lines: timings.map(adopted))
  }

  private func adopted(_ timing: FicheTiming) -> String {
    guard let path = timing.fiche.origin.filePath, FileStamp.of(path) != nil else {
      return texts.ficheNotOnDisk(timing.fiche.title)
    }
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes)
      let isChosen = desk.choseFile(path)
      guard isChosen || SameFiche.isSurely(timing, bytes: bytes, path: path) else {
        return texts.notTheFiche(path, timing.fiche.title)
      }
      let edited = try FichePlanEdit.edited(
        bytes, plan: timing.sections.map { ($0.title, $0.seconds) })
      try FileReplacement.write(edited, to: path)
      return texts.planWritten(path)
    } catch let error as FileError {
      return "\(path) : \(FileErrorTexts(language: language).reason(error))"
    } catch {
      return texts.planNotWritten(path)
    }
  }

  /// Whether a session is named by its file, as those of a class are.
  private func isElsewhere(_ id: String) -> Bool { id.contains("/") }

  private func showing(_ id: String?, _ make: (PastSession) -> any Screen) -> any Screen {
    do { return make(try past.session(id)) } catch { return message(text(error)) }
  }

  func text(_ failure: ProgramFailure) -> String { failure.text(in: language) }
}
