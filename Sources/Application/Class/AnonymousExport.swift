import ExamModel
import FileAccess
import SessionEngine
import SessionJournal
import SessionReport

/// Journals without anything that tells whose they are, to be handed on.
package struct AnonymousExport {
  package init() {}

  /// A session as a journal of its own.
  package static func journal(of session: ReportedSession) -> [UInt8] {
    JournalCodec.journal(
      JournalHeader(
        id: session.id, startedSeconds: session.startedSeconds ?? 0, program: "",
        plan: session.plan),
      events: session.events)
  }

  /// One past session, as any report takes it.
  package static func session(_ past: PastSession) -> ReportedSession {
    var counts: [String: Int] = [:]
    let hidden = AnonymousHeader(of: past.header, counts: &counts)
    var anonymiser = Anonymiser(.bundled())
    let shared = anonymiser.session(plan: past.header.plan, events: past.events)
    return ReportedSession(
      id: hidden.id, startedText: hidden.dayText, startedSeconds: hidden.startedSeconds,
      plan: shared.plan, events: shared.events, damageCode: past.damage?.code)
  }

  /// Writes the journals into a folder, with one below it for each candidate who has a name there.
  ///
  /// - Returns: how many were written.
  /// - Throws: where one is there already, or cannot be written; nothing is ever overwritten.
  package func write(
    _ sources: [FlatExport.Source], into folder: String, tell: (String, JournalDamage) -> Void
  ) throws(ProgramFailure) -> Int {
    var count = 0
    for source in sources {
      let own = source.candidate.map { "\(folder)/\($0)" } ?? folder
      do { try Folder.create(own) } catch { throw .notWritten(path: own, error) }
      var sessions = SessionSource(source, isAnonymous: true)
      while let read = sessions.next(tell: tell) {
        for session in read {
          let path = "\(own)/\(session.id).jsonl"
          do {
            try FileReplacement.create(Self.journal(of: session), at: path)
          } catch {
            throw .notWritten(path: path, error)
          }
          count += 1
        }
      }
    }
    return count
  }
}
