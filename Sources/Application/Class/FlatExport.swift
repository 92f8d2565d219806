import ExamModel
import FileAccess
import Parallel
import SessionEngine
import SessionJournal
import SessionReport

/// A flat table over many sessions, candidate by candidate.
package struct FlatExport {
  /// The journals of one candidate.
  package struct Source: Sendable {
    /// `nil` for one's own sessions.
    package var candidate: String?
    package var journals: [String]

    init(candidate: String?, journals: [String]) {
      self.candidate = candidate
      self.journals = journals
    }

    /// One's own sessions, oldest first.
    package init(ownIn folder: JournalFolder) throws(ProgramFailure) {
      candidate = nil
      do { journals = try folder.journals() } catch { throw .session(.journal(error)) }
    }
  }

  private let table: FlatTable
  private let form: TableForm
  private let isAnonymous: Bool
  private let texts: JournalTexts

  package init(_ table: FlatTable, _ form: TableForm, isAnonymous: Bool, language: Language) {
    self.table = table
    self.form = form
    self.isAnonymous = isAnonymous
    texts = JournalTexts(language: language)
  }

  /// Hands out the table piece by piece, since that of a school does not fit into memory at once.
  ///
  /// - Parameter tell: what is wrong with a journal; the rows go as far as it is good.
  package func run(
    _ sources: [Source], put: (String) throws -> Void, tell: (String) -> Void
  ) rethrows {
    try put(table.head(form))
    for source in sources {
      var sessions = SessionSource(source, isAnonymous: isAnonymous)
      while let read = sessions.next(tell: { tell(texts.named($0, texts.damage($1))) }) {
        let (table, form) = (table, form)
        let rows = ParallelMap.map(count: read.count) { table.rows(of: read[$0], form) }
        for row in rows { try put(row) }
      }
    }
  }
}
