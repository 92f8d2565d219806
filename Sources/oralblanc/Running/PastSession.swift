import SessionEngine
import SessionJournal

/// A session that was read from its journal, as far as that is good.
struct PastSession {
  let id: String
  let path: String
  let header: JournalHeader
  let events: [SessionEvent]
  let damage: JournalDamage?

  init(id: String, path: String) throws(ProgramFailure) {
    let reading = JournalReader.read(path: path)
    guard let header = reading.header else {
      throw .damagedJournal(path: path, reading.damage ?? .noHeader)
    }
    self.id = id
    self.path = path
    self.header = header
    events = reading.events
    damage = reading.damage
  }

  var state: SessionState { SessionState(plan: header.plan, events: events) }

  var startedText: String { PastSessions.localText(header.startedSeconds) }
}
