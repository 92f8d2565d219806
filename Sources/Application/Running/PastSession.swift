import SessionEngine
import SessionJournal
import SessionReport

/// A session that was read from its journal, as far as that is good.
package struct PastSession: Sendable {
  package let id: String
  package let path: String
  package let header: JournalHeader
  package let events: [SessionEvent]
  package let damage: JournalDamage?

  init(id: String, path: String) throws(ProgramFailure) {
    let reading = JournalReader.read(path: path)
    guard let header = reading.header else {
      throw .session(.damaged(path: path, reading.damage ?? .noHeader))
    }
    self.id = id
    self.path = path
    self.header = header
    events = reading.events
    damage = reading.damage
  }

  /// The files of its sound as they lie beside the journal, and when each begins.
  package var soundFiles: [ReportedSession.SoundFile] {
    state.takes.filter(\.isKept).compactMap { take in
      guard let file = SoundFiles.present(take: take.number, besideJournal: path) else {
        return nil
      }
      return ReportedSession.SoundFile(
        name: file.split(separator: "/").last.map(String.init) ?? file,
        startMilliseconds: take.clock(rate: header.plan.clockRate).sessionMilliseconds(atSound: 0))
    }
  }

  var state: SessionState { SessionState(plan: header.plan, events: events) }

  package var startedText: String { PastSessions.localText(header.startedSeconds) }
}
