import FileAccess

/// Reads whole journals.
///
/// It never changes a file.
package enum JournalReader {
  /// Far beyond any session: a million events take about 200 MB.
  package static let limitBytes = 1 << 28

  /// Reads as far as the journal is good, and says why not further.
  package static func read(_ bytes: [UInt8]) -> JournalReading {
    bytes.withUnsafeBufferPointer { bytes in
      var walk = JournalWalk(bytes, detail: .everything)
      var records: [JournalRecord] = []
      while let record = walk.next() { records.append(record) }
      return JournalReading(
        header: walk.header, records: records, damage: walk.damage, goodLength: walk.goodLength)
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
