import ExamModel
import SessionEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Goes through a journal's lines once, up to the first that is not good.
struct JournalWalk {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let detail: JournalCodec.Detail
  private var lineNumber = 0
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
    guard let start = bytes.baseAddress,
      let end = memchr(start + goodLength, 0x0A, bytes.count - goodLength)
    else { return nil }
    lineNumber += 1
    return goodLength..<UnsafeRawPointer(start).distance(to: UnsafeRawPointer(end)) + 1
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
