import ExamModel
import SessionEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Goes through a journal's lines once, up to the first that is not good.
struct JournalWalk {
  private var bytes: UnsafeBufferPointer<UInt8>
  private let detail: JournalCodec.Detail
  private var lineNumber = 0
  /// How many lines a part has; 0 where nobody has counted them.
  private(set) var lineCount = 0
  /// The end of the last good line.
  private(set) var goodLength = 0
  private(set) var header: JournalHeader?
  private(set) var damage: JournalDamage?
  /// Whether there is a header and every line after it was good so far.
  private var mayGoOn = false

  /// Reads the header; nothing follows where that fails.
  init(_ bytes: UnsafeBufferPointer<UInt8>, detail: JournalCodec.Detail) {
    self.bytes = bytes
    self.detail = detail
    guard !bytes.isEmpty else {
      damage = .empty
      return
    }
    guard let range = nextLine() else {
      damage = .noHeader
      return
    }
    guard let line = intact(range) else { return }
    switch JournalCodec.firstLine(line) {
    case .header(let header):
      self.header = header
      mayGoOn = true
    case .newer(let version, let header):
      self.header = header
      mayGoOn = header != nil
      damage = .newerVersion(version)
    case .notAHeader:
      damage = .noHeader
      return
    }
    goodLength = range.upperBound
  }

  /// The rest of the lines in parts of about so many bytes, each to be walked by itself.
  ///
  /// Where nothing is to be read there are none.
  func parts(ofBytes partBytes: Int) -> [JournalWalk] {
    guard mayGoOn else { return [] }
    var parts: [JournalWalk] = []
    var part = self
    part.damage = nil
    while part.goodLength < bytes.count {
      let wanted = min(part.goodLength + partBytes, bytes.count)
      let end = Self.lineEnd(in: bytes, from: wanted - 1) ?? bytes.count
      part.bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
      part.lineCount = Self.lineCount(in: part.bytes, from: part.goodLength)
      parts.append(part)
      part.goodLength = end
      part.lineNumber += part.lineCount
    }
    return parts
  }

  /// Goes on where a part of this walk has ended; whether all of that part was good.
  mutating func takeEnd(of part: JournalWalk) -> Bool {
    goodLength = part.goodLength
    lineNumber = part.lineNumber
    if let damage = part.damage { stop(damage) }
    return part.damage == nil
  }

  /// The next record; `nil` at the end and at damage.
  mutating func next() -> JournalRecord? {
    guard mayGoOn, goodLength < bytes.count else { return nil }
    guard let range = nextLine() else {
      stop(.tornTail(droppedBytes: bytes.count - goodLength))
      return nil
    }
    guard let line = intact(range) else { return nil }
    do {
      let content = try JournalCodec.content(
        line, expectedSequence: lineNumber - 1, detail: detail)
      goodLength = range.upperBound
      return JournalRecord(sequence: lineNumber - 1, content: content, byteRange: range)
    } catch {
      stop(.badLine(number: lineNumber, error))
      return nil
    }
  }

  /// A newer journal stays read-only for that reason, whatever else is wrong further on.
  private mutating func stop(_ damage: JournalDamage) {
    self.damage = self.damage ?? damage
    mayGoOn = false
  }

  /// The line after the good ones, line feed included; `nil` when it has none.
  private mutating func nextLine() -> Range<Int>? {
    guard let end = Self.lineEnd(in: bytes, from: goodLength) else { return nil }
    lineNumber += 1
    return goodLength..<end
  }

  /// Where the line that holds a byte ends, line feed included; `nil` when it has none.
  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    guard let start = bytes.baseAddress,
      let end = memchr(start + offset, 0x0A, bytes.count - offset)
    else { return nil }
    return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(end)) + 1
  }

  private static func lineCount(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var (count, offset) = (0, start)
    while offset < bytes.count, let end = lineEnd(in: bytes, from: offset) {
      count += 1
      offset = end
    }
    return count
  }

  /// The line without its line feed, if its checksum is right; else notes the damage.
  private mutating func intact(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
    let line = UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<range.upperBound - 1])
    guard JournalLine.isIntact(line) else {
      stop(.badLine(number: lineNumber, .checksum))
      return nil
    }
    return line
  }
}
