import FileAccess
import Parallel

/// Reads journals that are too long to be held whole: each thread reads its part of the file.
extension JournalReader {
  /// From this length on a journal is read without being held.
  static let longBytes = 16 << 20

  /// Reads as far as the journal is good, in parts of about so many bytes.
  ///
  /// Says what `read` says of the same bytes. Throws what reading a file throws.
  static func read(_ file: LongFile, partBytes: Int) throws(FileError) -> JournalReading {
    let head = try firstLine(of: file)
    let walk = head.withUnsafeBufferPointer { JournalWalk($0, detail: .everything) }
    let start = walk.goodLength
    let length = walk.hasLines ? file.sizeBytes - start : 0
    let reads = ParallelMap.map(count: (length + partBytes - 1) / partBytes) { index in
      Result { () throws(FileError) in
        try part(of: file, from: start + index * partBytes, count: partBytes)
      }
    }
    var parts: [JournalPart] = []
    parts.reserveCapacity(reads.count)
    for read in reads { parts.append(try read.get()) }
    return try reading(walk, parts) { (index, number) throws(FileError) in
      try part(
        of: file, from: start + index * partBytes, count: partBytes, afterLine: number)
    }
  }

  /// The header's line, and more or less of what follows.
  private static func firstLine(of file: LongFile) throws(FileError) -> [UInt8] {
    var count = 1 << 16
    while true {
      let bytes = try file.bytes(from: 0, count: count)
      if bytes.contains(UInt8(ascii: "\n")) || bytes.count >= file.sizeBytes { return bytes }
      count *= 2
    }
  }

  /// The lines that begin within so many bytes of the file.
  private static func part(
    of file: LongFile, from start: Int, count: Int, afterLine number: Int? = nil
  ) throws(FileError) -> JournalPart {
    // A line begins where the byte before it ends one.
    let base = start - 1
    var bytes = try file.bytes(from: base, count: count + 1 + furtherBytes)
    let last = min(start + count, file.sizeBytes) - 1 - base
    while end(of: last, in: bytes) == nil {
      let more = try file.bytes(from: base + bytes.count, count: furtherBytes)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let from = JournalWalk.lineEnd(in: bytes, from: 0) ?? bytes.count
      let to = max(from, end(of: last, in: bytes) ?? bytes.count)
      return JournalPart(
        UnsafeBufferPointer(rebasing: bytes[from..<to]), at: base + from, afterLine: number)
    }
  }

  /// Where the line that holds a byte ends; `nil` when that was not read.
  private static func end(of offset: Int, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { end(of: offset, in: $0) }
  }

  private static func end(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    offset < bytes.count ? JournalWalk.lineEnd(in: bytes, from: offset) : nil
  }

  /// Longer than most lines.
  private static let furtherBytes = 1 << 12
}
