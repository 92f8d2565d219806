/// What a list of past sessions shows of one of them.
package struct HistoryEntry: Hashable, Sendable, Identifiable {
  /// What the session is found by; the name of its journal where nothing of it can be read.
  package var id: String
  /// Seconds since 1970, to sort by; 0 where it is not known.
  package var startedSeconds: Int
  /// The same in local time, ready to be shown.
  package var startedText: String
  package var examTitle: String
  package var ficheIDs: [String]
  package var ficheTitles: [String]
  package var plannedSeconds: Int
  package var actualSeconds: Int
  /// Out of 20; `nil` when nothing was rated.
  package var indicativeMark: Double?
  /// Whether the oral went on to its last slot.
  package var isComplete: Bool
  /// Whether it was a drill, in which nothing was presented.
  package var isDrill: Bool
  /// Whether it ran on a faster clock.
  package var isTryOut: Bool
  /// Whether another program has it open.
  package var isLocked: Bool
  /// What is wrong with its journal, as a sentence; `nil` for a sound one.
  package var damageReason: String?
  /// Whether its sound was kept.
  package var hasSound = false
  /// Whether what was said was written down.
  package var hasWords = false
  /// What was said, folded for a search; empty where that was not read.
  package var saidText = ""
  /// Whether there is anything to replay; false when not even the first line could be read.
  package var isReadable: Bool

  package init(
    id: String, startedSeconds: Int, startedText: String, examTitle: String,
    ficheIDs: [String] = [], ficheTitles: [String] = [], plannedSeconds: Int = 0,
    actualSeconds: Int = 0, indicativeMark: Double? = nil, isComplete: Bool = true,
    isDrill: Bool = false, isTryOut: Bool = false, isLocked: Bool = false,
    damageReason: String? = nil,
    isReadable: Bool = true
  ) {
    self.id = id
    self.startedSeconds = startedSeconds
    self.startedText = startedText
    self.examTitle = examTitle
    self.ficheIDs = ficheIDs
    self.ficheTitles = ficheTitles
    self.plannedSeconds = plannedSeconds
    self.actualSeconds = actualSeconds
    self.indicativeMark = indicativeMark
    self.isComplete = isComplete
    self.isDrill = isDrill
    self.isTryOut = isTryOut
    self.isLocked = isLocked
    self.damageReason = damageReason
    self.isReadable = isReadable
  }

  package var isDamaged: Bool { damageReason != nil }

  package var deltaSeconds: Int { actualSeconds - plannedSeconds }
}

extension HistoryEntry {
  /// Whether it may stand for a run of its fiches: whole, sound and on the real clock.
  var isWholeRun: Bool { isComplete && !isDrill && !isTryOut && !isDamaged && isReadable }

  /// The last whole run before another one that is about the same.
  package static func earlierRun(
    like later: HistoryEntry, in entries: [HistoryEntry]
  ) -> HistoryEntry? {
    guard later.isWholeRun else { return nil }
    let runs = HistoryOrder.date.sorted(entries).filter(\.isWholeRun)
    guard let index = runs.firstIndex(where: { $0.id == later.id }) else { return nil }
    return runs[(index + 1)...].first { $0.subject == later.subject }
  }

  private var subject: Set<String> {
    ficheIDs.isEmpty ? ["exam " + examTitle] : Set(ficheIDs.map { "fiche " + $0 })
  }
}
