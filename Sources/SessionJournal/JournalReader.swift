import FileAccess
import Parallel

/// Reads whole journals.
///
/// It never changes a file.
package enum JournalReader {
  /// Far beyond any session: a million events take about 200 MB.
  package static let limitBytes = 1 << 28

  /// Reads as far as the journal is good, and says why not further.
  package static func read(_ bytes: [UInt8]) -> JournalReading {
    bytes.withUnsafeBufferPointer { read($0, partBytes: partBytes) }
  }

  /// A journal of an oral is read at once; a thread for less than this is not worth starting.
  private static let partBytes = 1 << 19

  /// The same in parts of about so many bytes, which the processors share.
  ///
  /// The parts are put together as if one had been read after the other.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, partBytes: Int) -> JournalReading {
    var walk = JournalWalk(bytes, detail: .everything)
    nonisolated(unsafe) let parts = walk.parts(ofBytes: partBytes)
    let reads = ParallelMap.map(count: parts.count) { RecordList(parts[$0]) }
    var records: [JournalRecord] = []
    records.reserveCapacity(reads.reduce(0) { $0 + $1.records.count })
    for read in reads {
      records += read.records
      // What follows damage is not read, whatever it is.
      guard walk.takeEnd(of: read.walk) else { break }
    }
    return JournalReading(
      header: walk.header, records: records, damage: walk.damage, goodLength: walk.goodLength)
  }

  /// What a walk came upon.
  private struct RecordList: @unchecked Sendable {
    private(set) var walk: JournalWalk
    private(set) var records: [JournalRecord] = []

    init(_ walk: JournalWalk) {
      self.walk = walk
      records.reserveCapacity(walk.lineCount)
      while let record = self.walk.next() { records.append(record) }
    }
  }

  /// Reads one event's line, without its line feed; `nil` where it is not whole or has another number.
  package static func event(in line: [UInt8], sequence: Int) -> JournalRecord? {
    line.withUnsafeBufferPointer { line in
      guard JournalLine.isIntact(line),
        let content = try? JournalCodec.content(
          line, expectedSequence: sequence, detail: .everything)
      else { return nil }
      return JournalRecord(sequence: sequence, content: content, byteRange: 0..<line.count)
    }
  }

  /// Reads a file; one that cannot be read at all counts as damaged.
  package static func read(path: String) -> JournalReading {
    do {
      return read(try FileReader.bytes(at: path, limitBytes: limitBytes))
    } catch {
      return JournalReading(
        header: nil, records: [], damage: .unreadable(error), goodLength: 0)
    }
  }
}
