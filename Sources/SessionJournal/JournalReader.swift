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
  private static let partBytes = 1 << 20

  /// The same in parts of about so many bytes, which the processors share.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, partBytes: Int) -> JournalReading {
    let walk = JournalWalk(bytes, detail: .everything)
    var ranges: [Range<Int>] = []
    var start = walk.goodLength
    while walk.hasLines, start < bytes.count {
      let wanted = min(start + partBytes, bytes.count)
      let end = JournalWalk.lineEnd(in: bytes, from: wanted - 1) ?? bytes.count
      ranges.append(start..<end)
      start = end
    }
    nonisolated(unsafe) let lines = bytes
    let found = ranges
    let parts = ParallelMap.map(count: found.count) { index in
      JournalPart(
        UnsafeBufferPointer(rebasing: lines[found[index]]), at: found[index].lowerBound)
    }
    return reading(walk, parts) { index, number in
      JournalPart(
        UnsafeBufferPointer(rebasing: lines[found[index]]), at: found[index].lowerBound,
        afterLine: number)
    }
  }

  /// Puts the parts after a header together as if one had been read after the other.
  ///
  /// - Parameter again: reads a part once more, with the number that it has to begin with: what a part has
  ///   taken for its number is wrong where lines are missing or too many before it.
  static func reading<Failure: Error>(
    _ header: JournalWalk, _ parts: [JournalPart],
    again: (_ index: Int, _ lineNumber: Int) throws(Failure) -> JournalPart
  ) throws(Failure) -> JournalReading {
    var walk = header
    var reading = JournalReading(header: walk.header, damage: nil, goodLength: 0)
    reading.firstLineStart = walk.goodLength
    reading.reserve(parts.map(\.list))
    for (index, part) in parts.enumerated() where !part.isEmpty {
      let isNext = part.firstLineNumber == walk.lineNumber
      let part = isNext ? part : try again(index, walk.lineNumber)
      reading.append(part.list)
      // What follows damage is not read, whatever it is.
      guard walk.takeEnd(of: part) else { break }
    }
    reading.damage = walk.damage
    reading.goodLength = walk.goodLength
    return reading
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
      if let long = try LongFile(at: path, leastBytes: longBytes, limitBytes: limitBytes) {
        return try read(long, partBytes: partBytes)
      }
      return read(try FileReader.bytes(at: path, limitBytes: limitBytes))
    } catch {
      return JournalReading(.unreadable(error))
    }
  }
}
