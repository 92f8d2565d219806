import SessionEngine
import SessionJournal

/// A candidate of a class with the files of the sessions.
package struct ClassCandidate: Sendable {
  package var name: String
  /// What the teacher's list says of the person; `nil` where there is none.
  var entry: ClassListEntry?
  /// The journals, as paths.
  package var journals: [String]
  /// What their lists show, once they are read.
  var summaries: [JournalSummary] = []

  init(name: String, entry: ClassListEntry? = nil, journals: [String]) {
    self.name = name
    self.entry = entry
    self.journals = journals
  }

  /// The name that the teacher chose for those who must not know the person; `nil` without one.
  package var pseudonym: String? {
    entry.flatMap { $0.pseudonym.isEmpty ? nil : $0.pseudonym }
  }

  var member: ClassMember {
    ClassMember(name: name, sessions: summaries.compactMap { SessionResult($0) })
  }

  /// Takes what was read; of two copies of one session the longer one counts.
  mutating func take(_ read: [JournalSummary]) {
    var places: [SessionIdentity: Int] = [:]
    for summary in read {
      guard let session = summary.session else {
        summaries.append(summary)
        continue
      }
      let identity = SessionIdentity(
        id: session.header.id, startedSeconds: session.header.startedSeconds)
      if let place = places[identity] {
        let known = summaries[place].session?.eventCount ?? 0
        if session.eventCount > known { summaries[place] = summary }
      } else {
        places[identity] = summaries.count
        summaries.append(summary)
      }
    }
  }

  private struct SessionIdentity: Hashable {
    let id: String
    let startedSeconds: Int
  }
}
