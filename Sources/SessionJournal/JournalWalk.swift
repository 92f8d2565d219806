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
  /// Where the bytes begin in the file.
  private let base: Int
  /// The end of the last good line, from there.
  private var offset = 0
  private let detail: JournalCodec.Detail
  /// The number of the last line that was looked at.
  private(set) var lineNumber = 0
  private(set) var header: JournalHeader?
  private(set) var damage: JournalDamage?
  /// Whether there is a header and every line after it was good so far.
  private var mayGoOn = false

  /// The end of the last good line, from the start of the file.
  var goodLength: Int { base + offset }

  /// Reads the header; nothing follows where that fails.
  init(_ bytes: UnsafeBufferPointer<UInt8>, detail: JournalCodec.Detail) {
    self.bytes = bytes
    base = 0
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
    offset = range.upperBound
  }

  /// Walks over some of the lines that follow the header.
  ///
  /// - Parameters:
  ///   - base: where they begin in the file.
  ///   - number: that of the line before them.
  init(lines: UnsafeBufferPointer<UInt8>, at base: Int, afterLine number: Int) {
    bytes = lines
    self.base = base
    detail = .everything
    lineNumber = number
    mayGoOn = true
  }

  /// Whether anything follows the header that can be read.
  var hasLines: Bool { mayGoOn }

  /// The next record; `nil` at the end and at damage.
  mutating func next() -> JournalRecord? {
    guard let (range, line) = nextIntactLine(), let content = content(line) else { return nil }
    offset = range.upperBound
    return JournalRecord(
      sequence: lineNumber - 1, content: content,
      byteRange: base + range.lowerBound..<base + range.upperBound)
  }

  /// Reads the next line into a list; `false` at the end and at damage.
  ///
  /// It says what `next` says, and reads only once what is known already.
  mutating func readNext(_ known: inout KnownFacts, into list: inout EventList) -> Bool {
    guard let (range, line) = nextIntactLine() else { return false }
    let end = base + range.upperBound
    guard let envelope = EventEnvelope(line), envelope.sequence == lineNumber - 1,
      JournalLimits.milliseconds.contains(envelope.atMilliseconds),
      let said = JournalLine.covered(line, from: envelope.length)
    else {
      guard let content = content(line) else { return false }
      list.append(content, sequence: lineNumber - 1, lineEnd: end)
      offset = range.upperBound
      return true
    }
    let place = known.place(of: said)
    if let known = known.fact(said, at: place) {
      list.append(
        SessionEvent(atMilliseconds: envelope.atMilliseconds, known.fact, by: known.by),
        lineEnd: end)
    } else {
      guard let content = content(line) else { return false }
      if case .event(let event) = content {
        known.keep((event.fact, event.by), of: said, at: place)
      }
      list.append(content, sequence: lineNumber - 1, lineEnd: end)
    }
    offset = range.upperBound
    return true
  }

  /// The next line, whose checksum is right, and where it stands; `nil` at the end and at damage.
  private mutating func nextIntactLine() -> (range: Range<Int>, line: UnsafeBufferPointer<UInt8>)? {
    guard mayGoOn, offset < bytes.count else { return nil }
    guard let range = nextLine() else {
      stop(.tornTail(droppedBytes: bytes.count - offset))
      return nil
    }
    guard let line = intact(range) else { return nil }
    return (range, line)
  }

  /// What a line says; notes the damage where that cannot be read.
  private mutating func content(_ line: UnsafeBufferPointer<UInt8>) -> JournalRecord.Content? {
    do {
      return try JournalCodec.content(line, expectedSequence: lineNumber - 1, detail: detail)
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
    guard let end = Self.lineEnd(in: bytes, from: offset) else { return nil }
    lineNumber += 1
    return offset..<end
  }

  /// Where the line that holds a byte ends, line feed included; `nil` when it has none.
  static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    guard let start = bytes.baseAddress,
      let end = memchr(start + offset, 0x0A, bytes.count - offset)
    else { return nil }
    return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(end)) + 1
  }

  /// Goes on where a part has ended; whether all of that part was good.
  mutating func takeEnd(of part: JournalPart) -> Bool {
    offset = part.goodLength - base
    lineNumber = part.lastLineNumber
    if let damage = part.damage { stop(damage) }
    return part.damage == nil
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
