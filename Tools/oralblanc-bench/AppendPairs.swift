import ExamModel
import SessionEngine
import SessionJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Appends the same number of bytes to a journal and to a plain file beside it, in turn.
struct AppendPairs {
  struct Pair {
    let journalNanoseconds: Int64
    let bareNanoseconds: Int64
  }

  private let journal: JournalWriter
  private let bare: Int32
  private let line: [UInt8]

  init(folder: String) throws {
    journal = try JournalWriter.create(
      in: JournalFolder(path: folder), plan: Self.plan, startedSeconds: 1_767_225_600,
      program: "oralblanc-bench")
    bare = open("\(folder)/bare", O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard bare >= 0 else { throw BareFailure(errno: errno) }
    // As long as the line of a marker in the middle of the run.
    line = Array(
      #"{"seq":1000,"t":1000.000,"type":"marker-set","crc":"00000000"}"#.utf8 + [0x0A])
  }

  func measure(_ number: Int) throws -> Pair {
    let event = SessionEvent(atMilliseconds: number * 1000, .markerSet)
    if number.isMultiple(of: 2) {
      let journalNanoseconds = try nanoseconds { try journal.append([event]) }
      return Pair(
        journalNanoseconds: journalNanoseconds, bareNanoseconds: try nanoseconds(appendBare))
    }
    let bareNanoseconds = try nanoseconds(appendBare)
    return Pair(
      journalNanoseconds: try nanoseconds { try journal.append([event]) },
      bareNanoseconds: bareNanoseconds)
  }

  private func appendBare() throws {
    let count = line.withUnsafeBytes { write(bare, $0.baseAddress, $0.count) }
    guard count == line.count, fdatasync(bare) == 0 else { throw BareFailure(errno: errno) }
  }

  private func nanoseconds(_ body: () throws -> Void) rethrows -> Int64 {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    let (seconds, attoseconds) = duration.components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }

  private static let plan = SessionPlan(
    examID: "bench", examTitle: "Bench", criteria: [], phaseTitles: ["Phase 1"],
    slots: [PlannedSlot(phaseIndex: 0, kind: .presentation, budgetSeconds: 600)])
}

struct BareFailure: Error {
  let errno: Int32
}
